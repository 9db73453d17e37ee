package versions

import (
	"encoding/json"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// most is how many consecutive words of a bundled document an entry may have.
const most = 4

// runs lists the stretches of most+1 words in a text.
func runs(src string, lang communique.Lang) []string {
	var words, out []string
	for _, tok := range text.Parse(src, lang, nil).Tokens {
		if tok.Kind != text.Punct {
			words = append(words, text.Fold(tok.Norm))
		}
	}
	for i := 0; i+most < len(words); i++ {
		out = append(out, strings.Join(words[i:i+most+1], " "))
	}
	return out
}

func TestWordListsAreNotTakenFromBundledDocuments(t *testing.T) {
	c, err := loadCorpus()
	if err != nil {
		t.Fatal(err)
	}
	taken := map[string]communique.DocumentID{}
	for _, d := range c.Held() {
		for _, r := range runs(d.Text, d.Lang) {
			taken[r] = d.ID
		}
	}
	if len(taken) == 0 {
		t.Fatal("no bundled text")
	}
	w, err := loadWords()
	if err != nil {
		t.Fatal(err)
	}
	b, err := lexicon.Encode(w)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(b, &value); err != nil {
		t.Fatal(err)
	}
	eachString(value, func(s string) {
		for _, lang := range []communique.Lang{communique.French, communique.English} {
			for _, r := range runs(s, lang) {
				if id, ok := taken[r]; ok {
					t.Errorf("entry %q has %q of %s", s, r, id)
				}
			}
		}
	})
}

func eachString(v any, f func(string)) {
	switch v := v.(type) {
	case string:
		f(v)
	case []any:
		for _, x := range v {
			eachString(x, f)
		}
	case map[string]any:
		for _, x := range v {
			eachString(x, f)
		}
	}
}
