package compare

import (
	"slices"
	"testing"

	"alternat/app/communique"
)

const (
	wordsOne = "The harbour was opened. Ships were counted at the gate.\n"
	wordsTwo = "The harbour was opened at last. Ships were counted at the gate.\n"
)

func TestTextsNobodyAnnotatedAreNotReadAndNeverNone(t *testing.T) {
	c := CompareTexts(wordsOne, wordsTwo, "en", "en", lex)
	if c.Relation != RelationUnknown || c.Identical {
		t.Errorf("%s, identical %v", c.Relation, c.Identical)
	}
	if c.Statements.BlankA != NotRead || c.Statements.BlankB != NotRead || len(c.Statements.Rows) != 0 {
		t.Errorf("positions read %q and %q", c.Statements.BlankA, c.Statements.BlankB)
	}
	if got := codes(c); !slices.Contains(got, "A not-read") || !slices.Contains(got, "B not-read") {
		t.Errorf("%q", got)
	}
	for _, f := range c.Facts {
		for _, v := range []FactValue{f.A, f.B} {
			if v.Blank != NotRead && f.Kind != FactLanguage {
				t.Errorf("%s is %q %q", f.Kind, v.Codes, v.Blank)
			}
		}
	}
	if c.Text.Wording == nil || len(c.Text.Wording.Rows) == 0 {
		t.Error("no wording")
	}
}

func TestUnreadTextAgainstAReadOne(t *testing.T) {
	a := with(in2013(func(s *script) {
		s.list("RUR", communique.ListFull, "court: Court")
		s.state("position", "noted", 1, "bridges", "They noted bridges")
	}))
	c := Compare(a, Plain("mine", wordsTwo, "en"), lex)
	tab := tableOf(c, "RUR")
	if tab == nil || !tab.Comparable || tab.BlankB != NotRead || tab.Rows[0].B.State != CellNotRead {
		t.Errorf("%+v", tab)
	}
	if r := c.Statements.Rows[0]; r.Outcome != OutcomeNone || !contains(r.Reasons, ReasonNotRead) {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
}

func TestSameWordsAreIdentical(t *testing.T) {
	c := CompareTexts(wordsOne, wordsOne, "en", "en", lex)
	if !c.Identical || c.Notes[0].Code != NoteIdentical {
		t.Errorf("identical %v, notes %v", c.Identical, codes(c))
	}
}

func TestTextsOfTwoLanguagesThatAreNoVersionsAreNotCompared(t *testing.T) {
	if c := CompareTexts(wordsOne, "Le port est ouvert.", "en", "fr", lex); c.Text.Blank != TextsUnrelated || c.Text.Wording != nil || c.Text.Versions != nil {
		t.Errorf("%+v", c.Text)
	}
	if c := Compare(Plain("a", "", "en"), Plain("b", wordsOne, "en"), lex); c.Text.Blank != TextNotHeld {
		t.Errorf("no text: %q", c.Text.Blank)
	}
}

func TestBoilerplateIsLeftOut(t *testing.T) {
	r := in2013(func(s *script) {
		q := s.say("Menu · Contact")
		s.Annotation.Boilerplate = []communique.Passage{{Quote: *q}, {Quote: communique.Quote{Span: communique.Span{Start: q.Start, End: q.Start + 4}}}, {Quote: communique.Quote{Span: communique.Span{Start: 0, End: 5}}}}
		s.say("The harbour was opened.")
	})
	spans := skipped(r.Documents[0])
	if len(spans) != 2 || spans[0].Start != 0 || spans[1].Len() != len("Menu · Contact") {
		t.Errorf("%v, want them sorted and without overlaps", spans)
	}
}

func TestFilter(t *testing.T) {
	c := Compare(with(in2013(func(s *script) {
		s.list("RUR", communique.ListFull, "court: Court")
		s.state("position", "noted", 1, "bridges canals", "They noted bridges and canals")
		s.state("exchange", "discussed", 2, "ferries", "Ruritania spoke of ferries").Actor = "RUR"
		st := s.state("exchange", "stated", 3, "locks", "An officer spoke of locks")
		st.Actor, st.Official = communique.ActorOfficial, &communique.Official{Side: "RUR"}
		own := s.state("undertaking", "committed", 3, "locks", "The court committed itself")
		own.Actor, own.Agency = communique.ActorAgency, "court"
		s.state("arrangement", "invited", 0, "ferries", "Japan invited them").Actor = "JP"
	})), with(in2018(nil)), lex)
	topics := func(f FilterState) string {
		s := ""
		for _, i := range Filter(c, f, lex).Rows {
			s += string(c.Statements.Rows[i].A[0].Statement.Act) + " "
		}
		return s
	}
	for _, x := range []struct {
		f    FilterState
		want string
	}{
		{FilterState{}, "noted discussed stated committed "},
		{FilterState{Party: "JP"}, "noted "},
		{FilterState{Party: "RUR"}, "noted discussed stated committed "},
		{FilterState{Party: "GRA"}, ""},
		{FilterState{Topic: "canals"}, "noted "},
		{FilterState{Family: "exchange"}, "discussed stated "},
		{FilterState{Family: "exchange", Topic: "locks"}, "stated "},
	} {
		if got := topics(x.f); got != x.want {
			t.Errorf("%+v shows %q, want %q", x.f, got, x.want)
		}
	}
	if s := Filter(c, FilterState{Party: "RUR"}, lex); len(s.Tables) != 1 || c.Participants[s.Tables[0]].Party != "RUR" || len(s.Arrangements) != 0 {
		t.Errorf("%+v", s)
	}
	if s := Filter(c, FilterState{Party: "JP"}, lex); len(s.Arrangements) != 1 {
		t.Errorf("%+v", s)
	}
}

func TestDates(t *testing.T) {
	day := func(s string) communique.Date { return communique.Date{Start: s} }
	for _, c := range []struct {
		a, b string
		n    int
		ok   bool
	}{{"2018-06-12", "2026-01-28", 91, true}, {"2026-01-28", "2018-06-12", 91, true}, {"2018-06-12", "2018-07-11", 0, true}, {"2018-06", "2019-06-01", 12, true}, {"2018", "2019-01-01", 0, false}} {
		if n, ok := months(day(c.a), day(c.b)); n != c.n || ok != c.ok {
			t.Errorf("%s to %s: %d %v", c.a, c.b, n, ok)
		}
	}
	for n, want := range map[int]string{0: "0", 2: "0", 3: "0.5", 8: "0.5", 9: "1", 91: "7.5", 93: "8"} {
		if got := halfYears(n); got != want {
			t.Errorf("%d months are %s years, want %s", n, got, want)
		}
	}
}
