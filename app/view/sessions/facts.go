package sessions

import (
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
	docs  []communique.DocumentID // documents that are not held, from which it is recorded
	ours  bool                    // the record's, where no text needs to say it
	known bool                    // a value of the session as a whole, not a blank
}

// sessionFacts is the table of what is known of the meeting itself. What is
// not known says which kind of blank it is.
func sessionFacts(ctx view.Context, s *communique.Session) g.Node {
	facts := []sessionFact{
		{name: ctx.T("fact.series"), value: h.A(h.Href(ctx.ToSeries(s.Series)), g.Text(ctx.SeriesOf(s.Series, s.Name))), ours: true},
		{name: ctx.T("fact.name"), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote { return a.Name })},
		ordinalFact(ctx, s),
		{name: ctx.T("fact.date"), value: dateValue(ctx, s), known: s.Date.Known(), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote {
			if a.Date == nil {
				return nil
			}
			return &a.Date.Quote
		})},
		{name: ctx.T("fact.venue"), value: venueValue(ctx, s), known: s.Venue.City != "" || s.Venue.Country != "", cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote {
			if a.Venue == nil {
				return nil
			}
			return a.Venue.Quote
		})},
		{name: ctx.T("fact.mode"), value: modeOrBlank(ctx, s), known: s.Venue.Mode != ""},
		{name: ctx.T("session.organiser"), cites: quotesOf(s, func(a *communique.Annotation) *communique.Quote { return a.Organiser })},
	}
	facts = append(facts, chairFacts(ctx, s)...)
	facts = append(facts, nextFact(ctx, s))
	facts = append(facts, blankFacts(ctx, s)...)
	rows := []g.Node{}
	for _, f := range facts {
		if f.value == nil && len(f.cites) == 0 {
			continue
		}
		if f.known && len(f.cites) == 0 && len(f.docs) == 0 {
			f.docs, f.ours = onlyDocument(s), true
		}
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), g.Text(f.name)),
			h.Td(h.Data("head", ctx.T("session.value")), f.value),
			h.Td(h.Data("head", ctx.T("term.source")), sources(ctx, f.cites), recorded(ctx, s, f)),
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

// recorded names the documents that a value was recorded from; where the record
// does not tell which of several, the value rests on them all.
func recorded(ctx view.Context, s *communique.Session, f sessionFact) g.Node {
	switch {
	case len(f.docs) > 0:
		return recordSource(ctx, s, f.docs...)
	case f.ours && f.known:
		return h.A(view.Class("src"), h.Href("#documents"), ctx.Text("session.record-of-all"))
	case f.ours:
		return h.Span(view.Class("soft"), ctx.Text("session.record"))
	}
	return nil
}

// onlyDocument is the document of a session that has one.
func onlyDocument(s *communique.Session) []communique.DocumentID {
	if len(s.Documents) != 1 {
		return nil
	}
	return []communique.DocumentID{s.Documents[0].ID}
}

// blankFacts have a line for each kind of finding of which there is none, with
// the reason. What does not apply to this kind of meeting has no line.
func blankFacts(ctx view.Context, s *communique.Session) []sessionFact {
	none := map[communique.Field]bool{communique.FieldAgencies: true, communique.FieldTopics: true, communique.FieldStatements: true}
	for _, f := range view.AllFindings(s) {
		if len(f.Participants)+len(f.Lists) > 0 {
			none[communique.FieldAgencies] = false
		}
		if len(f.Topics) > 0 {
			none[communique.FieldTopics] = false
		}
		if len(f.Statements) > 0 {
			none[communique.FieldStatements] = false
		}
	}
	var facts []sessionFact
	for _, x := range []struct {
		field communique.Field
		key   string
	}{{communique.FieldAgencies, "term.delegation"}, {communique.FieldTopics, "session.topics"}, {communique.FieldStatements, "term.statements"}} {
		if blank := fieldBlank(ctx, s, x.field); none[x.field] && blank != nil {
			facts = append(facts, sessionFact{name: ctx.T(x.key), value: blank})
		}
	}
	return facts
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
