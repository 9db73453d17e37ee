package compare

import (
	"unicode"

	"alternat/app/communique"
	"alternat/app/text"
)

// words are the folded words of a short string such as a name.
func words(s string) []string {
	var out []string
	start := -1
	s = text.Fold(s)
	for i, r := range s {
		in := unicode.IsLetter(r) || unicode.IsDigit(r)
		if in && start < 0 {
			start = i
		}
		if !in && start >= 0 {
			out = append(out, s[start:i])
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, s[start:])
	}
	return out
}

// tokens are the words and numbers of a passage by their normal form.
func tokens(s string, lang communique.Lang) []string {
	var out []string
	for _, t := range text.Parse(s, lang, nil).Tokens {
		if t.Kind != text.Punct {
			out = append(out, t.Norm)
		}
	}
	return out
}

// sameTokens reports whether two passages have the same words in the same
// order.
func sameTokens(a, b []string) bool {
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// similarity is twice the number of words that two passages share over the
// number of words they have (Dice, 1945), in thousandths, so that it is the
// same on every machine. It is symmetric and takes time linear in both.
func similarity(a, b []string) int {
	if len(a)+len(b) == 0 {
		return 0
	}
	count := make(map[string]int, len(a))
	for _, w := range a {
		count[w]++
	}
	shared := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			shared++
		}
	}
	return 2000 * shared / (len(a) + len(b))
}

// alike is the similarity from which one passage may be called a rewording of
// another. It is a convention of this tool, written in the method.
const alike = 500
