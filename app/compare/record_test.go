//go:build !js

package compare_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
)

// everyPair calls f for each session with the one before it in its series, and
// for some hundred pairs drawn from the whole record.
func everyPair(t *testing.T, f func(t *testing.T, x, y compare.Subject, compared func(a, b compare.Subject) *compare.Comparison)) {
	c, err := corpus.Load(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	pairs := address.Pairs(c.Sessions)
	r := rand.New(rand.NewPCG(11, 91))
	for range 300 {
		a, b := c.Sessions[r.IntN(len(c.Sessions))], c.Sessions[r.IntN(len(c.Sessions))]
		pairs = append(pairs, address.Pair{A: string(a.ID), B: string(b.ID)})
	}
	compared := func(a, b compare.Subject) *compare.Comparison { return compare.Compare(a, b, c.Lexicon) }
	for _, p := range pairs {
		x, y := c.Session(communique.SessionID(p.A)), c.Session(communique.SessionID(p.B))
		if x != nil && y != nil {
			t.Run(p.A+"|"+p.B, func(t *testing.T) { f(t, compare.Subject{Session: x}, compare.Subject{Session: y}, compared) })
		}
	}
}

func TestAnyTwoSessionsMirror(t *testing.T) {
	everyPair(t, func(t *testing.T, x, y compare.Subject, compared func(a, b compare.Subject) *compare.Comparison) {
		if !reflect.DeepEqual(compared(y, x), compare.Mirror(compared(x, y))) {
			t.Error("Compare(b, a) is not Mirror(Compare(a, b))")
		}
	})
}

func TestAnySessionWithItselfIsIdentical(t *testing.T) {
	everyPair(t, func(t *testing.T, x, _ compare.Subject, compared func(a, b compare.Subject) *compare.Comparison) {
		c := compared(x, x)
		if !c.Identical {
			t.Error("not identical")
		}
		for _, f := range c.Facts {
			if f.Change != compare.Unchanged && f.Change != compare.Unknowable {
				t.Errorf("%s %s is %s", f.Kind, f.Party, f.Change)
			}
		}
		for _, r := range c.Statements.Rows {
			if r.Outcome != compare.OutcomeKept {
				t.Errorf("%v is %s", r.Topics, r.Outcome)
			}
		}
	})
}

// TestNoClaimGoesBeyondWhatWasRead: what is said of a silence rests on a text
// that was read to its end, and on a list without "and others".
func TestNoClaimGoesBeyondWhatWasRead(t *testing.T) {
	read := func(s *communique.Session, f communique.Field) bool { return !communique.Has(s.NotRead, f) }
	everyPair(t, func(t *testing.T, x, y compare.Subject, compared func(a, b compare.Subject) *compare.Comparison) {
		c := compared(x, y)
		for _, tab := range c.Participants {
			for _, r := range tab.Rows {
				for _, cell := range []struct {
					compare.Cell
					list communique.ParticipantList
					s    *communique.Session
				}{{r.A, tab.ListA, x.Session}, {r.B, tab.ListB, y.Session}} {
					if cell.State == compare.CellNotNamedClosed && (cell.list.End != communique.ListFull || !read(cell.s, communique.FieldAgencies)) {
						t.Errorf("%s: not named in a list that ends %q", r.Agency, cell.list.End)
					}
					if cell.State == compare.CellOneSource && !read(cell.s, communique.FieldAgencies) {
						t.Errorf("%s: a source read in part is called silent", r.Agency)
					}
				}
			}
		}
		series := x.Session.Series == y.Session.Series && x.Session.Track == y.Session.Track
		for _, r := range c.Statements.Rows {
			there := y.Session
			if len(r.A) == 0 {
				there = x.Session
			}
			if (r.Outcome == compare.OutcomeOnlyA || r.Outcome == compare.OutcomeOnlyB || r.Outcome == compare.OutcomeNew || r.Outcome == compare.OutcomeNotRepeated) &&
				!(there.ReadWhole && read(there, communique.FieldStatements)) {
				t.Errorf("%v: %s, of a text that was not read whole", r.Topics, r.Outcome)
			}
			if (r.Outcome == compare.OutcomeNew || r.Outcome == compare.OutcomeNotRepeated || r.Outcome == compare.OutcomeMore || r.Outcome == compare.OutcomeLess) && !series {
				t.Errorf("%v: %s between two series", r.Topics, r.Outcome)
			}
		}
		for _, f := range c.Facts {
			if (f.Change == compare.Routine || f.Change == compare.Notable) && !series {
				t.Errorf("%s is %s between two series", f.Kind, f.Change)
			}
			if f.Why == "next-not-announced" && !(x.Session.ReadWhole || y.Session.ReadWhole) {
				t.Error("a next session is called not announced of a text that was not read")
			}
			for _, v := range []compare.FactValue{f.A, f.B} {
				for _, code := range v.Codes {
					if code == "" {
						t.Errorf("%s %s has an empty value", f.Kind, f.Party)
					}
				}
			}
		}
	})
}

// TestAnySixSessionsInOneTable holds over the whole record what one table may
// say of a silence.
func TestAnySixSessionsInOneTable(t *testing.T) {
	c, err := corpus.Load(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(6, 91))
	for range 60 {
		var subjects []compare.Subject
		for range 2 + r.IntN(5) {
			subjects = append(subjects, compare.Subject{Session: c.Sessions[r.IntN(len(c.Sessions))]})
		}
		m := compare.Several(subjects, c.Lexicon)
		r.Shuffle(len(subjects), func(i, j int) { subjects[i], subjects[j] = subjects[j], subjects[i] })
		if !reflect.DeepEqual(compare.Several(subjects, c.Lexicon), m) {
			t.Error("another order of the subjects gives another table")
		}
		for i, column := range m.Columns {
			s := column.Subject.Session
			for _, tab := range m.Bodies {
				for _, row := range tab.Rows {
					cell := row.Cells[i]
					if cell.State == compare.CellNotNamedClosed && (tab.Columns[i].List.End != communique.ListFull || communique.Has(s.NotRead, communique.FieldAgencies)) {
						t.Errorf("%s: %s is not named in a list that ends %q", s.ID, row.Agency, tab.Columns[i].List.End)
					}
					if cell.Present() && len(cell.Cites) == 0 || cell.State == "" {
						t.Errorf("%s: %s is %q without a source", s.ID, row.Agency, cell.State)
					}
				}
			}
			for _, line := range m.Topics {
				cell := line.Cells[i]
				if said := len(cell.Stated)+len(cell.Named) > 0; said != (cell.Blank == compare.NotBlank) {
					t.Errorf("%s: %s is stated and blank, or neither", s.ID, line.Topic)
				}
				if cell.Blank == compare.NotStated && (!s.ReadWhole || communique.Has(s.NotRead, communique.FieldStatements)) {
					t.Errorf("%s: %s is called not stated, and not all was read", s.ID, line.Topic)
				}
			}
			for _, row := range m.Facts {
				if v := row.Values[i]; (v.Blank == compare.NotBlank) != (len(v.Codes) > 0) {
					t.Errorf("%s: %s has codes %q and blank %q", s.ID, row.Kind, v.Codes, v.Blank)
				}
			}
		}
	}
}
