package series

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// The strip's measures, in units of its own picture.
const (
	stripWidth = 960
	stripLine  = 26
	stripFoot  = 56
	stripEdge  = 14
)

// cadence is a strip of the years with a mark for each session: filled where a
// text is held, a ring for facts, a broken ring where it is only listed or
// announced. It repeats what the table says, and is hidden from those who have
// it read out.
func (p *page) cadence() g.Node {
	first, last := 0, 0
	for _, m := range p.o.Meetings {
		if y, err := strconv.Atoi(m.Session.Date.Year()); err == nil {
			if first == 0 || y < first {
				first = y
			}
			last = max(last, y)
		}
	}
	if first == 0 || last-first < 1 || len(p.o.Meetings) < 2 {
		return nil
	}
	at := func(years float64) string {
		x := stripEdge + years*(stripWidth-2*stripEdge)/float64(last-first+1)
		return strconv.FormatFloat(x, 'f', 1, 64)
	}
	var marks g.Group
	for y := first; y <= last+1; y++ {
		x := at(float64(y - first))
		marks = append(marks, line(x, strconv.Itoa(stripLine-6), x, strconv.Itoa(stripLine+6), "tick"))
		if y <= last {
			marks = append(marks, g.El("text", g.Attr("x", at(float64(y-first)+0.5)), g.Attr("y", strconv.Itoa(stripFoot-8)), g.Attr("text-anchor", "middle"), g.Text(strconv.Itoa(y))))
		}
	}
	for _, m := range p.o.Meetings {
		if years, ok := yearsFrom(first, m.Session.Date); ok {
			marks = append(marks, mark(at, years, m.Session))
		}
	}
	edge := strconv.Itoa(stripEdge)
	return h.Div(view.Class("cadence-frame"), h.SVG(view.Class("cadence"), h.Aria("hidden", "true"), g.Attr("focusable", "false"),
		g.Attr("viewBox", "0 0 "+strconv.Itoa(stripWidth)+" "+strconv.Itoa(stripFoot)),
		line(edge, strconv.Itoa(stripLine), strconv.Itoa(stripWidth-stripEdge), strconv.Itoa(stripLine), "axis"),
		marks,
	))
}

// mark is a ring, or a square for another kind of meeting: as in lists.
func mark(at func(float64) string, years float64, s *communique.Session) g.Node {
	class := view.Class("mark-" + view.DotCode(s))
	if s.Status != communique.StatusOtherMeeting {
		return g.El("circle", g.Attr("cx", at(years)), g.Attr("cy", strconv.Itoa(stripLine)), g.Attr("r", "6.5"), class)
	}
	return g.El("rect", g.Attr("x", at(years)), g.Attr("y", strconv.Itoa(stripLine-6)), g.Attr("width", "12"), g.Attr("height", "12"), g.Attr("transform", "translate(-6 0)"), class)
}

func line(x1, y1, x2, y2, class string) g.Node {
	return g.El("line", g.Attr("x1", x1), g.Attr("y1", y1), g.Attr("x2", x2), g.Attr("y2", y2), view.Class(class))
}

// yearsFrom is the time from the start of a year to a date; a month or a year
// without a day stands in its middle.
func yearsFrom(first int, d communique.Date) (float64, bool) {
	y, err := strconv.Atoi(d.Year())
	if err != nil {
		return 0, false
	}
	at := float64(y - first)
	if len(d.Start) < 7 {
		return at + 0.5, true
	}
	month, _ := strconv.Atoi(d.Start[5:7])
	day := 15
	if len(d.Start) == 10 {
		day, _ = strconv.Atoi(d.Start[8:])
	}
	return at + (float64(month-1)+float64(day)/31)/12, true
}
