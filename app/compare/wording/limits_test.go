package wording

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"alternat/app/communique"
	"alternat/app/text"
)

// TestExtremeTextsStayBounded compares texts that defeat each shortcut of the
// alignment. The bound in time is far above what they take, and far below
// what work that grows with the square of the length would.
func TestExtremeTextsStayBounded(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	const size = 40000 // words
	random := func(vocabulary int, separator string) string {
		var s strings.Builder
		for range size {
			s.WriteString("w" + strconv.Itoa(r.IntN(vocabulary)) + separator)
		}
		return s.String()
	}
	for name, pair := range map[string][2]string{
		"one sentence":        {random(3000, " "), random(3000, " ")},
		"two words":           {random(2, " "), random(2, " ")},
		"one formula":         {strings.Repeat("Ruritania took note of it.\n", size/5), strings.Repeat("Ruritania took note of it.\nIt did.\n", size/8)},
		"few short sentences": {random(40, ".\n"), random(40, ".\n")},
	} {
		t.Run(name, func(t *testing.T) {
			a, b := text.Parse(pair[0], communique.English, nil), text.Parse(pair[1], communique.English, nil)
			start := time.Now()
			result := Compare(a, b)
			if d := time.Since(start); d > 20*time.Second {
				t.Errorf("%v for %d sentences and %d", d, len(a.Sentences), len(b.Sentences))
			}
			if Reconstruct(result, SideA) != a.Source || Reconstruct(result, SideB) != b.Source {
				t.Error("not reconstructed")
			}
		})
	}
}
