package text

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The forms are the same natively and in a browser: every letter, mark and sign
// by itself, and with marks behind it.
func TestFormsAreTheSameEverywhere(t *testing.T) {
	for _, marks := range []string{"", "\u0301", "\u0323\u0302", "\u3099", "\u11a8"} {
		var b strings.Builder
		check := func() {
			s := b.String()
			if got, want := composed(s), norm.NFC.String(s); got != want {
				t.Errorf("NFC of %+q with %+q: %+q", differing(got, want), marks, differing(want, got))
			}
			if got, want := decomposed(s), norm.NFD.String(s); got != want {
				t.Errorf("NFD of %+q with %+q: %+q", differing(got, want), marks, differing(want, got))
			}
			b.Reset()
		}
		for r := rune(0); r <= unicode.MaxRune; r++ {
			if !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z) {
				continue
			}
			b.WriteRune(r)
			b.WriteString(marks)
			b.WriteByte('\n')
			if b.Len() > 1<<16 {
				check()
			}
		}
		check()
	}
}

// differing is the first line of a that is another in b.
func differing(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i]
		}
	}
	return ""
}
