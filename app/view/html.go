package view

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// render writes a node out, nil as nothing. Writing into memory cannot fail.
func render(n g.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	_ = n.Render(&b)
	return b.String()
}

// class joins the names that are not empty.
func class(names ...string) g.Node {
	var kept []string
	for _, n := range names {
		if n != "" {
			kept = append(kept, n)
		}
	}
	return h.Class(strings.Join(kept, " "))
}

// when gives node if the condition holds, else nothing.
func when(cond bool, node g.Node) g.Node {
	if cond {
		return node
	}
	return nil
}

// lang marks text that is not in the interface's language, so that it is
// spoken and broken as what it is.
func (c Context) lang(l communique.Lang) g.Node {
	if l == "" || l == c.Lang() {
		return nil
	}
	return h.Lang(string(l))
}

// quoted is printed text: in the serif of documents, marked with its language.
func quoted(l communique.Lang, children ...g.Node) g.Node {
	attrs := []g.Node{class("q")}
	if l != "" {
		attrs = append(attrs, h.Lang(string(l)))
	}
	return h.Span(append(attrs, children...)...)
}

// section is one part of a page: its heading stands in the margin where there
// is room, with a line under it that says what it shows.
func section(id, title string, under g.Node, children ...g.Node) g.Node {
	return h.Section(class("part"), h.ID(id), h.Aria("labelledby", id+"-h"),
		h.Div(class("part-head"),
			h.H2(h.ID(id+"-h"), g.Text(title)),
			when(under != nil, h.P(class("part-under"), under)),
		),
		h.Div(append([]g.Node{class("part-body")}, children...)...),
	)
}

// first makes the first letter of a name a capital, for the head of a line.
func first(s string) string {
	for i, r := range s {
		if i == 0 {
			return strings.ToUpper(string(r)) + s[len(string(r)):]
		}
	}
	return s
}
