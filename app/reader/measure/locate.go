//go:build !js

package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
)

// locate finds a quote in text: its exact words, else words that differ in
// white space and marks of emphasis only, as they may where a page was turned
// into text.
func locate(text string, q *quote) (communique.Span, bool) {
	if q == nil || q.Quote == "" {
		return communique.Span{}, false
	}
	nth := max(q.Nth, 1)
	if q.Start != nil && q.Nth == 0 {
		if nth = occurrence(text, q.Quote, *q.Start); nth == 0 {
			nth = 1
		}
	}
	from := 0
	for range nth {
		i := strings.Index(text[from:], q.Quote)
		if i < 0 {
			return loosely(text, q.Quote, nth)
		}
		from += i + 1
	}
	return communique.Span{Start: from - 1, End: from - 1 + len(q.Quote)}, true
}

// loosely is locate without regard to white space and emphasis.
func loosely(text, words string, nth int) (communique.Span, bool) {
	packed, at := pack(text)
	want, _ := pack(words)
	if want == "" {
		return communique.Span{}, false
	}
	from := 0
	for range nth {
		i := strings.Index(packed[from:], want)
		if i < 0 {
			return communique.Span{}, false
		}
		from += i + 1
	}
	start := at[from-1]
	last := at[from-1+len(want)-1]
	_, size := utf8.DecodeRuneInString(text[last:])
	return communique.Span{Start: start, End: last + size}, true
}

// pack leaves white space and marks of emphasis out; at tells, for each byte that is left, where its
// character began.
func pack(s string) (packed string, at []int) {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsSpace(r) || r == '*' || r == '_' {
			continue
		}
		n := b.Len()
		b.WriteRune(r)
		for ; n < b.Len(); n++ {
			at = append(at, i)
		}
	}
	return b.String(), at
}

// shared is the number of bytes that two spans have in common.
func shared(a, b communique.Span) int {
	return max(0, min(a.End, b.End)-max(a.Start, b.Start))
}

// ofShorter is the part of the shorter span that both share, ofLonger that of
// the longer; 0 where one is nowhere.
func ofShorter(a, b communique.Span) float64 { return ratio(a, b, min(a.Len(), b.Len())) }
func ofLonger(a, b communique.Span) float64  { return ratio(a, b, max(a.Len(), b.Len())) }

func ratio(a, b communique.Span, of int) float64 {
	if a.IsZero() || b.IsZero() || of <= 0 {
		return 0
	}
	return float64(shared(a, b)) / float64(of)
}
