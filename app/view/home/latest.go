package home

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/survey/latest"
	"alternat/app/view"
)

// manySeries is how many dialogues are shown with a sentence each; the others
// are a click away.
const manySeries = 40

// latestList gives each dialogue its latest session against the one before, in
// one sentence; dialogues of one session are named after them.
func latestList(ctx view.Context, all []latest.Standing) g.Node {
	var items, single []g.Node
	more := 0
	for _, st := range all {
		switch {
		case st.Basis == latest.Single:
			single = append(single, h.Li(h.A(h.Href(ctx.ToSession(st.Latest.ID)), g.Text(ctx.SessionTitle(st.Latest))),
				h.Span(view.Class("soft"), g.Text(ctx.T("sep.items")), g.Text(ctx.When(st.Latest.Date)))))
		case len(items) == manySeries:
			more++
		default:
			items = append(items, standingItem(ctx, st))
		}
	}
	if len(single) > manySeries {
		more += len(single)
		single = nil
	}
	return g.Group{
		h.Ul(append([]g.Node{view.Class("latest")}, items...)...),
		view.If(len(single) > 0, h.Details(view.Class("fold"),
			h.Summary(ctx.Text("latest.single"), g.Text(" "), h.Span(view.Class("count"), g.Text(ctx.Locale.Int(len(single))))),
			h.Ul(append([]g.Node{view.Class("single-list")}, single...)...))),
		view.If(more > 0, h.P(h.A(h.Href(ctx.To(address.Sessions)), g.Text(ctx.Count("latest.more", more))))),
	}
}

func standingItem(ctx view.Context, st latest.Standing) g.Node {
	return h.Li(
		h.H3(h.A(h.Href(ctx.ToSeries(st.Series)), g.Text(view.Capital(ctx.Series(st.Series))))),
		h.P(view.Class("against"), h.A(h.Href(ctx.ToPair(string(st.Before.ID), string(st.Latest.ID))),
			ctx.Text("latest.against", which(ctx, st.Latest), which(ctx, st.Before)))),
		h.P(g.Text(sentence(ctx, st))),
	)
}

// which is a session by its number, where there is one, and its date.
func which(ctx view.Context, s *communique.Session) string {
	date := ctx.Day(s.Date)
	if s.Ordinal == 0 {
		return date
	}
	return ctx.T("latest.which", ctx.Locale.Ordinal(s.Ordinal), date)
}
