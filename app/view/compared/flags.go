package compared

import (
	"sort"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/versions"
	"alternat/app/view"
)

// Weights are the headings of the list, the weightiest first.
var Weights = []versions.Weight{versions.MayAffectMeaning, versions.ProtocolAndForm, versions.Terminology, versions.Drafting}

// flagList is the list of differences: what kind, where, why it may matter.
// The custom that each text names its own side first is said once, above it.
func flagList(ctx view.Context, c *compare.Comparison, r *versions.Result, numbers []int) g.Node {
	out := g.Group{view.If(r.OrderDiffers(), h.P(view.Class("text-note"), ctx.Text("term.order_of_parties")))}
	if len(r.Flags) == 0 {
		return append(out, h.P(view.Class("text-note"), ctx.Text("versions.no-flags")))
	}
	out = append(out, h.P(view.Class("text-note"), ctx.Text("versions.note")))
	for _, w := range Weights {
		var items g.Group
		for _, f := range r.Flags {
			if f.Weight == w {
				items = append(items, flagItem(ctx, c, r, f, numbers))
			}
		}
		if len(items) == 0 {
			continue
		}
		id := "flags-" + string(w)
		out = append(out, h.Div(view.Class("flags", "w-"+string(w)),
			h.H3(h.ID(id), ctx.Text("weight."+string(w)), h.Span(view.Class("count"), g.Text(" "+ctx.Locale.Int(len(items))))),
			h.Ul(view.Class("flag-list"), h.Aria("labelledby", id), items),
		))
	}
	return out
}

func flagItem(ctx view.Context, c *compare.Comparison, r *versions.Result, f versions.Flag, numbers []int) g.Node {
	side := func(s compare.Side, d *communique.Document, qs []communique.Quote) g.Node {
		if len(qs) == 0 {
			return h.Span(view.Class("flag-side"), view.SideTag(s), g.Text(" "), h.Span(view.Class("blank"), ctx.Text("versions.no-counterpart")))
		}
		var out g.Group
		for i, q := range qs {
			if i > 0 {
				out = append(out, g.Text(" … "))
			}
			if d != nil {
				out = append(out, ctx.Quote(d.ID, q))
			} else {
				out = append(out, view.Quoted("", g.Text(q.Text)))
			}
		}
		return h.Span(view.Class("flag-side"), view.SideTag(s), g.Text(" "), out)
	}
	where := g.Node(nil)
	if f.Link >= 0 && f.Link < len(numbers) && numbers[f.Link] > 0 {
		where = h.A(view.Class("flag-where"), h.Href("#"+changeID(numbers[f.Link])), g.Text(ctx.T("versions.where", ctx.Locale.Int(f.Link+1))))
	}
	return h.Li(view.Class("flag"),
		h.P(view.Class("flag-kind"), ctx.Text("flag."+string(f.Kind)), g.Text(" "), where),
		h.P(view.Class("flag-words"), side(compare.A, c.Text.A, f.A), side(compare.B, c.Text.B, f.B)),
		h.P(view.Class("flag-why"), g.Text(flagWhy(ctx, c, r, f))),
	)
}

// A markedSpan is a stretch of words that a flag rests on.
type markedSpan struct {
	communique.Span
	class string
}

// markSpans writes span of src with the marked stretches in it set apart;
// where two overlap, the first goes on and the other begins after it.
func markSpans(src string, span communique.Span, marks []markedSpan) g.Node {
	sort.SliceStable(marks, func(i, j int) bool { return marks[i].Start < marks[j].Start })
	var out g.Group
	at := span.Start
	for _, m := range marks {
		from, to := max(m.Start, at), min(m.End, span.End)
		if from >= to {
			continue
		}
		out = append(out, g.Text(src[at:from]), h.Mark(view.Class(m.class), g.Text(src[from:to])))
		at = to
	}
	return append(out, g.Text(src[at:span.End]))
}
