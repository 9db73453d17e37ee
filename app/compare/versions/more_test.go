package versions

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alternat/app/communique"
)

// more reads a file of testdata/more: after a remark, blocks of lines "key:
// value" with the two versions and, where they differ, kind and words.
func more(t testing.TB, name string) []example {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "more", name))
	if err != nil {
		t.Fatal(err)
	}
	var out []example
	for _, block := range strings.Split(string(b), "\n\n") {
		e := example{words: map[communique.Lang]string{}}
		for _, line := range strings.Split(block, "\n") {
			key, val, _ := strings.Cut(line, ": ")
			switch key {
			case "kind":
				e.kind, e.fires = Kind(val), true
			case "words-fr":
				e.words[communique.French] = val
			case "words-en":
				e.words[communique.English] = val
			case "fr":
				e.fr = val
			case "en":
				e.en = val
			}
		}
		if e.fr != "" && e.en != "" {
			e.name = e.en
			out = append(out, e)
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s has no pair", name)
	}
	return out
}

// told reports the faults of examples that may be read.
func told(t testing.TB) func(e example, f *Flag) {
	return func(e example, f *Flag) {
		if f == nil {
			t.Logf("missed %s %v\n  %s\n  %s", e.kind, e.words, e.fr, e.en)
			return
		}
		t.Logf("false %s %s %s %v %q %q\n  %s\n  %s", f.Kind, f.Weight, f.Rule, f.Terms, texts(f.A), texts(f.B), e.fr, e.en)
	}
}

func TestMoreFaithfulTranslations(t *testing.T) {
	es := more(t, "faithful.txt")
	counts := tally(es, bundled(t), told(t))
	for _, k := range kinds {
		t.Logf("%s: %d false in %d pairs", k, counts[k].false_, len(es))
	}
}

func TestMoreDifferences(t *testing.T) {
	es := more(t, "differing.txt")
	counts := tally(es, bundled(t), told(t))
	for _, k := range kinds {
		t.Logf("%s: %d of %d found, %d false", k, counts[k].hit, counts[k].hit+counts[k].missed, counts[k].false_)
	}
}
