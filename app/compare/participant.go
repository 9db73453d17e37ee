package compare

import "alternat/app/communique"

// CellState is what one side's texts say of one body. Each state has its own
// words, and no other state's.
type CellState string

const (
	CellNamed          CellState = "named"
	CellOtherName      CellState = "other-name"      // same body, under another name than on the other side
	CellSucceededBy    CellState = "succeeded-by"    // this side names a body of the same lineage: Agency, Date
	CellParent         CellState = "parent-named"    // the body it belongs to is named: Agency
	CellThroughChair   CellState = "through-chair"   // present only through its chair
	CellNotEstablished CellState = "not-established" // did not exist at that date: Date
	CellNotNamedClosed CellState = "not-named-list-closed"
	CellNotNamedOpen   CellState = "not-named-list-open"
	CellNoList         CellState = "no-list"
	CellNotRead        CellState = "not-read"
	CellNotFound       CellState = "not-found" // read by rules that nobody checked, and not found by them
	CellNotHeld        CellState = "not-held"
	CellOtherPartner   CellState = "other-partner" // not comparable: another partner
	CellMembership     CellState = "membership"    // not comparable: an organisation at one table, a member of it at the other
	CellOneSource      CellState = "one-source"    // named in one source of the session only: Cites, Silent
)

// CellStates lists every state, in the order of the method page.
var CellStates = []CellState{CellNamed, CellOtherName, CellSucceededBy, CellParent, CellThroughChair, CellNotEstablished,
	CellNotNamedClosed, CellNotNamedOpen, CellNoList, CellNotRead, CellNotFound, CellNotHeld, CellOtherPartner, CellMembership, CellOneSource}

// A Cell is one body on one side.
type Cell struct {
	State CellState
	// Cites are the printed names; where the list is open, the words that leave
	// it open; where no list is given or found, the places that print the body's name
	// otherwise, as an official's affiliation or in running text.
	Cites []Cite
	// Agency is the body named in this one's place: successor, predecessor or parent.
	Agency communique.AgencyID
	// Via are the bodies between, where the succession has several steps.
	Via  []communique.AgencyID
	Date string // ISO: of the succession, or the establishment
	// AsTranslated: the list is without "and others" as translated.
	AsTranslated bool
	// Silent are the documents that give a list without this body.
	Silent []communique.DocumentID
}

// Present reports whether the side names the body in some way.
func (c Cell) Present() bool {
	switch c.State {
	case CellNamed, CellOtherName, CellSucceededBy, CellThroughChair, CellOneSource:
		return true
	}
	return false
}

// Outcome of a participant row.
type Presence string

const (
	PresentInBoth     Presence = "in-both"
	PresentOtherwise  Presence = "written-otherwise" // in both, other name
	PresentSuccessor  Presence = "succeeded"
	PresentOnlyA      Presence = "only-a" // said only where B's list has no "and others"
	PresentOnlyB      Presence = "only-b"
	PresentUnknowable Presence = "no-conclusion"
)

// A ParticipantRow is one body, or one lineage where a successor stands on
// the other side.
type ParticipantRow struct {
	Agency     communique.AgencyID // "" where it could not be resolved
	AsNamed    string              // the printed name, for an unresolved body
	A, B       Cell
	Presence   Presence
	Unresolved bool
}

// A ParticipantTable holds the bodies of one party. Comparable is false where
// only one side has this party at the table; its rows then say "other
// partner".
type ParticipantTable struct {
	Party      communique.PartyID
	Comparable bool
	ListA      communique.ParticipantList
	ListB      communique.ParticipantList
	BlankA     Blank // why there is no list, if there is none
	BlankB     Blank
	Rows       []ParticipantRow // in both, otherwise, succeeded, only A, only B, no conclusion; then as printed
}

// A RoleRow compares by what bodies do, across partners: the bodies of either
// side's partner with that role.
type RoleRow struct {
	Role string
	A, B []RoleBody
	// BlankA and BlankB say why a side has none: a list left open, no list.
	BlankA, BlankB CellState
}

// A RoleBody is a body with its printed name.
type RoleBody struct {
	Party  communique.PartyID
	Agency communique.AgencyID
	Cite   Cite
}
