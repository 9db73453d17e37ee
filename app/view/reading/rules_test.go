package reading

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// Every rule that is at work in any of the specimens is said in plain words.
func TestRulesAreSaidInPlainWords(t *testing.T) {
	files, err := filepath.Glob("../../reader/testdata/specimens/*/*.*")
	if err != nil {
		t.Fatal(err)
	}
	names := withInvented(viewtest.Bundled(t).Lexicon)
	var rules []string
	read := func(text []byte) {
		for _, f := range reader.Read(names, reader.Input{Bytes: text}).Findings {
			if !slices.Contains(rules, f.Rule) {
				rules = append(rules, f.Rule)
			}
		}
	}
	for _, name := range files {
		if strings.HasSuffix(name, ".json") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		read(text)
	}
	for _, lang := range communique.Langs {
		read([]byte(exampleText(lang)))
	}
	if len(rules) < 20 {
		t.Fatalf("only %d rules are at work", len(rules))
	}
	slices.Sort(rules)
	for _, lang := range communique.Langs {
		ctx := view.Context{Locale: locale.For(lang)}
		for _, rule := range rules {
			if !ctx.Locale.Has(ruleKey(rule)) {
				t.Errorf("%s: rule %q has no words: %s", lang, rule, ruleKey(rule))
			}
		}
	}
}
