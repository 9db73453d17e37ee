package series

import (
	"slices"
	"testing"

	"alternat/app/communique"
)

func next(t *testing.T, o *Overview) *Foreseen {
	t.Helper()
	for _, e := range o.Ledger {
		if e.Kind == EntryNext {
			return e.Foreseen
		}
	}
	t.Fatal("no next session in the ledger")
	return nil
}

func TestWhatBecameOfASessionForeseen(t *testing.T) {
	says := foresees(communique.NextSession{Ordinal: 2, Where: "RUR", When: "2014"})
	here := func() *communique.Session { return met("2013-05-05", 1, says) }
	for _, c := range []struct {
		what  string
		later []*communique.Session
		want  Verdict
	}{
		{"date and place as foreseen", []*communique.Session{met("2014-05-05", 2, in("RUR"))}, ForeseenMet},
		{"another year", []*communique.Session{met("2015-05-05", 2, in("RUR"))}, ForeseenDiffers},
		{"another place", []*communique.Session{met("2014-05-05", 2, in("JP"))}, ForeseenDiffers},
		{"online", []*communique.Session{met("2014-05-05", 2, online)}, ForeseenDiffers},
		{"a place that is not known", []*communique.Session{met("2014-05-05", 2)}, ForeseenFound},
		{"a later number only", []*communique.Session{met("2015-05-05", 3)}, ForeseenPassed},
		{"a number that is not known", []*communique.Session{met("2014-05-05", 0), met("2015-05-05", 3)}, ForeseenUnclear},
		{"an unknown number after a later one", []*communique.Session{met("2014-05-05", 3), met("2015-05-05", 0)}, ForeseenPassed},
		{"nothing later", nil, ForeseenNoLater},
		{"another kind of meeting", []*communique.Session{met("2014-05-05", 2, as(communique.StatusOtherMeeting))}, ForeseenNoLater},
	} {
		if got := next(t, survey(append(c.later, here())...)); got.Verdict != c.want {
			t.Errorf("%s: %s, want %s (%+v)", c.what, got.Verdict, c.want, got)
		}
	}
}

func TestADateInWordsProvesNoAgreement(t *testing.T) {
	for _, c := range []struct {
		words, held string
		want        Verdict
	}{
		{"in the autumn of 2014", "2014-02-05", ForeseenFound},
		{"in the autumn of 2013", "2014-02-05", ForeseenDiffers},
		{"at an early date", "2014-02-05", ForeseenFound},
	} {
		o := survey(met("2013-05-05", 1, foresees(communique.NextSession{Ordinal: 2, WhenWords: c.words})), met(c.held, 2))
		if got := next(t, o); got.Verdict != c.want {
			t.Errorf("%q, held %s: %s, want %s", c.words, c.held, got.Verdict, c.want)
		}
	}
}

func TestTheNextSessionStandsOnce(t *testing.T) {
	o := survey(met("2013-05-05", 1, foresees(communique.NextSession{Ordinal: 2}), states("arrangement", "next-meeting", 0, "meet again")))
	if len(o.Ledger) != 1 || o.Ledger[0].Stated == nil || o.Ledger[0].Foreseen == nil {
		t.Errorf("%+v", o.Ledger)
	}
}

func TestLaterTextsAreTiedByTopicAndByNamedThing(t *testing.T) {
	o := survey(
		met("2013-05-05", 1, states("arrangement", "invited", 0, "the other side to the exercise PONTIFEX of the League", "bridges")),
		met("2014-05-05", 2, states("position", "welcomed", 5, "repairs", "bridges"), states("position", "noted", 1, "the report on PONTIFEX", "canals")),
		met("2015-05-05", 3, names("bridges")),
		met("2016-05-05", 4))
	e := o.Ledger[0]
	if e.Kind != EntryInvitation || e.Outcome != OutcomeSpoken || len(e.Later) != 3 {
		t.Fatalf("%+v", e)
	}
	ties := e.Later[0].Ties
	if len(ties) != 2 || !slices.Equal(ties[0].Things, []string{"PONTIFEX"}) || len(ties[0].Topics) != 0 ||
		!slices.Equal(ties[1].Topics, []communique.TopicID{"bridges"}) {
		t.Errorf("ties %+v", ties)
	}
	if len(e.Later[1].Named) != 1 || e.Later[2].Silence != Silent {
		t.Errorf("later %+v", e.Later[1:])
	}
}

func TestNoLaterTextSpeaksOfItIsSaidOnlyOfTextsReadWhole(t *testing.T) {
	offer := met("2013-05-05", 1, onTrack("talks"), states("arrangement", "proposed", 0, "a canal", "canals"))
	undated := met("undated", 0)
	undated.Date = communique.Date{}
	for _, c := range []struct {
		what  string
		later []*communique.Session
		want  Outcome
	}{
		{"two texts read whole", []*communique.Session{met("2014-05-05", 2, onTrack("talks")), met("2015-05-05", 3, onTrack("talks"), ownAccount)}, OutcomeSilent},
		{"one not read", []*communique.Session{met("2014-05-05", 2), met("2015-05-05", 3, notRead(communique.FieldTopics))}, OutcomeUnknown},
		{"one only announced", []*communique.Session{met("2014-05-05", 2, as(communique.StatusAnnounced))}, OutcomeUnknown},
		{"one without a date", []*communique.Session{met("2014-05-05", 2), undated}, OutcomeUnknown},
		{"one whose track is not known", []*communique.Session{met("2014-05-05", 2, onTrack(""))}, OutcomeUnknown},
		{"one of another track", []*communique.Session{met("2014-05-05", 2, onTrack("staff"))}, OutcomeNoLater},
		{"none", nil, OutcomeNoLater},
		{"earlier ones only", []*communique.Session{met("2012-05-05", 0)}, OutcomeNoLater},
	} {
		o := survey(append(c.later, offer)...)
		if got := o.Ledger[0].Outcome; got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

func TestANamedThingIsNeitherAStateNorAnEverydayWord(t *testing.T) {
	n := newNamer(lex, nil)
	for _, c := range []struct {
		words string
		want  []string
	}{
		{"visit the Grand Canal School in Ruritania's capital", []string{"Grand Canal School"}},
		{"Japan and the Hanseatic League agreed", nil},
		{"train CERT/CSIRT staff for PONTIFEX, with Ruritania", []string{"PONTIFEX"}},
		{"「運河の日」に招待した", []string{"運河の日"}},
		{"le forum « Les ponts » aura lieu", []string{"Les ponts"}},
		{"IT and EU matters", nil},
		{"Opening Words only count inside", []string{}},
	} {
		s := met("2013-05-05", 1, states("arrangement", "invited", 0, c.words))
		statements, arrangements := survey(s).Meetings[0].Account.Statements()
		got := n.things(append(statements, arrangements...)[0])
		if !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%q: %q, want %q", c.words, got, c.want)
		}
	}
}

func TestAChangeOfHolderIsToldFromAChangeOfTitle(t *testing.T) {
	first := met("2013-05-05", 1, chairedBy("JP", "SATO Hana", "Ambassador for Bridges"))
	for _, c := range []struct {
		name, office string
		want         ChairChange
	}{
		{"Hana Sato", "Ambassador for Bridges", ChairSame},
		{"ITO Jun", "Ambassador for Bridges", ChairOther},
		{"Hana Sato", "Director for Bridges and Canals", ChairTitle},
		{"ITO Jun", "Director for Bridges and Canals", ChairBoth},
	} {
		o := survey(first, met("2014-05-05", 2), met("2015-05-05", 3, chairedBy("JP", c.name, c.office)))
		rows := o.Chairs[0].Rows
		if rows[2].Change != c.want || rows[2].Since != 0 || rows[1].Value.Blank == "" {
			t.Errorf("%s, %s: %q since %d, want %q", c.name, c.office, rows[2].Change, rows[2].Since, c.want)
		}
	}
}
