package lexicon

import "alternat/app/communique"

// Dates here are ISO dates shortened to what is known: "2015", "2015-01",
// "2015-01-09". Two of them are compared as far as both go, so that a body
// founded on 9 January 2015 counts as established in "2015".

// before reports whether date a certainly lies before b. "" is unknown and
// lies before nothing.
func before(a, b string) bool {
	k := min(len(a), len(b))
	return a[:k] < b[:k]
}

// EstablishedAt reports whether the body existed by date: false only where its
// start is known and lies after it, or the id is unknown.
func (a *Authority) EstablishedAt(id communique.AgencyID, date string) bool {
	g := a.Agency(id)
	return g != nil && !before(date, g.From)
}

// InForce reports whether the body may have existed at date: established by
// then and not certainly closed before.
func (a *Authority) InForce(id communique.AgencyID, date string) bool {
	g := a.Agency(id)
	return g != nil && inForce(g, date)
}

func inForce(g *communique.Agency, date string) bool {
	return !before(date, g.From) && (g.To == "" || !before(g.To, date))
}

// Parent returns the body that id belongs to, or nil.
func (a *Authority) Parent(id communique.AgencyID) *communique.Agency {
	if g := a.Agency(id); g != nil && g.ParentID != "" {
		return a.Agency(g.ParentID)
	}
	return nil
}

// SucceededBy reports whether, at date, b had taken the place of a: b follows
// a in the line of successors, at any distance, and was in force. on is the
// date on which b began, "" where it is unknown.
func (a *Authority) SucceededBy(old, later communique.AgencyID, date string) (on string, ok bool) {
	b := a.Agency(later)
	if b == nil || !inForce(b, date) || !a.follows(old, b.ID) {
		return "", false
	}
	return b.From, true
}

// SamePlaceInLineage reports whether a and b are one body or stand in one line
// of successors, in either order.
func (a *Authority) SamePlaceInLineage(x, y communique.AgencyID) bool {
	g, h := a.Agency(x), a.Agency(y)
	if g == nil || h == nil {
		return false
	}
	return g.ID == h.ID || a.follows(g.ID, h.ID) || a.follows(h.ID, g.ID)
}

// follows reports whether later can be reached from old through successors. A
// loop in the data ends the search.
func (a *Authority) follows(old, later communique.AgencyID) bool {
	seen := map[communique.AgencyID]bool{}
	next := []communique.AgencyID{old}
	for len(next) > 0 {
		id := next[0]
		next = next[1:]
		if seen[id] {
			continue
		}
		seen[id] = true
		g := a.Agency(id)
		if g == nil {
			continue
		}
		for _, s := range g.Successors {
			if s == later {
				return true
			}
			next = append(next, s)
		}
	}
	return false
}
