package compared

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/compare"
	"alternat/app/view"
)

// A stripMark is one change on the overview: where it begins and how much of
// the two texts it is, in bytes of total.
type stripMark struct {
	number   int
	side     compare.Side
	at, size int
	total    int
}

// stripHeight is the height of the overview in its own units.
const stripHeight = 1000

// A mark is never so small that it cannot be hit, nor so large that it hides how
// many there are.
const (
	minMark = 6
	maxMark = 40
)

// strip is the overview of all changes: A's stand left of the line, B's right,
// those of both across it. Keyboard and screen reader have the pager instead.
func strip(ctx view.Context, marks []stripMark) g.Node {
	if len(marks) < 2 {
		return nil
	}
	svg := g.Group{
		g.Attr("viewBox", "0 0 20 "+strconv.Itoa(stripHeight)), g.Attr("preserveAspectRatio", "none"),
		h.Aria("hidden", "true"), g.Attr("focusable", "false"),
		g.El("path", g.Attr("d", "M10 0V"+strconv.Itoa(stripHeight)), view.Class("strip-line")),
	}
	for _, m := range marks {
		svg = append(svg, g.El("a", h.Href("#"+changeID(m.number)), g.Attr("tabindex", "-1"), stripRect(m)))
	}
	return h.Div(view.Class("strip"), g.El("svg", svg))
}

func stripRect(m stripMark) g.Node {
	x, width, name := 1, 18, "in-both"
	switch m.side {
	case compare.A:
		width, name = 9, "in-a"
	case compare.B:
		x, width, name = 10, 9, "in-b"
	}
	top, height := 0, 0
	if m.total > 0 {
		top = m.at * stripHeight / m.total
		height = m.size * stripHeight / m.total
	}
	height = min(max(height, minMark), maxMark)
	top = min(top, stripHeight-height)
	return g.El("rect", view.Class(name), g.Attr("x", itoa(x)), g.Attr("y", itoa(top)), g.Attr("width", itoa(width)), g.Attr("height", itoa(height)))
}
