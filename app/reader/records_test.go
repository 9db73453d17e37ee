package reader

import (
	"os"
	"sync"
	"testing"

	"alternat/app/corpus"
	"alternat/app/lexicon"
)

// wordLists are those that the site ships, read from where the tests run: they
// are compiled into no program of the browser.
var wordLists = sync.OnceValues(func() (*lexicon.Words, error) { return lexicon.Load(os.DirFS("../lexicon/data")) })

// recorded is the lexicon of the bundled records, in which bodies and people
// of many names are found.
var recorded = sync.OnceValues(func() (*lexicon.Lexicon, error) {
	c, err := corpus.Load(os.DirFS("../corpus/data"))
	if err != nil {
		return nil, err
	}
	w, err := wordLists()
	return lexicon.New(c.Lexicon.Authority, w), err
})

func everyWord(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	lex, err := recorded()
	if err != nil {
		t.Fatal(err)
	}
	return lex
}
