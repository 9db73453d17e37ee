package bodies

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// otherName reports whether printed is another name than those a body is shown
// by: only where one of them stands in a text of the same language, and
// without regard to brackets, acronyms, articles, marks and spelling. A name
// that is a part of the shown one, or has it as a part, is no other name.
func otherName(a *communique.Agency, lang communique.Lang, printed string) bool {
	if l := a.Label[lang]; printed == "" || l.Text == "" || !l.Printed || wide(printed) != wide(l.Text) {
		return false
	}
	whole, outer := bare(printed), bare(outside(printed))
	for _, acronym := range a.Acronyms {
		if outer == bare(acronym) {
			return false
		}
	}
	for _, l := range a.Label {
		if !l.Printed || l.Text == "" {
			continue
		}
		if shown := bare(outside(l.Text)); strings.Contains(whole, shown) || outer != "" && strings.Contains(shown, outer) {
			return false
		}
	}
	return true
}

// outside is a name without what stands in brackets at its end.
func outside(name string) string {
	if i := strings.IndexAny(name, "(("); i > 0 {
		return name[:i]
	}
	return name
}

// wide reports whether a name is written in other letters than Latin ones.
func wide(name string) bool {
	for _, r := range name {
		if r >= 0x370 && r != '’' && r != '–' && r != '—' {
			return true
		}
	}
	return false
}

// bare is a name folded, without marks and small words, in one spelling; its
// words are parted by one space.
func bare(name string) string {
	var kept []string
	for _, w := range words(text.Fold(name)) {
		if s := spelling[w]; s != "" {
			w = s
		}
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

// spelling brings two spellings of one word together.
var spelling = map[string]string{"centre": "center", "defence": "defense"}
