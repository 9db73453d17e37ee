package compare

import (
	"reflect"
	"slices"
	"testing"

	"alternat/app/communique"
)

func factRow(t *testing.T, m *Matrix, kind FactKind, party string) FactRow {
	t.Helper()
	for _, r := range m.Facts {
		if r.Kind == kind && r.Party == party {
			return r
		}
	}
	t.Fatalf("no row %s %s", kind, party)
	return FactRow{}
}

func topicLine(t *testing.T, lines []TopicLine, topic communique.TopicID) TopicLine {
	t.Helper()
	for _, l := range lines {
		if l.Topic == topic {
			return l
		}
	}
	t.Fatalf("no line on %q", topic)
	return TopicLine{}
}

// four are records of every coverage: two joint texts read whole, one side's
// release read whole, a record read in part.
func four() []Subject {
	release := known("2015-05-05", communique.PressRelease, "RUR", func(r *communique.Session, from communique.DocumentID) {
		r.ReadWhole = true
		r.Findings.Statements = []communique.Statement{summed("locks", from)}
		r.Findings.Topics = []communique.TopicFinding{{Topic: "ferries", Source: from}}
	})
	part := known("2016-05-05", communique.JointStatement, "", func(r *communique.Session, from communique.DocumentID) {
		r.Findings.Statements = []communique.Statement{summed("locks", from)}
	})
	return []Subject{
		with(in2018(func(s *script) { s.state("position", "noted", 1, "bridges ferries", "noted bridges and ferries") })),
		whole(part), whole(release),
		with(in2013(func(s *script) { s.state("undertaking", "will", 4, "bridges", "will mend bridges") })),
	}
}

func TestColumnsComeByDateWhateverTheirOrder(t *testing.T) {
	subjects := four()
	want := Several(subjects, lex)
	var ids []string
	for _, c := range want.Columns {
		ids = append(ids, c.Subject.ID())
	}
	if !slices.IsSorted(ids) || len(ids) != 4 {
		t.Errorf("columns %q", ids)
	}
	for _, order := range [][]int{{3, 2, 1, 0}, {2, 0, 3, 1}, {1, 3, 0, 2}} {
		var moved []Subject
		for _, i := range order {
			moved = append(moved, subjects[i])
		}
		if got := Several(append(moved, moved[0]), lex); !reflect.DeepEqual(got, want) {
			t.Errorf("order %v, one given twice: another table", order)
		}
	}
}

func TestAnUndatedSessionStandsLast(t *testing.T) {
	undated := known("2013-05-05", communique.PressRelease, "JP", nil)
	undated.Date = communique.Date{}
	m := Several([]Subject{whole(undated), with(in2018(nil))}, lex)
	if m.Columns[1].Subject.Session != undated {
		t.Error("an undated session stands before a dated one")
	}
	for _, r := range m.Facts {
		if r.Kind == FactInterval {
			t.Errorf("an interval to an undated session: %+v", r.Values)
		}
	}
}

func TestACellOfATopicSaysWhatItsSilenceMeans(t *testing.T) {
	m := Several(four(), lex) // 2013 joint, 2015 release, 2016 in part, 2018 joint
	bridges := topicLine(t, m.Topics, "bridges").Cells
	if len(bridges[0].Stated) != 1 || bridges[0].Stated[0].Lead().Family != "undertaking" || len(bridges[3].Stated) != 1 {
		t.Errorf("what is stated: %+v", bridges)
	}
	if bridges[1].Blank != NotStated || !slices.Contains(bridges[1].Reasons, ReasonOwnAccount) {
		t.Errorf("one side's release: %s %q", bridges[1].Blank, bridges[1].Reasons)
	}
	if bridges[2].Blank != NotRead || !slices.Equal(bridges[2].Reasons, []Reason{ReasonNotRead}) {
		t.Errorf("read in part: %s %q", bridges[2].Blank, bridges[2].Reasons)
	}
	ferries := topicLine(t, m.Topics, "ferries").Cells
	if len(ferries[1].Named) != 1 || ferries[1].Blank != NotBlank {
		t.Errorf("named without a statement: %+v", ferries[1])
	}
	if ferries[0].Blank != NotStated || len(ferries[0].Reasons) > 0 {
		t.Errorf("a joint text read whole: %s %q", ferries[0].Blank, ferries[0].Reasons)
	}
}

func TestRolesAcrossPartners(t *testing.T) {
	rur := with(in2013(lists(communique.ListFull, "court: Royal Court", "dragoons: Dragoons")))
	gra := with(otherPartner(in2018(func(s *script) { s.list("GRA", communique.ListOpen, "gra-court: Court") })))
	m := Several([]Subject{gra, rur}, lex)
	if m.Relation != RelationOtherPartner || m.Notes[0].Code != NoteOtherPartner {
		t.Errorf("%s %+v", m.Relation, m.Notes)
	}
	if n := Several([]Subject{rur, gra, with(withTheOrder(meeting("2014-05-05", joint("jp-rur-2014-05-05.en", nil))))}, lex).Notes; len(n) != 2 || n[1].Code != NoteMember || n[1].Args[0] != "RUR" {
		t.Errorf("beside an organisation and its member: %+v", n)
	}
	want := map[string][2]string{"foreign-affairs": {"court", "gra-court"}, "defence": {"dragoons", string(CellNotNamedOpen)}}
	for _, r := range m.Roles {
		for i, c := range r.Cells {
			got := string(c.Blank)
			if len(c.Bodies) == 1 {
				got = string(c.Bodies[0].Agency)
			}
			if got != want[r.Role][i] {
				t.Errorf("%s, column %d: %q, want %q", r.Role, i, got, want[r.Role][i])
			}
		}
	}
	if len(m.Roles) != 2 {
		t.Errorf("%d roles", len(m.Roles))
	}
	if one := Several([]Subject{rur, with(in2018(nil))}, lex); one.Roles != nil || one.Relation != RelationSeries {
		t.Error("one partner is compared by roles")
	}
}

func TestNoMoreThanSixColumns(t *testing.T) {
	var subjects []Subject
	for _, year := range []string{"2001", "2002", "2003", "2004", "2005", "2006", "2007"} {
		subjects = append(subjects, in(year, nil))
	}
	if n := len(Several(subjects, lex).Columns); n != MostSubjects {
		t.Errorf("%d columns", n)
	}
	if m := Several(nil, nil); len(m.Columns)+len(m.Facts)+len(m.Topics) > 0 {
		t.Error("nothing gives something")
	}
}

func TestAColumnSaysWhatItsTextIs(t *testing.T) {
	m := Several(four(), lex)
	codes := func(c Column) (out []NoteCode) {
		for _, n := range c.Notes {
			out = append(out, n.Code)
		}
		return out
	}
	if got := codes(m.Columns[1]); !slices.Equal(got, []NoteCode{NoteOwnAccount, NoteSummaryOnly}) {
		t.Errorf("a release: %q", got)
	}
	if got := codes(m.Columns[2]); !slices.Equal(got, []NoteCode{NoteSummaryOnly, NotePartRead}) {
		t.Errorf("read in part: %q", got)
	}
	if len(m.Notes) != 1 || m.Notes[0].Code != NoteGenreDiffers {
		t.Errorf("together: %+v", m.Notes)
	}
}

func TestTheNameOfAMeetingWhoseTextIsNotHeldIsNotCalledUnstated(t *testing.T) {
	named := in2013(nil)
	named.Documents[0].Annotation.Name = &communique.Quote{Span: communique.Span{End: len("Press room.")}, Text: "Press room."}
	row := factRow(t, Several([]Subject{with(named), with(in("2015", nil).Session), whole(known("2018-05-05", communique.PressRelease, "JP", nil))}, lex), FactName, "")
	if row.Values[0].Blank != NotBlank || row.Values[1].Blank != NotStated || row.Values[2].Blank != NotHeld {
		t.Errorf("%+v", row.Values)
	}
}
