package view

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// Sessions lists every session by series, the series by partner.
func Sessions(ctx Context) string {
	parts := g.Group{
		h.H1(ctx.Text("sessions.title")),
		h.P(class("lede"), g.Text(ctx.covers()), g.Text(ctx.T("sep.sentence")), ctx.Text("home.not-covered")),
	}
	for _, id := range ctx.seriesInOrder() {
		var items []g.Node
		var partners []communique.PartyID
		for _, s := range slices.Backward(ctx.Site.Sessions) { // the latest first
			if s.Series == id {
				items = append(items, sessionItem(ctx, s))
				partners = s.Partners
			}
		}
		parts = append(parts, section("s-"+string(id), first(ctx.Series(id)), g.Text(ctx.partyList(partners)),
			h.Ul(append([]g.Node{class("sessions")}, items...)...)))
	}
	return Page(ctx, Content{
		Title:       ctx.T("sessions.title"),
		Description: ctx.T("sessions.description"),
		Kind:        "sessions",
		Main:        parts,
	})
}

// seriesInOrder are the series of all sessions, by their first partner in the
// order of the page's language.
func (c Context) seriesInOrder() []communique.SeriesID {
	var ids []communique.SeriesID
	for _, p := range c.partners() {
		for _, s := range c.Site.Sessions {
			if len(s.Partners) > 0 && s.Partners[0] == p && !slices.Contains(ids, s.Series) {
				ids = append(ids, s.Series)
			}
		}
	}
	return ids
}

func (c Context) partyList(ids []communique.PartyID) string {
	var names []string
	for _, p := range c.alphabetical(ids) {
		names = append(names, c.Party(p))
	}
	return c.Locale.List(names)
}

// sessionItem is a session in the list: what, when, where, on what texts.
func sessionItem(ctx Context, s *communique.Session) g.Node {
	known := 0
	var held []g.Node
	for _, d := range s.Documents {
		if d.Held() {
			held = append(held, h.Li(dot("held"), g.Text(" "), h.A(h.Href(ctx.toSessionAt(d.ID, DocumentAnchor(d.ID))),
				joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d)))))
		} else {
			known++
		}
	}
	if known > 0 {
		held = append(held, h.Li(class("soft"), dot("facts"), g.Text(" "), g.Text(ctx.Count("sessions.known", known))))
	}
	return h.Li(
		h.H3(h.A(h.Href(ctx.ToSession(s.ID)), g.Text(ctx.SessionTitle(s)))),
		h.P(class("where"), joined(ctx, ctx.place(s), ctx.When(s.Date))),
		h.Ul(append([]g.Node{class("doc-lines")}, held...)...),
		compareLinks(ctx, s, 3),
	)
}

// compareLinks lists the comparisons of a session that have a page, nearest
// first; at most n of them.
func compareLinks(ctx Context, s *communique.Session, n int) g.Node {
	all := ctx.nearest(s)
	var items []g.Node
	for _, t := range all[:min(n, len(all))] {
		items = append(items, h.Li(h.A(h.Href(ctx.ToPair(t.pair.A, t.pair.B)), g.Text(ctx.against(s, t)))))
	}
	if len(items) == 0 {
		return nil
	}
	return h.Div(class("compare-with"),
		h.Span(class("label"), ctx.Text("session.compare-with")),
		h.Ul(items...),
	)
}
