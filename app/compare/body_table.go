package compare

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A BodyTable holds the bodies of one party over any number of records: each
// cell says how one body is in one record, against no other column.
type BodyTable struct {
	Party   communique.PartyID
	Columns []BodyColumn // one for each subject, in the order given
	// Rows come by what bodies do, foreign affairs first, and within that as
	// the earliest record prints them; bodies that could not be resolved last.
	Rows []BodyRow
}

// A BodyColumn is what one record gives of a party's list.
type BodyColumn struct {
	AtTable bool // false: this party was not at that table
	List    communique.ParticipantList
	Blank   Blank // why there is no list, if there is none
	Open    []Cite
}

// A BodyRow is one body, or the lineage of one: a body and those that
// succeeded it share a row, headed by the earliest that a record names.
type BodyRow struct {
	Agency     communique.AgencyID // "" where it could not be resolved
	AsNamed    string              // the printed name, for an unresolved body
	Unresolved bool
	// Lineage are the bodies that stand in this row: the head, then the
	// successors that cells name in its place.
	Lineage []communique.AgencyID
	Role    string // the first of what it does, "" if that is not known
	Cells   []Cell // one for each subject
}

// Bodies are the tables of who took part, one for each party that a record has
// at the table or names bodies of: Japan first, then by id. Subjects may be of
// any series; those of which nothing is known but a text give columns that were
// not read. Another order of the subjects changes the order of the columns and
// nothing else. It takes time in the product of bodies and subjects.
//
// A cell has the states that [CellState] lists, with two differences from a
// comparison of two: [CellOtherName] means that the record prints another name
// than the one that heads the row (the authority file's, where texts print that
// one in the record's language), and a side that is not at the table is
// [CellOtherPartner].
func Bodies(subjects []Subject, lex *lexicon.Lexicon) []BodyTable {
	return bodyTables(gather(subjects, newAuthority(lex)))
}

func gather(subjects []Subject, au *authority) []*side {
	out := make([]*side, len(subjects))
	for i, s := range subjects {
		out[i] = newSide(s, au)
	}
	return out
}

func bodyTables(sides []*side) []BodyTable {
	var out []BodyTable
	for _, party := range tableParties(sides...) {
		at := presences(party, sides...)
		t := BodyTable{Party: party, Rows: bodyRows(at)}
		present := false
		for _, p := range at {
			t.Columns = append(t.Columns, BodyColumn{AtTable: p.atTable, List: p.list, Blank: p.blankReason(), Open: p.openWords})
			present = present || p.atTable
		}
		if present {
			out = append(out, t)
		}
	}
	return out
}

// byDate are the places of sides in the order of their meetings, those without
// a date last; ties by id.
func byDate(sides []*side) []int {
	out := make([]int, len(sides))
	for i := range out {
		out[i] = i
	}
	sort.SliceStable(out, func(i, j int) bool { return earlier(sides[out[i]], sides[out[j]]) })
	return out
}

// earlier is the order of columns: by date, undated last, then by id. Unlike
// before it orders any number of sides.
func earlier(a, b *side) bool {
	x, y := a.meetingDate().Start, b.meetingDate().Start
	if x != y {
		return y == "" || x != "" && x < y
	}
	return a.subject.ID() < b.subject.ID()
}

func bodyRows(at []*presence) []BodyRow {
	sides := make([]*side, len(at))
	for i, p := range at {
		sides[i] = p.side
	}
	var rows []BodyRow
	seen := map[string]bool{}
	for _, i := range byDate(sides) {
		for _, b := range at[i].bodies {
			if key := b.key(); !seen[key] && !inRowOfPredecessor(at, key, b.agency) {
				seen[key] = true
				rows = append(rows, lineageRow(at, key, b))
			}
		}
	}
	sort.SliceStable(rows, func(i, j int) bool {
		x, y := rows[i], rows[j]
		if x.Unresolved != y.Unresolved {
			return y.Unresolved
		}
		return roleRank(x.Role) < roleRank(y.Role)
	})
	return rows
}

func roleRank(role string) int { return indexOf(roleOrder, role) }

// inRowOfPredecessor reports whether every record that names a body names none
// that it has succeeded, while another record names one: the body then stands
// in that one's row.
func inRowOfPredecessor(at []*presence, key string, agency communique.AgencyID) bool {
	if agency == "" {
		return false
	}
	au := at[0].side.au
	for _, other := range at {
		for _, pred := range other.bodies {
			if !pred.listed && !pred.chairs || pred.agency == agency {
				continue
			}
			if _, ok := au.succession(pred.agency, agency); !ok {
				continue
			}
			together, named := false, false
			for _, p := range at {
				if p.present(key) != nil {
					named = true
					together = together || p.present(pred.key()) != nil
				}
			}
			if named && !together {
				return true
			}
		}
	}
	return false
}

func lineageRow(at []*presence, key string, b *body) BodyRow {
	row := BodyRow{Agency: b.agency}
	if b.agency == "" {
		row.AsNamed, row.Unresolved = b.names[0].name, true
	} else {
		row.Lineage = []communique.AgencyID{b.agency}
	}
	if roles := at[0].side.au.roles(b.agency); len(roles) > 0 {
		row.Role = roles[0]
	}
	for _, p := range at {
		c := p.cell(key, b.agency)
		if c.State == CellNamed && unlikeLabel(p.side.au, b.agency, p.present(key)) {
			c.State = CellOtherName
		}
		if c.State == CellSucceededBy && !contains(row.Lineage, c.Agency) {
			row.Lineage = append(row.Lineage, c.Agency)
		}
		row.Cells = append(row.Cells, c)
	}
	if len(row.Lineage) > 1 {
		sort.Slice(row.Lineage[1:], func(i, j int) bool {
			x, y := row.Lineage[1+i], row.Lineage[1+j]
			if _, ok := at[0].side.au.succession(x, y); ok {
				return true
			}
			if _, ok := at[0].side.au.succession(y, x); ok {
				return false
			}
			return x < y
		})
	}
	return row
}

// unlikeLabel reports whether a record prints a body under another name than
// the one the authority file shows: in some language in which texts print that
// one, and nowhere that one itself. A label of our own proves nothing.
func unlikeLabel(au *authority, id communique.AgencyID, b *body) bool {
	a := au.Agency(id)
	if a == nil || b == nil {
		return false
	}
	common := false
	for _, n := range b.names {
		label, ok := a.Label[n.lang]
		if !ok || !label.Printed || latin(n.name) != latin(label.Text) {
			continue
		}
		common = true
		if sameName(au, n, printed{lang: n.lang, name: label.Text}) {
			return false
		}
		for _, acronym := range a.Acronyms {
			if sameName(au, n, printed{lang: n.lang, name: label.Text, acronym: acronym}) {
				return false
			}
		}
	}
	return common
}
