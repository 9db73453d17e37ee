package topics

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/survey/topics"
	"alternat/app/view"
)

// glyph is a mark that is read aloud as its words.
func glyph(ctx view.Context, s topics.State) g.Node {
	return g.Group{
		h.Span(view.Class("glyph", "is-"+string(s)), h.Aria("hidden", "true"), g.Text(view.BlankSign(string(s)))),
		h.Span(view.Class("unseen"), g.Text(ctx.Locale.Of("topics.state.", string(s)))),
	}
}

// families are the signs of the families met; steps says whether the highest
// step stands with each.
func families(ctx view.Context, marks []topics.Standing, steps bool) g.Node {
	var seen, heard g.Group
	for i, m := range marks {
		step := ""
		if f := ctx.Site.Lexicon.Family(m.Family); steps && f != nil && f.Direction && m.Step > 0 {
			if step = ctx.Locale.Int(m.Step); !m.Weighed {
				step = "(" + step + ")"
			}
		}
		seen = append(seen, h.Span(view.Class("fam"),
			g.Text(view.FamilySign(m.Family, m.Quoted)), view.If(step != "", h.Sub(g.Text(step)))))
		if i > 0 {
			heard = append(heard, g.Text(ctx.T("sep.topics")))
		}
		heard = append(heard, g.Text(standing(ctx, m, step != "")))
	}
	return g.Group{h.Span(view.Class("fams"), h.Aria("hidden", "true"), seen), h.Span(view.Class("unseen"), heard)}
}

// standing says a mark in words.
func standing(ctx view.Context, m topics.Standing, step bool) string {
	name := ctx.Family(m.Family)
	if m.Family == "" {
		name = ctx.T("series.family-unknown")
	}
	if step {
		name = ctx.T("verb.step", name, ctx.Locale.Int(m.Step))
	}
	if m.Quoted {
		return ctx.T("topics.heard.quoted", name)
	}
	return ctx.T("topics.heard.ours", name)
}

// legend explains the marks: the families, then the rest, those only that the
// page has.
func legend(ctx view.Context, steps bool, has func(topics.State) bool) g.Node {
	items := g.Group{}
	for _, f := range ctx.Families() {
		items = append(items, key(view.FamilySign(f.ID, true)+" "+view.FamilySign(f.ID, false), f.Label.In(ctx.Lang())))
	}
	items = append(items, key(view.FamilySign("", false), ctx.T("series.family-unknown")), h.Li(ctx.Text("topics.key.filled")))
	for _, s := range topics.States {
		if s == topics.Stated || !has(s) {
			continue
		}
		if s == topics.NoSession {
			items = append(items, h.Li(ctx.Text("topics.key.empty")))
			continue
		}
		items = append(items, key(view.BlankSign(string(s)), ctx.Locale.Of("topics.state.", string(s))))
	}
	return h.Div(view.Class("matrix-key"),
		h.Ul(append([]g.Node{view.Class("legend")}, items...)...),
		view.If(steps, h.P(view.Class("table-note"), ctx.Text("topics.key.steps"))),
		h.P(view.Class("table-note"), ctx.Text("statements.scale")),
	)
}

// key explains one sign.
func key(sign, words string) g.Node {
	return h.Li(h.Span(view.Class("glyph"), h.Aria("hidden", "true"), g.Text(sign)), g.Text(" "), g.Text(words))
}

// span is the first and the last year of something: "2013–2022".
func span(ctx view.Context, first, last string) string {
	if first == last {
		return first
	}
	return ctx.T("topics.years", first, last)
}

// anchor is the id of what a session says on a topic's page.
func anchor(id communique.SessionID) string { return "s-" + string(id) }

// short is a year in two digits, which the head of a column can bear.
func short(year string) string { return strings.TrimPrefix(year, "20") }
