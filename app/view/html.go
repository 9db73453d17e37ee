package view

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// Render writes a node out, nil as nothing. Writing into memory cannot fail.
func Render(n g.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	_ = n.Render(&b)
	return b.String()
}

// Class joins the names that are not empty.
func Class(names ...string) g.Node {
	var kept []string
	for _, n := range names {
		if n != "" {
			kept = append(kept, n)
		}
	}
	return h.Class(strings.Join(kept, " "))
}

// If gives node if the condition holds, else nothing.
func If(cond bool, node g.Node) g.Node {
	if cond {
		return node
	}
	return nil
}

// LangAttr marks text that is not in the interface's language, so that it is
// spoken and broken as what it is.
func (c Context) LangAttr(l communique.Lang) g.Node {
	if l == "" || l == c.Lang() {
		return nil
	}
	return h.Lang(string(l))
}

// Quoted is printed text: in the serif of documents, marked with its language.
func Quoted(l communique.Lang, children ...g.Node) g.Node {
	attrs := []g.Node{Class("q")}
	if l != "" {
		attrs = append(attrs, h.Lang(string(l)))
	}
	return h.Span(append(attrs, children...)...)
}

// Section is one part of a page: its heading stands in the margin where there
// is room, with a line under it that says what it shows.
func Section(id, title string, under g.Node, children ...g.Node) g.Node {
	return h.Section(Class("part"), h.ID(id), h.Aria("labelledby", id+"-h"),
		h.Div(Class("part-head"),
			h.H2(h.ID(id+"-h"), g.Text(title)),
			If(under != nil, h.P(Class("part-under"), under)),
		),
		h.Div(append([]g.Node{Class("part-body")}, children...)...),
	)
}

// Capital makes the first letter of a name a capital, for the head of a line.
func Capital(s string) string {
	for i, r := range s {
		if i == 0 {
			return strings.ToUpper(string(r)) + s[len(string(r)):]
		}
	}
	return s
}

// Joined puts the items that are not empty on one line.
func Joined(ctx Context, items ...string) g.Node { return g.Text(Items(ctx, items...)) }

// Items is the same as words.
func Items(ctx Context, items ...string) string {
	var kept []string
	for _, item := range items {
		if item != "" {
			kept = append(kept, item)
		}
	}
	return strings.Join(kept, ctx.T("sep.items"))
}
