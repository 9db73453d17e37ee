package view

import (
	"os"
	"sync"
	"testing"

	"alternat/app/address"
	"alternat/app/corpus"
	"alternat/app/lexicon"
)

// records reads the bundled records from their files, which works natively and
// in wasm under Node alike.
var records = sync.OnceValues(func() (*corpus.Corpus, error) {
	c, err := corpus.Load(os.DirFS("../corpus/data"))
	if err != nil {
		return nil, err
	}
	words, err := lexicon.Load(os.DirFS("../lexicon/data"))
	if err != nil {
		return nil, err
	}
	c.Lexicon = lexicon.New(c.Lexicon.Authority, words)
	return c, nil
})

// bundled is a site of all bundled records.
func bundled(t *testing.T) *Site {
	t.Helper()
	c, err := records()
	if err != nil {
		t.Fatal(err)
	}
	return &Site{Build: "test", Lexicon: c.Lexicon, Sessions: c.Sessions, Pairs: address.Pairs(c.Sessions),
		Downloads: []Download{{Path: "data/agencies.json", Name: "authority/agencies.json", Bytes: 1234}}}
}
