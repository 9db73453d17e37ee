package versions

import (
	"os"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// japanese reads the pairs of testdata/more/japanese.txt.
func japanese(t *testing.T) (pairs []map[string]string) {
	b, err := os.ReadFile("testdata/more/japanese.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range strings.Split(string(b), "\n\n")[1:] {
		p := map[string]string{}
		for _, line := range strings.Split(strings.TrimSpace(block), "\n") {
			key, val, _ := strings.Cut(line, ": ")
			p[key] = val
		}
		pairs = append(pairs, p)
	}
	return pairs
}

// Japanese is read by numbers, names, acronyms, topics and verbs: enough to
// pair short texts and to see a day that differs, without a false flag.
func TestJapaneseBesideEnglishAndFrench(t *testing.T) {
	lex := bundled(t)
	for _, p := range japanese(t) {
		other, lang := p["en"], communique.English
		if other == "" {
			other, lang = p["fr"], communique.French
		}
		r := Compare(text.Parse(p["ja"], communique.Japanese, nil), text.Parse(other, lang, nil), lex)
		lawful(t, r)
		if p["differs"] == "" {
			for i, l := range r.Links {
				if l.AFirst != i || l.BFirst != i || l.ALast != i+1 || l.BLast != i+1 {
					t.Errorf("%s: link %+v", p["ja"], l)
				}
			}
		}
		found := false
		for _, f := range r.Flags {
			if string(f.Kind) == p["differs"] {
				found = true
				continue
			}
			t.Errorf("false %s %s %v %q %q\n  %s\n  %s", f.Kind, f.Rule, f.Terms, texts(f.A), texts(f.B), p["ja"], other)
		}
		if p["differs"] != "" && !found {
			t.Errorf("missed %s\n  %s\n  %s", p["differs"], p["ja"], other)
		}
	}
}
