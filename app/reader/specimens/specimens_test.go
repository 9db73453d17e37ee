//go:build !js

package specimens

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/lexicon"
)

const aside = "../testdata/specimens/aside"

// known is what ids are looked up in: the bundled authority and the folder's.
func known(t *testing.T) (bundled *lexicon.Lexicon, own *lexicon.Authority) {
	t.Helper()
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]json.RawMessage{}
	for _, name := range []string{"parties", "agencies"} {
		parts[name] = read(t, filepath.Join(aside, "authority", name+".json"))
	}
	data, err := json.Marshal(parts)
	if err != nil {
		t.Fatal(err)
	}
	if own, err = corpus.DecodeAuthority(data); err != nil {
		t.Fatal(err)
	}
	return c.Lexicon, own
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// sources are the texts by name, as they are read: pages without their markup.
func sources(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, ending := range []string{".txt", ".md", ".html"} {
		files, err := filepath.Glob(filepath.Join(aside, "*"+ending))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			name, text := strings.TrimSuffix(filepath.Base(file), ending), string(read(t, file))
			if ending == ".html" {
				text = seen(t, text)
			}
			if _, twice := out[name]; twice {
				t.Errorf("%s: two texts of one name", name)
			}
			out[name] = text
		}
	}
	return out
}

// seen is the text of a page without scripts and styles.
func seen(t *testing.T, page string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && (n.Data == "script" || n.Data == "style" || n.Data == "head") {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return b.String()
}

// each calls with every specimen in turn.
func each(t *testing.T, with func(t *testing.T, name, text string, want map[string]any)) {
	for name, text := range sources(t) {
		t.Run(name, func(t *testing.T) {
			var want map[string]any
			if err := json.Unmarshal(read(t, filepath.Join(aside, name+".json")), &want); err != nil {
				t.Fatal(err)
			}
			with(t, name, text, want)
		})
	}
}

// objects visits every object of a JSON value, with the keys that lead to it.
func objects(v any, path string, visit func(path string, o map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(path, v)
		for k, x := range v {
			objects(x, path+"/"+k, visit)
		}
	case []any:
		for _, x := range v {
			objects(x, path, visit)
		}
	}
}

func TestEverySpecimenHasATextAndAnExpectation(t *testing.T) {
	texts := sources(t)
	files, err := filepath.Glob(filepath.Join(aside, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		if texts[name] == "" {
			t.Errorf("%s: no text beside it", name)
		}
		count[name[:2]]++
	}
	if len(files) != len(texts) {
		t.Errorf("%d expectations for %d texts", len(files), len(texts))
	}
	for lang, least := range map[string]int{"en": 10, "fr": 8, "ja": 8} {
		if count[lang] < least {
			t.Errorf("%d texts in %s, want at least %d", count[lang], lang, least)
		}
	}
}

func TestEveryQuoteStandsInItsText(t *testing.T) {
	each(t, func(t *testing.T, name, text string, want map[string]any) {
		quotes := 0
		objects(want, "", func(path string, o map[string]any) {
			quote, ok := o["quote"].(string)
			if !ok {
				return
			}
			quotes++
			nth := 1
			if n, ok := o["nth"].(float64); ok {
				nth = int(n)
			}
			if quote == "" || occurrences(text, quote) < nth {
				t.Errorf("%s: %q stands %d times in the text, number %d is meant", path, quote, occurrences(text, quote), nth)
			}
		})
		if quotes == 0 {
			t.Error("nothing is quoted")
		}
	})
}

// occurrences counts where quote begins, overlaps too.
func occurrences(text, quote string) (n int) {
	for i := strings.Index(text, quote); i >= 0; n++ {
		text = text[i+1:]
		i = strings.Index(text, quote)
	}
	return n
}

func TestEveryIdIsKnown(t *testing.T) {
	bundled, own := known(t)
	parties, agencies := map[string]bool{"": true}, map[string]communique.PartyID{}
	for _, p := range own.Parties {
		if bundled.Party(p.ID) != nil {
			t.Errorf("party %s is bundled: the specimens have their own", p.ID)
		}
		parties[string(p.ID)] = true
	}
	for _, a := range own.Agencies {
		if bundled.Agency(a.ID) != nil {
			t.Errorf("agency %s is bundled: the specimens have their own", a.ID)
		}
		if !parties[string(a.Party)] {
			t.Errorf("agency %s: no party %s", a.ID, a.Party)
		}
		agencies[string(a.ID)] = a.Party
	}
	actors := map[string]bool{"both": true, "all": true, "meeting": true, "official": true, "agency": true, "others": true}
	each(t, func(t *testing.T, name, text string, want map[string]any) {
		if lang, _ := want["language"].(string); !strings.HasPrefix(name, lang+"-") {
			t.Errorf("language %q", want["language"])
		}
		objects(want, "", func(path string, o map[string]any) {
			word := func(key string) string { s, _ := o[key].(string); return s }
			for _, key := range []string{"side", "party", "country", "where"} {
				if !parties[word(key)] {
					t.Errorf("%s: no party %s", path, word(key))
				}
			}
			for _, key := range []string{"agency", "unit"} {
				party, ok := agencies[word(key)]
				switch {
				case word(key) == "":
				case !ok:
					t.Errorf("%s: no agency %s", path, word(key))
				case word("side") != "" && word("side") != string(party):
					t.Errorf("%s: agency %s is not of the side %s", path, word(key), word("side"))
				}
			}
			if topic := word("topic"); topic != "" && bundled.Topic(communique.TopicID(topic)) == nil {
				t.Errorf("%s: no topic %s", path, topic)
			}
			ids := func(key string) (out []string) {
				list, _ := o[key].([]any)
				for _, x := range list {
					if s, ok := x.(string); ok {
						out = append(out, s)
					}
				}
				return out
			}
			for _, topic := range ids("topics") {
				if bundled.Topic(communique.TopicID(topic)) == nil {
					t.Errorf("%s: no topic %s", path, topic)
				}
			}
			for _, m := range ids("modifiers") {
				if bundled.Modifier(communique.ModifierID(m)) == nil {
					t.Errorf("%s: no modifier %s", path, m)
				}
			}
			if actor := word("actor"); actor != "" && !actors[actor] && !parties[actor] {
				t.Errorf("%s: no actor %s", path, actor)
			}
			if id := word("act"); id != "" {
				step, _ := o["step"].(float64)
				if a := bundled.Act(communique.ActID(id)); a == nil || string(a.Family) != word("family") || a.Step != int(step) {
					t.Errorf("%s: %s is not in the family %s at step %v", path, id, word("family"), o["step"])
				}
			}
			if named := word("as_named"); named != "" {
				at, _ := o["at"].(map[string]any)
				if at["quote"] != named {
					t.Errorf("%s: %q is not what its quote says", path, named)
				}
			}
		})
	})
}

func TestNamesOfTheInventedPartiesAreGoodEntries(t *testing.T) {
	_, own := known(t)
	var names []lexicon.Name
	if err := json.Unmarshal(read(t, filepath.Join(aside, "authority", "names.json")), &names); err != nil {
		t.Fatal(err)
	}
	bundled, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	words := *bundled.Lexicon.Words
	words.Names = append(append([]lexicon.Name(nil), words.Names...), names...)
	for _, fault := range lexicon.Validate(&words, bundled.Lexicon.Authority) {
		if strings.HasPrefix(fault, "names.json") {
			t.Error(fault)
		}
	}
	if len(names) != len(own.Parties) {
		t.Errorf("%d names for %d parties", len(names), len(own.Parties))
	}
}
