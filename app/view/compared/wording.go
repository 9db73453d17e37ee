package compared

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/wording"
	"alternat/app/text"
	"alternat/app/view"
)

func itoa(n int) string { return strconv.Itoa(n) }

// numberRows gives each row the number of the change it begins, 0 where it is
// none. A moved passage is one change, counted where it is met first.
func numberRows(r *wording.Result) []int {
	numbers := make([]int, len(r.Rows))
	n := 0
	met := map[int]bool{}
	for i, row := range r.Rows {
		if row.Kind == wording.Skipped || row.Kind == wording.Kept && !row.Moved || row.Pair > 0 && met[row.Pair] {
			continue
		}
		met[row.Pair] = row.Pair > 0
		n++
		numbers[i] = n
	}
	return numbers
}

// countRows is the highest of the numbers.
func countRows(numbers []int) int {
	n := 0
	for _, x := range numbers {
		n = max(n, x)
	}
	return n
}

// manyRows is from where a browser should not lay out all rows at once.
const manyRows = 200

// wordingPart shows two texts in one language, with the strip beside them.
func wordingPart(ctx view.Context, c *compare.Comparison, r *wording.Result) g.Node {
	v := ctx.Address.View
	w := words{ctx, r, langOfText(c.Text.A, r.A), langOfText(c.Text.B, r.B)}
	numbers := numberRows(r)
	var items g.Group
	for i := 0; i < len(r.Rows); {
		n := i
		for n < len(r.Rows) && folds(r.Rows[n]) == folds(r.Rows[i]) && folds(r.Rows[i]) != "" {
			n++
		}
		if n == i {
			items = append(items, w.row(r.Rows[i], numbers[i]))
			i++
			continue
		}
		run := g.Map(r.Rows[i:n], func(row wording.Row) g.Node { return w.row(row, 0) })
		if folds(r.Rows[i]) == "kept" && v.Whole {
			items = append(items, run)
		} else {
			items = append(items, h.Li(view.Class("folded"), h.Details(h.ID(foldID(i)),
				h.Summary(g.Text(foldedCount(ctx, r.Rows[i], n-i))),
				h.Ol(view.Class("rows"), run),
			)))
		}
		i = n
	}
	return g.Group{
		view.If(r.Identical, Identical(ctx)),
		h.Div(view.Class("text-compare", whenString(v.Inline, "inline")),
			columns(ctx, c),
			h.Ol(view.Class("rows", whenString(len(r.Rows) > manyRows, "many")), items),
			strip(ctx, rowMarks(r, numbers)),
		),
	}
}

// foldedCount says how many rows a fold holds, and of what.
func foldedCount(ctx view.Context, r wording.Row, n int) string {
	if r.Kind == wording.Skipped {
		return ctx.Count("text.folded-skipped", n)
	}
	return ctx.Count("text.folded-kept", n)
}

// foldID names the fold that begins with the i-th row, so that it stays open when
// what stands around it changes.
func foldID(i int) string { return "fold-" + itoa(i) }

// folds says which run a row is folded into; "" if into none.
func folds(r wording.Row) string {
	switch {
	case r.Kind == wording.Skipped:
		return "skipped"
	case r.Kind == wording.Kept && !r.Moved:
		return "kept"
	}
	return ""
}

// columns head the two texts.
func columns(ctx view.Context, c *compare.Comparison) g.Node {
	head := func(s compare.Side, of compare.Subject, d *communique.Document) g.Node {
		name := ctx.SubjectShort(of)
		if d != nil && of.Document == nil {
			name = ctx.T("subject.document", name, ctx.LangName(d.Lang))
		}
		return h.P(view.Class("column-head"), view.SideTag(s), g.Text(" "), g.Text(name))
	}
	return h.Div(view.Class("columns"), head(compare.A, c.A, c.Text.A), head(compare.B, c.B, c.Text.B))
}

func langOfText(d *communique.Document, t *text.Text) communique.Lang {
	if d != nil {
		return d.Lang
	}
	if t != nil {
		return t.Lang
	}
	return ""
}

// rowMarks places each change on the strip by its share of both texts.
func rowMarks(r *wording.Result, numbers []int) []stripMark {
	total := 0
	for _, row := range r.Rows {
		total += row.A.Span.Len() + row.B.Span.Len()
	}
	var marks []stripMark
	at := 0
	for i, row := range r.Rows {
		size := row.A.Span.Len() + row.B.Span.Len()
		if numbers[i] > 0 {
			side := compare.Both
			switch {
			case row.B.Empty():
				side = compare.A
			case row.A.Empty():
				side = compare.B
			}
			marks = append(marks, stripMark{numbers[i], side, at, size, total})
		}
		at += size
	}
	return marks
}
