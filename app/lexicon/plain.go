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
		us = append(us, Unit{Span: communique.Span{Start: start, End: end}, Form: formOf(src[start:end], lang), Token: int32(token), Kind: text.Word})
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

// plainHead returns the length of the first unit of a phrase that begins with
// a plain word, or with a short word of French before its apostrophe; 0 for
// any other.
func plainHead(form string, lang communique.Lang) int {
	if lang == communique.Japanese {
		return 0
	}
	for i, r := range form {
		switch {
		case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 0x7f && latin(r):
			continue
		case r == ' ' || r == '*' || r == '-' && !strings.Contains(form, "--"):
			return i
		case r == '\'' && i == 1 && lang == communique.French && strings.IndexByte("ldsLDS", form[0]) >= 0:
			return i + 1
		}
		return 0
	}
	return len(form)
}
