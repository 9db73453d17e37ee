package view

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
)

// Home says what this is, what is held and what is not, and leads to the jobs.
func Home(ctx Context) string {
	return Page(ctx, Content{
		Description: ctx.T("home.description"),
		Kind:        "home",
		Main: g.Group{
			h.H1(ctx.Text("home.heading")),
			h.P(class("lede"), ctx.Text("home.lede")),
			h.P(class("covers"), g.Text(ctx.covers()), g.Text(ctx.T("sep.sentence")), ctx.Text("home.not-covered"), g.Text(ctx.T("sep.sentence")),
				h.A(h.Href(ctx.To(address.About)), ctx.Text("home.about"))),
			section("timeline", ctx.T("home.timeline"), ctx.Text("home.timeline.under"), timeline(ctx)),
			section("pick", ctx.T("home.pick"), ctx.Text("home.pick.under"), pickForm(ctx, "", "")),
			section("telling", ctx.T("home.telling"), nil, tellingList(ctx, telling(ctx))),
			section("jobs", ctx.T("home.jobs"), nil, jobs(ctx)),
		},
	})
}

// covers counts what this edition holds: "4 sessions, the texts of 5 documents".
func (c Context) covers() string {
	texts := 0
	for _, s := range c.Site.Sessions {
		for _, d := range s.Documents {
			if d.Held() {
				texts++
			}
		}
	}
	return c.T("home.covers", c.Count("count.sessions", len(c.Site.Sessions)), c.Count("count.texts", texts))
}

// jobs are the questions people come with, each with the page that answers.
func jobs(ctx Context) g.Node {
	chooser := ctx.To(address.Chooser)
	versions := chooser
	for _, t := range telling(ctx) {
		if t.kind == tellingVersions {
			versions = ctx.ToPair(t.pair.A, t.pair.B)
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
	return h.Ul(append([]g.Node{class("jobs")}, items...)...)
}

// tellingList gives each comparison its one sentence.
func tellingList(ctx Context, all []tellingPair) g.Node {
	items := make([]g.Node, 0, len(all))
	for _, t := range all {
		items = append(items, h.Li(
			h.A(h.Href(ctx.ToPair(t.pair.A, t.pair.B)),
				ctx.Text("compare.title", ctx.subjectShort(t.a), ctx.subjectShort(t.b))),
			h.P(g.Text(ctx.tellingReason(t))),
		))
	}
	return h.Ul(append([]g.Node{class("telling")}, items...)...)
}

func (c Context) tellingReason(t tellingPair) string {
	switch t.kind {
	case tellingShared:
		return c.Count("telling.shared", t.shared, c.Years(strconv.FormatFloat(t.years, 'f', -1, 64)))
	default:
		return c.Locale.Of("telling.", string(t.kind))
	}
}
