package text

import (
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
)

// A gap is what stands between a line and the visible line before it.
type gap int

const (
	lineBreak gap = iota // a single line break
	blankLine            // at least one empty line
)

// A line is one line of the source with something to see on it.
type line struct {
	start, end   int // of the visible text, marker excluded, trimmed
	first, last  int // its visible pieces, a range of reader.pieces
	marker       communique.Span
	number       int // of a plain decimal marker
	heading      bool
	gap          gap
	width        int // columns, a Japanese character taking two
	firstWord    int // columns of the first word
	leadingUpper bool
}

// A reader holds what is found on the way from source to blocks.
type reader struct {
	src    string
	skip   []communique.Span // ordered, apart, on rune boundaries
	next   int               // first skip span not yet passed
	lines  []line
	pieces []communique.Span // visible stretches without line breaks or skips
}

// readLines fills lines and pieces.
func (r *reader) readLines() {
	between := blankLine
	var pending listMarker // alone on its line: belongs to the next one
	pendingStart := 0
	flush := func() { // a marker that nothing follows is text after all
		if pending.end > 0 {
			r.addLine(line{gap: between}, pendingStart, pending.end)
			pending = listMarker{}
		}
	}
	for p := 0; p < len(r.src); {
		end, next := lineEnd(r.src, p)
		start, stop := trim(r.src, p, end)
		p = next
		if start == stop {
			if !r.covered(start, end) {
				between = blankLine
			}
			continue
		}
		l := line{gap: between}
		text := start
		m := markerAt(r.src, start, stop)
		if m.end == 0 {
			if s := r.visibleFrom(start, stop); s > start && s < stop {
				m, start = markerAt(r.src, s, stop), s
			}
		}
		if m.end > 0 {
			l.marker = communique.Span{Start: start, End: m.end}
			l.number, l.heading, text = m.number, m.heading, m.end
		}
		n := len(r.lines)
		if pending.end > 0 && m.end == 0 {
			l.marker = communique.Span{Start: pendingStart, End: pending.end}
			l.number, l.heading = pending.number, pending.heading
		} else {
			flush()
			n = len(r.lines)
		}
		r.addLine(l, text, stop)
		if len(r.lines) > n {
			pending = listMarker{}
			between = lineBreak
		} else if m.end > 0 && !r.covered(start, m.end) {
			pending, pendingStart = m, start
		}
	}
	flush()
}

// addLine adds l with the visible pieces of [p, end), if there are any.
func (r *reader) addLine(l line, p, end int) {
	l.first = len(r.pieces)
	r.eachVisible(p, end, func(a, b int) {
		if a, b = trim(r.src, a, b); a < b {
			r.pieces = append(r.pieces, communique.Span{Start: a, End: b})
		}
	})
	l.last = len(r.pieces)
	if l.first == l.last {
		return
	}
	l.start, l.end = r.pieces[l.first].Start, r.pieces[l.last-1].End
	l.width, l.firstWord = columns(r.src[l.start:l.end])
	first, _ := utf8.DecodeRuneInString(r.src[l.start:])
	l.leadingUpper = unicode.IsUpper(first)
	r.lines = append(r.lines, l)
}

// eachVisible calls f with the stretches of [p, end) that no skip covers.
// Calls must come with rising p.
func (r *reader) eachVisible(p, end int, f func(a, b int)) {
	for r.next > 0 && r.skip[r.next-1].End > p {
		r.next--
	}
	for ; r.next < len(r.skip); r.next++ {
		s := r.skip[r.next]
		if s.End <= p {
			continue
		}
		if s.Start >= end {
			break
		}
		if s.Start > p {
			f(p, s.Start)
		}
		p = max(p, s.End)
		if s.End > end {
			break
		}
	}
	if p < end {
		f(p, end)
	}
}

// visibleFrom returns the offset of the first visible text in [p, end), or end.
func (r *reader) visibleFrom(p, end int) int {
	first := end
	r.eachVisible(p, end, func(a, b int) {
		if a, b = trim(r.src, a, b); a < b && a < first {
			first = a
		}
	})
	return first
}

// covered reports whether a skip covers [p, end), or the empty place p.
func (r *reader) covered(p, end int) bool {
	visible := false
	r.eachVisible(p, max(end, p+1), func(_, _ int) { visible = true })
	return !visible
}

// lineEnd returns where the line that starts at p ends, and where the next
// one starts.
func lineEnd(src string, p int) (end, next int) {
	for i := p; i < len(src); i++ {
		switch c := src[i]; {
		case c == '\r' && i+1 < len(src) && src[i+1] == '\n':
			return i, i + 2
		case c >= '\n' && c <= '\r':
			return i, i + 1
		case c == 0xC2 && i+1 < len(src) && src[i+1] == 0x85:
			return i, i + 2
		case c == 0xE2 && i+2 < len(src) && src[i+1] == 0x80 && (src[i+2] == 0xA8 || src[i+2] == 0xA9):
			return i, i + 3
		}
	}
	return len(src), len(src)
}

// trim takes white space and invisible characters off both ends of src[p:end].
func trim(src string, p, end int) (int, int) {
	p = skipSpace(src, p, end)
	for end > p {
		r, n := utf8.DecodeLastRuneInString(src[p:end])
		if c := classOf(r); c != space && c != newline && c != ignorable {
			break
		}
		end -= n
	}
	return p, end
}

// columns returns the width of s and of its first word, wide characters
// counting two.
func columns(s string) (width, first int) {
	inFirst := true
	for _, r := range s {
		switch c := classOf(r); {
		case c == space:
			inFirst = false
			width++
			continue
		case c == mark, c == ignorable:
			continue
		case japaneseClass(c), r >= 0x3000 && r <= 0x30FF, r > 0xFF00 && r < 0xFF61:
			width += 2
			if inFirst {
				first, inFirst = first+2, false
			}
		default:
			width++
			if inFirst {
				first++
			}
		}
	}
	return width, first
}

// cleanSkip returns skip in order, apart, within src and on rune boundaries.
func cleanSkip(src string, skip []communique.Span) []communique.Span {
	var out []communique.Span
	for _, s := range skip {
		s.Start, s.End = max(s.Start, 0), min(s.End, len(src))
		if s.Start >= s.End {
			continue
		}
		for s.Start > 0 && !utf8.RuneStart(src[s.Start]) {
			s.Start--
		}
		for s.End < len(src) && !utf8.RuneStart(src[s.End]) {
			s.End++
		}
		out = append(out, s)
	}
	sortSpans(out)
	n := 0
	for _, s := range out {
		if n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out[n] = s
		n++
	}
	return out[:n]
}
