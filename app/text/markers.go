package text

import (
	"strings"
	"unicode/utf8"
)

// A mark at the head of a line, of the kind that conversions and people leave
// there: a bullet, a number, a letter in brackets, in combination ("- 1.**").
type listMarker struct {
	end     int  // offset after the marker, 0 if there is none
	number  int  // of a plain decimal marker, else 0
	heading bool // "#", the heading mark of plain-text conventions
}

// markerAt reads a list marker at src[p:end], the trimmed text of one line.
// It looks at a bounded number of bytes.
func markerAt(src string, p, end int) listMarker {
	start := p
	if p < end && src[p] == '#' {
		q := p
		for q < end && src[q] == '#' {
			q++
		}
		if q-p <= 6 && startsSpace(src, q, end) {
			return listMarker{end: q, heading: true}
		}
	}
	q := bullet(src, p, end)
	bare := skipEmphasis(src, skipSpace(src, q, end), end)
	n, r := enumerator(src, bare, end)
	switch {
	case r > bare:
		return listMarker{end: skipEmphasis(src, r, end), number: n}
	case q > start:
		return listMarker{end: q}
	}
	return listMarker{}
}

// bullet returns the offset after a bullet at p, or p.
func bullet(src string, p, end int) int {
	r, n := utf8.DecodeRuneInString(src[p:end])
	switch r {
	case '•', '‣', '◦', '▪', '▫', '■', '□', '●', '○', '◆', '◇', '►', '▶', '➢', '❖', '✓', '・', '･', '\uF0B7', '※':
		return p + n
	case '-', '–', '—', '−', '*', '+', '·', '－', '→':
		if p+n == end || startsSpace(src, p+n, end) {
			return p + n
		}
	}
	return p
}

// enumerator reads "1.", "1)", "(1)", "[1]", "1.2.", "(a)", "a)", "iv.",
// "①", "一、", "(一)", "（ア）" in any width. It returns the number where the
// marker is one plain decimal number, and the offset after it, or p.
func enumerator(src string, p, end int) (int, int) {
	r, n := utf8.DecodeRuneInString(src[p:end])
	if r >= '①' && r <= '⒛' || r >= '❶' && r <= '➓' || r >= '㈠' && r <= '㈩' || r >= '⑴' && r <= '⒇' {
		return 0, p + n
	}
	q := p
	open := r == '(' || r == '（' || r == '[' || r == '［' || r == '〔'
	if open {
		q += n
	}
	label := labelAt(src, q, end)
	if label.end == q {
		return 0, p
	}
	q = label.end
	if q < end && src[q] == '\\' { // "1\.": an escape left by a conversion
		q++
	}
	r, n = utf8.DecodeRuneInString(src[q:end])
	closing := r == ')' || r == '）' || r == ']' || r == '］' || r == '〕'
	if open {
		if closing {
			return label.number, q + n
		}
		return 0, p
	}
	switch {
	case closing && r != ']' && r != '］':
		return label.number, q + n
	case label.kind == ambiguousLabel:
		return 0, p
	case r == '．' || r == '、' && label.kind != letterLabel:
		return label.number, q + n
	case r == '.' && label.kind == letterLabel:
		// "a. Text" but not "p. ex."
		if s := skipSpace(src, q+n, end); s > q+n && startsUpper(src, s, end) {
			return label.number, q + n
		}
	case r == '.':
		if q+n == end || startsSpace(src, q+n, end) || strings.HasPrefix(src[q+n:end], "**") {
			return label.number, q + n
		}
		// Conversions lose the space: "1.Text", never "1.5".
		if startsUpper(src, q+n, end) && label.kind == numberLabel {
			return label.number, q + n
		}
	case r == '\u3000' && (label.kind == numberLabel || label.kind == kanaLabel):
		return label.number, q
	}
	return 0, p
}

type labelKind int

const (
	numberLabel    labelKind = iota // 1, 12, 1.2, 一, II
	letterLabel                     // a
	kanaLabel                       // ア
	ambiguousLabel                  // A, I, V: an initial as well; only in brackets
)

type markerLabel struct {
	end    int
	kind   labelKind
	number int
}

// labelAt reads the number or letter of an enumerator.
func labelAt(src string, p, end int) markerLabel {
	none := markerLabel{end: p}
	r, n := utf8.DecodeRuneInString(src[p:end])
	switch c := classOf(r); {
	case c == digit:
		return decimalLabel(src, p, end)
	case strings.ContainsRune("一二三四五六七八九十", r):
		q := p
		for i := 0; i < 3 && q < end; i++ {
			r, n := utf8.DecodeRuneInString(src[q:end])
			if !strings.ContainsRune("一二三四五六七八九十", r) {
				break
			}
			q += n
		}
		return markerLabel{end: q}
	case c == katakana && strings.ContainsRune("アイウエオカキクケコ", r):
		return markerLabel{end: p + n, kind: kanaLabel}
	case c != letter:
		return none
	}
	q := p
	for q < end && q-p < 6 && strings.IndexByte("ivxIVX", src[q]) >= 0 {
		q++
	}
	if q-p >= 2 && (q == end || !isWordByte(src[q])) {
		return markerLabel{end: q}
	}
	if p+n < end && isWordByte(src[p+n]) || n > 1 && r < 0xFF00 {
		return none
	}
	if src[p] >= 'a' && src[p] <= 'z' {
		return markerLabel{end: p + n, kind: letterLabel}
	}
	return markerLabel{end: p + n, kind: ambiguousLabel}
}

// decimalLabel reads up to three digits, or such groups joined by stops.
func decimalLabel(src string, p, end int) markerLabel {
	q, number, groups := p, 0, 0
	for {
		value, digits, s := 0, 0, q
		for s < end && digits < 4 {
			r, n := utf8.DecodeRuneInString(src[s:end])
			switch {
			case r >= '0' && r <= '9':
				value = value*10 + int(r-'0')
			case r >= '０' && r <= '９':
				value = value*10 + int(r-'０')
			default:
				n = 0
			}
			if n == 0 {
				break
			}
			digits++
			s += n
		}
		if digits == 0 || digits > 3 {
			break
		}
		q, number = s, value
		groups++
		if groups > 4 || q+1 >= end || src[q] != '.' || asciiClass[src[q+1]&127] != digit || src[q+1] >= 128 {
			break
		}
		q++
	}
	if groups == 0 || q < end && classAt(src, q, end) == digit {
		return markerLabel{end: p}
	}
	if groups > 1 {
		number = 0
	}
	return markerLabel{end: q, number: number}
}

func isWordByte(b byte) bool { return b >= 0x80 || asciiClass[b] == letter || asciiClass[b] == digit }

// skipEmphasis passes over the stars that conversions leave around a number.
func skipEmphasis(src string, p, end int) int {
	q := p
	for q < end && q-p < 3 && src[q] == '*' {
		q++
	}
	if q-p < 2 {
		return p
	}
	return q
}

func skipSpace(src string, p, end int) int {
	for p < end {
		r, n := utf8.DecodeRuneInString(src[p:end])
		if c := classOf(r); c != space && c != ignorable && c != newline {
			break
		}
		p += n
	}
	return p
}

func classAt(src string, p, end int) class {
	if p >= end {
		return newline
	}
	r, _ := utf8.DecodeRuneInString(src[p:end])
	return classOf(r)
}

func startsSpace(src string, p, end int) bool { return classAt(src, p, end) == space }
