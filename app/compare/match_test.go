package compare

import (
	"testing"
	"testing/quick"

	"alternat/app/communique"
)

func TestStatementIsSaidAloneOnlyOfTopicsTheOtherTextLacks(t *testing.T) {
	a := in2013(func(w *script) {
		w.state("position", "noted", 1, "locks canals", "They noted locks on canals")
		w.state("exchange", "discussed", 2, "bridges canals ferries", "They discussed bridges, canals and ferries")
	})
	b := in2018(func(w *script) {
		w.state("exchange", "discussed", 2, "canals", "They discussed canals")
	})
	rows := Compare(with(a), with(b), lex).Statements.Rows
	type shape struct {
		topics  string
		a, b    int
		outcome Outcome
	}
	var got []shape
	for _, r := range rows {
		s := shape{a: len(r.A), b: len(r.B), outcome: r.Outcome}
		for _, x := range r.Topics {
			s.topics += string(x) + " "
		}
		got = append(got, s)
	}
	want := []shape{
		{"bridges ferries ", 1, 0, OutcomeNotRepeated},
		{"canals ", 1, 1, OutcomeReworded},
		{"canals ", 1, 1, OutcomeBoth},
		{"locks ", 1, 0, OutcomeNotRepeated},
	}
	if len(got) != len(want) {
		t.Fatalf("%v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("row %d is %v, want %v", i, got[i], want[i])
		}
	}
	if !contains(rows[2].Reasons, ReasonFamily) {
		t.Errorf("a position and an exchange on one topic: %v", rows[2].Reasons)
	}
}

func TestTopicsThenFamilyThenWordsDecideTheCounterpart(t *testing.T) {
	a := in2013(func(w *script) {
		w.state("position", "noted", 1, "bridges", "They noted that stone bridges last")
		w.state("position", "noted", 1, "bridges", "They noted the price of timber for bridges")
	})
	b := in2018(func(w *script) {
		w.state("undertaking", "agreed", 2, "bridges", "They noted that stone bridges last")
		w.state("position", "noted", 1, "bridges", "They noted again the price of timber for bridges")
		w.state("position", "noted", 1, "bridges canals", "They noted that stone bridges last")
	})
	rows := Compare(with(a), with(b), lex).Statements.Rows
	couple := map[int]int{}
	for _, r := range rows {
		if len(r.A) == 1 && len(r.B) == 1 && r.A[0].Statement.Family == r.B[0].Statement.Family {
			couple[r.A[0].Index] = r.B[0].Index
		}
	}
	if couple[0] != 2 || couple[1] != 1 {
		t.Errorf("couples %v, want 0–2 and 1–1", couple)
	}
}

func TestOfficialsWordsDoNotAnswerToTheSides(t *testing.T) {
	a, _ := lonely()
	b := in2018(func(w *script) {
		st := w.state("position", "noted", 1, "bridges", "The two sides noted the bridges")
		st.Actor, st.NotStates, st.Official = communique.ActorOfficial, true, &communique.Official{Name: "Sapt", Side: "RUR", Quoted: true}
	})
	r := Compare(with(a), with(b), lex).Statements.Rows[0]
	if r.Outcome != OutcomeBoth || !contains(r.Reasons, ReasonQuoted) {
		t.Errorf("%s %v; the same words of an official are not the sides’", r.Outcome, r.Reasons)
	}
}

func TestHeadTopicIsTheOneTheStatementPutsFirst(t *testing.T) {
	a := in2013(func(w *script) {
		w.state("position", "noted", 1, "locks bridges canals", "They noted locks, bridges and canals")
	})
	r := Compare(with(a), with(in2018(nil)), lex).Statements.Rows[0]
	if r.Topic != "locks" || r.Topics[0] != "locks" || r.Topics[1] != "bridges" || r.Topics[2] != "canals" {
		t.Errorf("%s of %v", r.Topic, r.Topics)
	}
}

func TestArrangementsStandApart(t *testing.T) {
	a := in2013(func(w *script) {
		w.state("arrangement", "next-meeting", 0, "ferries", "The next meeting will be in Strelsau")
		w.state("arrangement", "invited", 0, "bridges", "Ruritania invited Japan to Zenda")
	})
	b := in2018(func(w *script) {
		w.state("arrangement", "next-meeting", 0, "locks", "The sides will meet again in Tokyo")
	})
	c := Compare(with(a), with(b), lex)
	if len(c.Statements.Rows) != 0 || len(c.Statements.Arrangements) != 2 {
		t.Fatalf("%d rows, %d arrangements", len(c.Statements.Rows), len(c.Statements.Arrangements))
	}
	for _, r := range c.Statements.Arrangements {
		if r.Outcome == OutcomeMore || r.Outcome == OutcomeLess {
			t.Errorf("%v is off the scale and yet %s", r.Topics, r.Outcome)
		}
		if (r.A[0].Statement.Act == "next-meeting") != (len(r.B) == 1) {
			t.Errorf("%s has %d counterparts", r.A[0].Statement.Act, len(r.B))
		}
	}
}

func TestVersionIsShownOnlyUnderTopicsItSpeaksOf(t *testing.T) {
	b := in2018(func(w *script) { w.state("position", "noted", 1, "bridges canals", "They noted bridges and canals") })
	b.Documents[0].Role = "language version"
	b.Documents = append(b.Documents, document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement, Role: "language version"}, func(w *script) {
		w.state("position", "noted", 1, "bridges", "Ils ont pris note des ponts")
	}))
	o := outcomes(Compare(with(in2013(func(w *script) {
		w.state("exchange", "discussed", 2, "canals", "They discussed canals")
	})), whole(b), lex))
	if n := len(o["bridges"].B); n != 2 {
		t.Errorf("on bridges %d versions, want both", n)
	}
	if r := o["canals"]; len(r.B) != 1 || r.B[0].Lang != "en" {
		t.Errorf("on canals %+v; the French version does not speak of them", r.B)
	}
}

func TestPairIsMirroredWhenListsChangePlaces(t *testing.T) {
	law := func(scores [6][6]uint8, na, nb uint8) bool {
		a, b := make([]*unit, na%6+1), make([]*unit, nb%6+1)
		place := map[*unit]int{}
		for i := range a {
			a[i] = &unit{}
			place[a[i]] = i
		}
		for i := range b {
			b[i] = &unit{}
			place[b[i]] = i
		}
		there := pair(a, b, func(x, y *unit) int { return int(scores[place[x]][place[y]] % 4) })
		back := pair(b, a, func(x, y *unit) int { return int(scores[place[y]][place[x]] % 4) })
		in := map[[2]int]bool{}
		for _, c := range there {
			in[[2]int{c.a, c.b}] = true
		}
		for _, c := range back {
			if !in[[2]int{c.b, c.a}] {
				return false
			}
		}
		return len(there) == len(back)
	}
	if err := quick.Check(law, &quick.Config{MaxCount: 2000}); err != nil {
		t.Error(err)
	}
}

func TestSimilarityIsSymmetricAndBounded(t *testing.T) {
	cases := []struct {
		a, b []string
		want int
	}{
		{[]string{"a", "b"}, []string{"b", "a"}, 1000}, {[]string{"a"}, []string{"b"}, 0}, {nil, nil, 0},
		{[]string{"a", "a"}, []string{"a"}, 666}, {[]string{"a", "b", "c", "d"}, []string{"a", "b", "x", "y"}, 500},
	}
	for _, c := range cases {
		if x, y := similarity(c.a, c.b), similarity(c.b, c.a); x != c.want || y != c.want {
			t.Errorf("%q %q: %d, %d, want %d", c.a, c.b, x, y, c.want)
		}
	}
}
