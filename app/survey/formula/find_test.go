package formula

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

func finder(t testing.TB) *Finder {
	t.Helper()
	w, err := lexicon.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return NewFinder(&w.Formulas)
}

// A sample is a text with what is to be found in it: "cyberspace: open free",
// several formulas apart with "; ", "-" for none.
type sample struct {
	lang       communique.Lang
	text, want string
}

func samples(t testing.TB, name string) []sample {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []sample
	for s := bufio.NewScanner(f); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		p := strings.Split(s.Text(), " | ")
		if len(p) != 3 {
			t.Fatalf("%s: %q has no three fields", name, s.Text())
		}
		out = append(out, sample{communique.Lang(p[0]), p[1], p[2]})
	}
	return out
}

func told(fs []Formula) string {
	var out []string
	for _, f := range fs {
		s := f.Head + ":"
		for _, w := range f.Words {
			s += " " + w.Qualifier
		}
		out = append(out, s)
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, "; ")
}

func TestQualifiersAreFoundWithTheirHeadAndNowhereElse(t *testing.T) {
	f := finder(t)
	for _, c := range samples(t, "tuning.txt") {
		if got := told(f.FindIn(c.text, c.lang)); got != c.want {
			t.Errorf("%s\n  found %s\n  want  %s", c.text, got, c.want)
		}
	}
}

// A score counts qualifiers, and texts in which nothing is to be found.
type score struct{ wanted, found, extra, quiet, quietWrong int }

func (f *Finder) score(c sample, s *score) {
	want, got := words(c.want), words(told(f.FindIn(c.text, c.lang)))
	s.wanted += len(want)
	for w := range got {
		if want[w] {
			s.found++
		} else {
			s.extra++
		}
	}
	if c.want == "-" {
		s.quiet++
		if len(got) > 0 {
			s.quietWrong++
		}
	}
}

func words(told string) map[string]bool {
	out := map[string]bool{}
	for _, f := range strings.Split(told, "; ") {
		head, list, ok := strings.Cut(f, ": ")
		if !ok {
			continue
		}
		for _, w := range strings.Fields(list) {
			out[head+" "+w] = true
		}
	}
	return out
}

func figures(t testing.TB) string {
	f := finder(t)
	var b strings.Builder
	b.WriteString("| half | language | qualifiers to be found | found | found beside | texts with none | of them with a false one |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	for _, half := range []struct{ name, file string }{{"tuning", "tuning.txt"}, {"set aside", "aside.txt"}} {
		for _, lang := range communique.Langs {
			var s score
			for _, c := range samples(t, half.file) {
				if c.lang == lang {
					f.score(c, &s)
				}
			}
			fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d |\n", half.name, lang, s.wanted, s.found, s.extra, s.quiet, s.quietWrong)
		}
	}
	return b.String()
}

const method = "../../../docs/method.md"

func TestTheMethodPageGivesTheFiguresMeasured(t *testing.T) {
	doc, err := os.ReadFile(method)
	if err != nil {
		t.Fatal(err)
	}
	if want := figures(t); !strings.Contains(string(doc), want) {
		t.Errorf("docs/method.md has other figures; these are measured:\n%s", want)
	}
}

func FuzzFind(f *testing.F) {
	find := finder(f)
	for _, s := range []string{"an open, cyberspace", "cyberspace", "de normes,", "安全なサイバー空間が、", "norms that", "le cyberespace est un", "keep cyberspace"} {
		f.Add(s)
	}
	for _, c := range samples(f, "tuning.txt") {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, lang := range communique.Langs {
			tx := text.Parse(s, lang, nil)
			for _, x := range find.Find(tx) {
				if len(x.Words) == 0 {
					t.Fatalf("%q: a formula without a qualifier", s)
				}
				for _, w := range x.Words {
					if !x.Span.Contains(w.Span) || w.Span.Overlaps(x.HeadSpan) || x.Span.End > len(s) || w.Span.Len() <= 0 {
						t.Fatalf("%q: %q is at %v, head at %v, formula at %v", s, w.Qualifier, w.Span, x.HeadSpan, x.Span)
					}
				}
			}
		}
	})
}
