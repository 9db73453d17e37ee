package view

import (
	"sort"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/versions"
)

// weights are the headings of the list, the weightiest first.
var weights = []versions.Weight{versions.MayAffectMeaning, versions.ProtocolAndForm, versions.Terminology, versions.Drafting}

// flagList is the list of differences: what kind, where, why it may matter.
// The custom that each text names its own side first is said once, above it.
func flagList(ctx Context, c *compare.Comparison, r *versions.Result, numbers []int) g.Node {
	out := g.Group{when(r.OrderDiffers(), h.P(class("text-note"), ctx.Text("term.order_of_parties")))}
	if len(r.Flags) == 0 {
		return append(out, h.P(class("text-note"), ctx.Text("versions.no-flags")))
	}
	out = append(out, h.P(class("text-note"), ctx.Text("versions.note")))
	for _, w := range weights {
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
		out = append(out, h.Div(class("flags", "w-"+string(w)),
			h.H3(h.ID(id), ctx.Text("weight."+string(w)), h.Span(class("count"), g.Text(" "+ctx.Locale.Int(len(items))))),
			h.Ul(class("flag-list"), h.Aria("labelledby", id), items),
		))
	}
	return out
}

func flagItem(ctx Context, c *compare.Comparison, r *versions.Result, f versions.Flag, numbers []int) g.Node {
	side := func(s compare.Side, d *communique.Document, qs []communique.Quote) g.Node {
		if len(qs) == 0 {
			return h.Span(class("flag-side"), sideTag(s), g.Text(" "), h.Span(class("blank"), ctx.Text("versions.no-counterpart")))
		}
		var out g.Group
		for i, q := range qs {
			if i > 0 {
				out = append(out, g.Text(" … "))
			}
			if d != nil {
				out = append(out, ctx.quote(d.ID, q))
			} else {
				out = append(out, quoted("", g.Text(q.Text)))
			}
		}
		return h.Span(class("flag-side"), sideTag(s), g.Text(" "), out)
	}
	where := g.Node(nil)
	if f.Link >= 0 && f.Link < len(numbers) && numbers[f.Link] > 0 {
		where = h.A(class("flag-where"), h.Href("#"+changeID(numbers[f.Link])), g.Text(ctx.T("versions.where", ctx.Locale.Int(f.Link+1))))
	}
	return h.Li(class("flag"),
		h.P(class("flag-kind"), ctx.Text("flag."+string(f.Kind)), g.Text(" "), where),
		h.P(class("flag-words"), side(compare.A, c.Text.A, f.A), side(compare.B, c.Text.B, f.B)),
		h.P(class("flag-why"), g.Text(flagWhy(ctx, c, r, f))),
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
		out = append(out, g.Text(src[at:from]), h.Mark(class(m.class), g.Text(src[from:to])))
		at = to
	}
	return append(out, g.Text(src[at:span.End]))
}
