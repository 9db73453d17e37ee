package reader

import (
	"sync"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// world is the bundled lexicon with two states and a league that do not exist.
var world = sync.OnceValue(func() *lexicon.Lexicon {
	words, err := wordLists()
	if err != nil {
		panic(err)
	}
	w := *words
	w.Names = append(append([]lexicon.Name(nil), words.Names...),
		lexicon.Name{
			Entry: lexicon.Entry{ID: "XK", En: []string{"Kestria"}, Fr: []string{"Kestrie"}, Ja: []string{"ケストリア"}},
			Of:    lexicon.Entry{En: []string{"Kestrian"}, Fr: []string{"kestrien"}},
		},
		lexicon.Name{
			Entry: lexicon.Entry{ID: "XV", En: []string{"Veldmark"}, Fr: []string{"Veldmarque"}, Ja: []string{"ヴェルドマルク"}},
			Of:    lexicon.Entry{En: []string{"Veldmarkish"}, Fr: []string{"veldmarquois"}},
		},
		lexicon.Name{Entry: lexicon.Entry{ID: "XS", En: []string{"Sound League"}, Fr: []string{"Ligue du Sund"}, Ja: []string{"海湾連盟"}}},
	)
	party := func(id, en, fr, ja, kind string) communique.Party {
		return communique.Party{ID: communique.PartyID(id), Kind: kind, Names: communique.Names{"en": en, "fr": fr, "ja": ja}}
	}
	auth := &lexicon.Authority{
		Parties: []communique.Party{
			party("XK", "Kestria", "Kestrie", "ケストリア", "state"),
			party("XV", "Veldmark", "Veldmarque", "ヴェルドマルク", "state"),
			party("XS", "Sound League", "Ligue du Sund", "海湾連盟", "organisation"),
			party("JP", "Japan", "Japon", "日本", "state"),
		},
		Agencies: []communique.Agency{{
			ID: "xk-mfa", Party: "XK", Kind: "ministry", Acronyms: []string{"KMFA"},
			Names: map[communique.Lang][]string{"en": {"Ministry of Outer Affairs"}, "fr": {"ministère des Affaires extérieures"}, "ja": {"対外省"}},
		}},
	}
	return lexicon.New(auth.Sorted(), &w)
})

func read(t testing.TB, s string) *Reading {
	t.Helper()
	return Read(world(), Input{Bytes: []byte(s)})
}

// value returns what the first finding of a kind says, "" if there is none.
func (r *Reading) value(k Kind) string {
	for _, f := range r.Findings {
		if f.Kind == k {
			return f.What
		}
	}
	return ""
}
