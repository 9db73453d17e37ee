//go:build !js

package site

import (
	"cmp"
	"slices"

	"alternat/app/communique"
)

// byDate is the order in which pages list sessions; an unknown date is last.
func byDate(sessions []*communique.Session) []*communique.Session {
	return slices.SortedStableFunc(slices.Values(sessions), func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Date.Start, "9999"), cmp.Or(b.Date.Start, "9999")), cmp.Compare(a.ID, b.ID))
	})
}
