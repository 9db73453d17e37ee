package agencies

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// lineage shows what a body came from and what came from it: a small diagram,
// and the same in words.
func lineage(ctx view.Context, a *communique.Agency) g.Node {
	l := bodies.LineageOf(a.ID, ctx.Site.Lexicon)
	if l.Alone() {
		return nil
	}
	var parts g.Node
	if len(l.Parts) > 0 {
		var links g.Group
		for i, id := range l.Parts {
			if i > 0 {
				links = append(links, g.Text(ctx.T("sep.topics")))
			}
			links = append(links, h.A(h.Href(ctx.ToAgency(id)), g.Text(ctx.Agency(id))))
		}
		parts = h.P(view.Class("parts"), ctx.Text("agency.parts"), g.Text(ctx.T("sep.colon")), links)
	}
	if len(l.Nodes) < 2 {
		return view.Section("lineage", ctx.T("agency.lineage"), ctx.Text("agency.lineage.under"), parts)
	}
	return view.Section("lineage", ctx.T("agency.lineage"), ctx.Text("agency.lineage.under"),
		diagram(ctx, l),
		h.Ol(view.Class("lineage"), g.Map(indexes(l.Nodes), func(i int) g.Node { return lineageStep(ctx, l, i) })),
		parts,
	)
}

func indexes[T any](list []T) []int {
	out := make([]int, len(list))
	for i := range out {
		out[i] = i
	}
	return out
}

// lineageStep is one body in words: its name, its time, and how it stands to
// those after it and above it.
func lineageStep(ctx view.Context, l bodies.Lineage, i int) g.Node {
	var ties g.Group
	for _, e := range l.Edges {
		if e.From == i {
			ties = append(ties, h.Small(ctx.Text("lineage."+string(e.Tie), nodeName(ctx, l.Nodes[e.To]))))
		}
	}
	n := l.Nodes[i]
	if n.Agency == "" {
		return h.Li(h.Span(h.Lang(string(view.ScriptLang(n.Name))), g.Text(n.Name)), ties)
	}
	validity := ""
	if a := ctx.Site.Lexicon.Agency(n.Agency); a != nil {
		validity = Validity(ctx, a)
	}
	name := g.Node(h.A(h.Href(ctx.ToAgency(n.Agency)), g.Text(ctx.Agency(n.Agency))))
	if i == l.Here {
		name = h.B(g.Text(ctx.Agency(n.Agency)))
	}
	return h.Li(view.If(i == l.Here, g.Group{view.Class("here"), h.Aria("current", "true")}),
		name, view.If(validity != "", h.Small(g.Text(validity))), ties)
}

func nodeName(ctx view.Context, n bodies.Node) string {
	if n.Agency == "" {
		return n.Name
	}
	return ctx.Agency(n.Agency)
}
