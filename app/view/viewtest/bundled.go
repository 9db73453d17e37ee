package viewtest

import (
	"os"
	"sync"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/lexicon"
	"alternat/app/view"
)

// records reads the bundled records from their files, which works natively and
// in wasm under Node alike.
var records = sync.OnceValues(func() (*corpus.Corpus, error) {
	c, err := corpus.Load(os.DirFS("../../corpus/data"))
	if err != nil {
		return nil, err
	}
	words, err := lexicon.Load(os.DirFS("../../lexicon/data"))
	if err != nil {
		return nil, err
	}
	c.Lexicon = lexicon.New(c.Lexicon.Authority, words)
	return c, nil
})

// Bundled is a site of all bundled records.
func Bundled(t *testing.T) *view.Site {
	t.Helper()
	c, err := records()
	if err != nil {
		t.Fatal(err)
	}
	return &view.Site{Build: "test", Lexicon: c.Lexicon, Sessions: c.Sessions, Pairs: address.Pairs(c.Sessions),
		Data: view.DataSet{
			Version: "1.2.3", Date: day("2020-05-04"), Archive: view.Download{Path: "data/all.zip", Name: "all.zip", Bytes: 123456},
			Files:    []view.Download{{Path: "data/sessions.csv", Name: "tables/sessions.csv", Group: "sessions", Bytes: 1234, Rows: 5}},
			Editions: []view.Edition{{Version: "1.2.3", Date: day("2020-05-04"), Changes: map[communique.Lang][]string{"en": {"New."}, "fr": {"Ajout."}, "ja": {"追加。"}}}},
		}}
}

func day(start string) communique.Date {
	return communique.Date{Start: start, Precision: communique.PrecisionDay, Basis: communique.BasisStated}
}
