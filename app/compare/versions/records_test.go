package versions

import (
	"os"
	"sync"

	"alternat/app/corpus"
	"alternat/app/lexicon"
)

// loadWords reads the word lists from where the tests run, natively and in
// the browser's Go alike.
func loadWords() (*lexicon.Words, error) { return lexicon.Load(os.DirFS("../../lexicon/data")) }

// loadCorpus reads the bundled records, with the word lists, once.
var loadCorpus = sync.OnceValues(func() (*corpus.Corpus, error) {
	c, err := corpus.Load(os.DirFS("../../corpus/data"))
	if err != nil {
		return nil, err
	}
	w, err := loadWords()
	if err != nil {
		return nil, err
	}
	c.Lexicon = lexicon.New(c.Lexicon.Authority, w)
	return c, nil
})
