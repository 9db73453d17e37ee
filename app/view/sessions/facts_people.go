package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// chairFacts has a line for each role and party: who chaired, led, was quoted.
func chairFacts(ctx view.Context, s *communique.Session) []sessionFact {
	roles := []communique.PersonRole{communique.CoChair, communique.Chair, communique.HeadOfDelegation, communique.Speaker}
	parties := append([]communique.PartyID{"JP"}, ctx.Alphabetical(s.Partners)...)
	for _, p := range s.Findings.People {
		if !slices.Contains(parties, p.Side) {
			parties = append(parties, p.Side)
		}
	}
	var facts []sessionFact
	chaired := false
	for _, role := range roles {
		for _, party := range parties {
			cites := peopleCites(s, role, party)
			people, docs := recordedPeople(ctx, s, role, party)
			if len(cites) == 0 && people == nil {
				continue
			}
			chaired = chaired || role != communique.Speaker
			facts = append(facts, sessionFact{
				name: ctx.T("fact.of-party", view.Capital(ctx.Locale.Of("role-of.", view.SlugSpace(string(role)))), ctx.Party(party)),
				value: g.Group{
					view.If(len(cites) > 0, h.Span(g.Text(ctx.Locale.List(peopleNames(cites))))), people,
					view.If(role != communique.Speaker && people != nil, part(ctx, s, communique.FieldChairs)),
				},
				cites: cites, docs: docs,
			})
		}
	}
	if blank := fieldBlank(ctx, s, communique.FieldChairs); !chaired && blank != nil {
		facts = append(facts, sessionFact{name: ctx.T("fact.chairs"), value: blank})
	}
	return facts
}

// recordedPeople are those known from documents that are not held: name, title
// and organisation as printed there, and the forms of other documents.
func recordedPeople(ctx view.Context, s *communique.Session, role communique.PersonRole, party communique.PartyID) (g.Node, []communique.DocumentID) {
	var items []g.Node
	var docs []communique.DocumentID
	for i := range s.Findings.People {
		p := &s.Findings.People[i]
		if p.Role != role || p.Side != party {
			continue
		}
		if p.Source != "" && !slices.Contains(docs, p.Source) {
			docs = append(docs, p.Source)
		}
		printed := func(class, text string, from communique.DocumentID) g.Node {
			return view.If(text != "", h.Span(view.Class(class), h.Lang(string(view.PrintedLang(from, text))), g.Text(text)))
		}
		name := printed("person", p.Name, p.Source)
		if p.Name == "" {
			name = h.Span(view.Class("soft"), ctx.Text("session.office-only"))
		}
		var also g.Group
		for _, a := range p.AlsoNamed {
			also = append(also, h.Small(view.Class("soft"), ctx.Text("session.also-named"), g.Text(ctx.T("sep.colon")),
				printed("person", a.Name, a.Source), view.If(a.Name != "" && a.Office != "", g.Text(ctx.T("sep.items"))), printed("", a.Office, a.Source), recordSource(ctx, s, a.Source)))
		}
		items = append(items, h.Li(name, printed("office", p.Office, p.Source), printed("office", p.Organisation, p.Source), also, recordNote(p.Note)))
	}
	if len(items) == 0 {
		return nil, nil
	}
	return h.Ul(append([]g.Node{view.Class("people")}, items...)...), docs
}

func peopleCites(s *communique.Session, role communique.PersonRole, party communique.PartyID) []compare.Cite {
	var cites []compare.Cite
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		for i := range d.Annotation.Findings.People {
			p := &d.Annotation.Findings.People[i]
			if p.Role == role && p.Side == party && p.Quote != nil {
				cites = append(cites, compare.Cite{Document: d.ID, Quote: p.Quote, Text: p.Name})
			}
		}
	}
	return cites
}

// peopleNames are the names as printed, each once.
func peopleNames(cites []compare.Cite) []string {
	var names []string
	for _, c := range cites {
		if !slices.Contains(names, c.Text) {
			names = append(names, c.Text)
		}
	}
	return names
}
