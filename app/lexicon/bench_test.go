package lexicon

import (
	"testing"

	"alternat/app/communique"
)

// The tables of French and English are made when the first two versions are
// compared, while a reader waits.
func BenchmarkTablesOfFrenchAndEnglish(b *testing.B) {
	w, err := Bundled()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		l := New(nil, w)
		l.in(communique.French)
		l.in(communique.English)
	}
}
