package sorting

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

type card struct{ rank, place int }

func byRank(a, b card) int { return cmp.Compare(a.rank, b.rank) }

func shuffled(n int) []card {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	s := make([]card, n)
	for i := range s {
		s[i] = card{r.IntN(1 + n/3), i}
	}
	return s
}

func TestStableIsTheStableSortOfSlices(t *testing.T) {
	for n := range 200 {
		got, want := shuffled(n), shuffled(n)
		sorted := Sorted(slices.Values(got), byRank)
		Stable(got, byRank)
		slices.SortStableFunc(want, byRank)
		if !slices.Equal(got, want) || !slices.Equal(sorted, want) {
			t.Fatalf("%d cards: %v, %v, not %v", n, got, sorted, want)
		}
	}
}

func TestFuncSortsAndKeepsEveryElement(t *testing.T) {
	for n := range 200 {
		got, all := shuffled(n), shuffled(n)
		Func(got, byRank)
		if !slices.IsSortedFunc(got, byRank) {
			t.Fatalf("%v is not sorted", got)
		}
		slices.SortFunc(got, func(a, b card) int { return cmp.Compare(a.place, b.place) })
		if !slices.Equal(got, all) {
			t.Fatalf("%d cards were not kept: %v", n, got)
		}
	}
}
