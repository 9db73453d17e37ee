package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
)

// cutLines cuts src at its line breaks, of any system.
func cutLines(src string) []line {
	var out []line
	for start := 0; start < len(src); {
		end, next := len(src), len(src)
		if i := strings.IndexAny(src[start:], "\r\n"); i >= 0 {
			end, next = start+i, start+i+1
			if src[end] == '\r' && next < len(src) && src[next] == '\n' {
				next++
			}
		}
		a, b := trimSpan(src, start, end)
		l := line{span: communique.Span{Start: a, End: b}, kind: lineProse}
		if a == b {
			l.kind = lineBlank
		}
		out = append(out, l)
		start = next
	}
	return out
}

// trimSpan takes white space, direction marks and other characters without a
// shape from both ends of [a, b).
func trimSpan(src string, a, b int) (int, int) {
	for a < b {
		r, n := utf8.DecodeRuneInString(src[a:b])
		if !blank(r) {
			break
		}
		a += n
	}
	for a < b {
		r, n := utf8.DecodeLastRuneInString(src[a:b])
		if !blank(r) {
			break
		}
		b -= n
	}
	return a, b
}

// blank reports whether r shows nothing.
func blank(r rune) bool {
	switch {
	case r == ' ', r >= '\t' && r <= '\r', r == 0x85, r == 0xa0, r == 0x3000, r == 0xfeff,
		r >= 0x2000 && r <= 0x200f, r >= 0x2028 && r <= 0x202f, r >= 0x2060 && r <= 0x206f, r == 0x61c:
		return true
	}
	return false
}

// trimOrnaments takes marks of a menu, commas and dashes from both ends.
func trimOrnaments(src string, s communique.Span) communique.Span {
	words := src[s.Start:s.End]
	s.Start += len(words) - len(strings.TrimLeftFunc(words, isOrnament))
	s.End = s.Start + len(strings.TrimFunc(words, isOrnament))
	return s
}
