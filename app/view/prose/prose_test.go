//go:build !js

package prose

import (
	"strings"
	"testing"
	"unicode"

	"alternat/app/communique"
)

func TestProseSaysTheSameInEveryLanguage(t *testing.T) {
	shape := func(s string) string {
		var b strings.Builder
		for line := range strings.Lines(s) {
			switch line = strings.TrimSpace(line); {
			case line == "":
			case strings.HasPrefix(line, "{"):
				b.WriteString(line)
			case strings.ContainsAny(line[:1], "#*+"):
				b.WriteString(line[:1])
			default:
				b.WriteString("p")
			}
		}
		return b.String()
	}
	for _, page := range []string{"method", "data", "about"} {
		want := shape(proseText(page, communique.English))
		if want == "" {
			t.Errorf("%s: no text", page)
		}
		for _, lang := range communique.Langs {
			if got := shape(proseText(page, lang)); got != want {
				t.Errorf("%s.%s is built %q, in English %q", page, lang, got, want)
			}
		}
	}
	for _, r := range proseText("method", communique.Japanese) {
		if unicode.Is(unicode.Han, r) {
			return
		}
	}
	t.Error("the Japanese text has no Japanese in it")
}
