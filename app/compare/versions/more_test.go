package versions

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
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

// faithfulFiles are the files of testdata/more with nothing to flag.
var faithfulFiles = []string{"faithful.txt", "qualified.txt", "verbs.txt", "mixed.txt"}

// mostFalse is how many false flags the rules raise on the faithful pairs of a
// kind, leastFound how many differences they find at least.
var (
	mostFalse  = map[Kind]int{Verb: 1}
	leastFound = map[Kind]int{Unpaired: 10, NumberDate: 10, NameAcronym: 10, Verb: 10, Qualifier: 10, ClauseNoun: 10, OtherTerm: 9}
)

func TestFurtherFaithfulTranslationsRaiseHardlyAnyFlag(t *testing.T) {
	sum := map[Kind]int{}
	for _, name := range faithfulFiles {
		counts := tally(more(t, name), bundled(t), told(t))
		for _, k := range kinds {
			sum[k] += counts[k].false_
		}
	}
	for _, k := range kinds {
		if sum[k] > mostFalse[k] {
			t.Errorf("%s: %d false flags, most is %d", k, sum[k], mostFalse[k])
		}
	}
}

func TestFurtherDifferencesAreFound(t *testing.T) {
	counts := tally(more(t, "differing.txt"), bundled(t), told(t))
	for _, k := range kinds {
		if counts[k].hit < leastFound[k] || counts[k].false_ > 0 {
			t.Errorf("%s: %d found, floor is %d; %d false flags", k, counts[k].hit, leastFound[k], counts[k].false_)
		}
	}
}

// In mixed.txt sentences are split and joined; the other files have one on each
// side.
func TestFurtherTranslationsAlignInOneText(t *testing.T) {
	for _, name := range faithfulFiles[:3] {
		var fr, en []string
		for _, e := range more(t, name) {
			fr, en = append(fr, e.fr), append(en, e.en)
		}
		r := Compare(text.Parse(strings.Join(fr, "\n\n"), communique.French, nil), text.Parse(strings.Join(en, "\n\n"), communique.English, nil), bundled(t))
		for i, l := range r.Links {
			if l.AFirst != i || l.BFirst != i || l.ALast != i+1 || l.BLast != i+1 {
				t.Errorf("%s: link %d is %+v", name, i, l)
			}
		}
	}
}

// A sentence taken out of four, or two exchanged, must not shake the others.
func TestShortTextsAlignWhenASentenceIsMissingOrMoved(t *testing.T) {
	var es []example
	for _, name := range faithfulFiles {
		es = append(es, more(t, name)...)
	}
	wrong, n := 0, 0
	for i := 0; i+4 <= len(es); i += 2 {
		for mode := 0; mode < 3; mode++ {
			var fr, en []string
			for _, e := range es[i : i+4] {
				fr, en = append(fr, e.fr), append(en, e.en)
			}
			switch mode {
			case 0:
				fr = append(fr[:1:1], fr[2:]...)
			case 1:
				en = append(en[:2:2], en[3:]...)
			case 2:
				en[1], en[2] = en[2], en[1]
			}
			r := Compare(text.Parse(strings.Join(fr, " "), communique.French, nil), text.Parse(strings.Join(en, " "), communique.English, nil), bundled(t))
			if len(r.A.Sentences) != len(fr) || len(r.B.Sentences) != len(en) {
				continue
			}
			n++
			if len(r.Links) != 4 {
				wrong++
			}
		}
	}
	if wrong*100 > n {
		t.Errorf("%d of %d short texts are not aligned as they should be", wrong, n)
	}
}
