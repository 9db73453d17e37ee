package address

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/sorting"
)

// few is how many texts are held against one another without exception: their
// pairs grow with the square.
const few = 16

// Pairs lists the comparisons that have a page of their own: each session with
// the one before it in its series, and the versions of one session's text. As
// long as few texts are held, also every two of them, and every two sessions
// of which one is held. Within a pair the earlier comes first, then the smaller
// id; the pairs are in the same order. Linear.
func Pairs(sessions []*communique.Session) []Pair {
	sorted := sorting.Sorted(slices.Values(sessions), byDate)
	var documents, held []string
	last := map[communique.SeriesID]string{}
	seen := map[Pair]bool{}
	var pairs []Pair
	add := func(a, b string) {
		if p := (Pair{A: a, B: b}); !seen[p] {
			seen[p] = true
			pairs = append(pairs, p)
		}
	}
	all := heldTexts(sessions) <= few
	for _, s := range sorted {
		if !all { // only the versions of one session's text
			documents, held = nil, nil
		}
		var here []string
		for _, d := range s.Documents {
			if d.Held() {
				here = append(here, string(d.ID))
			}
		}
		slices.Sort(here)
		for _, id := range here {
			for _, earlier := range documents {
				add(earlier, id)
			}
			documents = append(documents, id)
		}
		id := string(s.ID)
		if len(here) > 0 {
			for _, earlier := range held {
				add(earlier, id)
			}
			held = append(held, id)
		}
		if before, ok := last[s.Series]; ok {
			add(before, id)
		}
		last[s.Series] = id
	}
	return pairs
}

func heldTexts(sessions []*communique.Session) (n int) {
	for _, s := range sessions {
		for _, d := range s.Documents {
			if d.Held() {
				n++
			}
		}
	}
	return n
}

// byDate orders sessions by date, an unknown one last, then by id.
func byDate(a, b *communique.Session) int {
	when := func(s *communique.Session) string {
		if !s.Date.Known() {
			return "9999"
		}
		return s.Date.Start
	}
	return cmp.Or(cmp.Compare(when(a), when(b)), cmp.Compare(a.ID, b.ID))
}
