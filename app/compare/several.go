package compare

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// MostSubjects is how many records one table holds.
const MostSubjects = 6

// A Matrix holds several records side by side, each in a column of its own.
// A cell says what one record gives, by the same rules by which two are
// compared, and against no other column: nothing in a matrix is called new,
// not repeated or changed.
type Matrix struct {
	// Columns come by the date of the meeting, undated ones last.
	Columns []Column
	// Relation is the narrowest that holds between all columns: one series,
	// one partner, several partners, or a meeting of another kind among them.
	Relation Relation
	// Notes are those on the columns taken together: that their texts are of
	// different kinds, that partners or series differ.
	Notes  []Note
	Facts  []FactRow
	Bodies []BodyTable
	// Roles say which body of each column's partners does what; nil where all
	// columns have the same partners.
	Roles        []RoleLine
	Topics       []TopicLine
	Arrangements []TopicLine // next session, invitations, offers: off the scale
}

// A Column is one record of a matrix, with what has to be known before it is
// read. The side of its notes means nothing.
type Column struct {
	Subject Subject
	Genre   communique.Genre // of the text that speaks for it, "" if unknown
	Notes   []Note
	// Blank says why a record states nothing at all; NotBlank if it does.
	Blank Blank
}

// A FactRow is one fact over all columns.
type FactRow struct {
	Kind   FactKind
	Party  string // party id, for chairs and quoted officials
	Values []FactValue
}

// A RoleLine is what bodies do: which of each column's partners do it.
type RoleLine struct {
	Role  string
	Cells []RoleCell
}

// A RoleCell are the bodies of one column's partners, or why there is none.
type RoleCell struct {
	Bodies []RoleBody
	Blank  CellState
}

// Several sets up to [MostSubjects] records side by side; a subject that is
// given twice has one column. Their order does not matter: the value is the
// same for each. lex may be nil, as for [Compare]. It takes time in the product
// of the columns and what they hold; texts are not compared.
func Several(subjects []Subject, lex *lexicon.Lexicon) *Matrix {
	au := newAuthority(lex)
	sides := gather(distinct(subjects), au)
	ordered := make([]*side, len(sides))
	for to, from := range byDate(sides) {
		ordered[to] = sides[from]
	}
	m := &Matrix{Relation: relationOf(ordered), Bodies: bodyTables(ordered)}
	m.Facts = factRows(ordered)
	m.Roles = roleLines(ordered)
	m.Topics, m.Arrangements = topicLines(ordered)
	for i, s := range ordered {
		m.Columns = append(m.Columns, Column{Subject: s.subject, Genre: s.genre(), Notes: columnNotes(m.Bodies, i, s), Blank: s.statesNothing()})
	}
	m.Notes = matrixNotes(m.Relation, ordered)
	return m
}

func distinct(subjects []Subject) []Subject {
	var out []Subject
	seen := map[string]bool{}
	for _, s := range subjects {
		if s.Session == nil && s.Document == nil || seen[s.ID()] || len(out) == MostSubjects {
			continue
		}
		seen[s.ID()] = true
		out = append(out, s)
	}
	return out
}

func (s *side) statesNothing() Blank {
	statements, arrangements := s.units()
	return statementsBlank(s, statements, arrangements)
}

// relationOrder are the relations from the narrowest to the widest.
var relationOrder = []Relation{RelationSame, RelationVersions, RelationSameSession, RelationSeries, RelationOtherSeries,
	RelationOtherPartner, RelationOtherKind, RelationUnknown}

func relationOf(sides []*side) Relation {
	widest := RelationSame
	for i, a := range sides {
		for _, b := range sides[i+1:] {
			if r := relation(a, b); indexOf(relationOrder, r) > indexOf(relationOrder, widest) {
				widest = r
			}
		}
	}
	return widest
}

// matrixNotes are the notes on all columns together.
func matrixNotes(r Relation, sides []*side) []Note {
	var out []Note
	add := func(code NoteCode) { out = append(out, Note{Code: code, Side: Both}) }
	var genres []communique.Genre
	for _, s := range sides {
		if g := s.genre(); g != "" && !contains(genres, g) {
			genres = append(genres, g)
		}
	}
	if len(genres) > 1 {
		add(NoteGenreDiffers)
	}
	switch r {
	case RelationOtherPartner, RelationOtherKind:
		if !samePartners(sides) {
			add(NoteOtherPartner)
			out = append(out, memberNotes(sides...)...)
		}
	case RelationOtherSeries:
		add(NoteOtherSeries)
	}
	return out
}

func samePartners(sides []*side) bool {
	for _, s := range sides {
		if s.session == nil || sides[0].session == nil || partyKey(s.session.Partners) != partyKey(sides[0].session.Partners) {
			return false
		}
	}
	return true
}

// columnNotes are the notes on one column. How its lists end stands in the
// tables of bodies; a note says so once for all parties of a kind.
func columnNotes(tables []BodyTable, i int, s *side) []Note {
	out := s.kindNotes(A)
	out = append(out, s.readingNotes(A)...)
	at := map[NoteCode]int{}
	for _, t := range tables {
		c := t.Columns[i]
		code := listNote(c.List)
		if !c.AtTable || code == "" || c.List.Side != t.Party {
			continue
		}
		if n, ok := at[code]; ok {
			out[n].Args = append(out[n].Args, string(t.Party))
			out[n].Cites = append(out[n].Cites, c.Open...)
			continue
		}
		at[code] = len(out)
		out = append(out, Note{Code: code, Side: A, Args: []string{string(t.Party)}, Cites: append([]Cite(nil), c.Open...)})
	}
	out = append(out, s.furtherNotes(A)...)
	sortNotes(out)
	return out
}

// roleLines are the bodies of each column's partners by what they do.
func roleLines(sides []*side) []RoleLine {
	if len(sides) == 0 || samePartners(sides) {
		return nil
	}
	sets := make([]roleSet, len(sides))
	var met []string
	for i, s := range sides {
		if s.session != nil {
			sets[i] = roleBodies(s)
		} else {
			sets[i] = roleSet{blank: CellNotRead}
		}
		for _, r := range sets[i].met {
			met = appendNew(met, r)
		}
	}
	var order []string
	for _, r := range append(append([]string(nil), roleOrder...), sortedStrings(met)...) {
		if contains(met, r) {
			order = appendNew(order, r)
		}
	}
	var out []RoleLine
	for _, r := range order {
		line := RoleLine{Role: r}
		for _, set := range sets {
			c := RoleCell{Bodies: set.of[r]}
			if len(c.Bodies) == 0 {
				c.Blank = set.blank
			}
			line.Cells = append(line.Cells, c)
		}
		out = append(out, line)
	}
	return out
}
