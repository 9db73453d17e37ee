package home

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/survey/latest"
	"alternat/app/view"
	"alternat/app/view/compared"
	"alternat/app/view/search"
)

// Page says what this is, what is held and what is not, and leads to the jobs.
func Page(ctx view.Context, standings []latest.Standing) string {
	pick := compared.PickForm(ctx, "", "")
	if len(ctx.Site.Sessions) > manySessions {
		// Too many to choose from in a list on the first page.
		pick = h.P(h.A(h.Href(ctx.To(address.Chooser)), ctx.Text("chooser.title")))
	}
	return view.Page(ctx, view.Content{
		Description: ctx.T("home.description"),
		Kind:        "home",
		Main: g.Group{
			h.H1(ctx.Text("home.heading")),
			h.P(view.Class("lede"), ctx.Text("home.lede")),
			h.P(view.Class("covers"), g.Text(ctx.Covers()), g.Text(ctx.T("sep.sentence")), ctx.Text("home.not-covered"), g.Text(ctx.T("sep.sentence")),
				h.A(h.Href(ctx.To(address.About)), ctx.Text("home.about"))),
			search.Box(ctx, "home-search"),
			view.Section("timeline", ctx.T("home.timeline"), ctx.Text(timelineUnder(ctx)), timeline(ctx)),
			view.Section("pick", ctx.T("home.pick"), ctx.Text("home.pick.under"), pick),
			view.Section("latest", ctx.T("home.latest"), ctx.Text("home.latest.under"), latestList(ctx, standings)),
			view.Section("jobs", ctx.T("home.jobs"), nil, jobs(ctx)),
		},
	})
}

// jobs are the questions people come with, each with the page that answers.
func jobs(ctx view.Context) g.Node {
	all := []struct{ key, href string }{
		{"changed", ctx.To(address.Sessions)},
		{"draft", ctx.To(address.Read)},
		{"versions", versions(ctx)},
		{"differ", ctx.To(address.Chooser)},
		{"who", ctx.To(address.Agencies)},
		{"topics", ctx.To(address.Topics)},
		{"formulas", ctx.To(address.Formulas)},
		{"search", ctx.To(address.Search)},
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

// versions is the comparison of two language versions of one text, the latest
// there is; else the page where one chooses.
func versions(ctx view.Context) string {
	to := ctx.To(address.Chooser)
	for _, p := range ctx.Site.Pairs {
		if a, b := ctx.SubjectOf(p.A), ctx.SubjectOf(p.B); a.Document != nil && b.Document != nil && a.Session == b.Session &&
			a.Document.Lang != b.Document.Lang && a.Document.Role == "language version" && b.Document.Role == "language version" {
			to = ctx.ToPair(p.A, p.B)
		}
	}
	return to
}
