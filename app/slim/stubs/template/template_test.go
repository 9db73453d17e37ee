package template

import (
	"html/template"
	"testing"
)

func TestEscapesAsTheOriginalDoes(t *testing.T) {
	for _, s := range []string{"", "plain", `a<b>&"c"'d'`, "x\x00y", "&amp;", "「議」 é +", "\xff<"} {
		if got, want := HTMLEscapeString(s), template.HTMLEscapeString(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
