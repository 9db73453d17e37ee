package compare

import "alternat/app/lexicon"

// Compare holds a against b. Both sides may be the same. A subject with a
// Document needs no Session: of a text that nobody annotated participants and
// positions then read "not read". lex may be nil; bodies then have no lineage
// and no family of verbs has a direction.
//
// Compare is pure and deterministic; what it returns points into the subjects
// and is not to be changed. The time it takes is that of comparing the texts;
// all else is linear in the records, but for statements, which are weighed
// each against each.
func Compare(a, b Subject, lex *lexicon.Lexicon) *Comparison {
	au := newAuthority(lex)
	x, y := newSide(a, au), newSide(b, au)
	c := &Comparison{A: a, B: b, Relation: relation(x, y)}
	c.Identical = c.Relation == RelationSame || sameBytes(a, b)
	c.Facts = facts(x, y, c.Relation)
	c.Participants = participants(x, y)
	c.Roles = roles(x, y, c.Relation)
	c.Statements = statements(x, y, c.Relation)
	c.Text = texts(x, y, lex)
	c.Notes = notes(c, x, y)
	return c
}

func sameBytes(a, b Subject) bool {
	return a.Document != nil && b.Document != nil && a.Document.Held() && a.Document.Text == b.Document.Text
}
