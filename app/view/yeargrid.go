package view

import (
	"slices"
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// A YearMark is one session in a grid of years.
type YearMark struct {
	Href string
	Sign g.Node // differs in shape; unseen by those who hear the page
	// Words are the whole of it for those who hear the page, and what shows
	// when a pointer rests on it.
	Words string
	// Session is the id by which the mark can be picked, "" if it cannot.
	Session string
}

// A YearRow is one line of the grid. Marks are by year; those without a year
// are under 0. Where Counts is not nil each year shows a number instead, with
// a link.
type YearRow struct {
	Name   g.Node
	Marks  map[int][]YearMark
	Counts map[int]YearCount
}

// A YearCount stands for the marks of a cell that has too many to show.
type YearCount struct {
	Href  string
	Count string
	Words string
}

// YearGrid is a table of rows by year, without a gap between the first and the
// last, so that an empty year is seen as one. On a narrow screen each row
// lists its years instead.
func YearGrid(ctx Context, caption, corner string, years []int, rows []YearRow) g.Node {
	undated := slices.ContainsFunc(rows, func(r YearRow) bool { return len(r.Marks[0]) > 0 || r.Counts[0].Count != "" })
	head := []g.Node{h.Th(g.Attr("scope", "col"), g.Text(corner))}
	for _, y := range years {
		s := strconv.Itoa(y)
		head = append(head, h.Th(g.Attr("scope", "col"), h.Span(Class("century"), g.Text(s[:2])), g.Text(s[2:])))
	}
	if undated {
		years = append(slices.Clone(years), 0)
		head = append(head, h.Th(g.Attr("scope", "col"), Class("undated"), ctx.Text("grid.undated")))
	}
	body := []g.Node{}
	for _, r := range rows {
		cells := []g.Node{h.Th(g.Attr("scope", "row"), r.Name)}
		for _, y := range years {
			label := ctx.T("grid.undated")
			if y > 0 {
				label = strconv.Itoa(y)
			}
			cells = append(cells, h.Td(h.Data("year", label), yearCell(r, y)))
		}
		body = append(body, h.Tr(cells...))
	}
	long, narrow := "", ""
	if len(years) > 12 {
		long = "timeline-long"
	}
	if len(years) > 19 {
		narrow = "timeline-narrow"
	}
	return h.Table(Class("timeline", long, narrow),
		h.Caption(Class("unseen"), g.Text(caption)),
		h.THead(h.Tr(head...)),
		h.TBody(body...),
	)
}

func yearCell(r YearRow, year int) g.Node {
	if c := r.Counts[year]; c.Count != "" {
		return h.A(Class("year-count"), h.Href(c.Href), h.Title(c.Words), h.Span(h.Aria("hidden", "true"), g.Text(c.Count)), h.Span(Class("unseen"), g.Text(c.Words)))
	}
	marks := r.Marks[year]
	if len(marks) == 0 {
		return nil
	}
	return g.Map(marks, func(m YearMark) g.Node {
		return h.A(h.Href(m.Href), If(m.Session != "", h.Data("session", m.Session)), h.Title(m.Words), m.Sign,
			h.Span(Class("unseen"), g.Text(m.Words)))
	})
}
