package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// footnotes finds the lines that begin with a mark to which the text refers
// ("[1]", "※1", "(注1)"), and those marks in the text. A mark that no running
// text bears begins an item of a list.
func (c *sorter) footnotes() {
	p := c.p
	inText := map[string][]communique.Span{}
	var at []int // lines that begin with a mark
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind == lineBlank || l.kind == lineNavigation {
			continue
		}
		for q := l.span.Start; q < l.span.End; {
			next := strings.IndexAny(p.src[q:l.span.End], "[(（［※")
			if next < 0 {
				break
			}
			q += next
			n := noteMark(p.src[q:l.span.End])
			if n == 0 {
				_, size := utf8.DecodeRuneInString(p.src[q:])
				q += size
				continue
			}
			if q == l.span.Start {
				if l.kind == lineProse {
					at = append(at, i)
				}
			} else {
				inText[p.src[q:q+n]] = append(inText[p.src[q:q+n]], communique.Span{Start: q, End: q + n})
			}
			q += n
		}
	}
	if len(inText) == 0 {
		return
	}
	known := map[string]bool{}
	for _, i := range at {
		s := p.src[p.lines[i].span.Start:p.lines[i].span.End]
		m := s[:noteMark(s)]
		if spans := inText[m]; len(spans) > 0 {
			c.take(i, "footnote")
			known[m] = true
		}
	}
	for m, spans := range inText {
		if !known[m] {
			continue
		}
		for _, s := range spans {
			c.found = append(c.found, communique.Passage{Quote: p.quote(s), Kind: "footnote marker"})
		}
	}
}

// noteMark returns the length of the mark of a note at the head of s, 0 if
// there is none.
func noteMark(s string) int {
	for _, m := range [][2]string{{"[", "]"}, {"(注", ")"}, {"（注", "）"}, {"［注", "］"}, {"［", "］"}, {"※", ""}} {
		rest, ok := strings.CutPrefix(s, m[0])
		if !ok {
			continue
		}
		n := 0
		for n < len(rest) {
			r, size := utf8.DecodeRuneInString(rest[n:])
			if r < '0' || r > '9' && (r < '０' || r > '９') {
				break
			}
			n += size
		}
		if n == 0 && m[0] != "(注" && m[0] != "（注" || n > 9 || !strings.HasPrefix(rest[n:], m[1]) {
			continue
		}
		return len(m[0]) + n + len(m[1])
	}
	return 0
}
