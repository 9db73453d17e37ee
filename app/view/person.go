package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Person is an official as printed: name, title, organisation.
func Person(ctx Context, p compare.PersonValue) g.Node {
	name := compare.Cite{Document: p.Cite.Document, Quote: p.Cite.Quote, Text: p.Name}
	return g.Group{
		h.Span(Class("person"), ctx.Cite(name)),
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
