package view

import (
	"alternat/app/communique"
	"alternat/app/compare"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// Summary is what a text that is not held is recorded to say: in our words.
func Summary(ctx Context, r compare.StatementRef) g.Node {
	s := r.Statement
	doc := r.Document
	if doc == "" {
		doc = s.Source
	}
	text := h.Span(Class("ours"), ctx.LangAttr(communique.English), g.Text(s.What))
	link := g.Node(text)
	if doc != "" {
		link = h.A(Class("ours"), ctx.LangAttr(communique.English), h.Href(ctx.ToSessionAt(doc, DocumentAnchor(doc))), g.Text(s.What))
	}
	return g.Group{link, g.Text(" "), h.Small(Class("badge"), ctx.Text("term.summary_not_quotation"))}
}
