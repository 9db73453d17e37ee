package sessions

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/survey/near"
	"alternat/app/view"
)

// contentNear is how many sessions of other dialogues are offered.
const contentNear = 3

// comparisons lead to what a session can be held against: the one before and
// the one after it in its dialogue, its own language versions, and the sessions
// of other dialogues that are nearest in content.
func comparisons(ctx view.Context, s *communique.Session, finder *near.Finder) g.Node {
	var first []g.Node
	item := func(to *communique.Session, why string) g.Node {
		return h.Li(h.A(h.Href(ctx.ToPair(earlierFirst(s, to))), g.Text(ctx.SessionTitle(to))),
			h.Span(view.Class("soft"), g.Text(ctx.T("sep.items")), g.Text(ctx.Day(to.Date)), g.Text(ctx.T("sep.items")), g.Text(why)))
	}
	before, after := beside(ctx, s)
	if before != nil {
		first = append(first, item(before, ctx.T("session.last-time")))
	}
	if after != nil {
		first = append(first, item(after, ctx.T("session.next-time")))
	}
	own, folded := pairs(ctx, s)
	first = append(first, own...)
	var content []g.Node
	for _, n := range finder.To(s.ID, contentNear) {
		content = append(content, item(n.Session, ctx.Count("count.shared-topics", n.Shared)))
	}
	if len(first)+len(folded)+len(content) == 0 {
		return nil
	}
	return view.Section("compare-with", ctx.T("session.compare-with"), ctx.Text("session.nearest"),
		view.If(len(first) > 0, h.Ul(append([]g.Node{view.Class("near-list")}, first...)...)),
		view.If(len(content) > 0, g.Group{h.H3(ctx.Text("session.near-in-content")), h.Ul(append([]g.Node{view.Class("near-list")}, content...)...)}),
		view.If(len(folded) > 0, h.Details(view.Class("fold"),
			h.Summary(ctx.Text("session.document-pairs")),
			h.Ul(append([]g.Node{view.Class("near-list")}, folded...)...),
		)),
	)
}

// beside are the sessions before and after one in its series, by date; those
// without a date have no place there.
func beside(ctx view.Context, s *communique.Session) (before, after *communique.Session) {
	if !s.Date.Known() {
		return nil, nil
	}
	for _, x := range ctx.Site.SessionsOf(s.Series) {
		switch {
		case x == s || !x.Date.Known():
		case x.Date.Start < s.Date.Start || x.Date.Start == s.Date.Start && x.ID < s.ID:
			before = x
		case after == nil:
			after = x
		}
	}
	return before, after
}

// earlierFirst gives the ids of two sessions in the order of a comparison.
func earlierFirst(a, b *communique.Session) (string, string) {
	if a.Date.Known() && (!b.Date.Known() || a.Date.Start <= b.Date.Start) {
		return string(a.ID), string(b.ID)
	}
	return string(b.ID), string(a.ID)
}

// pairs are the comparisons of its documents that have a page: of its own
// language versions, and of single documents with those of other sessions.
func pairs(ctx view.Context, s *communique.Session) (own, others []g.Node) {
	for _, n := range nearest(ctx, s) {
		item := h.Li(h.A(h.Href(ctx.ToPair(n.pair.A, n.pair.B)), g.Text(against(ctx, s, n))),
			h.Span(view.Class("soft"), g.Text(ctx.T("sep.items")), g.Text(nearness(ctx, n))))
		switch n.rank {
		case 0:
			own = append(own, item)
		case 3:
			others = append(others, item)
		}
	}
	return own, others
}

func nearness(c view.Context, n neighbour) string {
	if n.rank == 0 {
		return c.T("telling.versions")
	}
	return c.Count("count.shared-topics", n.shared)
}
