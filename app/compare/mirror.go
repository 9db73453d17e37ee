package compare

import (
	"alternat/app/compare/versions"
	"alternat/app/compare/wording"
)

// Mirror returns the same comparison with its sides changed over:
// Mirror(Compare(a, b)) equals Compare(b, a). c stays as it is.
func Mirror(c *Comparison) *Comparison {
	m := *c
	m.A, m.B = c.B, c.A
	m.Notes = mirrorNotes(c.Notes, c.Relation)
	m.Facts = make([]Fact, len(c.Facts))
	for i, f := range c.Facts {
		f.A, f.B = f.B, f.A
		m.Facts[i] = f
	}
	m.Participants = nil
	for _, t := range c.Participants {
		m.Participants = append(m.Participants, mirrorTable(t))
	}
	m.Roles = nil
	for _, r := range c.Roles {
		r.A, r.B, r.BlankA, r.BlankB = r.B, r.A, r.BlankB, r.BlankA
		m.Roles = append(m.Roles, r)
	}
	m.Statements = Statements{
		Rows:         mirrorRows(c.Statements.Rows),
		Arrangements: mirrorRows(c.Statements.Arrangements),
		BlankA:       c.Statements.BlankB, BlankB: c.Statements.BlankA,
	}
	m.Text = mirrorText(c.Text)
	return &m
}

func mirrorNotes(ns []Note, relation Relation) []Note {
	var out []Note
	for _, n := range ns {
		switch n.Side {
		case A:
			n.Side = B
		case B:
			n.Side = A
		}
		if (n.Code == NoteGenreDiffers || n.Code == NoteAlternat) && len(n.Args) == 2 {
			n.Args = []string{n.Args[1], n.Args[0]}
		}
		out = append(out, n)
	}
	sortNotes(out)
	return out
}

func mirrorTable(t ParticipantTable) ParticipantTable {
	t.ListA, t.ListB, t.BlankA, t.BlankB = t.ListB, t.ListA, t.BlankB, t.BlankA
	rows := t.Rows
	t.Rows = nil
	for _, r := range rows {
		r.A, r.B = r.B, r.A
		switch r.Presence {
		case PresentOnlyA:
			r.Presence = PresentOnlyB
		case PresentOnlyB:
			r.Presence = PresentOnlyA
		}
		t.Rows = append(t.Rows, r)
	}
	sortByPresence(t.Rows)
	return t
}

func mirrorRows(rows []StatementRow) []StatementRow {
	var out []StatementRow
	for _, r := range rows {
		r.A, r.B, r.AlsoA, r.AlsoB = r.B, r.A, r.AlsoB, r.AlsoA
		r.Outcome = mirrorOutcome(r.Outcome)
		out = append(out, r)
	}
	return out
}

func mirrorOutcome(o Outcome) Outcome {
	switch o {
	case OutcomeMore:
		return OutcomeLess
	case OutcomeLess:
		return OutcomeMore
	case OutcomeOnlyA:
		return OutcomeOnlyB
	case OutcomeOnlyB:
		return OutcomeOnlyA
	}
	return o
}

// mirrorText mirrors what is written.
func mirrorText(t Text) Text {
	out := Text{A: t.B, B: t.A, Blank: t.Blank}
	if t.Wording != nil {
		out.Wording = wording.Mirror(t.Wording)
	}
	if t.Versions != nil {
		out.Versions = versions.Mirror(t.Versions)
	}
	return out
}
