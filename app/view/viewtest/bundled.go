package viewtest

import (
	"os"
	"sync"
	"testing"

	"alternat/app/address"
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
		Downloads: []view.Download{{Path: "data/agencies.json", Name: "authority/agencies.json", Bytes: 1234}}}
}
