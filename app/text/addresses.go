package text

import (
	"strings"
	"unicode/utf8"
)

// address returns the end of a web or e-mail address at p, or p.
func (s *scanner) address(p, end int) int {
	if s.src[p] >= 0x80 {
		return p
	}
	if strings.IndexByte("hHfFmMwW", s.src[p]) < 0 {
		return s.mail(p, end)
	}
	rest := s.src[p:min(end, p+8)]
	for _, scheme := range []string{"http://", "https://", "ftp://", "mailto:", "www."} {
		if hasPrefixFold(rest, scheme) {
			if q := urlEnd(s.src, p, end); q > p+len(scheme) {
				return q
			}
		}
	}
	return s.mail(p, end)
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// urlEnd returns where a web address ends: at white space, a quotation mark, a
// bracket that was not opened in it or a Japanese character; a stop or comma
// at its end is the sentence's.
func urlEnd(src string, p, end int) int {
	q, depth := p, 0
	for q < end {
		r, n := utf8.DecodeRuneInString(src[q:end])
		c := classOf(r)
		if c != letter && c != digit && c != mark && r >= 0x80 || c == space || c == newline || c == ignorable || strings.ContainsRune("<>\"{}|", r) {
			break
		}
		if r == '(' || r == '[' {
			depth++
		}
		if r == ')' || r == ']' {
			if depth--; depth < 0 {
				break
			}
		}
		q += n
	}
	for q > p && strings.IndexByte(".,;:!?'*_", src[q-1]) >= 0 {
		q--
	}
	return q
}

// mail returns the end of an e-mail address at p, or p. What stands before the
// "@" takes 64 bytes at most (RFC 5321, 4.5.3.1.1).
func (s *scanner) mail(p, end int) int {
	if s.nextAt < p {
		if s.nextAt = strings.IndexByte(s.src[p:], '@'); s.nextAt < 0 {
			s.nextAt = len(s.src)
		} else {
			s.nextAt += p
		}
	}
	if p < s.noMailBefore || s.nextAt >= end || s.nextAt-p > 64 {
		return p
	}
	q := p
	for q < end && (isASCIIAlnum(s.src[q]) || strings.IndexByte("._%+-", s.src[q]) >= 0) {
		q++
	}
	if q < end && s.src[q] == '@' {
		if d := labels(s.src, q+1, end); d > q+1 {
			return d
		}
	}
	s.noMailBefore = q + 1
	return p
}

// domain returns the end of "….org" or "….pdf" and of a path after it, where
// p is at a stop within a word; or p, if what follows is no known suffix. It
// looks at a bounded number of bytes before it decides.
func domain(src string, p, end int) int {
	q := labels(src, p+1, min(end, p+64))
	if q == p+1 {
		q = wordEnd(src, p+1, min(end, p+64))
	}
	last := src[p+1 : q]
	if i := strings.LastIndexByte(last, '.'); i >= 0 {
		last = last[i+1:]
	}
	if !suffixes[last] {
		return p
	}
	if q < end && src[q] == '/' {
		return urlEnd(src, q, end)
	}
	return q
}

// labels returns the end of at least two labels joined by stops at p, or p.
func labels(src string, p, end int) int {
	q := wordEnd(src, p, end)
	n := 0
	for q > p && q+1 < end && src[q] == '.' && isASCIIAlnum(src[q+1]) {
		q = wordEnd(src, q+1, end)
		n++
	}
	if n == 0 {
		return p
	}
	return q
}

func wordEnd(src string, p, end int) int {
	for p < end && (isASCIIAlnum(src[p]) || src[p] == '-') {
		p++
	}
	return p
}

func isASCIIAlnum(b byte) bool {
	return b < 0x80 && (asciiClass[b] == letter || asciiClass[b] == digit)
}

// suffixes of host names and files, enough to tell "example.org" from a full
// stop without a space after it.
var suffixes = set(`org com net int gov edu info eu fr jp uk de us ca au ch be nl it es at
	pdf html htm doc docx xls xlsx ppt pptx txt csv json zip`)
