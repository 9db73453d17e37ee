package compare

import (
	"reflect"
	"slices"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// in is a meeting of the series of Japan and Ruritania in a year, with one
// joint text.
func in(year string, write func(*script)) Subject {
	id := communique.DocumentID("jp-rur-" + year + "-05-05.en")
	return with(meeting(year+"-05-05", joint(id, write)))
}

func cellsOf(t *testing.T, tables []BodyTable, party communique.PartyID, id communique.AgencyID) []CellState {
	t.Helper()
	for _, tab := range tables {
		for _, r := range tab.Rows {
			if tab.Party == party && r.Agency == id {
				var out []CellState
				for _, c := range r.Cells {
					out = append(out, c.State)
				}
				return out
			}
		}
	}
	return nil
}

func wantCells(t *testing.T, tables []BodyTable, party communique.PartyID, id communique.AgencyID, want ...CellState) {
	t.Helper()
	if got := cellsOf(t, tables, party, id); !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", id, got, want)
	}
}

func TestABodyAndItsSuccessorsShareARow(t *testing.T) {
	tables := Bodies([]Subject{
		in("2008", lists(communique.ListFull, "guild-1: Guild of Clerks", "late: Late Office")),
		in("2012", lists(communique.ListFull, "guild-2: Guild of Scribes")),
		in("2018", lists(communique.ListFull, "guild-3: Guild of Notaries")),
	}, lex)
	wantCells(t, tables, "RUR", "guild-1", CellNamed, CellSucceededBy, CellSucceededBy)
	if cellsOf(t, tables, "RUR", "guild-2") != nil || cellsOf(t, tables, "RUR", "guild-3") != nil {
		t.Error("a successor has a row beside that of the body it has succeeded")
	}
	for _, r := range tableOfBodies(tables, "RUR").Rows {
		if r.Agency == "guild-1" && !slices.Equal(r.Lineage, []communique.AgencyID{"guild-1", "guild-2", "guild-3"}) {
			t.Errorf("lineage is %q", r.Lineage)
		}
	}
}

func tableOfBodies(tables []BodyTable, party communique.PartyID) *BodyTable {
	for i := range tables {
		if tables[i].Party == party {
			return &tables[i]
		}
	}
	return nil
}

func TestASuccessorNamedBesideItsPredecessorHasARowOfItsOwn(t *testing.T) {
	tables := Bodies([]Subject{
		in("2012", lists(communique.ListFull, "guild-1: Guild of Clerks")),
		in("2014", lists(communique.ListFull, "guild-1: Guild of Clerks", "guild-2: Guild of Scribes")),
	}, lex)
	wantCells(t, tables, "RUR", "guild-1", CellNamed, CellNamed)
	wantCells(t, tables, "RUR", "guild-2", CellNotNamedClosed, CellNamed)
}

func TestABodyUnderAnotherNameThanTheAuthorityFileShows(t *testing.T) {
	authority := &lexicon.Authority{Parties: lex.Parties, Agencies: slices.Clone(lex.Agencies)}
	for i := range authority.Agencies {
		a := &authority.Agencies[i]
		switch a.ID {
		case "court":
			a.Label, a.Acronyms = map[communique.Lang]communique.Label{"en": {Text: "Royal Court", Printed: true}}, []string{"RC"}
		case "dragoons":
			a.Label = map[communique.Lang]communique.Label{"en": {Text: "Dragoon Command"}} // a label of our own
		}
	}
	tables := Bodies([]Subject{
		in("2013", lists(communique.ListFull, "court: The Royal Court of Ruritania", "dragoons: Dragoons")),
		in("2015", lists(communique.ListFull, "court: Chancellery (RC)", "dragoons: Horse Guards")),
		in("2018", lists(communique.ListFull, "court: Chancellery", "dragoons: Dragoons")),
	}, &lexicon.Lexicon{Authority: authority})
	wantCells(t, tables, "RUR", "court", CellNamed, CellNamed, CellOtherName)
	wantCells(t, tables, "RUR", "dragoons", CellNamed, CellNamed, CellNamed)
}

// A state that one record names at the side of an organisation is not another
// partner's in a record of the same organisation that does not name it.
func TestAMemberNamedOnceIsNotAnotherPartnerLater(t *testing.T) {
	league := func(date string, end communique.ListEnd, write func(*script)) Subject {
		r := meeting(date, joint(communique.DocumentID("jp-rur-"+date+".en"), func(s *script) {
			s.list("LIGA", end)
			write(s)
		}))
		r.Series, r.Partners = "jp-liga", []communique.PartyID{"LIGA"}
		return with(r)
	}
	member := league("2013-05-05", communique.ListOpen, func(s *script) {
		s.person(communique.CoChair, "GRA", "Grenfall Lorry", "Envoy", "gra-court")
	})
	for _, c := range []struct {
		end  communique.ListEnd
		want CellState
	}{{communique.ListOpen, CellNotNamedOpen}, {communique.ListNone, CellNoList}, {communique.ListFull, CellNotNamedClosed}} {
		later := league("2018-05-05", c.end, func(*script) {})
		tables := Bodies([]Subject{later, member, in("2019", lists(communique.ListFull))}, lex)
		wantCells(t, tables, "GRA", "gra-court", c.want, CellThroughChair, CellOtherPartner)
		for _, r := range tableOf(Compare(member, later, lex), "GRA").Rows {
			if r.B.State != c.want {
				t.Errorf("compared, the cell is %s, want %s", r.B.State, c.want)
			}
		}
	}
}

func TestAnotherOrderOfSubjectsChangesTheOrderOfColumnsOnly(t *testing.T) {
	subjects := []Subject{
		in("2008", lists(communique.ListFull, "guild-1: Guild of Clerks", "court: Royal Court")),
		in("2012", lists(communique.ListOpen, "guild-2: Guild of Scribes", "post: Royal Post")),
		in("2018", lists(communique.ListNone)),
		with(otherPartner(in2018(func(s *script) { s.list("GRA", communique.ListFull, "gra-court: Court") }))),
	}
	want := Bodies(subjects, lex)
	for _, order := range [][]int{{3, 2, 1, 0}, {1, 3, 0, 2}, {2, 0, 3, 1}} {
		var moved []Subject
		for _, i := range order {
			moved = append(moved, subjects[i])
		}
		got := Bodies(moved, lex)
		for i := range got {
			columns, rows := make([]BodyColumn, 4), slices.Clone(got[i].Rows)
			for to, from := range order {
				columns[from] = got[i].Columns[to]
			}
			for r := range rows {
				cells := make([]Cell, 4)
				for to, from := range order {
					cells[from] = got[i].Rows[r].Cells[to]
				}
				rows[r].Cells = cells
			}
			got[i].Columns, got[i].Rows = columns, rows
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("order %v gives another table", order)
		}
	}
}
