package reader

import (
	"testing"

	"alternat/app/communique"
)

func TestASideIsToldByNameAndByAdjective(t *testing.T) {
	for _, x := range []struct{ lang, words, want string }{
		{"en", "the Japanese side", "JP"},
		{"en", "Japan", "JP"},
		{"fr", "du côté français", "FR"},
		{"ja", "日本側", "JP"},
		{"en", "the other side", ""},
		{"en", "Japan and France", ""},
	} {
		p := newPage(everyWord(t), Input{Bytes: []byte(x.words), Lang: lang(x.lang)})
		if got, _ := p.sideOf(x.words); string(got) != x.want {
			t.Errorf("%q is of side %q, want %q", x.words, got, x.want)
		}
	}
}

func lang(s string) communique.Lang { return communique.Lang(s) }
