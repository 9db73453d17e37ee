package search

import (
	"unicode/utf8"

	"alternat/app/communique"
)

// Around chooses what is shown of a long text: a span around the first of
// found, of at most width characters where that is shorter than the text, cut
// between words. Nothing found gives the beginning.
func Around(s string, found []communique.Span, width int) communique.Span {
	if utf8.RuneCountInString(s) <= width+width/4 {
		return communique.Span{End: len(s)}
	}
	var first communique.Span
	if len(found) > 0 {
		first = found[0]
	}
	out := first
	// A third before what was found, the rest behind it.
	out.Start = back(s, first.Start, width/3)
	out.End = forth(s, first.End, width-utf8.RuneCountInString(s[out.Start:first.End]))
	out.Start = wordStart(s, out.Start, first.Start)
	out.End = wordEnd(s, out.End, first.End)
	return out
}

func back(s string, p, n int) int {
	for ; n > 0 && p > 0; n-- {
		_, m := utf8.DecodeLastRuneInString(s[:p])
		p -= m
	}
	return p
}

func forth(s string, p, n int) int {
	for ; n > 0 && p < len(s); n-- {
		_, m := utf8.DecodeRuneInString(s[p:])
		p += m
	}
	return p
}

// reach is how many bytes are looked through for a space to cut at.
const reach = 24

// wordStart moves p on behind a space, not beyond limit.
func wordStart(s string, p, limit int) int {
	if p == 0 {
		return 0
	}
	for i := p; i < min(limit, p+reach); i++ {
		if s[i] == ' ' || s[i] == '\n' {
			return i + 1
		}
	}
	return p
}

// wordEnd moves p back before a space, not beyond limit.
func wordEnd(s string, p, limit int) int {
	if p == len(s) {
		return p
	}
	for i := p; i > max(limit, p-reach); i-- {
		if s[i] == ' ' || s[i] == '\n' {
			return i
		}
	}
	return p
}
