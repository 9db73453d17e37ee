package compare

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A FilterState is what a reader chose to see. Zero values choose all.
type FilterState struct {
	Party  communique.PartyID
	Topic  communique.TopicID
	Family communique.FamilyID
}

// Shown are the rows that a filter lets through, as indices in ascending order.
// A filter hides; it never changes what a row says.
type Shown struct {
	Tables       []int // of Comparison.Participants
	Rows         []int // of Statements.Rows
	Arrangements []int // of Statements.Arrangements
}

// Filter returns the rows of c that f lets through. A party lets through its
// own table and the statements it makes: alone, with the other sides, or
// through an official or body of its own. lex tells whose a body is; without
// it a body's own statements are let through for every party.
func Filter(c *Comparison, f FilterState, lex *lexicon.Lexicon) Shown {
	var out Shown
	for i, t := range c.Participants {
		if f.Party == "" || t.Party == f.Party {
			out.Tables = append(out.Tables, i)
		}
	}
	au := newAuthority(lex)
	for i := range c.Statements.Rows {
		if f.lets(c, &c.Statements.Rows[i], au) {
			out.Rows = append(out.Rows, i)
		}
	}
	for i := range c.Statements.Arrangements {
		if f.lets(c, &c.Statements.Arrangements[i], au) {
			out.Arrangements = append(out.Arrangements, i)
		}
	}
	return out
}

func (f FilterState) lets(c *Comparison, row *StatementRow, au *authority) bool {
	if f.Topic != "" && !contains(row.Topics, f.Topic) {
		return false
	}
	return f.anyOf(row.A, c.A, au) || f.anyOf(row.B, c.B, au)
}

func (f FilterState) anyOf(refs []StatementRef, s Subject, au *authority) bool {
	for _, r := range refs {
		if (f.Family == "" || r.Statement.Family == f.Family) && (f.Party == "" || speaksFor(r.Statement, f.Party, s, au)) {
			return true
		}
	}
	return false
}

func speaksFor(st *communique.Statement, party communique.PartyID, s Subject, au *authority) bool {
	switch st.Actor {
	case communique.ActorBoth, communique.ActorAll, communique.ActorMeeting:
		return party == Japan || s.Session != nil && contains(s.Session.Partners, party)
	case communique.ActorOfficial:
		return st.Official != nil && st.Official.Side == party
	case communique.ActorAgency:
		a := au.Agency(st.Agency)
		return a == nil || a.Party == party
	}
	return contains(st.Actor.Parties(), party)
}
