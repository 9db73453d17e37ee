package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// List shows every session by dialogue, the dialogues by partner, the latest
// session first: what is known of it, and a way to the comparison with the one
// before.
func List(ctx view.Context) string {
	parts := g.Group{
		h.H1(ctx.Text("sessions.title")),
		h.P(view.Class("lede"), g.Text(ctx.Covers()), g.Text(ctx.T("sep.sentence")), ctx.Text("home.not-covered")),
		contents(ctx),
	}
	for _, id := range ctx.SeriesInOrder() {
		parts = append(parts, seriesSection(ctx, id))
	}
	return view.Page(ctx, view.Content{
		Title:       ctx.T("sessions.title"),
		Description: ctx.T("sessions.description"),
		Kind:        "sessions",
		Main:        parts,
	})
}

// contents leads to each dialogue of the page, by partner.
func contents(ctx view.Context) g.Node {
	return h.Nav(view.Class("contents"), h.Aria("label", ctx.T("sessions.contents")),
		h.Ul(view.Class("contents-list"), g.Map(ctx.SeriesInOrder(), func(id communique.SeriesID) g.Node {
			return h.Li(h.A(h.Href("#s-"+string(id)), g.Text(view.Capital(ctx.Series(id)))),
				h.Span(view.Class("count"), g.Text(" "+ctx.Locale.Int(len(ctx.Site.SessionsOf(id))))))
		})))
}

func seriesSection(ctx view.Context, id communique.SeriesID) g.Node {
	all := ctx.Site.SessionsOf(id)
	var partners []communique.PartyID
	rows := []g.Node{}
	for _, s := range slices.Backward(all) {
		rows = append(rows, sessionRow(ctx, s))
		for _, p := range s.Partners {
			if !slices.Contains(partners, p) {
				partners = append(partners, p)
			}
		}
	}
	name := view.Capital(ctx.Series(id))
	return view.Section("s-"+string(id), name, g.Text(ctx.PartyList(partners)),
		h.Table(view.Class("ledger", "session-list"), h.Aria("labelledby", "s-"+string(id)+"-h"),
			h.THead(h.Tr(
				h.Th(g.Attr("scope", "col"), ctx.Text("term.session")),
				h.Th(g.Attr("scope", "col"), ctx.Text("sessions.when-where")),
				h.Th(g.Attr("scope", "col"), ctx.Text("sessions.what")),
				h.Th(g.Attr("scope", "col"), ctx.Text("sessions.against")),
			)),
			h.TBody(rows...),
		),
		h.P(view.Class("to-series"), h.A(h.Href(ctx.ToSeries(id)), ctx.Text("sessions.to-series", name))))
}

// sessionRow is a session in the list: its number, when and where, what is
// known of it, and the one before it.
func sessionRow(ctx view.Context, s *communique.Session) g.Node {
	number := ctx.Day(s.Date)
	if s.Ordinal > 0 {
		number = view.Capital(ctx.T("session.nth", ctx.Locale.Ordinal(s.Ordinal)))
		if s.OrdinalInferred {
			number = ctx.T("sessions.inferred", number)
		}
	}
	if number == "" {
		number = ctx.T("grid.undated")
	}
	before, _ := beside(ctx, s)
	against := g.Node(nil)
	if before != nil {
		against = h.A(h.Href(ctx.ToPair(string(before.ID), string(s.ID))), g.Text(ctx.Day(before.Date)))
	}
	code := view.DotCode(s)
	known := ctx.Locale.Of("status.", statusCode(s))
	return h.Tr(
		h.Th(g.Attr("scope", "row"), h.A(h.Href(ctx.ToSession(s.ID)), g.Text(number))),
		h.Td(h.Data("head", ctx.T("sessions.when-where")), g.Text(ctx.When(s.Date)), h.Span(view.Class("where"), g.Text(place(ctx, s)))),
		h.Td(h.Data("head", ctx.T("sessions.what")), view.Dot(code), g.Text(" "), g.Text(known),
			h.Span(view.Class("where"), g.Text(ctx.Count("count.documents", len(s.Documents))))),
		h.Td(h.Data("head", ctx.T("sessions.against")), against),
	)
}

// statusCode is what kind of knowledge a session is, in one word.
func statusCode(s *communique.Session) string {
	switch {
	case s.Status == communique.StatusOtherMeeting && anyHeld(s):
		return "other-held"
	case s.Status == communique.StatusOtherMeeting:
		return "other"
	case s.Status == communique.StatusListed:
		return "listed"
	case s.Status == communique.StatusAnnounced:
		return "announced"
	case anyHeld(s):
		return "text"
	}
	return "facts"
}
