package text

import (
	"strings"
	"unicode/utf8"
)

// number returns the end of the token that starts with the digit at p, and
// what it is: a number with its separators (1,500; 3.5; 12.06.18; 2026/1/29;
// 2024-05-10; 1 500), without the suffix of an ordinal, which becomes a token
// of its own; or a word such as "5G" or "70-member".
func (s *scanner) number(p, end int) (int, TokenKind) {
	q := s.digits(p, end)
	first := q - p
	for q < end {
		r, n := utf8.DecodeRuneInString(s.src[q:end])
		c := classOf(r)
		grouped := threeDigits(s.src, q+n, end)
		next := classAt(s.src, q+n, end)
		switch {
		case next != digit:
		case r == '.', r == ',', r == '/', r == '．', r == '，', r == ':':
			q = s.digits(q+n, end)
			continue
		case isApostrophe(r) && grouped:
			q = s.digits(q+n, end)
			continue
		case c == space && grouped && first <= 3 && (r != ' ' || s.lang == "fr"):
			q = s.digits(q+n, end)
			continue
		case isHyphen(r) && isISODate(s.src, p, q, end):
			return min(end, p+10), Number
		}
		break
	}
	// What follows without a space?
	switch c := classAt(s.src, q, end); {
	case c == letter && isOrdinalSuffix(s.src, q, end):
		return q, Number
	case c == letter:
		return s.wordFrom(p, q, end), Word
	case c == other:
		r, n := utf8.DecodeRuneInString(s.src[q:end])
		if isHyphen(r) && classAt(s.src, q+n, end) == letter {
			return s.wordFrom(p, q, end), Word
		}
	}
	return q, Number
}

// digits passes over digits and what extends them.
func (s *scanner) digits(p, end int) int {
	for p < end {
		r, n := utf8.DecodeRuneInString(s.src[p:end])
		if c := classOf(r); c != digit && c != mark && c != ignorable {
			break
		}
		p += n
	}
	return p
}

// threeDigits reports whether exactly three digits stand at p.
func threeDigits(src string, p, end int) bool {
	for i := 0; i < 3; i++ {
		if p+i >= end || src[p+i] < '0' || src[p+i] > '9' {
			return false
		}
	}
	return p+3 >= end || classAt(src, p+3, end) != digit
}

// isISODate reports whether 2024-05-10 stands at p, its year ending at q.
func isISODate(src string, p, q, end int) bool {
	if q-p != 4 || end-p < 10 || src[q] != '-' || src[q+3] != '-' {
		return false
	}
	for _, i := range []int{1, 2, 4, 5} {
		if c := src[q+i]; c < '0' || c > '9' {
			return false
		}
	}
	return classAt(src, p+10, end) != digit
}

// isOrdinalSuffix reports whether the letters at p are one: 4th, 1er, 4ème, 7e.
func isOrdinalSuffix(src string, p, end int) bool {
	q := p
	for q < end && q-p <= 8 {
		r, n := utf8.DecodeRuneInString(src[q:end])
		if c := classOf(r); c != letter && c != mark {
			break
		}
		q += n
	}
	if q < end && isHyphen([]rune(src[q:min(end, q+4)])[0]) && classAt(src, q+1, end) == letter {
		// "21st-century" is one word like "70-member".
		return false
	}
	switch strings.ToLower(Normalize(src[p:q])) {
	case "st", "nd", "rd", "th", "er", "re", "ère", "e", "è", "ème", "eme", "ième", "ieme", "de", "nde", "ers", "res", "es", "èmes", "s", "o":
		return true
	}
	return false
}
