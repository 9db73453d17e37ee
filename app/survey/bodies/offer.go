package bodies

import (
	"slices"
	"strconv"

	"alternat/app/communique"
)

// Parties lists those of which there is a body, in order of id.
func (x *Finder) Parties() []communique.PartyID {
	var out []communique.PartyID
	for i := range x.entries {
		if p := x.entries[i].agency.Party; p != "" && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	slices.Sort(out)
	return out
}

// Roles lists what any body does, in order of id.
func (x *Finder) Roles() []string {
	var out []string
	for i := range x.entries {
		for _, r := range x.entries[i].agency.Roles {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	slices.Sort(out)
	return out
}

// Years lists those from the first session that names a body to the last.
func (x *Finder) Years() []string {
	low, high := 0, 0
	for i := range x.entries {
		for y := range x.entries[i].years {
			if y > 0 && (low == 0 || y < low) {
				low = y
			}
			high = max(high, y)
		}
	}
	var out []string
	for y := low; y > 0 && y <= high; y++ {
		out = append(out, strconv.Itoa(y))
	}
	return out
}
