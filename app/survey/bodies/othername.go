package bodies

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// otherName reports whether printed is another name than the one a body is
// shown by: only where that one stands in a text of the same language, and
// without regard to brackets, acronyms, articles and marks.
func otherName(a *communique.Agency, lang communique.Lang, printed string) bool {
	label := a.Label[lang]
	if printed == "" || label.Text == "" || !label.Printed {
		return false
	}
	x, y := bare(printed), bare(label.Text)
	if x == y || strings.Contains(" "+x+" ", " "+y+" ") {
		return false
	}
	for _, acronym := range a.Acronyms {
		if x == bare(acronym) {
			return false
		}
	}
	return true
}

// bare is a name folded, without what stands in brackets and without marks;
// words are parted by one space.
func bare(name string) string {
	s := text.Fold(name)
	if i := strings.IndexAny(s, "(("); i > 0 {
		s = s[:i]
	}
	var kept []string
	for _, w := range words(s) {
		if !small[w] {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// words cuts a folded text at everything that is no letter or digit.
func words(folded string) []string {
	return strings.FieldsFunc(folded, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 0x80 && r != '・' && r != '、' && r != '「' && r != '」')
	})
}

// small are articles and prepositions of the names of bodies, as folded.
var small = map[string]bool{"the": true, "of": true, "and": true, "for": true, "in": true, "on": true,
	"le": true, "la": true, "les": true, "l": true, "de": true, "du": true, "des": true, "d": true, "et": true, "en": true, "pour": true}
