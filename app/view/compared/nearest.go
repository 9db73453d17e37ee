package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/compare"
	"alternat/app/compare/wording"
	"alternat/app/view"
)

// nearestPart says that the texts share next to nothing and shows which of
// their passages come closest, without calling either a change of the other.
func nearestPart(ctx view.Context, c *compare.Comparison) g.Node {
	r := c.Text.Wording
	if len(r.Nearest) == 0 {
		return h.P(view.Class("text-note"), ctx.Text("text.few-shared"))
	}
	w := words{ctx: ctx, r: r}
	if r.A != nil {
		w.langA = r.A.Lang
	}
	if r.B != nil {
		w.langB = r.B.Lang
	}
	w.ctx.Address.View.Inline, w.ctx.Address.View.Sentences = false, false
	return g.Group{
		h.P(view.Class("text-note"), ctx.Text("text.few-shared")),
		h.H3(view.Class("nearest-h"), ctx.Text("text.nearest")),
		columns(ctx, c),
		h.Ol(view.Class("rows", "nearest"), g.Map(r.Nearest, func(n wording.Near) g.Node {
			row := wording.Row{Kind: wording.Reworded, A: n.A, B: n.B, Edits: n.Edits}
			return w.plain(row)
		})),
		h.H3(view.Class("nearest-h"), ctx.Text("text.both")),
	}
}
