//go:build !js

package corpus

import (
	"embed"
	"io/fs"
	"sync"

	"alternat/app/lexicon"
)

//go:embed data
var embedded embed.FS

// Data is the data folder compiled into the program.
func Data() fs.FS {
	sub, err := fs.Sub(embedded, "data")
	if err != nil { // only if the folder were renamed
		return embedded
	}
	return sub
}

// Bundled returns the records compiled into the program, with the word lists
// of package lexicon, loaded once. The values are shared: do not change them.
var Bundled = sync.OnceValues(func() (*Corpus, error) { return LoadWithWords(Data()) })

// LoadWithWords loads a data folder as [Load] does and adds the word lists of
// package lexicon, by which texts are read.
func LoadWithWords(fsys fs.FS) (*Corpus, error) {
	c, err := Load(fsys)
	if err != nil {
		return nil, err
	}
	w, err := lexicon.Bundled()
	if err != nil {
		return nil, err
	}
	c.Lexicon = lexicon.New(c.Lexicon.Authority, w)
	return c, nil
}
