package lexicon

import (
	"math/rand/v2"
	"slices"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// Every plain phrase that the bundled lists lead to must be cut as a text
// would be: then a phrase is found in a text where it stands.
func TestPlainPhrasesAreCutAsTextsAre(t *testing.T) {
	words, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	l := New(nil, words)
	plain := 0
	for _, lang := range []communique.Lang{communique.English, communique.French} {
		ix := l.in(lang)
		for _, tb := range []*table{ix.acts, ix.qualifiers, ix.topics, ix.bodies, ix.names, ix.terms, ix.general} {
			for _, m := range []map[string]*bucket{tb.plain, tb.wild} {
				for key, bk := range m {
					for _, p := range tb.phrases(bk) {
						if !tb.mayHave(&Unit{Form: &Form{keyBit: bitOf(key), foldBit: bitOf(key), headBit: headBitOf(key)}}) {
							t.Errorf("%s: nothing is marked to begin with %q", lang, key)
						}
						if p.words[0].key != key {
							t.Errorf("%s: %q is filed under %q, but begins with %q", lang, p.form, key, p.words[0].key)
						}
						got, ok := plainUnits(p.form, lang)
						if !ok {
							continue
						}
						plain++
						parsed := text.Parse(p.form, lang, nil)
						want := units(parsed, 0, len(parsed.Tokens))
						for i := range got {
							got[i].Glued, want[min(i, len(want)-1)].Glued = false, false
						}
						same := func(a, b Unit) bool {
							forms := *a.Form == *b.Form
							a.Form, b.Form = nil, nil
							return forms && a == b
						}
						if !slices.EqualFunc(got, want, same) {
							t.Errorf("%s: %q is cut into %+v, as a text into %+v", lang, p.form, got, want)
						}
					}
				}
			}
		}
	}
	if plain < 1000 {
		t.Errorf("only %d plain phrases: the short way is hardly ever taken", plain)
	}
}

// A few plain words are cut without being parsed; nobody can tell.
func TestPlainWordsAreCutAsTextsAre(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 9))
	parts := []string{"a", "I", "e", "Éta", "nœud", "net", "work", "THE", "www", "x", " ", " ", "-", "'", ".", "5", "(", "\u00a0"}
	plain := 0
	for range 20_000 {
		s := ""
		for range 1 + random.IntN(7) {
			s += parts[random.IntN(len(parts))]
		}
		for _, lang := range communique.Langs {
			if _, ok := plainUnits(s, lang); ok {
				plain++
			}
			parsed := text.Parse(s, lang, nil)
			got, want := Cut(lang, s).Units, units(parsed, 0, len(parsed.Tokens))
			if !slices.EqualFunc(got, want, func(a, b Unit) bool {
				forms := *a.Form == *b.Form
				a.Form, b.Form = nil, nil
				return forms && a == b
			}) {
				t.Fatalf("%s: %q is cut into %+v, as a text into %+v", lang, s, got, want)
			}
		}
	}
	if plain < 1000 {
		t.Errorf("only %d were plain", plain)
	}
}
