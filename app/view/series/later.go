package series

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/survey/series"
	"alternat/app/view"
)

// tiesShown is the number of statements of one later session that are shown;
// the rest can be read on its page.
const tiesShown = 3

// taken says what later sessions have of an entry: a sentence, and under it the
// statements that may answer to it, then the sessions that have none, by what
// their silence amounts to.
func (p *page) taken(e *series.Entry) g.Node {
	line := h.P(view.Class("came", "is-"+string(e.Outcome)), h.Span(view.Class("word"), g.Text(p.outcome(e))))
	if len(e.Later)+len(e.Unplaced) == 0 {
		return line
	}
	var items []g.Node
	for _, l := range e.Later {
		switch {
		case len(l.Ties) > 0:
			items = append(items, p.ties(l))
		case len(l.Named) > 0:
			ct := l.Named[0]
			href, _ := p.toCite(ct)
			named := g.Node(p.Text("series.later.named"))
			if href != "" {
				named = h.A(h.Href(href), named)
			}
			items = append(items, h.Li(p.sessionLink(l.Meeting), g.Text(p.T("sep.colon")), named))
		}
	}
	items = append(items, p.silences(e)...)
	return h.Details(view.Class("fold", "came-fold"),
		h.Summary(h.Span(view.Class("came", "is-"+string(e.Outcome)), g.Text(p.outcome(e)))),
		h.Ul(append([]g.Node{view.Class("came-list")}, items...)...),
	)
}

// outcome is the sentence on an entry, with how many later sessions it rests on.
func (p *page) outcome(e *series.Entry) string {
	spoken, unread := 0, len(e.Unplaced)
	for _, l := range e.Later {
		switch {
		case len(l.Ties)+len(l.Named) > 0:
			spoken++
		case !l.Silence.KnownWhole():
			unread++
		}
	}
	later := p.Locale.Int(len(e.Later))
	switch e.Outcome {
	case series.OutcomeSpoken:
		if unread > 0 {
			return p.Count("series.outcome.spoken-unread", spoken, later, p.Locale.Int(unread))
		}
		return p.Count("series.outcome.spoken", spoken, later)
	case series.OutcomeSilent:
		return p.Count("series.outcome.silent", len(e.Later))
	case series.OutcomeUnknown:
		return p.T("series.outcome.unknown")
	}
	return p.T("series.outcome.no-later")
}

// ties are the statements of one later session that may answer to an entry,
// each with why it stands there.
func (p *page) ties(l series.Later) g.Node {
	n := min(tiesShown, len(l.Ties))
	items := g.Map(l.Ties[:n], func(t series.Tie) g.Node {
		var why []string
		if len(t.Things) > 0 {
			why = append(why, p.T("series.tie.thing", p.Locale.List(t.Things)))
		}
		if len(t.Topics) > 0 {
			var names []string
			for _, id := range t.Topics {
				names = append(names, p.Topic(id))
			}
			why = append(why, p.T("series.tie.topic", p.Locale.List(names)))
		}
		return h.Div(view.Class("claim"), view.Claim(p.Context, p.lead(t.Stated)), h.P(view.Class("claim-facts"), g.Text(strings.Join(why, p.T("sep.items")))))
	})
	return h.Li(p.sessionLink(l.Meeting), p.statusNote(l.Meeting), items,
		view.If(len(l.Ties) > n, h.P(view.Class("claim-facts"), g.Text(p.Count("series.tie.more", len(l.Ties)-n)))))
}

// silences are the later sessions that have nothing of an entry, one line for
// each kind of silence.
func (p *page) silences(e *series.Entry) []g.Node {
	var out []g.Node
	add := func(words string, at []int) {
		if len(at) == 0 {
			return
		}
		var links g.Group
		for i, m := range at {
			if i > 0 {
				links = append(links, g.Text(p.T("sep.items")))
			}
			links = append(links, p.sessionLink(m))
		}
		out = append(out, h.Li(view.Class("soft"), g.Text(words), g.Text(p.T("sep.colon")), links))
	}
	for _, s := range series.Silences {
		var at []int
		for _, l := range e.Later {
			if l.Silence == s {
				at = append(at, l.Meeting)
			}
		}
		add(p.Locale.Of("series.silence.", string(s)), at)
	}
	add(p.T("series.later.unplaced"), e.Unplaced)
	return out
}
