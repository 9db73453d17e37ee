package series

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/series"
	"alternat/app/view"
)

// ledger lists, session by session, what is to be followed up.
func (p *page) ledger() g.Node {
	if len(p.o.Ledger) == 0 {
		return h.P(view.Class("blank"), p.Text("series.ledger.none"))
	}
	out := g.Group{h.P(view.Class("table-note"), p.Text("series.ledger.note"))}
	for i := 0; i < len(p.o.Ledger); {
		at := p.o.Ledger[i].Meeting
		var items []g.Node
		for ; i < len(p.o.Ledger) && p.o.Ledger[i].Meeting == at; i++ {
			items = append(items, p.entry(&p.o.Ledger[i]))
		}
		s := p.o.Meetings[at].Session
		out = append(out, h.H3(h.A(h.Href(p.ToSession(s.ID)), g.Text(p.named(s)))), p.standing(s),
			h.Ul(append([]g.Node{view.Class("follow")}, items...)...))
	}
	return out
}

// standing reminds of what a session is where its entries are no outcome of a
// meeting that took place.
func (p *page) standing(s *communique.Session) g.Node {
	switch s.Status {
	case communique.StatusAnnounced:
		return h.P(view.Class("table-note"), p.Text("term.advance_notice"))
	case communique.StatusOtherMeeting:
		return h.P(view.Class("table-note"), p.Text("series.other-kind"))
	}
	return nil
}

// entry is one thing to be followed up: what it is, in the words of the text or
// in ours, and what came of it as far as later texts say.
func (p *page) entry(e *series.Entry) g.Node {
	head := g.Group{h.Span(view.Class("badge"), p.Text("series.entry."+string(e.Kind)))}
	words := g.Node(nil)
	switch {
	case e.Stated != nil:
		words = h.Div(view.Class("claim"), view.Claim(p.Context, p.lead(*e.Stated)))
	case e.Foreseen != nil:
		n := e.Foreseen.Value.Next
		head = append(head, g.Text(" "), h.Span(view.Class("ours"), g.Text(p.NextSession(n))), p.nextWords(n),
			g.Text(" "), h.Small(view.Class("badge"), p.Text("session.record")))
	}
	return h.Li(view.Class("follow-"+string(e.Kind)), h.P(view.Class("follow-kind"), head), words, p.came(e))
}

// nextWords are the words for a time that is no date; the record has them in
// English.
func (p *page) nextWords(n *communique.NextSession) g.Node {
	if n.WhenWords == "" {
		return nil
	}
	return g.Group{g.Text(p.T("sep.items")), h.Span(view.Class("ours"), p.LangAttr(communique.English), g.Text(n.WhenWords))}
}

func (p *page) came(e *series.Entry) g.Node {
	if e.Foreseen != nil {
		return p.becameOf(e.Foreseen)
	}
	return p.taken(e)
}

// becameOf says what this record has of a session that was foreseen: the
// session, and for each thing foreseen both values.
func (p *page) becameOf(f *series.Foreseen) g.Node {
	verdict := p.Text("series.foreseen." + string(f.Verdict))
	line := h.P(view.Class("came", "is-"+string(f.Verdict)), h.Span(view.Class("word"), verdict))
	if f.Meeting < 0 {
		var links []g.Node
		for _, c := range f.Candidates {
			links = append(links, h.Li(p.sessionLink(c)))
		}
		return g.Group{line, view.If(len(links) > 0, h.Ul(append([]g.Node{view.Class("came-list")}, links...)...))}
	}
	items := []g.Node{view.Class("came-list"), h.Li(p.sessionLink(f.Meeting), p.statusNote(f.Meeting))}
	for _, pt := range f.Points {
		items = append(items, h.Li(h.Span(view.Class("label"), p.Text("series.point."+pt.What)), g.Text(p.T("sep.colon")), p.point(f, pt)))
	}
	return g.Group{line, h.Ul(items...)}
}

// point holds one thing foreseen against what was found: both values, then
// whether they agree.
func (p *page) point(f *series.Foreseen, pt series.Point) g.Node {
	n := f.Value.Next
	var was g.Node
	found := ""
	switch pt.What {
	case "date":
		was = g.Text(p.Locale.ISO(n.When))
		if n.When == "" {
			was = h.Span(p.LangAttr(communique.English), g.Text(n.WhenWords))
		}
		found = p.Locale.Date(pt.Date)
	default:
		was = g.Text(p.Party(n.Where))
		found = p.Party(pt.Country)
		if pt.Online {
			found = p.T("mode.online")
		}
	}
	if pt.Blank != compare.NotBlank {
		return g.Group{p.Text("series.point.foreseen"), g.Text(" "), was, g.Text(p.T("sep.items")), h.Span(view.Class("blank"), p.Text("blank."+string(pt.Blank)))}
	}
	return g.Group{p.Text("series.point.foreseen"), g.Text(" "), was, g.Text(p.T("sep.items")), g.Text(p.T("series.point.found", found)),
		g.Text(p.T("sep.items")), p.Text("series.point." + string(pt.Agrees))}
}

func (p *page) sessionLink(i int) g.Node {
	s := p.o.Meetings[i].Session
	return h.A(h.Href(p.ToSession(s.ID)), g.Text(p.named(s)))
}

// statusNote says what is known of a session that is not known to have been
// held from a report of it.
func (p *page) statusNote(i int) g.Node {
	switch p.o.Meetings[i].Session.Status {
	case communique.StatusAnnounced:
		return h.Span(view.Class("soft"), g.Text(p.T("sep.items")), p.Text("term.advance_notice"))
	case communique.StatusListed:
		return h.Span(view.Class("soft"), g.Text(p.T("sep.items")), p.Text("term.listed_only"))
	}
	return nil
}
