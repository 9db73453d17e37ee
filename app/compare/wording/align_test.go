package wording

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/compare/wording/specimen"
	"alternat/app/text"
)

func compareEnglish(a, b string) *Result {
	return Compare(text.Parse(a, communique.English, nil), text.Parse(b, communique.English, nil))
}

// heaviest is the weight of the heaviest rising subset, by trying each pair
// as the last one: quadratic, and nothing like the code under test.
func heaviest(pairs []candidate) int {
	best := make([]int, len(pairs))
	top := 0
	for k, p := range pairs {
		for l := range k {
			if q := pairs[l]; q.i < p.i && q.j < p.j {
				best[k] = max(best[k], best[l])
			}
		}
		best[k] += p.weight
		top = max(top, best[k])
	}
	return top
}

func TestChainIsTheHeaviestThatRises(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 2000 {
		pairs := make([]candidate, r.IntN(25))
		for k := range pairs {
			pairs[k] = candidate{i: r.IntN(10), j: 5 + r.IntN(10), weight: 1 + r.IntN(9)}
		}
		slices.SortFunc(pairs, func(p, q candidate) int { return cmp.Or(cmp.Compare(p.i, q.i), cmp.Compare(q.j, p.j)) })
		got := 0
		chosen := chain(pairs)
		for k, p := range chosen {
			got += p.weight
			if k > 0 && (chosen[k-1].i >= p.i || chosen[k-1].j >= p.j) {
				t.Fatalf("chain %v does not rise", chosen)
			}
		}
		if want := heaviest(pairs); got != want {
			t.Fatalf("chain of %v weighs %d, the heaviest %d", pairs, got, want)
		}
	}
}

// sentencesOf are n different sentences without a telling word in common.
func sentencesOf(n int, first rune) []string {
	out := make([]string, n)
	for i := range out {
		w := string(first) + strings.Repeat(string(rune('a'+i%26)), 2+i/26)
		out[i] = w + "one " + w + "two " + w + "three " + w + "four " + w + "five."
	}
	return out
}

func TestEqualSentencesInOrderAreKept(t *testing.T) {
	s := sentencesOf(120, 'b')
	other := sentencesOf(40, 'z')
	b := slices.Clone(s)
	for i := 0; i < len(b); i += 3 {
		b[i] = other[i/3]
	}
	c := Count(compareEnglish(strings.Join(s, "\n"), strings.Join(b, "\n")))
	if want := (Counts{Kept: 80, OnlyA: 40, OnlyB: 40}); c != want {
		t.Errorf("got %+v, want %+v", c, want)
	}
}

func TestMovedSentenceIsFoundAcrossALongText(t *testing.T) {
	s := sentencesOf(200, 'b')
	b := append(append(slices.Clone(s[1:150]), s[0]), s[150:]...)
	r := compareEnglish(strings.Join(s, "\n"), strings.Join(b, "\n"))
	if c := Count(r); c.Moved != 1 || c.Kept != 199 || c.OnlyA+c.OnlyB > 0 {
		t.Errorf("got %+v", c)
	}
	if len(Changes(r, Words)) != 1 {
		t.Errorf("a moved pair is %d changes", len(Changes(r, Words)))
	}
}

func TestShortFormulaElsewhereHasNotMoved(t *testing.T) {
	s := sentencesOf(3, 'b')
	r := compareEnglish("Thank you.\n"+strings.Join(s, "\n"), strings.Join(s, "\n")+"\nThank you.")
	if c := Count(r); c.Moved != 0 || c.OnlyA != 1 || c.OnlyB != 1 {
		t.Errorf("got %+v:\n%s", c, notation(r))
	}
}

func TestFewSharedTextsAreNotForcedIntoPairs(t *testing.T) {
	a, b := sentencesOf(30, 'b'), sentencesOf(30, 'z')
	a[4] = "Freedonia presented a law on the liability of makers of software in the harbours."
	b[20] = "Graustark discussed a law on the liability of owners of cables in the harbours."
	r := compareEnglish(strings.Join(a, "\n"), strings.Join(b, "\n"))
	c := Count(r)
	if r.Shared != 0 || c.Reworded != 0 || c.OnlyA != 30 || c.OnlyB != 30 {
		t.Errorf("shared %v, %+v", r.Shared, c)
	}
	if len(r.Nearest) != 1 || r.Nearest[0].A.First != 4 || r.Nearest[0].B.First != 20 || r.Nearest[0].Edits == nil {
		t.Errorf("nearest: %+v", r.Nearest)
	}
}

func TestUnrelatedTextsHaveNoNearestPassages(t *testing.T) {
	r := compareEnglish("The cat sat on the mat in the house. It was of the colour of the wall.",
		"The ship is in the port of the city. It has the mast of a yacht.")
	if len(r.Nearest) > 0 || r.Shared > 0 {
		t.Errorf("shared %v, nearest %+v", r.Shared, r.Nearest)
	}
}

func TestSharedIsTakenOfTheShorterText(t *testing.T) {
	s := sentencesOf(10, 'b')
	r := compareEnglish(strings.Join(s, "\n"), strings.Join(s[2:6], "\n"))
	if r.Shared != 1 {
		t.Errorf("four sentences of ten, all found, share %v", r.Shared)
	}
	if r := compareEnglish("", "Ruritania welcomed it."); r.Shared != 0 {
		t.Errorf("an empty text shares %v", r.Shared)
	}
}

func TestSentenceAcrossSkippedMatterKeepsIt(t *testing.T) {
	const src = "Ruritania welcomed the report [page 2] of the experts.\n"
	skip := []communique.Span{{Start: strings.Index(src, "["), End: strings.Index(src, "]") + 1}}
	a := text.Parse(src, communique.English, skip)
	b := text.Parse("Ruritania welcomed the report of the experts.\n", communique.English, nil)
	checkLaws(t, a, b)
	if c := Count(Compare(a, b)); c != (Counts{Kept: 1}) {
		t.Errorf("got %+v", c)
	}
}

func TestGeneratedPairsKeepTheLaws(t *testing.T) {
	for seed := range uint64(4) {
		a, b := specimen.Pair(30000, seed)
		x, y := text.Parse(a, communique.English, nil), text.Parse(b, communique.English, nil)
		checkLaws(t, x, y)
		c := Count(Compare(x, y))
		n := len(x.Sentences)
		if c.Kept < n*7/10 || c.Moved == 0 || c.Reworded == 0 || c.OnlyA > n/20 {
			t.Errorf("seed %d, %d sentences: %+v", seed, n, c)
		}
	}
}

func TestGeneratorIsDeterministic(t *testing.T) {
	a1, b1 := specimen.Pair(5000, 3)
	a2, b2 := specimen.Pair(5000, 3)
	if a1 != a2 || b1 != b2 || a1 == b1 || len(a1) < 5000 || len(a1) > 6000 {
		t.Errorf("lengths %d, %d, %d, %d", len(a1), len(b1), len(a2), len(b2))
	}
}
