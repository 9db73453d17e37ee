package agencies

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// names lists the printed names by language, the page's own first.
func names(ctx view.Context, a *communique.Agency) g.Node {
	langs := []communique.Lang{ctx.Lang()}
	for _, l := range append(slices.Clone(communique.Langs), "de", "ko", "ru") {
		if !slices.Contains(langs, l) {
			langs = append(langs, l)
		}
	}
	rows := []g.Node{}
	for _, l := range langs {
		if len(a.Names[l]) == 0 {
			continue
		}
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), g.Text(ctx.LangName(l))),
			h.Td(h.Ul(view.Class("name-list"), g.Map(a.Names[l], func(n string) g.Node { return h.Li(view.Quoted(l, g.Text(n))) }))),
		))
	}
	if len(rows) == 0 {
		return h.P(view.Class("blank"), ctx.Text("agency.no-names"))
	}
	return h.Table(view.Class("ledger", "names"),
		h.Caption(view.Class("unseen"), ctx.Text("agency.names")),
		h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("fact.language")), h.Th(g.Attr("scope", "col"), ctx.Text("agency.as-printed")))),
		h.TBody(rows...),
	)
}

// sources are the addresses that the entry rests on, then its remarks,
// which are in English.
func sources(ctx view.Context, a *communique.Agency) g.Node {
	return g.Group{
		h.Details(view.Class("fold"),
			h.Summary(g.Text(ctx.Count("count.addresses", len(a.Sources)))),
			h.Ul(view.Class("address-list"), g.Map(a.Sources, func(s string) g.Node {
				return h.Li(view.Away(s, g.Text(view.Readable(s))))
			})),
		),
		view.If(len(a.Remarks) > 0, h.Details(view.Class("fold"),
			h.Summary(ctx.Text("agency.remarks")),
			h.Ul(view.Class("remarks"), g.Map(a.Remarks, func(r string) g.Node {
				return h.Li(h.Span(h.Lang(string(communique.English)), g.Text(r)))
			})),
		)),
	}
}
