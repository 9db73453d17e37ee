//go:build !js

package measure

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// longest is how many words in a row a rule or a word list may share with a
// bundled text.
const longest = 4

// words are the words and numbers of s, folded; marks are no words.
func words(s string, lang communique.Lang) []string {
	var out []string
	for _, t := range text.Parse(s, lang, nil).Tokens {
		if t.Kind != text.Punct {
			out = append(out, text.Fold(t.Norm))
		}
	}
	return out
}

// runs are all runs of n words.
func runs(words []string, n int) []string {
	var out []string
	for i := 0; i+n <= len(words); i++ {
		out = append(out, strings.Join(words[i:i+n], " "))
	}
	return out
}

// TestNoRuleWasWrittenFromABundledText looks for runs of five words that a
// string of the reader's code or an entry of a word list shares with a bundled
// text. Two kinds of run are no copy and pass: what lies within the name of a
// body or of a party, which every text prints alike, and what has fewer than
// two words beside articles, prepositions and the like.
func TestNoRuleWasWrittenFromABundledText(t *testing.T) {
	c := bundled(t)
	said := map[string]communique.DocumentID{}
	small := map[string]bool{}
	names := map[string]bool{}
	for _, lang := range communique.Langs {
		for _, w := range c.Lexicon.General.Function[lang] {
			small[text.Fold(text.Normalize(w))] = true
		}
		for _, a := range c.Lexicon.Agencies {
			for _, list := range [][]string{a.Names[lang], a.OtherNames[lang]} {
				for _, name := range list {
					for _, r := range runs(words(name, lang), longest+1) {
						names[r] = true
					}
				}
			}
		}
	}
	copied := func(r string) bool {
		content := 0
		for _, w := range strings.Fields(r) {
			if !small[w] {
				content++
			}
		}
		return content >= 2 && !names[r]
	}
	for _, d := range c.Held() {
		for _, r := range runs(words(d.Text, d.Lang), longest+1) {
			if copied(r) {
				said[r] = d.ID
			}
		}
	}
	shared := func(s string) string {
		for _, lang := range communique.Langs {
			for _, r := range runs(words(s, lang), longest+1) {
				if said[r] != "" {
					return r
				}
			}
		}
		return ""
	}
	for _, d := range c.Held() {
		if middle := d.Text[len(d.Text)/3 : 2*len(d.Text)/3]; shared(strings.ToValidUTF8(middle, "")) == "" {
			t.Errorf("a third of %s is not recognised", d.ID)
		}
	}
	seen := 0
	check := func(where, s string) {
		if r := shared(s); r != "" {
			t.Errorf("%s: %q stands in %s", where, r, said[r])
		}
		seen++
	}
	code(t, check)
	entries(t, check)
	if seen < 1000 {
		t.Errorf("only %d strings were looked at", seen)
	}
}

// code calls check for every string in the reader's code.
func code(t *testing.T, check func(where, s string)) {
	t.Helper()
	files, err := filepath.Glob("../*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no code", err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if l, is := n.(*ast.BasicLit); is && l.Kind == token.STRING {
				if s, err := strconv.Unquote(l.Value); err == nil {
					check(name, s)
				}
			}
			return true
		})
	}
}

// entries calls check for every string of the word lists.
func entries(t *testing.T, check func(where, s string)) {
	t.Helper()
	files, err := filepath.Glob("../../lexicon/data/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no word lists", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			t.Fatal(err)
		}
		var walk func(v any)
		walk = func(v any) {
			switch x := v.(type) {
			case string:
				check(name, x)
			case []any:
				for _, y := range x {
					walk(y)
				}
			case map[string]any:
				for k, y := range x {
					check(name, k)
					walk(y)
				}
			}
		}
		walk(v)
	}
}

func TestARunOfFiveWordsIsRecognised(t *testing.T) {
	got := runs(words("The Ministers’ meeting, held in Zenda in 2024", "en"), longest+1)
	if len(got) < 3 || !strings.Contains(strings.Join(got, "|"), "meeting held in zenda in") {
		t.Errorf("%q", got)
	}
}
