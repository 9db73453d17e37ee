package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// Scroll is the frame of a table that may be wider than the page: it scrolls
// by itself, also from the keyboard, and says what it holds.
func Scroll(label string, table g.Node) g.Node {
	return h.Div(Class("scroll"), g.Attr("role", "region"), g.Attr("tabindex", "0"), h.Aria("label", label), table)
}
