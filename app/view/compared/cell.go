package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/compare"
	"alternat/app/view"
)

// Cell says what one side's texts say of one body: the printed words it rests
// on, then the state in words of its own. Of a body that is plainly named the
// name is enough to see; the word is there to be heard.
func Cell(ctx view.Context, c compare.Cell) g.Node {
	words := h.Span(view.Class("state"), g.Text(CellText(ctx, c)))
	if c.State == compare.CellNamed && len(c.Cites) > 0 {
		words = h.Span(view.Class("unseen"), g.Text(CellText(ctx, c)))
	}
	if c.Present() || c.State == compare.CellParent {
		return g.Group{ctx.Cites(c.Cites), words}
	}
	return h.Span(view.Class("absent"), words, view.If(len(c.Cites) > 0, ctx.Cites(c.Cites)))
}

// CellText is the state of a cell in words; no two states share them.
func CellText(ctx view.Context, c compare.Cell) string {
	s := ctx.Locale.Of("cell.", string(c.State))
	switch c.State {
	case compare.CellSucceededBy:
		if c.Agency != "" {
			s = ctx.T("cell-more.detail", s, ctx.Agency(c.Agency))
		}
		if c.Date != "" {
			s = ctx.T("cell-more.since", s, ctx.Locale.ISO(c.Date))
		}
		if len(c.Via) > 0 {
			var via []string
			for _, id := range c.Via {
				via = append(via, ctx.Agency(id))
			}
			s = ctx.T("cell-more.via", s, ctx.Locale.List(via))
		}
	case compare.CellParent:
		if c.Agency != "" {
			s = ctx.T("cell-more.detail", s, ctx.Agency(c.Agency))
		}
	case compare.CellNotEstablished:
		if c.Date != "" {
			s = ctx.T("cell-more.established", s, ctx.Locale.ISO(c.Date))
		}
	case compare.CellNotNamedClosed:
		if c.AsTranslated {
			s = ctx.T("cell-more.as-translated", s)
		}
	case compare.CellOneSource:
		var names []string
		for _, d := range c.Silent {
			names = append(names, ctx.LangName(view.LangOf(d)))
		}
		if len(names) > 0 {
			s = ctx.T("cell-more.silent", s, ctx.Locale.List(names))
		}
	}
	return s
}
