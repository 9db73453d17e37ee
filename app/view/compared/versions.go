package compared

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/versions"
	"alternat/app/text"
	"alternat/app/view"
)

// numberLinks gives each link with a flag its number as a change.
func numberLinks(r *versions.Result) []int {
	numbers := make([]int, len(r.Links))
	n := 0
	for i := range r.Links {
		if slices.ContainsFunc(r.Flags, func(f versions.Flag) bool { return f.Link == i }) {
			n++
			numbers[i] = n
		}
	}
	return numbers
}

// versionsPart is the list of differences, then the sentences they stand in.
func versionsPart(ctx view.Context, c *compare.Comparison, r *versions.Result) g.Node {
	numbers := numberLinks(r)
	var items g.Group
	for i := 0; i < len(r.Links); {
		n := i
		for n < len(r.Links) && numbers[n] == 0 {
			n++
		}
		if n > i && !ctx.Address.View.Whole {
			items = append(items, h.Li(view.Class("folded"), h.Details(h.ID(foldID(i)),
				h.Summary(g.Text(ctx.Count("text.folded-paired", n-i))),
				h.Ol(view.Class("rows"), g.Group(linkRows(ctx, c, r, i, n, numbers))),
			)))
			i = n
			continue
		}
		n = max(n, i+1)
		items = append(items, linkRows(ctx, c, r, i, n, numbers)...)
		i = n
	}
	return g.Group{
		flagList(ctx, c, r, numbers),
		h.H3(view.Class("nearest-h"), ctx.Text("versions.sentences")),
		h.Div(view.Class("text-compare"),
			columns(ctx, c),
			h.Ol(view.Class("rows", whenString(len(r.Links) > manyRows, "many")), items),
			strip(ctx, linkMarks(r, numbers)),
		),
		skippedLines(ctx, c),
	}
}

func linkRows(ctx view.Context, c *compare.Comparison, r *versions.Result, from, to int, numbers []int) []g.Node {
	var out []g.Node
	for i := from; i < to; i++ {
		out = append(out, linkRow(ctx, c, r, i, numbers[i]))
	}
	return out
}

// linkRow is a pair of sentences with the words that the flags rest on marked
// and the flags under them.
func linkRow(ctx view.Context, c *compare.Comparison, r *versions.Result, i, number int) g.Node {
	l := r.Links[i]
	var flags []versions.Flag
	for _, f := range r.Flags {
		if f.Link == i {
			flags = append(flags, f)
		}
	}
	attrs := g.Group{view.Class("row", "linked")}
	if number > 0 {
		attrs = append(attrs, h.ID(changeID(number)), h.Data("change", itoa(number)), g.Attr("tabindex", "-1"))
	}
	return h.Li(attrs,
		versionCell(r.A, langOfText(c.Text.A, r.A), l.AFirst, l.ALast, "in-a", flags, func(f versions.Flag) []communique.Quote { return f.A }),
		versionCell(r.B, langOfText(c.Text.B, r.B), l.BFirst, l.BLast, "in-b", flags, func(f versions.Flag) []communique.Quote { return f.B }),
		view.If(len(flags) > 0, h.Ul(view.Class("row-flags"), g.Map(flags, func(f versions.Flag) g.Node {
			return h.Li(view.Class("flag", "w-"+string(f.Weight)), h.B(ctx.Text("weight."+string(f.Weight))), g.Text(ctx.T("sep.colon")), g.Text(flagWhy(ctx, c, r, f)))
		}))),
	)
}

func versionCell(t *text.Text, lang communique.Lang, from, to int, name string, flags []versions.Flag, of func(versions.Flag) []communique.Quote) g.Node {
	if t == nil || from >= to || to > len(t.Sentences) {
		return h.Div(view.Class("cell", name, "empty"))
	}
	span := communique.Span{Start: t.Sentences[from].Span.Start, End: t.Sentences[to-1].Span.End}
	var marks []markedSpan
	for _, f := range flags {
		for _, q := range of(f) {
			marks = append(marks, markedSpan{q.Span, "w-" + string(f.Weight)})
		}
	}
	return h.Div(view.Class("cell", name), h.P(view.Class("q"), h.Lang(string(lang)), markSpans(t.Source, span, marks)))
}

// linkMarks places the flagged sentences on the strip.
func linkMarks(r *versions.Result, numbers []int) []stripMark {
	var marks []stripMark
	for i, n := range numbers {
		if n > 0 {
			marks = append(marks, stripMark{n, compare.Both, i, 1, len(r.Links)})
		}
	}
	return marks
}

// skippedLines folds what is in the files and not of the texts.
func skippedLines(ctx view.Context, c *compare.Comparison) g.Node {
	one := func(side compare.Side, d *communique.Document) g.Node {
		if d == nil || d.Annotation == nil || len(d.Annotation.Boilerplate) == 0 {
			return nil
		}
		return h.Div(h.P(view.Class("column-head"), view.SideTag(side)), g.Map(d.Annotation.Boilerplate, func(p communique.Passage) g.Node {
			return h.P(view.Class("q", "skipped"), h.Lang(string(d.Lang)), g.Text(p.Text))
		}))
	}
	a, b := one(compare.A, c.Text.A), one(compare.B, c.Text.B)
	if a == nil && b == nil {
		return nil
	}
	return h.Details(view.Class("fold"), h.ID("skipped-lines"), h.Summary(ctx.Text("versions.skipped")), h.Div(view.Class("wholes"), a, b))
}
