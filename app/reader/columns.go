package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// columns finds a second column that a page copied as plain text has beside
// its text: a bar at the same place of most lines, with words of a menu behind
// it. The column is of the page; the text goes on from line to line.
func (c *sorter) columns() {
	p := c.p
	at := map[int]int{}
	lines := 0
	for i := range p.lines {
		if p.lines[i].kind == lineBlank {
			continue
		}
		lines++
		if k := c.bar(i); k > 0 {
			at[k]++
		}
	}
	place, n := 0, 0
	for k, m := range at {
		if m > n || m == n && k < place {
			place, n = k, m
		}
	}
	if n < 5 || n*4 < lines*3 || !c.menuBehind(place) {
		return
	}
	for i := range p.lines {
		if c.bar(i) != place {
			continue
		}
		l := &p.lines[i]
		b := l.span.Start + strings.IndexByte(p.src[l.span.Start:l.span.End], '|')
		s := communique.Span{Start: b, End: l.span.End}
		c.found = append(c.found, communique.Passage{Quote: p.quote(s), Kind: "navigation"})
		l.span.Start, l.span.End = trimSpan(p.src, l.span.Start, b)
		if l.span.Len() == 0 {
			l.kind = lineBlank
		}
	}
}

// menuBehind reports whether the second column has words of a menu.
func (c *sorter) menuBehind(place int) bool {
	menu, words := 0, 0
	for i := range c.p.lines {
		if c.bar(i) != place {
			continue
		}
		if s := c.behind(i); s != "" {
			words++
			if c.words.kind(s) != "" {
				menu++
			}
		}
	}
	return menu >= 2 && menu*4 >= words
}

// bar returns the column of the one bar of line i, counted from the line's
// beginning in the source; 0 if it has none or several.
func (c *sorter) bar(i int) int {
	s := c.p.lines[i].span
	line := c.p.src[s.Start:s.End]
	k := strings.IndexByte(line, '|')
	if k < 0 || strings.Count(line, "|") > 1 {
		return 0
	}
	start := strings.LastIndexByte(c.p.src[:s.Start], '\n') + 1
	return utf8.RuneCountInString(c.p.src[start:s.Start]) + utf8.RuneCountInString(line[:k]) + 1
}

// behind is what stands behind the bar of line i.
func (c *sorter) behind(i int) string {
	s := c.p.lines[i].span
	_, after, _ := strings.Cut(c.p.src[s.Start:s.End], "|")
	return strings.TrimFunc(after, blank)
}
