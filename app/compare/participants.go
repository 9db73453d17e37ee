package compare

import (
	"sort"
	"strings"

	"alternat/app/communique"
)

// participants makes one table for each party that either side has at the
// table or names bodies of.
func participants(a, b *side) []ParticipantTable {
	var out []ParticipantTable
	for _, party := range tableParties(a, b) {
		at := presences(party, a, b)
		pa, pb := at[0], at[1]
		t := ParticipantTable{
			Party: party, Comparable: pa.atTable && pb.atTable,
			ListA: pa.list, ListB: pb.list,
			BlankA: pa.blankReason(), BlankB: pb.blankReason(),
		}
		t.Rows = participantRows(pa, pb)
		if t.Comparable || len(t.Rows) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// tableParties are the parties of all sides, Japan first, then by id.
func tableParties(sides ...*side) []communique.PartyID {
	seen := map[communique.PartyID]bool{}
	var out []communique.PartyID
	add := func(p communique.PartyID) {
		if p != "" && !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	for _, s := range sides {
		for _, p := range s.parties() {
			add(p)
		}
		s.each(func(_ *communique.Document, found *communique.Findings) {
			for _, p := range found.Participants {
				add(p.Side)
			}
			for _, p := range found.People {
				add(p.Side)
			}
		})
	}
	sort.Slice(out, func(i, j int) bool {
		if (out[i] == Japan) != (out[j] == Japan) {
			return out[i] == Japan
		}
		return strings.TrimPrefix(string(out[i]), communique.UnknownParty) < strings.TrimPrefix(string(out[j]), communique.UnknownParty)
	})
	return out
}

// participantRows compares the bodies of one party as sets: the order in which
// a text names them says nothing. Rows come by what may be said of them, and
// within that as the earlier text prints them.
func participantRows(pa, pb *presence) []ParticipantRow {
	first, second := pa, pb
	if !before(pa.side, pb.side) {
		first, second = pb, pa
	}
	var rows []ParticipantRow
	seen := map[string]bool{}
	for _, p := range []*presence{first, second} {
		for _, b := range p.bodies {
			key := b.key()
			if seen[key] || standsForPredecessor(pa, pb, key, b.agency) {
				continue
			}
			seen[key] = true
			rows = append(rows, participantRow(pa, pb, key, b))
		}
	}
	sortByPresence(rows)
	return rows
}

// standsForPredecessor reports whether a body that one side alone names is
// shown in the row of the body it has succeeded, which the other side names.
func standsForPredecessor(pa, pb *presence, key string, agency communique.AgencyID) bool {
	if agency == "" {
		return false
	}
	here, there := pa, pb
	if pb.present(key) != nil {
		here, there = pb, pa
	}
	if here.present(key) == nil || there.present(key) != nil || !pa.atTable || !pb.atTable {
		return false
	}
	for _, b := range there.bodies {
		if (b.listed || b.chairs) && here.present(b.key()) == nil {
			if _, ok := here.side.au.succession(b.agency, agency); ok {
				return true
			}
		}
	}
	return false
}

func participantRow(pa, pb *presence, key string, b *body) ParticipantRow {
	row := ParticipantRow{Agency: b.agency, A: pa.cell(key, b.agency), B: pb.cell(key, b.agency)}
	if b.agency == "" {
		row.AsNamed, row.Unresolved = b.names[0].name, true
	}
	if x, y := pa.present(key), pb.present(key); x != nil && y != nil && x.listed && y.listed && otherNames(pa.side.au, x, y) {
		for _, c := range []*Cell{&row.A, &row.B} {
			if c.State == CellNamed {
				c.State = CellOtherName
			}
		}
	}
	row.Presence = outcomeOf(row.A, row.B, pa.blank == CellNotNamedClosed, pb.blank == CellNotNamedClosed)
	return row
}

// outcomeOf says what two cells amount to. "Only in A" needs a list of B without
// "and others": either the body is not in it, or it could not be, because it
// did not exist yet. That a body did not exist proves nothing where B gives no
// such list, for the body whose work it took over may have been there.
func outcomeOf(a, b Cell, closedA, closedB bool) Presence {
	switch {
	case a.Present() && b.Present():
		switch {
		case a.State == CellSucceededBy || b.State == CellSucceededBy:
			return PresentSuccessor
		case a.State == CellOtherName || b.State == CellOtherName:
			return PresentOtherwise
		}
		return PresentInBoth
	case a.Present() && closedB && rulesOut(b):
		return PresentOnlyA
	case b.Present() && closedA && rulesOut(a):
		return PresentOnlyB
	}
	return PresentUnknowable
}

func rulesOut(c Cell) bool { return c.State == CellNotNamedClosed || c.State == CellNotEstablished }

var presenceOrder = []Presence{PresentInBoth, PresentOtherwise, PresentSuccessor, PresentOnlyA, PresentOnlyB, PresentUnknowable}

func sortByPresence(rows []ParticipantRow) {
	rank := func(p Presence) int { return indexOf(presenceOrder, p) }
	sort.SliceStable(rows, func(i, j int) bool { return rank(rows[i].Presence) < rank(rows[j].Presence) })
}

func indexOf[T comparable](list []T, x T) int {
	for i, y := range list {
		if x == y {
			return i
		}
	}
	return len(list)
}
