package compared

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// WholeTexts puts both texts side by side without holding them against each
// other, so that no comparison is without its texts.
func WholeTexts(ctx view.Context, c *compare.Comparison) g.Node {
	one := func(side compare.Side, s compare.Subject, d *communique.Document) g.Node {
		name := "in-a"
		if side == compare.B {
			name = "in-b"
		}
		return h.Div(view.Class("whole", name),
			h.P(view.Class("column-head"), view.SideTag(side), g.Text(" "), g.Text(ctx.SubjectShort(s))),
			wholeText(ctx, s, d),
		)
	}
	return h.Div(view.Class("wholes"), one(compare.A, c.A, held(c.Text.A, c.A)), one(compare.B, c.B, held(c.Text.B, c.B)))
}

func wholeText(ctx view.Context, s compare.Subject, d *communique.Document) g.Node {
	if d == nil || !d.Held() {
		return NotHeld(ctx, view.DocumentsOf(s))
	}
	return h.Div(view.Class("read"), h.Lang(string(d.Lang)), paragraphs(ctx, d))
}

// NotHeld says that a text is not held and where it is published.
func NotHeld(ctx view.Context, docs []*communique.Document) g.Node {
	var links g.Group
	for _, d := range docs {
		if d.URL != "" {
			links = append(links, h.Li(
				view.Away(d.URL, view.Quoted(d.Lang, g.Text(titleOf(d)))),
				h.Small(view.Class("soft"), view.If(d.Publisher != "", g.Group{ctx.Publisher(d), g.Text(ctx.T("sep.items"))}), g.Text(ctx.LangName(d.Lang))),
			))
		}
	}
	return g.Group{
		h.P(view.Class("blank"), ctx.Text("term.not_held")),
		view.If(len(links) > 0, g.Group{h.P(view.Class("small", "soft"), ctx.Text("text.official")), h.Ul(view.Class("sources"), links)}),
	}
}

// titleOf is a document's printed title, else its address.
func titleOf(d *communique.Document) string {
	if d.Title != "" {
		return d.Title
	}
	return d.URL
}

// paragraphs shows a source line by line, exactly; lines that are no part of
// the text are folded where they stand.
func paragraphs(ctx view.Context, d *communique.Document) g.Node {
	var out, skipped g.Group
	flush := func() {
		if len(skipped) > 0 {
			out = append(out, h.Details(view.Class("fold"), h.Summary(h.Lang(string(ctx.Lang())), g.Text(ctx.Count("text.folded-skipped", len(skipped)))), skipped))
			skipped = nil
		}
	}
	var skip []communique.Passage
	if d.Annotation != nil {
		skip = d.Annotation.Boilerplate
	}
	start := 0
	for line := range strings.Lines(d.Text) {
		span := communique.Span{Start: start, End: start + len(line)}
		start = span.End
		if strings.TrimSpace(line) == "" {
			continue
		}
		parts, all := lineParts(d.Text, span, skip)
		p := d.PassageAt(span.Start + strings.Index(line, strings.TrimSpace(line)))
		if all || p != nil && p.Left != "" {
			skipped = append(skipped, h.P(view.Class("skipped"), g.Text(line)))
			continue
		}
		flush()
		var lang g.Node
		if p != nil {
			lang = h.Lang(string(p.Lang))
		}
		out = append(out, h.P(lang, parts))
	}
	flush()
	return out
}

// lineParts cuts a line where boilerplate begins and ends; all reports whether
// nothing else is in it.
func lineParts(src string, line communique.Span, skip []communique.Passage) (parts g.Group, all bool) {
	all = true
	at := line.Start
	for _, b := range skip {
		if !b.Span.Overlaps(line) {
			continue
		}
		from, to := max(b.Start, at), min(b.End, line.End)
		if from < at || to <= from {
			continue
		}
		if strings.TrimSpace(src[at:from]) != "" {
			all = false
		}
		parts = append(parts, g.Text(src[at:from]), h.Span(view.Class("skipped"), g.Text(src[from:to])))
		at = to
	}
	if strings.TrimSpace(src[at:line.End]) != "" {
		all = false
	}
	return append(parts, g.Text(src[at:line.End])), all
}
