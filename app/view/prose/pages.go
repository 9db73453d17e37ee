package prose

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// Method says how the reading works, what the words mean and where it ends.
func Method(ctx view.Context) string {
	return prosePage(ctx, "method", ctx.T("nav.method"), map[string]func() g.Node{
		"cells":    func() g.Node { return cellStates(ctx) },
		"families": func() g.Node { return familyTable(ctx) },
		"accuracy": func() g.Node { return accuracy(ctx) },
		"reader": func() g.Node {
			return h.P(view.Class("prose-text"), h.A(h.Href(ctx.To(address.Read)), ctx.Text("read.link")))
		},
	})
}

// Data says what the data set is and offers its files.
func Data(ctx view.Context) string {
	return prosePage(ctx, "data", ctx.T("nav.data"), map[string]func() g.Node{
		"archive":   func() g.Node { return archive(ctx) },
		"citation":  func() g.Node { return citation(ctx) },
		"downloads": func() g.Node { return downloads(ctx) },
		"editions":  func() g.Node { return editions(ctx) },
	})
}

// About says what this is, for whom it speaks and whose texts it holds.
func About(ctx view.Context) string {
	return prosePage(ctx, "about", ctx.T("nav.about"), map[string]func() g.Node{
		"device":  func() g.Node { return device(ctx) },
		"sources": func() g.Node { return textSources(ctx) },
	})
}

func prosePage(ctx view.Context, name, title string, parts map[string]func() g.Node) string {
	opening, body := prose(ctx, name, parts)
	return view.Page(ctx, view.Content{
		Title:       title,
		Description: ctx.Locale.Of("prose-description.", name),
		Kind:        "prose",
		Main:        g.Group{h.H1(g.Text(title)), h.Div(view.Class("lede"), opening), body},
	})
}

// cellStates lists every state of a participant's cell with its condition.
func cellStates(ctx view.Context) g.Node {
	return h.Table(view.Class("ledger", "states"),
		h.Caption(view.Class("unseen"), ctx.Text("method.states")),
		h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("method.state")), h.Th(g.Attr("scope", "col"), ctx.Text("method.condition")))),
		h.TBody(g.Map(compare.CellStates, func(s compare.CellState) g.Node {
			return h.Tr(
				h.Th(g.Attr("scope", "row"), g.Text(ctx.Locale.Of("cell.", string(s)))),
				h.Td(h.Data("head", ctx.T("method.condition")), g.Text(ctx.Locale.Of("cell-when.", string(s)))),
			)
		})),
	)
}

// familyTable lists the verbs of the page's language by family and step.
func familyTable(ctx view.Context) g.Node {
	var out g.Group
	for _, f := range ctx.Families() {
		id := "family-" + string(f.ID)
		note := ctx.T("method.no-direction")
		if f.Direction {
			note = ctx.T("method.direction")
		}
		var rows []g.Node
		for step := 0; step <= max(1, len(f.Steps)); step++ {
			words := verbs(ctx, f.ID, step)
			if len(words) == 0 {
				continue
			}
			label := ctx.T("method.no-step")
			if step > 0 {
				label = ctx.T("method.step", ctx.Locale.Int(step))
			}
			rows = append(rows, h.Tr(
				h.Th(g.Attr("scope", "row"), g.Text(label)),
				h.Td(h.Data("head", ctx.T("method.verbs")), view.Quoted(ctx.Lang(), g.Text(strings.Join(words, ctx.T("sep.items"))))),
			))
		}
		out = append(out,
			h.H3(h.ID(id), g.Text(f.Label.In(ctx.Lang()))),
			h.P(view.Class("prose-text"), g.Text(ctx.Locale.Of("family-meaning.", string(f.ID))), g.Text(ctx.T("sep.sentence")), g.Text(note)),
			h.Table(view.Class("ledger", "steps"), h.Aria("labelledby", id),
				h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("term.degree")), h.Th(g.Attr("scope", "col"), ctx.Text("method.verbs")))),
				h.TBody(rows...),
			),
		)
	}
	return out
}

// verbs are the words of the page's language for a step, each act's first.
func verbs(c view.Context, f communique.FamilyID, step int) []string {
	var words []string
	for i := range c.Site.Lexicon.Acts {
		a := &c.Site.Lexicon.Acts[i]
		if a.Family != f || a.Step != step || len(a.Words[c.Lang()]) == 0 {
			continue
		}
		if w := a.Words[c.Lang()][0]; !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words
}
