package home

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// Page says what this is, what is held and what is not, and leads to the jobs.
func Page(ctx view.Context) string {
	return view.Page(ctx, view.Content{
		Description: ctx.T("home.description"),
		Kind:        "home",
		Main: g.Group{
			h.H1(ctx.Text("home.heading")),
			h.P(view.Class("lede"), ctx.Text("home.lede")),
			h.P(view.Class("covers"), g.Text(ctx.Covers()), g.Text(ctx.T("sep.sentence")), ctx.Text("home.not-covered"), g.Text(ctx.T("sep.sentence")),
				h.A(h.Href(ctx.To(address.About)), ctx.Text("home.about"))),
			view.Section("timeline", ctx.T("home.timeline"), ctx.Text("home.timeline.under"), timeline(ctx)),
			view.Section("pick", ctx.T("home.pick"), ctx.Text("home.pick.under"), compared.PickForm(ctx, "", "")),
			view.Section("telling", ctx.T("home.telling"), nil, tellingList(ctx, Telling(ctx))),
			view.Section("jobs", ctx.T("home.jobs"), nil, jobs(ctx)),
		},
	})
}

// jobs are the questions people come with, each with the page that answers.
func jobs(ctx view.Context) g.Node {
	chooser := ctx.To(address.Chooser)
	versions := chooser
	for _, t := range Telling(ctx) {
		if t.Kind == tellingVersions {
			versions = ctx.ToPair(t.Pair.A, t.Pair.B)
		}
	}
	all := []struct{ key, href string }{
		{"changed", ctx.To(address.Sessions)},
		{"versions", versions},
		{"differ", chooser},
		{"who", ctx.To(address.Agencies)},
		{"method", ctx.To(address.Method)},
		{"data", ctx.To(address.Data)},
	}
	items := make([]g.Node, 0, len(all))
	for _, j := range all {
		items = append(items, h.Li(
			h.A(h.Href(j.href), g.Text(ctx.Locale.Of("job.", j.key))),
			h.P(g.Text(ctx.Locale.Of("job-how.", j.key))),
		))
	}
	return h.Ul(append([]g.Node{view.Class("jobs")}, items...)...)
}

// tellingList gives each comparison its one sentence.
func tellingList(ctx view.Context, all []tellingPair) g.Node {
	items := make([]g.Node, 0, len(all))
	for _, t := range all {
		items = append(items, h.Li(
			h.A(h.Href(ctx.ToPair(t.Pair.A, t.Pair.B)),
				ctx.Text("compare.title", ctx.SubjectShort(t.a), ctx.SubjectShort(t.b))),
			h.P(g.Text(tellingReason(ctx, t))),
		))
	}
	return h.Ul(append([]g.Node{view.Class("telling")}, items...)...)
}

func tellingReason(c view.Context, t tellingPair) string {
	switch t.Kind {
	case TellingShared:
		return c.Count("telling.shared", t.Shared, compared.Years(c, strconv.FormatFloat(t.Years, 'f', -1, 64)))
	default:
		return c.Locale.Of("telling.", string(t.Kind))
	}
}
