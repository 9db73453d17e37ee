package versions

import (
	"os"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// faithful reads the pairs of a file: blocks of two lines, French and English.
func faithful(t testing.TB) [][2]string {
	t.Helper()
	b, err := os.ReadFile("testdata/faithful.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	for _, block := range strings.Split(strings.TrimSpace(string(b)), "\n\n")[1:] {
		fr, en, ok := strings.Cut(block, "\n")
		if !ok {
			t.Fatalf("block of one line: %q", block)
		}
		out = append(out, [2]string{fr, en})
	}
	return out
}

func TestFaithfulTranslationsRaiseNoFlag(t *testing.T) {
	lex := bundled(t)
	for _, p := range faithful(t) {
		r := Compare(text.Parse(p[0], communique.French, nil), text.Parse(p[1], communique.English, nil), lex)
		for _, f := range r.Flags {
			t.Errorf("%s %s %v %q %q\n  %s\n  %s", f.Kind, f.Rule, f.Terms, texts(f.A), texts(f.B), p[0], p[1])
		}
	}
}

func TestFaithfulTranslationsAlignInOneText(t *testing.T) {
	lex := bundled(t)
	var fr, en []string
	for _, p := range faithful(t) {
		fr, en = append(fr, p[0]), append(en, p[1])
	}
	r := Compare(text.Parse(strings.Join(fr, "\n\n"), communique.French, nil), text.Parse(strings.Join(en, "\n\n"), communique.English, nil), lex)
	if len(r.Links) != len(fr) {
		t.Errorf("%d links for %d pairs", len(r.Links), len(fr))
	}
	for _, l := range r.Links {
		if l.ALast-l.AFirst != 1 || l.BLast-l.BFirst != 1 || l.AFirst != l.BFirst {
			t.Errorf("link %+v", l)
		}
	}
}
