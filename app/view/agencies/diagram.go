package agencies

import (
	"strconv"
	"strings"
	"unicode/utf8"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// The measures of the diagram, in its own units, which are pixels where there
// is room.
const (
	boxWide, boxHigh = 176, 66
	gapWide, gapHigh = 44, 22
	edge             = 2 // so that a line at the border is drawn whole
	lineHigh         = 17
	charWide         = 7.1 // of a Latin letter at the size of the labels; others are square
	charSquare       = 13.0
)

// diagram draws a lineage: time from left to right, the bodies that it belongs
// to above it. It is an image for those who see it; the list after it has every
// name in full, the links, and the ties in words.
func diagram(ctx view.Context, l bodies.Lineage) g.Node {
	wide := l.Columns*(boxWide+gapWide) - gapWide + 2*edge
	high := l.Rows*(boxHigh+gapHigh) - gapHigh + 2*edge
	var shapes g.Group
	for _, e := range l.Edges {
		shapes = append(shapes, arrow(l.Nodes[e.From], l.Nodes[e.To], e.Tie))
	}
	for i, n := range l.Nodes {
		shapes = append(shapes, box(ctx, n, i == l.Here))
	}
	return h.Div(view.Class("diagram"), g.Attr("role", "img"), g.Attr("tabindex", "0"), h.Aria("label", ctx.T("lineage.diagram")),
		g.El("svg", g.Attr("width", strconv.Itoa(wide)), g.Attr("height", strconv.Itoa(high)),
			g.Attr("viewBox", "0 0 "+strconv.Itoa(wide)+" "+strconv.Itoa(high)), g.Attr("aria-hidden", "true"), g.Attr("focusable", "false"), shapes))
}

func corner(n bodies.Node) (x, y int) {
	return edge + n.Column*(boxWide+gapWide), edge + n.Row*(boxHigh+gapHigh)
}

// arrow leads from one box to another: to the right for a succession, upwards
// to what a body belongs to.
func arrow(from, to bodies.Node, tie bodies.Tie) g.Node {
	x1, y1 := corner(from)
	x2, y2 := corner(to)
	if tie == bodies.PartOf {
		return path("tie tie-part-of", "M", x1+boxWide/2, y1, "L", x2+boxWide/2, y2+boxHigh)
	}
	x1, y1, y2 = x1+boxWide, y1+boxHigh/2, y2+boxHigh/2
	turn := x2 - gapWide/2
	return g.Group{
		path("tie tie-"+string(tie), "M", x1, y1, "H", turn, "V", y2, "H", x2-1),
		path("tip", "M", x2-8, y2-5, "L", x2, y2, "L", x2-8, y2+5),
	}
}

// path writes the letters and numbers of a line.
func path(class string, parts ...any) g.Node {
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			b.WriteByte(' ')
		}
		switch p := p.(type) {
		case string:
			b.WriteString(p)
		case int:
			b.WriteString(strconv.Itoa(p))
		}
	}
	return g.El("path", view.Class(class), g.Attr("d", b.String()))
}

// box is one body: its acronym or as much of its name as there is room for,
// and its years.
func box(ctx view.Context, n bodies.Node, here bool) g.Node {
	x, y := corner(n)
	name, years := n.Name, ""
	if a := ctx.Site.Lexicon.Agency(n.Agency); a != nil {
		name = ctx.Agency(a.ID)
		years = span(a.From, a.To)
		if acronym := ctx.Acronym(a.ID); acronym != "" {
			name = acronym
		}
	}
	room := 3
	if years != "" {
		room = 2
	}
	lang := g.Node(nil)
	if n.Agency == "" {
		lang = h.Lang(string(view.ScriptLang(name)))
	}
	lines := wrap(name, boxWide-20, room)
	if years != "" {
		lines = append(lines, years)
	}
	top := y + boxHigh/2 - lineHigh*(len(lines)-1)/2 + 5
	class := "box"
	if here {
		class = "box here"
	}
	out := g.Group{g.El("rect", view.Class(class), number("x", x), number("y", y), number("width", boxWide), number("height", boxHigh), number("rx", 3))}
	for i, line := range lines {
		kind := "box-name"
		if years != "" && i == len(lines)-1 {
			kind = "box-years"
		}
		out = append(out, g.El("text", view.Class(kind), number("x", x+boxWide/2), number("y", top+i*lineHigh), g.Attr("text-anchor", "middle"), view.If(kind == "box-name", lang), g.Text(line)))
	}
	return out
}

func number(name string, n int) g.Node { return g.Attr(name, strconv.Itoa(n)) }

// span is the years of a body's time: "2005–2015", "2015–", "–2009", "".
func span(from, to string) string {
	year := func(iso string) string { return iso[:min(4, len(iso))] }
	if from == "" && to == "" {
		return ""
	}
	return year(from) + "–" + year(to)
}

// wrap breaks a name into at most n lines of the given width; what has no room
// is left out behind an ellipsis. Names without blanks break anywhere.
func wrap(name string, wide float64, n int) []string {
	var lines []string
	line := ""
	for _, w := range pieces(name) {
		if line != "" && width(line+w) > wide {
			if len(lines) == n-1 {
				return append(lines, strings.TrimSpace(line)+"…")
			}
			lines = append(lines, strings.TrimSpace(line))
			line = ""
		}
		line += w
	}
	return append(lines, strings.TrimSpace(line))
}

// pieces are what a line may be broken between: words with the blank behind
// them, and single characters where there are no words.
func pieces(s string) []string {
	var out []string
	start := 0
	for i, r := range s {
		switch {
		case r == ' ' || r == '-':
			out = append(out, s[start:i+1])
			start = i + 1
		case r >= 0x2E80:
			if start < i {
				out = append(out, s[start:i])
			}
			end := i + utf8.RuneLen(r)
			out = append(out, s[i:end])
			start = end
		}
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

// width estimates how wide a label is set.
func width(s string) float64 {
	w := 0.0
	for _, r := range strings.TrimSpace(s) {
		if r >= 0x2E80 {
			w += charSquare
		} else {
			w += charWide
		}
	}
	return w
}
