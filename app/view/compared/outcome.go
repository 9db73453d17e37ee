package compared

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/compare"
	"alternat/app/view"
)

// Outcome is what may be said of a row, why no more, and what it does not
// mean.
func Outcome(ctx view.Context, r compare.StatementRow) g.Node {
	return g.Group{
		h.Span(view.Class("word"), ctx.Text("outcome."+string(r.Outcome))),
		degrees(ctx, r),
		view.If(len(r.Reasons) > 0, h.Ul(view.Class("reasons"), g.Map(r.Reasons, func(x compare.Reason) g.Node {
			return h.Li(ctx.Text("reason." + string(x)))
		}))),
		caveat(ctx, r.Outcome),
	}
}

// caveat goes with every outcome that a reader could take for more than it is.
func caveat(ctx view.Context, o compare.Outcome) g.Node {
	switch o {
	case compare.OutcomeMore, compare.OutcomeLess:
		return h.P(view.Class("caveat"), ctx.Text("caveat.direction"))
	case compare.OutcomeNotRepeated:
		return h.P(view.Class("caveat"), ctx.Text("caveat.not-repeated"))
	}
	return nil
}

// degrees shows the two steps that a direction rests on, as our reading.
func degrees(ctx view.Context, r compare.StatementRow) g.Node {
	if r.Outcome != compare.OutcomeMore && r.Outcome != compare.OutcomeLess || len(r.A) == 0 || len(r.B) == 0 {
		return nil
	}
	a, b := r.A[0].Statement, r.B[0].Statement
	if a == nil || b == nil || a.Step == 0 || b.Step == 0 {
		return nil
	}
	return h.Span(view.Class("degrees"), ctx.Text("term.degree"), g.Text(ctx.T("sep.colon")+"A "+strconv.Itoa(a.Step)+", B "+strconv.Itoa(b.Step)))
}

// mapIndex is g.Map with the index.
func mapIndex[T any](list []T, f func(int, T) g.Node) []g.Node {
	out := make([]g.Node, len(list))
	for i, x := range list {
		out[i] = f(i, x)
	}
	return out
}

func whenString(cond bool, s string) string {
	if cond {
		return s
	}
	return ""
}
