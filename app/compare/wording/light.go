package wording

import (
	"strings"
	"unicode/utf8"
)

// light holds the function words of English and French by normal form: words
// that bind a sentence together but on which no two passages can be said to
// agree. Words that carry a degree or a negation ("may", "will", "not", "ne")
// are left out: where they change, that is news.
var light = func() map[string]bool {
	m := map[string]bool{}
	for _, list := range []string{
		`a an the this that these those its their his her and or nor but as at by for from in into of on onto to with
		within upon between among through via which who whom whose it they he she we is are was were be been being
		has have had also both`,
		`l' d' qu' s' j' n' c' un une le la les des du de au aux ce cet cette ces son sa ses leur leurs et ou à
		a ont est sont été être en dans par pour sur sous avec entre vers chez que qui dont où il elle ils elles
		se y lors ainsi`,
	} {
		for _, w := range strings.Fields(list) {
			m[w] = true
		}
	}
	return m
}()

// isLight reports whether the normal form norm is a function word. In
// Japanese a short run of hiragana alone (particles, endings) counts as one.
func isLight(norm string) bool {
	if light[norm] {
		return true
	}
	if len(norm) < 3 || len(norm) > 12 {
		return false
	}
	for _, r := range norm {
		if r < 'ぁ' || r > 'ゖ' {
			return false
		}
	}
	return utf8.RuneCountInString(norm) <= 4
}
