package lexicon

import "strings"

// roman reports whether a word could be a Roman number.
func roman(norm string) bool { _, ok := romanNumber(norm); return ok }

func romanNumber(norm string) (int, bool) {
	s := norm
	for _, e := range []string{"ème", "e", "er"} {
		s = strings.TrimSuffix(s, e)
	}
	if len(s) < 2 {
		return 0, false
	}
	val := map[byte]int{'i': 1, 'v': 5, 'x': 10}
	n := 0
	for i := 0; i < len(s); i++ {
		v, ok := val[s[i]]
		if !ok {
			return 0, false
		}
		if i+1 < len(s) && val[s[i+1]] > v {
			n -= v
		} else {
			n += v
		}
	}
	return n, n > 0
}
