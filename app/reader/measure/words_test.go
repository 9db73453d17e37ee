//go:build !js

package measure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alternat/app/communique"
)

// inTen is how the page on the method says that so many parts in ten of what
// is found are right.
var inTen = map[communique.Lang]map[int]string{
	communique.English:  {7: "about seven in ten parts are right", 8: "about eight in ten parts are right", 9: "about nine in ten parts are right"},
	communique.French:   {7: "environ sept éléments sur dix", 8: "environ huit éléments sur dix", 9: "environ neuf éléments sur dix"},
	communique.Japanese: {7: "およそ七割が正しく", 8: "およそ八割が正しく", 9: "およそ九割が正しく"},
}

// missesMore is how it says that more is missed than found wrongly.
var missesMore = map[communique.Lang]string{
	communique.English:  "they miss more than they invent",
	communique.French:   "elles omettent plus qu’elles n’inventent",
	communique.Japanese: "誤って示すことよりも見落とすことの方が多い",
}

// What the page says in words is what is measured on the texts that the rules
// were not made from, rounded down, never up.
func TestThePageOnTheMethodSaysWhatIsMeasured(t *testing.T) {
	set, err := Load(filepath.Join("../testdata", Folders[2]), bundled(t))
	if err != nil {
		t.Fatal(err)
	}
	s := Measure(set, nil)
	var all Count
	for _, k := range published {
		if k != Facts { // a sum of others
			all = all.Add(s.Counts[k])
		}
	}
	if all.Expected < 500 {
		t.Fatalf("only %d things are expected", all.Expected)
	}
	tenths := min(int(all.Precision()*10), 9)
	wrong, missed := all.Found-all.Right, all.Expected-all.Right
	for _, lang := range communique.Langs {
		page, err := os.ReadFile("../../view/prose/text/method." + string(lang) + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for n, words := range inTen[lang] {
			if said := strings.Contains(string(page), words); said != (n == tenths) {
				t.Errorf("%s: of what is found %.3f is right; the page says %q: %v", lang, all.Precision(), words, said)
			}
		}
		if said := strings.Contains(string(page), missesMore[lang]); said != (missed > wrong) {
			t.Errorf("%s: %d are missed and %d wrong; the page says that more are missed: %v", lang, missed, wrong, said)
		}
	}
}
