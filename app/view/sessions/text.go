package sessions

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// sourceText is the exact text of a document with what was read in it. Its
// text nodes, one after another, are the source, byte for byte: labels stand in
// attributes, where the stylesheet and screen readers find them.
func sourceText(ctx view.Context, d *communique.Document, flags []versionFlag) g.Node {
	w := textWriter{ctx: ctx, doc: d, taken: map[int]bool{}}
	if d.Annotation != nil {
		w.marks = withFlags(marks(d.Annotation), flags)
	}
	attrs := []g.Node{view.Class("source-text"), h.Lang(string(d.Lang)), h.Data("text", string(d.ID))}
	return h.Div(append(attrs, g.Map(blocks(d.Text, d.Annotation, w.marks), w.block)...)...)
}

// A textWriter writes one document. taken are the offsets that have their id.
type textWriter struct {
	ctx   view.Context
	doc   *communique.Document
	marks []mark
	taken map[int]bool
}

func (w *textWriter) block(b block) g.Node {
	var inside []mark
	for _, m := range w.marks {
		if m.Overlaps(b.Span) {
			inside = append(inside, clip(m, b.Span))
		}
	}
	content := w.run(b.Span, nest(inside), false)
	switch {
	case strings.TrimSpace(w.doc.Text[b.Start:b.End]) == "":
		return h.P(view.Class("t-block", "t-blank"), content)
	case b.aside:
		label := w.asideLabel(b.Span)
		return h.Details(view.Class("t-aside"),
			h.Summary(h.Aria("label", label), h.Data("label", label)),
			h.Div(view.Class("t-block"), content),
		)
	case b.footnote:
		return h.P(h.ID(passageAnchor(w.doc.ID, b.Start)), view.Class("t-block", "t-footnote"), content)
	case b.title:
		return h.P(h.ID(passageAnchor(w.doc.ID, b.Start)), view.Class("t-block", "t-title"), content)
	}
	return h.P(h.ID(passageAnchor(w.doc.ID, b.Start)), view.Class("t-block"), content)
}

// asideLabel says what the folded lines are, each kind once.
func (w *textWriter) asideLabel(s communique.Span) string {
	var kinds []string
	for _, p := range w.doc.Annotation.Boilerplate {
		if s.Contains(p.Span) {
			if k := w.ctx.Locale.Of("aside.", asideKind(p.Kind)); !slices.Contains(kinds, k) {
				kinds = append(kinds, k)
			}
		}
	}
	return w.ctx.T("session.aside", w.ctx.Locale.List(kinds))
}

// A branch is a mark with the marks inside it.
type branch struct {
	mark
	in []branch
}

// nest makes a tree of marks in order of their start. One that crosses the end
// of another is cut there: the piece outside is a mark of its own.
func nest(sorted []mark) []branch {
	var out []branch
	for len(sorted) > 0 {
		m := sorted[0]
		var within, after []mark
		for _, o := range sorted[1:] {
			switch {
			case m.Contains(o.Span):
				within = append(within, o)
			case o.Start < m.End:
				within = append(within, clip(o, m.Span))
				after = append(after, clip(o, communique.Span{Start: m.End, End: o.End}))
			default:
				after = append(after, o)
			}
		}
		slices.SortStableFunc(after, compareMarks)
		out = append(out, branch{mark: m, in: nest(within)})
		sorted = after
	}
	return out
}

func clip(m mark, s communique.Span) mark {
	m.Start, m.End = max(m.Start, s.Start), min(m.End, s.End)
	return m
}

// run writes the text of s with the branches in it. Within a link no further
// link is opened.
func (w *textWriter) run(s communique.Span, tree []branch, linked bool) g.Group {
	var nodes g.Group
	at := s.Start
	for _, b := range tree {
		if b.Start > at {
			nodes = append(nodes, g.Text(w.doc.Text[at:b.Start]))
		}
		nodes = append(nodes, w.mark(b, linked))
		at = b.End
	}
	if at < s.End {
		nodes = append(nodes, g.Text(w.doc.Text[at:s.End]))
	}
	return nodes
}

// mark writes one mark. The outermost that begins at an offset carries its id;
// a body is a link to its page, a footnote's number one to the footnote.
func (w *textWriter) mark(b branch, linked bool) g.Node {
	names := make([]string, 0, len(b.kinds)+1)
	names = append(names, "m")
	for _, k := range b.kinds {
		names = append(names, "m-"+string(k))
	}
	attrs := []g.Node{view.Class(names...)}
	if !w.taken[b.Start] {
		w.taken[b.Start] = true
		attrs = append(attrs, h.ID(view.Anchor(w.doc.ID, b.Start)))
	}
	link := ""
	switch {
	case linked:
	case b.agency != "":
		link = w.ctx.ToAgency(b.agency)
	case b.is(kindAside):
		link = w.footnote(b.Span)
	}
	element := h.Span
	if link != "" {
		element, linked = h.A, true
		attrs = append(attrs, h.Href(link))
	}
	return element(append(attrs, w.run(b.Span, b.in, linked))...)
}

// footnote is the link from the number "[1]" in the text to the footnote that
// begins with it; "" where there is none.
func (w *textWriter) footnote(s communique.Span) string {
	number := w.doc.Text[s.Start:s.End]
	var reference bool
	for _, p := range w.doc.Annotation.Boilerplate {
		reference = reference || p.Span == s && asideKind(p.Kind) == "reference"
	}
	if !reference {
		return ""
	}
	for _, p := range w.doc.Annotation.Boilerplate {
		if asideKind(p.Kind) == "footnote" && strings.HasPrefix(p.Text, number) {
			return "#" + view.Anchor(w.doc.ID, p.Start)
		}
	}
	return ""
}
