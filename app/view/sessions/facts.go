package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// A sessionFact is one line of a session's facts: the value in the page's
// language and the words of the texts it rests on.
type sessionFact struct {
	name  string
	value g.Node
	cites []compare.Cite
	ours  bool // the record's, where no text needs to say it
}

// sessionFacts is the table of what is known of the meeting itself. What is
// not known says which kind of blank it is.
func sessionFacts(ctx view.Context, s *communique.Session) g.Node {
	facts := []sessionFact{
		{name: ctx.T("fact.series"), value: g.Text(view.Capital(ctx.Series(s.Series))), ours: true},
		{name: ctx.T("fact.name"), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote { return a.Name })},
		ordinalFact(ctx, s),
		{name: ctx.T("fact.date"), value: g.Text(ctx.When(s.Date)), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote {
			if a.Date == nil {
				return nil
			}
			return &a.Date.Quote
		})},
		{name: ctx.T("fact.venue"), value: g.Text(cityCountry(ctx, s)), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote {
			if a.Venue == nil {
				return nil
			}
			return a.Venue.Quote
		})},
		{name: ctx.T("fact.mode"), value: modeOrBlank(ctx, s)},
		{name: ctx.T("session.organiser"), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote { return a.Organiser })},
	}
	facts = append(facts, chairFacts(ctx, s)...)
	facts = append(facts, nextFact(ctx, s))
	rows := []g.Node{}
	for _, f := range facts {
		if f.value == nil && len(f.cites) == 0 {
			continue
		}
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), g.Text(f.name)),
			h.Td(h.Data("head", ctx.T("session.value")), f.value),
			h.Td(h.Data("head", ctx.T("term.source")), sources(ctx, f.cites), view.If(f.ours, h.Span(view.Class("soft"), ctx.Text("session.record")))),
		))
	}
	return h.Table(view.Class("ledger", "session-facts"),
		h.Caption(view.Class("unseen"), ctx.Text("session.facts")),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("facts.fact")),
			h.Th(g.Attr("scope", "col"), ctx.Text("session.value")),
			h.Th(g.Attr("scope", "col"), ctx.Text("term.source")),
		)),
		h.TBody(rows...),
	)
}

// sources lists quotations, each with the language of its text.
func sources(ctx view.Context, cites []compare.Cite) g.Node {
	if len(cites) == 0 {
		return nil
	}
	return h.Ul(view.Class("src-list"), g.Map(cites, func(c compare.Cite) g.Node {
		return h.Li(ctx.Cite(c), g.Text(" "), h.Span(view.Class("doc-tag"), g.Text(ctx.LangName(view.LangOf(c.Document)))))
	}))
}

// quotesOf collects one quote from the annotation of each held document.
func quotesOf(s *communique.Session, of func(*communique.Annotation) *communique.Quote) []compare.Cite {
	var all []compare.Cite
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		if q := of(d.Annotation); q != nil {
			all = append(all, compare.Cite{Document: d.ID, Quote: q, Text: q.Text})
		}
	}
	return all
}

func ordinalFact(ctx view.Context, s *communique.Session) sessionFact {
	f := sessionFact{name: ctx.T("fact.ordinal"), value: fieldBlank(ctx, s, communique.FieldOrdinal)}
	f.cites = quotesOf(s, func(a *communique.Annotation) *communique.Quote {
		if a.Ordinal == nil {
			return nil
		}
		return &a.Ordinal.Quote
	})
	if s.Ordinal > 0 {
		f.value = g.Group{
			g.Text(ctx.Locale.Ordinal(s.Ordinal)),
			view.If(s.OrdinalInferred || len(f.cites) == 0, h.Span(view.Class("soft"), g.Text(" "), ctx.Text("session.not-in-text"))),
		}
	}
	return f
}

func cityCountry(c view.Context, s *communique.Session) string {
	city := c.City(s.Venue)
	if s.Venue.Country == "" {
		return c.Place(s)
	}
	if city == "" {
		return c.Party(s.Venue.Country)
	}
	return c.T("session.venue", city, c.Party(s.Venue.Country))
}

func modeOrBlank(c view.Context, s *communique.Session) g.Node {
	if s.Venue.Mode != "" {
		return g.Text(c.Locale.Of("mode.", s.Venue.Mode))
	}
	return fieldBlank(c, s, communique.FieldMode)
}

// fieldBlank says why a field has no value: the texts, known to their end, are
// silent, or that part was not read.
func fieldBlank(ctx view.Context, s *communique.Session, f communique.Field) g.Node {
	switch {
	case communique.Has(s.NotStated, f):
		return h.Span(view.Class("blank"), ctx.Text("term.not_stated"))
	case communique.Has(s.NotRead, f):
		return h.Span(view.Class("blank"), ctx.Text("term.not_read"))
	}
	return nil
}

// chairFacts has a line for each role and party: who chaired, led, was quoted.
func chairFacts(ctx view.Context, s *communique.Session) []sessionFact {
	roles := []communique.PersonRole{communique.CoChair, communique.Chair, communique.HeadOfDelegation, communique.Speaker}
	parties := append([]communique.PartyID{"JP"}, ctx.Alphabetical(s.Partners)...)
	var facts []sessionFact
	chaired := false
	for _, role := range roles {
		for _, party := range parties {
			cites := peopleCites(s, role, party)
			if len(cites) == 0 {
				continue
			}
			chaired = chaired || role != communique.Speaker
			facts = append(facts, sessionFact{
				name:  ctx.T("fact.of-party", view.Capital(ctx.Locale.Of("role-of.", view.SlugSpace(string(role)))), ctx.Party(party)),
				value: h.Span(g.Text(ctx.Locale.List(peopleNames(cites)))),
				cites: cites,
			})
		}
	}
	if blank := fieldBlank(ctx, s, communique.FieldChairs); !chaired && blank != nil {
		facts = append(facts, sessionFact{name: ctx.T("fact.chairs"), value: blank})
	}
	return facts
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

func nextFact(ctx view.Context, s *communique.Session) sessionFact {
	f := sessionFact{name: ctx.T("term.next_session"), value: fieldBlank(ctx, s, communique.FieldNextSession)}
	f.cites = quotesOf(s, func(a *communique.Annotation) *communique.Quote {
		if a.Next == nil {
			return nil
		}
		return a.Next.Quote
	})
	if n := s.Next; n != nil {
		var items []string
		if n.Ordinal > 0 {
			items = append(items, ctx.T("session.nth", ctx.Locale.Ordinal(n.Ordinal)))
		}
		if n.Where != "" {
			items = append(items, ctx.Party(n.Where))
		}
		if n.When != "" {
			items = append(items, ctx.Locale.ISO(n.When))
		}
		f.value = view.Joined(ctx, items...)
	}
	return f
}
