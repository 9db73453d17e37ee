//go:build !js

package slim

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"alternat/app/corpus"
	"alternat/app/text"
)

// The program must not grow with the corpus: records are files of the site.
func TestNoSentenceOfABundledTextIsInTheProgram(t *testing.T) {
	out := filepath.Join(t.TempDir(), "app.wasm")
	if err := Build(context.Background(), Options{Root: filepath.Join("..", ".."), Out: out}); err != nil {
		t.Fatal(err)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	const short = 30 // bytes; a heading may be a phrase of the interface
	looked := 0
	for _, d := range c.Held() {
		for _, s := range text.Parse(d.Text, d.Lang, nil).Sentences {
			sentence := d.Text[s.Span.Start:s.Span.End]
			if len(sentence) < short {
				continue
			}
			looked++
			if bytes.Contains(wasm, []byte(sentence)) {
				t.Errorf("the program holds a sentence of %s: %q", d.ID, sentence)
			}
		}
	}
	if looked == 0 {
		t.Error("no sentence was looked for")
	}
}
