package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// A table is a run of lines that are cut into cells alike: by bars, by tabs, or
// by several blanks. rows hold the cells by column, an empty span for none.
type table struct {
	span communique.Span
	rows [][]communique.Span
}

// Tables are small: what is longer is no list of participants.
const mostRows, mostColumns = 80, 8

// findTables finds the tables of the page that have a side in each column's
// head, or in the first cell of rows; other tables are read line by line, as
// fields are.
func (p *page) findTables() {
	for i := 0; i < len(p.lines); {
		t, next := p.tableAt(i)
		if len(t.rows) > 1 && len(p.sidesOf(&t)) > 0 {
			p.tables = append(p.tables, t)
			for k := i; k < next; k++ {
				if p.lines[k].kind != lineBlank {
					p.lines[k].kind = lineField // neither title nor issuer
				}
			}
		}
		i = max(next, i+1)
	}
}

// inTable reports whether a stretch lies in one of the tables.
func (p *page) inTable(s communique.Span) bool {
	for k := range p.tables {
		if p.tables[k].span.Overlaps(s) {
			return true
		}
	}
	return false
}

// tableAt reads the table that begins at line i. next is the line behind it.
func (p *page) tableAt(i int) (t table, next int) {
	sep := p.cellMark(i)
	if sep == 0 {
		return table{}, i + 1
	}
	t.span.Start = p.lines[i].span.Start
	var at []int // where columns begin, for cells parted by blanks
	for next = i; next < len(p.lines) && len(t.rows) < mostRows; next++ {
		l := &p.lines[next]
		if l.kind == lineBlank || l.kind == lineCaption || l.kind == lineFootnote || l.kind == lineForeign {
			break
		}
		mark := p.cellMark(next)
		if mark != sep && (sep == '|' || len(t.rows) == 0) {
			break
		}
		cells := p.cells(next, sep, &at)
		if mark != sep && sep == '\t' && len(cells) == 1 { // a break within the last cell
			last := len(t.rows[len(t.rows)-1])
			cells = append(make([]communique.Span, last-1), cells[0])
		}
		if len(cells) == 0 {
			continue // the rule below the head
		}
		if len(cells) > mostColumns {
			break
		}
		t.rows = append(t.rows, cells)
		t.span.End = l.span.End
	}
	return t, next
}

// cellMark tells what parts the cells of line i: '|', a tab, ' ' for several
// blanks, 0 where nothing does.
func (p *page) cellMark(i int) byte {
	s := p.lines[i].span
	if p.lines[i].kind == lineBlank || s.Len() > 600 {
		return 0
	}
	line := p.src[p.rawStart(i):s.End]
	switch words := p.src[s.Start:s.End]; {
	case strings.Count(words, "|") > 1 && words[0] == '|':
		return '|'
	case strings.Contains(strings.TrimRight(line, "\t "), "\t"):
		return '\t'
	case strings.Contains(strings.TrimRight(line, " "), "   ") || strings.Contains(words, "\u3000\u3000"):
		return ' '
	}
	return 0
}

// rawStart is where line i begins with the blanks before it.
func (p *page) rawStart(i int) int {
	return strings.LastIndexByte(p.src[:p.lines[i].span.Start], '\n') + 1
}

// cells cuts line i. A line of rules alone has none.
func (p *page) cells(i int, sep byte, at *[]int) []communique.Span {
	start, end := p.rawStart(i), p.lines[i].span.End
	line := p.src[start:end]
	if strings.Trim(line, "|-: \t") == "" {
		return nil
	}
	var out []communique.Span
	put := func(a, b int) {
		s := communique.Span{Start: start + a, End: start + b}
		s.Start, s.End = trimSpan(p.src, s.Start, s.End)
		if s.Len() > 0 {
			s = trimMarks(p.src, s)
		}
		if s.Len() <= 0 {
			s = communique.Span{}
		}
		out = append(out, s)
	}
	switch sep {
	case '|':
		a := strings.IndexByte(line, '|') + 1
		for a < len(line) {
			b := strings.IndexByte(line[a:], '|')
			if b < 0 {
				b = len(line) - a
			}
			put(a, a+b)
			a += b + 1
		}
	case '\t':
		for a := 0; a <= len(line); {
			b := strings.IndexByte(line[a:], '\t')
			if b < 0 {
				b = len(line) - a
			}
			put(a, a+b)
			a += b + 1
		}
	default:
		return p.aligned(start, line, at)
	}
	return out
}

// aligned cuts a line at blanks and puts each piece in the column that begins
// nearest; the first line tells where columns begin.
func (p *page) aligned(start int, line string, at *[]int) []communique.Span {
	out := make([]communique.Span, len(*at))
	head := len(*at) == 0
	for a := 0; a < len(line); {
		for a < len(line) && line[a] == ' ' {
			a++
		}
		b := strings.Index(line[a:], "   ")
		if b < 0 {
			b = len(line) - a
		}
		s := communique.Span{Start: start + a, End: start + a + b}
		s.Start, s.End = trimSpan(p.src, s.Start, s.End)
		column := utf8.RuneCountInString(line[:a])
		a += b
		switch {
		case s.Len() <= 0:
		case head:
			*at = append(*at, column)
			out = append(out, s)
		default:
			best := 0
			for k, c := range *at {
				if abs(c-column) < abs((*at)[best]-column) {
					best = k
				}
			}
			if out[best].IsZero() {
				out[best] = s
			}
		}
	}
	return out
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
