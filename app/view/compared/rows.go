package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/wording"
	"alternat/app/text"
	"alternat/app/view"
)

// words writes the rows of one comparison of wording.
type words struct {
	ctx   view.Context
	r     *wording.Result
	langA communique.Lang
	langB communique.Lang
}

// row is one passage with its counterpart. What became of it is said in a
// word, not only shown.
func (w words) row(r wording.Row, number int) g.Node {
	attrs := g.Group{view.Class("row", rowClass(r))}
	if number > 0 {
		attrs = append(attrs, h.ID(changeID(number)), h.Data("change", itoa(number)), g.Attr("tabindex", "-1"))
	}
	if w.ctx.Address.View.Inline {
		return h.Li(attrs, w.inline(r), w.label(r))
	}
	return h.Li(attrs, w.cell(r, compare.A), w.cell(r, compare.B), w.label(r))
}

// plain is a row without a word on what became of it.
func (w words) plain(r wording.Row) g.Node {
	return h.Li(view.Class("row", "near"), w.cell(r, compare.A), w.cell(r, compare.B))
}

func rowClass(r wording.Row) string {
	switch {
	case r.Moved:
		return "moved"
	case r.Kind == wording.Reworded:
		return "reworded"
	case r.Kind == wording.OnlyA:
		return "only-a"
	case r.Kind == wording.OnlyB:
		return "only-b"
	case r.Kind == wording.Skipped:
		return "skipped"
	}
	return "kept"
}

// label says what became of the passage; a moved one links to its other half.
func (w words) label(r wording.Row) g.Node {
	switch {
	case r.Moved && r.A.Empty():
		return h.P(view.Class("row-label"), h.A(h.Href("#"+movedID(r.Pair, "a")), w.ctx.Text("row.moved-from")))
	case r.Moved:
		return h.P(view.Class("row-label"), h.A(h.Href("#"+movedID(r.Pair, "b")), w.ctx.Text("row.moved-to")))
	case r.Kind == wording.Reworded:
		return h.P(view.Class("row-label"), w.ctx.Text("row.reworded"))
	case r.Kind == wording.OnlyA:
		return h.P(view.Class("row-label", "in-a"), w.ctx.Text("term.only_in_a"))
	case r.Kind == wording.OnlyB:
		return h.P(view.Class("row-label", "in-b"), w.ctx.Text("term.only_in_b"))
	}
	return nil
}

func movedID(pair int, side string) string { return "m-" + itoa(pair) + "-" + side }

// cell is one side of a row.
func (w words) cell(r wording.Row, side compare.Side) g.Node {
	src, p, lang, name, moved := w.r.A, r.A, w.langA, "in-a", "a"
	if side == compare.B {
		src, p, lang, name, moved = w.r.B, r.B, w.langB, "in-b", "b"
	}
	if p.Empty() {
		return h.Div(view.Class("cell", name, "empty"))
	}
	return h.Div(view.Class("cell", name, blockClass(src, p)), view.If(r.Moved, h.ID(movedID(r.Pair, moved))),
		h.P(view.Class("q"), h.Lang(string(lang)), w.marked(r, side, src, p)))
}

// marked is one side's words, those the other side lacks set apart.
func (w words) marked(r wording.Row, side compare.Side, src *text.Text, p wording.Passage) g.Node {
	whole := g.Text(cut(src, p.Span))
	sentences := w.ctx.Address.View.Sentences
	switch {
	case r.Kind == wording.OnlyA || r.Kind == wording.Reworded && sentences && side == compare.A:
		return h.Del(whole)
	case r.Kind == wording.OnlyB || r.Kind == wording.Reworded && sentences && side == compare.B:
		return h.Ins(whole)
	case len(r.Edits) == 0 || r.Kind == wording.Kept:
		return whole
	}
	var out g.Group
	for _, e := range r.Edits {
		switch {
		case e.Op == wording.Equal && side == compare.A:
			out = append(out, g.Text(cut(src, e.A)))
		case e.Op == wording.Equal:
			out = append(out, g.Text(cut(src, e.B)))
		case e.Op == wording.Delete && side == compare.A:
			out = append(out, h.Del(g.Text(cut(src, e.A))))
		case e.Op == wording.Insert && side == compare.B:
			out = append(out, h.Ins(g.Text(cut(src, e.B))))
		}
	}
	return out
}

// inline is both sides in one column: A's words struck, B's underlined. Equal
// words are shown as A prints them, in B's own half of a moved passage as B.
func (w words) inline(r wording.Row) g.Node {
	lang, src, p := w.langA, w.r.A, r.A
	if r.A.Empty() {
		lang, src, p = w.langB, w.r.B, r.B
	}
	var out g.Group
	switch {
	case r.Kind == wording.Reworded && w.ctx.Address.View.Sentences && !r.A.Empty() && !r.B.Empty():
		out = g.Group{h.Del(g.Text(cut(w.r.A, r.A.Span))), g.Text(" "), h.Ins(g.Text(cut(w.r.B, r.B.Span)))}
	case r.Moved || r.Kind != wording.Reworded || len(r.Edits) == 0:
		side := compare.A
		if r.A.Empty() {
			side = compare.B
		}
		out = g.Group{w.marked(r, side, src, p)}
	default:
		for _, e := range r.Edits {
			switch e.Op {
			case wording.Equal:
				out = append(out, g.Text(cut(w.r.A, e.A)))
			case wording.Delete:
				out = append(out, h.Del(g.Text(cut(w.r.A, e.A))))
			case wording.Insert:
				out = append(out, h.Ins(g.Text(cut(w.r.B, e.B))))
			}
		}
	}
	id := view.If(r.Moved && !r.A.Empty(), h.ID(movedID(r.Pair, "a")))
	if r.Moved && r.A.Empty() {
		id = h.ID(movedID(r.Pair, "b"))
	}
	return h.Div(view.Class("cell", "both", blockClass(src, p)), id, h.P(view.Class("q"), h.Lang(string(lang)), out))
}

// cut is the text of a span; one outside the source is empty.
func cut(t *text.Text, s communique.Span) string {
	if t == nil || s.Start < 0 || s.End > len(t.Source) || s.Start >= s.End {
		return ""
	}
	return t.Source[s.Start:s.End]
}

// blockClass tells a heading or an item of a list from a paragraph.
func blockClass(t *text.Text, p wording.Passage) string {
	if t == nil || p.First >= len(t.Sentences) || p.First >= p.Last {
		return ""
	}
	b := t.Sentences[p.First].Block
	if b < 0 || b >= len(t.Blocks) {
		return ""
	}
	switch t.Blocks[b].Kind {
	case text.Heading:
		return "heading"
	case text.ListItem:
		return "item"
	}
	return ""
}
