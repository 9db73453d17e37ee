package prose

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/view"
)

// A check is one figure of the check that the facts went through.
type check struct {
	key       string
	wrong, of int
}

// factChecks are the results of reading 30 records, drawn by lot from the 91
// of the fact set, again against their sources. What was wrong was mended.
var factChecks = []check{
	{"dates", 0, 29},
	{"ordinals", 0, 21},
	{"persons", 0, 40},
	{"bodies", 1, 130},
	{"names", 7, 130},
	{"acts", 2, 89},
}

// accuracy shows the figures as what they are.
func accuracy(ctx view.Context) g.Node {
	return g.Group{
		h.P(view.Class("prose-text"), ctx.Text("accuracy.facts", ctx.Locale.Int(91), ctx.Locale.Int(30))),
		h.Table(view.Class("ledger", "figures"),
			h.Caption(view.Class("unseen"), ctx.Text("accuracy.caption")),
			h.THead(h.Tr(
				h.Th(g.Attr("scope", "col"), ctx.Text("accuracy.what")),
				h.Th(g.Attr("scope", "col"), ctx.Text("accuracy.wrong")),
				h.Th(g.Attr("scope", "col"), ctx.Text("accuracy.of")),
			)),
			h.TBody(g.Map(factChecks, func(c check) g.Node {
				return h.Tr(
					h.Th(g.Attr("scope", "row"), g.Text(ctx.Locale.Of("accuracy.", c.key))),
					h.Td(h.Data("head", ctx.T("accuracy.wrong")), g.Text(ctx.Locale.Int(c.wrong))),
					h.Td(h.Data("head", ctx.T("accuracy.of")), g.Text(ctx.Locale.Int(c.of))),
				)
			})),
		),
		h.P(view.Class("prose-text"), ctx.Text("accuracy.after")),
		h.P(view.Class("prose-text"), ctx.Text("accuracy.labels", ctx.Locale.Int(207), ctx.Locale.Int(435))),
		h.P(view.Class("prose-text"), ctx.Text("accuracy.versions")),
	}
}

// textSources names the source of each text held, with its link.
func textSources(ctx view.Context) g.Node {
	var items []g.Node
	for _, s := range ctx.Site.Sessions {
		for _, d := range s.Documents {
			if !d.Held() {
				continue
			}
			items = append(items, h.Li(
				h.P(view.Class("doc-title"), h.A(h.Href(ctx.ToSessionAt(d.ID, view.DocumentAnchor(d.ID))), view.Quoted(d.Lang, g.Text(d.Title)))),
				h.P(view.Class("doc-kind"), view.Joined(ctx, ctx.SessionTitle(s), ctx.Day(s.Date), ctx.LangName(d.Lang))),
				view.DocumentOrigin(ctx, d),
				view.If(d.URL != "", h.P(view.Away(d.URL, g.Text(view.Readable(d.URL))))),
			))
		}
	}
	return h.Ul(append([]g.Node{view.Class("doc-list")}, items...)...)
}
