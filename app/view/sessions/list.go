package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// List shows every session by series, the series by partner.
func List(ctx view.Context) string {
	parts := g.Group{
		h.H1(ctx.Text("sessions.title")),
		h.P(view.Class("lede"), g.Text(ctx.Covers()), g.Text(ctx.T("sep.sentence")), ctx.Text("home.not-covered")),
	}
	for _, id := range ctx.SeriesInOrder() {
		var items []g.Node
		var partners []communique.PartyID
		for _, s := range slices.Backward(ctx.Site.SessionsOf(id)) { // the latest first
			items = append(items, sessionItem(ctx, s))
			partners = s.Partners
		}
		parts = append(parts, view.Section("s-"+string(id), view.Capital(ctx.Series(id)), g.Text(ctx.PartyList(partners)),
			h.Ul(append([]g.Node{view.Class("sessions")}, items...)...)))
	}
	return view.Page(ctx, view.Content{
		Title:       ctx.T("sessions.title"),
		Description: ctx.T("sessions.description"),
		Kind:        "sessions",
		Main:        parts,
	})
}

// sessionItem is a session in the list: what, when, where, on what texts.
func sessionItem(ctx view.Context, s *communique.Session) g.Node {
	known := 0
	var held []g.Node
	for _, d := range s.Documents {
		if d.Held() {
			held = append(held, h.Li(view.Dot("held"), g.Text(" "), h.A(h.Href(ctx.ToSessionAt(d.ID, view.DocumentAnchor(d.ID))),
				view.Joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d)))))
		} else {
			known++
		}
	}
	if known > 0 {
		held = append(held, h.Li(view.Class("soft"), view.Dot("facts"), g.Text(" "), g.Text(ctx.Count("sessions.known", known))))
	}
	return h.Li(
		h.H3(h.A(h.Href(ctx.ToSession(s.ID)), g.Text(ctx.SessionTitle(s)))),
		h.P(view.Class("where"), view.Joined(ctx, ctx.Place(s), ctx.When(s.Date))),
		h.Ul(append([]g.Node{view.Class("doc-lines")}, held...)...),
		compareLinks(ctx, s, 3),
	)
}

// compareLinks lists the comparisons of a session that have a page, nearest
// first; at most n of them.
func compareLinks(ctx view.Context, s *communique.Session, n int) g.Node {
	all := nearest(ctx, s)
	var items []g.Node
	for _, t := range all[:min(n, len(all))] {
		items = append(items, h.Li(h.A(h.Href(ctx.ToPair(t.pair.A, t.pair.B)), g.Text(against(ctx, s, t)))))
	}
	if len(items) == 0 {
		return nil
	}
	return h.Div(view.Class("compare-with"),
		h.Span(view.Class("label"), ctx.Text("session.compare-with")),
		h.Ul(items...),
	)
}
