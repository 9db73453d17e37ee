package series

import (
	"strconv"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/survey/series"
	"alternat/app/view"
)

// sessions lists the sessions in order: which, when and where, what is known,
// how long after the one before it, and the comparison of the two.
func (p *page) sessions() g.Node {
	var rows []g.Node
	for i, m := range p.o.Meetings {
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), h.A(h.Href(p.ToSession(m.Session.ID)), g.Text(p.nth(m.Session)))),
			h.Td(h.Data("head", p.T("fact.date")), g.Text(p.When(m.Session.Date)), p.place(m)),
			h.Td(h.Data("head", p.T("series.known")), p.known(m.Session)),
			h.Td(h.Data("head", p.T("series.since")), p.gap(m)),
			h.Td(p.compareLink(i)),
		))
	}
	return g.Group{
		p.missing(),
		h.Table(view.Class("ledger", "series-sessions"),
			h.Caption(view.Class("unseen"), p.Text("series.sessions")),
			h.THead(h.Tr(
				h.Th(g.Attr("scope", "col"), p.Text("term.session")),
				h.Th(g.Attr("scope", "col"), p.Text("series.when-where")),
				h.Th(g.Attr("scope", "col"), p.Text("series.known")),
				h.Th(g.Attr("scope", "col"), p.Text("series.since")),
				h.Th(g.Attr("scope", "col"), p.Text("term.compare")),
			)),
			h.TBody(rows...),
		),
	}
}

// nth names a session by its number. Where the series is not numbered, or the
// meeting is of another kind, none is missing.
func (p *page) nth(s *communique.Session) string {
	switch {
	case s.Ordinal > 0 && s.OrdinalInferred:
		return p.T("series.nth-inferred", view.Capital(p.T("session.nth", p.Locale.Ordinal(s.Ordinal))))
	case s.Ordinal > 0:
		return view.Capital(p.T("session.nth", p.Locale.Ordinal(s.Ordinal)))
	}
	if s.Status == communique.StatusOtherMeeting {
		return p.T("series.meeting")
	}
	if p.o.Series != nil && !p.o.Series.Numbered {
		return p.T("term.session")
	}
	return p.T("series.unnumbered")
}

// named is a session by its number and date, for a sentence.
func (p *page) named(s *communique.Session) string {
	return p.T("series.nth-of", p.nth(s), p.Day(s.Date))
}

func (p *page) place(m series.Meeting) g.Node {
	return g.Group{
		h.Small(view.Class("soft", "value"), g.Text(p.VenueText(m.Session.Venue))),
		view.If(m.Again, h.Small(view.Class("value", "remarkable"), p.Text("series.host-again", p.Party(m.Host)))),
	}
}

// known says what is held of a session and, where that is not a session held,
// what it is; a weak record says so.
func (p *page) known(s *communique.Session) g.Node {
	code := view.DotCode(s)
	words := p.Locale.Of("dot.", code)
	switch s.Status {
	case communique.StatusAnnounced:
		words = p.T("term.advance_notice")
	case communique.StatusListed:
		words = p.T("term.listed_only")
	}
	return g.Group{
		view.Dot(code), g.Text(" "), g.Text(words),
		view.If(s.Status == communique.StatusOtherMeeting, h.Small(view.Class("soft", "value"), p.Text("series.other-kind"))),
		view.If(p.Locale.Has("series.track."+s.Track), h.Small(view.Class("soft", "value"), p.Text("series.track."+s.Track))),
		view.If(s.Confidence == "low", h.Small(view.Class("soft", "value"), p.Text("note.weak-source"))),
	}
}

// gap says how long after the session before it this one was held, and what is
// known to lie between them. It never says that nothing does.
func (p *page) gap(m series.Meeting) g.Node {
	gap := m.Gap
	if gap == nil {
		return nil
	}
	long := p.Count("months", gap.Min)
	switch {
	case !gap.Known:
		long = p.T("series.gap.unknown")
	case gap.Min != gap.Max:
		long = p.T("series.gap.range", p.Locale.Int(gap.Min), p.Count("months", gap.Max))
	}
	var notes []string
	switch {
	case gap.Between == series.BetweenNumbers:
		notes = append(notes, p.Count("series.gap.numbers", len(gap.Missing), p.numbers(gap.Missing)))
	case gap.Long && gap.Between == series.BetweenNone:
		notes = append(notes, p.T("series.gap.long-follow"))
	case gap.Long:
		notes = append(notes, p.T("series.gap.long-unknown"))
	}
	class := ""
	if gap.Long {
		class = "remarkable"
	}
	return g.Group{
		h.Span(view.Class(class), g.Text(long)),
		view.If(len(notes) > 0, h.Small(view.Class("soft", "value"), g.Text(strings.Join(notes, p.T("sep.sentence"))))),
	}
}

// numbers writes numbers of sessions: "4, 6 and 8".
func (p *page) numbers(ns []int) string {
	var out []string
	for _, n := range ns {
		out = append(out, strconv.Itoa(n))
	}
	return p.Locale.List(out)
}

// missing names the numbers of the series for which there is no session here,
// and the usual time between sessions.
func (p *page) missing() g.Node {
	var lines []g.Node
	if p.o.Usual > 0 {
		lines = append(lines, h.Li(g.Text(p.Count("series.usual", p.o.Usual))))
	}
	if p.o.Series != nil && len(p.o.Series.OrdinalsMissing) > 0 {
		lines = append(lines, h.Li(g.Text(p.Count("series.missing", len(p.o.Series.OrdinalsMissing), p.numbers(p.o.Series.OrdinalsMissing)))))
	}
	lines = append(lines, h.Li(p.Text("series.not-here")))
	return h.Ul(append([]g.Node{view.Class("table-notes")}, lines...)...)
}

// compareLink leads to the comparison with the session before.
func (p *page) compareLink(i int) g.Node {
	if i == 0 {
		return nil
	}
	a, b := p.o.Meetings[i-1].Session, p.o.Meetings[i].Session
	return h.A(h.Href(p.ToPair(string(a.ID), string(b.ID))),
		p.Text("series.compare"),
		h.Span(view.Class("unseen"), g.Text(p.T("sep.colon")), p.Text("compare.title", p.named(a), p.named(b))))
}
