package text

import (
	"strings"
	"unicode/utf8"
)

// A passage is a range of lines that make one block.
type passage struct {
	first, last int // range of reader.lines
	kind        BlockKind
}

// headingColumns is the most that a heading may take; titles of communiqués
// run to two hundred letters and more.
const headingColumns = 260

// passages joins lines to blocks.
func (r *reader) passages() []passage {
	var out []passage
	wrap := r.wrapColumn()
	lastNumber := 0
	for i := range r.lines {
		l := &r.lines[i]
		if i > 0 && l.gap == lineBreak && l.number > 1 && l.number != lastNumber+1 && r.runsOn(i-1) {
			// "…held on\n12. …": a number at the head of a wrapped line. Give
			// the marker back to the text.
			r.takeBackMarker(l)
		}
		if l.number > 0 {
			lastNumber = l.number
		}
		if len(out) > 0 && r.joins(i, wrap) {
			out[len(out)-1].last = i + 1
			continue
		}
		out = append(out, passage{first: i, last: i + 1})
	}
	for i := range out {
		out[i].kind = r.kind(out[i])
	}
	return out
}

// takeBackMarker makes the marker of l part of its text again. The marker is
// visible in part at least, or it would be left out anyway.
func (r *reader) takeBackMarker(l *line) {
	if r.covered(l.marker.Start, l.marker.End) {
		return
	}
	l.start = l.marker.Start
	r.pieces[l.first].Start = l.start
	l.marker.Start, l.marker.End, l.number = 0, 0, 0
	l.leadingUpper = false
}

func (r *reader) kind(p passage) BlockKind {
	l := r.lines[p.first]
	switch {
	case l.heading:
		return Heading
	case !l.marker.IsZero():
		return ListItem
	}
	width := 0
	for _, l := range r.lines[p.first:p.last] {
		width += l.width
	}
	end := r.lines[p.last-1].end
	last, _ := utf8.DecodeLastRuneInString(r.src[l.start:end])
	if width > headingColumns || strings.ContainsRune(".,;:!?。、．，：；！？…", last) || endsSentence(r.src[l.start:end]) {
		return Paragraph
	}
	return Heading
}

// joins reports whether line i goes on with the block of line i-1.
func (r *reader) joins(i, wrap int) bool {
	a, b := &r.lines[i-1], &r.lines[i]
	if !b.marker.IsZero() || a.heading {
		return false
	}
	prev, next := r.src[a.start:a.end], r.src[b.start:b.end]
	if wrap > 0 && b.gap == lineBreak && a.width+1+b.firstWord > wrap {
		return true
	}
	if endsSentence(prev) {
		return endsInAbbreviation(prev) && (b.gap == lineBreak || startsLower(next))
	}
	if japaneseEdge(prev, next) {
		return continuesJapanese(prev, next, b.gap, !a.marker.IsZero())
	}
	last, _ := utf8.DecodeLastRuneInString(prev)
	c := classOf(last)
	open := c == letter || c == digit || c == mark || strings.ContainsRune(",;-–—)]»”\"’'([", last)
	switch {
	case startsLower(next):
		return open
	case strings.ContainsRune("([", last):
		return true
	case b.gap == lineBreak && last == ',':
		return true
	}
	return endsInFunctionWord(prev)
}

// runsOn reports whether line i does not look finished: it ends in a letter
// and is no heading or item of its own.
func (r *reader) runsOn(i int) bool {
	l := &r.lines[i]
	last, _ := utf8.DecodeLastRuneInString(r.src[l.start:l.end])
	return l.marker.IsZero() && classOf(last) == letter && l.width > 40
}

// wrapColumn returns the column at which the source is wrapped by hard line
// breaks, or 0 if it is not. A source is wrapped if most of its lines that are
// followed by another one directly are so long that the next line's first word
// would not have fitted.
func (r *reader) wrapColumn() int {
	widest := 0
	for i := range r.lines {
		widest = max(widest, r.lines[i].width)
	}
	if widest < 40 || widest > 130 {
		return 0
	}
	full, breaks := 0, 0
	for i := 1; i < len(r.lines); i++ {
		a, b := &r.lines[i-1], &r.lines[i]
		if b.gap != lineBreak || !b.marker.IsZero() {
			continue
		}
		breaks++
		if a.width+1+b.firstWord > widest {
			full++
		}
	}
	if full < 3 || full*2 < breaks {
		return 0
	}
	return widest
}

// endsSentence reports whether s ends in a stop, closing marks after it left
// aside.
func endsSentence(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch {
		case strings.ContainsRune(".!?。．！？｡…؟।۔", r):
			return true
		case isCloser(r), isApostrophe(r), r == '"', r == '*', classOf(r) == space:
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}

// isCloser tells brackets and quotation marks that close.
func isCloser(r rune) bool {
	return strings.ContainsRune(")]}»”’›）］｝」』】〉》〕｣", r)
}

// isOpener tells brackets and quotation marks that open.
func isOpener(r rune) bool {
	return strings.ContainsRune("([{«“„‘‹（［｛「『【〈《〔｢¿¡", r)
}

func startsLower(s string) bool { return isLowerAt(s, 0) }

// lastWord returns the letters at the end of s, stops left aside.
func lastWord(s string) string {
	s = strings.TrimRight(s, ". ")
	p := len(s)
	for p > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:p])
		if c := classOf(r); c != letter && c != mark || len(s)-p > 16 {
			break
		}
		p -= n
	}
	return s[p:]
}

// endsInFunctionWord reports whether s ends in an article, preposition or
// conjunction, with which nothing ends.
func endsInFunctionWord(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return classOf(last) == letter && openWords[Normalize(lastWord(s))]
}

// endsInAbbreviation reports whether the stop at the end of s is that of a
// title or another abbreviation with which nothing ends.
func endsInAbbreviation(s string) bool {
	if !strings.HasSuffix(s, ".") {
		return false
	}
	k := abbreviations[Normalize(lastWord(s))]
	return k == beforeName || k == beforeNumber
}

// openWords are words of French and English with which no sentence and no
// heading ends.
var openWords = set(`the a an of and or to for with by from at as on in into between under its their
	his her this that these those which who whose is are was were be been
	le la les un une des du de au aux et ou en dans par pour sur sous avec sans entre vers chez
	ce cet cette ces leur leurs son sa ses qui que dont est sont été a ont`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
