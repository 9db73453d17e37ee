package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// normalizeSlowly and foldSlowly are the forms by their definition, without the
// ways by which those of most words are made sooner.
func normalizeSlowly(s string) string {
	return norm.NFC.String(foldRunes(norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD"))))
}

func foldSlowly(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(normalizeSlowly(s)) {
		switch p := plainLetter(r); {
		case r >= 0x300 && r <= 0x36F, r >= 0x1AB0 && r <= 0x1AFF, r >= 0x1DC0 && r <= 0x1DFF, r >= 0x20D0 && r <= 0x20FF:
		case p != "":
			b.WriteString(p)
		default:
			b.WriteRune(r)
		}
	}
	return normalizeSlowly(b.String())
}

func TestWhatIsQuickToFoldIsFoldedAsAllElse(t *testing.T) {
	same := func(s string) {
		if got, want := Normalize(s), normalizeSlowly(s); got != want {
			t.Errorf("%q is normalised to %q, by the definition to %q", s, got, want)
		}
		if got, want := Fold(s), foldSlowly(s); got != want {
			t.Errorf("%q is folded to %q, by the definition to %q", s, got, want)
		}
	}
	for r := rune(1); r < 0x10000; r++ {
		if r < 0xD800 || r > 0xDFFF {
			same(string(r))
			same("Éa" + string(r) + "e\u0301か\u3099")
		}
	}
	ranges := [][2]rune{{0x20, 0x7E}, {0xA0, 0x17F}, {0x2010, 0x2027}, {0x3001, 0x30FF}, {0x4E00, 0x4E40}, {0xFF01, 0xFF9F}, {0x300, 0x30F}}
	random := rand.New(rand.NewPCG(7, 1))
	for range 50_000 {
		var b strings.Builder
		for range 1 + random.IntN(6) {
			x := ranges[random.IntN(len(ranges))]
			b.WriteRune(x[0] + rune(random.IntN(int(x[1]-x[0]+1))))
		}
		same(b.String())
	}
}
