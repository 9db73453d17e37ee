package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// plainUnits cuts a phrase of nothing but Latin words, blanks and hyphens, as
// almost all entries of the word lists are, without parsing it as a text: the
// tables are made while a reader waits. It gives the same units as the long
// way; ok is false for any other phrase.
func plainUnits(src string, lang communique.Lang) (us []Unit, ok bool) {
	if lang == communique.Japanese || strings.Contains(src, "--") {
		return nil, false
	}
	start, token := 0, 0
	add := func(end int) {
		part := src[start:end]
		u := Unit{Span: communique.Span{Start: start, End: end}, Token: token, Kind: text.Word}
		u.Norm = text.Normalize(part)
		u.Fold = text.Fold(u.Norm)
		u.Key = stem(u.Norm, lang)
		u.Upper, u.Caps = capitals(part)
		us = append(us, u)
	}
	for i, r := range src {
		switch {
		case r == ' ' || r == '-':
			if i == start {
				return nil, false
			}
			add(i)
			start = i + 1
			if r == ' ' {
				token++
			}
		case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 0x7f && latin(r):
		default:
			return nil, false
		}
	}
	if start == len(src) {
		return nil, false
	}
	add(len(src))
	return us, true
}
