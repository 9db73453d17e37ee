package marked

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// passageOf is the passage in another language, or of another text, that a
// block is in; nil if it is in none.
func (w *textWriter) passageOf(b block) *communique.LangPassage {
	words := w.doc.Text[b.Start:b.End]
	return w.doc.PassageAt(b.Start + len(words) - len(strings.TrimLeft(words, " \t\r\n\u00a0\u3000")))
}

// inPassage are the attributes of a block in a passage: its language, and at
// the first block of one that was read the name of the language.
func (w *textWriter) inPassage(p *communique.LangPassage, b block) g.Node {
	attrs := g.Group{}
	if p.Lang != w.doc.Lang {
		attrs = append(attrs, h.Lang(string(p.Lang)))
	}
	if p.Left == "" {
		name := ""
		if b.Start <= p.Start {
			name = w.ctx.LangName(p.Lang)
		}
		attrs = append(attrs, h.Data("passage", name))
	}
	return attrs
}

// unread folds the blocks of a passage that was not read, and says why.
func (w *textWriter) unread(p *communique.LangPassage, blocks []block) g.Node {
	label := w.ctx.Locale.Of("read.left.", view.SlugSpace(string(p.Left)), w.ctx.LangName(p.Lang))
	out := []g.Node{h.Data("left", view.SlugSpace(string(p.Left))), h.ID(PassageAnchor(w.doc.ID, p.Start)), view.Class("t-aside", "t-unread"), h.Summary(h.Lang(string(w.ctx.Lang())), h.Aria("label", label), h.Data("label", label))}
	for _, b := range blocks {
		content := w.run(b.Span, nest(w.inside(b.Span)), false)
		out = append(out, h.Div(view.Class("t-block"), w.inPassage(p, b), content))
	}
	return h.Details(out...)
}
