package marked

import (
	"slices"
	"sort"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// Text is the exact text of a document with what was found in it. Its
// text nodes, one after another, are the source, byte for byte: labels stand in
// attributes, where the stylesheet and screen readers find them.
func Text(ctx view.Context, d *communique.Document, found []Mark) g.Node {
	return Source(d, g.Map(Paragraphs(ctx, d, found), func(p Paragraph) g.Node { return p.Node }))
}

// Source is the frame in which the paragraphs of a text stand.
func Source(d *communique.Document, paragraphs ...g.Node) g.Node {
	attrs := []g.Node{view.Class("source-text"), h.Lang(string(d.Lang)), h.Data("text", string(d.ID))}
	return h.Div(append(attrs, paragraphs...)...)
}

// A Paragraph is one stretch of a text, as it is shown.
type Paragraph struct {
	communique.Span
	Node g.Node
}

// Paragraphs are the text in pieces, which together are the whole.
func Paragraphs(ctx view.Context, d *communique.Document, found []Mark) []Paragraph {
	w := textWriter{ctx: ctx, doc: d, marks: found, taken: map[int]bool{}}
	w.asides = asidesOf(d.Annotation)
	for _, p := range w.asides {
		switch AsideKind(p.Kind) {
		case "reference":
			w.reference(p)
		case "footnote":
			w.footnoted(p)
		}
	}
	var out []Paragraph
	all := blocks(d.Text, d.Annotation, found)
	for i := 0; i < len(all); {
		p := w.passageOf(all[i])
		first := i
		for i++; p != nil && p.Left != "" && i < len(all) && w.passageOf(all[i]) == p; i++ {
		}
		if p == nil || p.Left == "" {
			out = append(out, Paragraph{all[first].Span, w.block(all[first])})
			continue
		}
		span := communique.Span{Start: all[first].Start, End: all[i-1].End}
		out = append(out, Paragraph{span, w.unread(p, all[first:i])})
	}
	return out
}

// A textWriter writes one document. taken are the offsets that have their id.
type textWriter struct {
	ctx    view.Context
	doc    *communique.Document
	marks  []Mark // those that no block has come to yet
	open   []Mark // those that may reach into the next block
	taken  map[int]bool
	asides []communique.Passage
	// references are the numbers of footnotes in the text, footnotes where each
	// footnote begins, by its number.
	references map[communique.Span]bool
	footnotes  map[string]int
}

func (w *textWriter) reference(p communique.Passage) {
	if w.references == nil {
		w.references = map[communique.Span]bool{}
	}
	w.references[p.Span] = true
}

func (w *textWriter) footnoted(p communique.Passage) {
	if w.footnotes == nil {
		w.footnotes = map[string]int{}
	}
	number, _, _ := strings.Cut(p.Text, " ")
	if end := strings.IndexAny(number, "])"); end >= 0 {
		number = number[:end+1]
	}
	if _, known := w.footnotes[number]; !known {
		w.footnotes[number] = p.Start
	}
}

// inside are the marks of a block, cut to it. Blocks come in their order.
func (w *textWriter) inside(s communique.Span) []Mark {
	w.open = slices.DeleteFunc(w.open, func(m Mark) bool { return m.End <= s.Start })
	n := 0
	for n < len(w.marks) && w.marks[n].Start < s.End {
		n++
	}
	w.open = append(w.open, w.marks[:n]...)
	w.marks = w.marks[n:]
	var in []Mark
	for _, m := range w.open {
		if m.Overlaps(s) {
			in = append(in, clip(m, s))
		}
	}
	return in
}

func (w *textWriter) block(b block) g.Node {
	content := w.run(b.Span, nest(w.inside(b.Span)), false)
	at := b.Start
	if p := w.passageOf(b); p != nil {
		content = append(g.Group{w.inPassage(p, b)}, content...)
		if b.Start <= p.Start {
			at = p.Start
		}
	}
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
		return h.P(h.ID(PassageAnchor(w.doc.ID, at)), view.Class("t-block", "t-footnote"), content)
	case b.title:
		return h.P(h.ID(PassageAnchor(w.doc.ID, at)), view.Class("t-block", "t-title"), content)
	}
	return h.P(h.ID(PassageAnchor(w.doc.ID, at)), view.Class("t-block"), content)
}

// asideLabel says what the folded lines are, each kind once.
func (w *textWriter) asideLabel(s communique.Span) string {
	var kinds []string
	for _, p := range within(w.asides, s) {
		if k := w.ctx.Locale.Of("aside.", AsideKind(p.Kind)); !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	return w.ctx.T("session.aside", w.ctx.Locale.List(kinds))
}

// A branch is a mark with the marks inside it.
type branch struct {
	Mark
	in []branch
}

// nest makes a tree of marks in order of their start. One that crosses the end
// of another is cut there: the piece outside is a mark of its own. It uses up
// the list it is given.
func nest(sorted []Mark) []branch {
	var out []branch
	for len(sorted) > 0 {
		m := sorted[0]
		var inner, after []Mark
		k := 1
		for ; k < len(sorted) && sorted[k].Start < m.End; k++ {
			o := sorted[k]
			if m.Contains(o.Span) {
				inner = append(inner, o)
				continue
			}
			inner = append(inner, clip(o, m.Span))
			after = append(after, clip(o, communique.Span{Start: m.End, End: o.End}))
		}
		out = append(out, branch{Mark: m, in: nest(inner)})
		// The pieces outside begin where m ends, before all that is left but
		// for what begins there too.
		same := k
		for same < len(sorted) && sorted[same].Start == m.End {
			same++
		}
		copy(sorted[k-len(after):], after)
		sort.Stable(placed(sorted[k-len(after) : same]))
		sorted = sorted[k-len(after):]
	}
	return out
}

func clip(m Mark, s communique.Span) Mark {
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
	names := make([]string, 0, len(b.Kinds)+1)
	names = append(names, "m")
	for _, k := range b.Kinds {
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
	case b.Agency != "" && !w.ctx.Site.Invented:
		link = w.ctx.ToAgency(b.Agency)
	case b.Is(Aside):
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
	if !w.references[s] {
		return ""
	}
	if at, ok := w.footnotes[w.doc.Text[s.Start:s.End]]; ok {
		return "#" + view.Anchor(w.doc.ID, at)
	}
	return ""
}
