package series

import (
	"alternat/app/communique"
	"alternat/app/compare"
)

// bySide puts tables of sides in the order of a page: Japan's first, then the
// others' in the order of the page's language. A side has one table.
func bySide[T any](p *page, tables []T, side func(T) communique.PartyID) []T {
	at := map[communique.PartyID]T{}
	var others []communique.PartyID
	for _, t := range tables {
		at[side(t)] = t
		if side(t) != compare.Japan {
			others = append(others, side(t))
		}
	}
	var out []T
	for _, id := range append([]communique.PartyID{compare.Japan}, p.Alphabetical(others)...) {
		if t, ok := at[id]; ok {
			out = append(out, t)
		}
	}
	return out
}
