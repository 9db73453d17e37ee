package series

import (
	"math/rand/v2"
	"testing"

	"alternat/app/communique"
)

func cell(t *testing.T, o *Overview, topic communique.TopicID, meeting int) TopicCell {
	t.Helper()
	for _, r := range o.Topics {
		if r.Topic == topic {
			return r.Cells[meeting]
		}
	}
	t.Fatalf("no row for %s", topic)
	return TopicCell{}
}

func TestACellHasTheHighestStepOfEachFamily(t *testing.T) {
	c := cell(t, survey(met("2013-05-05", 1, states("undertaking", "agreed", 2, "build", "bridges"), states("position", "noted", 1, "old ones", "bridges"),
		states("position", "reaffirmed", 8, "all", "bridges"))), "bridges", 0)
	if c.State != TopicStated || len(c.Marks) != 2 || c.Marks[0].Family != "position" || c.Marks[0].Step != 8 ||
		c.Marks[0].Stated[0].Lead().Act != "reaffirmed" || c.Marks[1].Step != 2 {
		t.Errorf("%+v", c)
	}
}

func TestWhereVersionsDifferTheLesserStepIsShown(t *testing.T) {
	s := met("2013-05-05", 1, states("position", "reaffirmed", 8, "all", "bridges"))
	s.Findings.Statements[0].Variants = []communique.Variant{{Verb: "noted", Family: "position", Step: 1}}
	if c := cell(t, survey(s), "bridges", 0); c.Marks[0].Step != 1 {
		t.Errorf("step %d", c.Marks[0].Step)
	}
}

func TestAnOfficialsWordsAreNoPositionOfTheSides(t *testing.T) {
	s := met("2013-05-05", 1, states("position", "reaffirmed", 8, "all", "bridges"))
	s.Findings.Statements[0].NotStates = true
	if c := cell(t, survey(s), "bridges", 0); c.State != TopicOthers || len(c.Marks) != 0 || len(c.Others) != 1 {
		t.Errorf("%+v", c)
	}
}

func TestABlankSaysWhyItIsOne(t *testing.T) {
	spoken := met("2013-05-05", 1, states("position", "noted", 1, "old ones", "bridges"))
	for _, c := range []struct {
		what string
		b    *communique.Session
		want Silence
	}{
		{"a joint text read whole", met("2014-05-05", 2), Silent},
		{"one side's account read whole", met("2014-05-05", 2, ownAccount), NothingFollows},
		{"positions not read", met("2014-05-05", 2, notRead(communique.FieldStatements)), NotRead},
		{"topics not read", met("2014-05-05", 2, notRead(communique.FieldTopics)), NotRead},
		{"a text read in part", met("2014-05-05", 2, names("canals"), func(s *communique.Session) { s.ReadWhole = false }), NotRead},
		{"nothing held", met("2014-05-05", 2, func(s *communique.Session) { s.ReadWhole = false }), NotHeld},
		{"only listed", met("2014-05-05", 2, notRead(communique.FieldTopics), notRead(communique.FieldStatements), as(communique.StatusListed)), NotHeld},
		{"only announced", met("2014-05-05", 2, as(communique.StatusAnnounced)), Announced},
	} {
		got := cell(t, survey(spoken, c.b), "bridges", 1)
		if got.State != TopicBlank || got.Silence != c.want {
			t.Errorf("%s: %s %s, want %s", c.what, got.State, got.Silence, c.want)
		}
	}
	if got := cell(t, survey(spoken, met("2014-05-05", 2, names("bridges"))), "bridges", 1); got.State != TopicNamed || len(got.Named) != 1 {
		t.Errorf("a topic that is named: %+v", got)
	}
}

// anySession draws a session with whatever a record can have.
func anySession(r *rand.Rand, date string, number int) *communique.Session {
	s := met(date, number)
	flip := func() bool { return r.IntN(2) == 0 }
	for _, f := range []func(*communique.Session){
		states("position", "noted", 1, "old ones", "bridges"), states("undertaking", "agreed", 2, "dig", "canals"),
		names("ferries"), ownAccount, notRead(communique.FieldStatements), notRead(communique.FieldTopics),
		func(s *communique.Session) { s.ReadWhole = false }, as(communique.StatusAnnounced), as(communique.StatusListed),
		inferred, foresees(communique.NextSession{Ordinal: number + 1, When: "2016"}),
	} {
		if flip() && flip() {
			f(s)
		}
	}
	return s
}

func TestNoSilenceIsReadIntoWhatWasNotReadWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		o := survey(anySession(r, "2013-05-05", 1), anySession(r, "2014-05-05", 2), anySession(r, "2015-05-05", 3))
		whole := func(i int) bool {
			s := o.Meetings[i].Session
			return s.ReadWhole && s.Status != communique.StatusAnnounced &&
				!communique.Has(s.NotRead, communique.FieldStatements) && !communique.Has(s.NotRead, communique.FieldTopics)
		}
		for _, row := range o.Topics {
			for i, c := range row.Cells {
				if c.State == TopicBlank && c.Silence.KnownWhole() && !whole(i) {
					t.Fatalf("%s is called silent on %s: %+v", o.Meetings[i].Session.ID, row.Topic, o.Meetings[i].Session)
				}
			}
		}
		for _, e := range o.Ledger {
			for _, l := range e.Later {
				if l.Silence.KnownWhole() && !whole(l.Meeting) {
					t.Fatalf("%s is called silent: %+v", o.Meetings[l.Meeting].Session.ID, o.Meetings[l.Meeting].Session)
				}
				if e.Outcome == OutcomeSilent && !whole(l.Meeting) {
					t.Fatalf("no later text speaks of it, though %s was not read whole", o.Meetings[l.Meeting].Session.ID)
				}
			}
			if e.Foreseen == nil && (e.Outcome == OutcomeNoLater) != (len(e.Later)+len(e.Unplaced) == 0) {
				t.Fatalf("no later session, but %d", len(e.Later))
			}
		}
	}
}
