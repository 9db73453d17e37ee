package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Person is an official as printed: name, title, organisation; of someone who
// sits with an organisation also the party.
func Person(ctx Context, p compare.PersonValue) g.Node {
	name := ctx.Cite(compare.Cite{Document: p.Cite.Document, Quote: p.Cite.Quote, Text: p.Name})
	if p.Name == "" {
		name = h.Span(Class("blank"), ctx.Text("person.no-name"))
	}
	return g.Group{
		h.Span(Class("person"), name),
		If(p.Side != "", h.Span(Class("soft"), g.Text(ctx.T("sep.items")), g.Text(ctx.Party(communique.PartyID(p.Side))))),
		If(p.Role != "", h.Span(Class("soft"), g.Text(ctx.T("sep.items")), ctx.Text("role-of."+SlugSpace(p.Role)))),
		If(p.Office != "", h.Span(Class("office"), h.Lang(string(personLang(p, p.Office))), g.Text(p.Office))),
		If(p.Organisation != "", h.Span(Class("office"), h.Lang(string(personLang(p, p.Organisation))), g.Text(p.Organisation))),
	}
}

func personLang(p compare.PersonValue, printed string) communique.Lang {
	if p.Cite.Quote != nil {
		return LangOf(p.Cite.Document)
	}
	return PrintedLang(p.Cite.Document, printed)
}
