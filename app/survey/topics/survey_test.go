package topics

import (
	"slices"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/survey/series"
)

var lex = lexicon.New((&lexicon.Authority{
	Families: []communique.Family{{ID: "exchange", Order: 1}, {ID: "position", Order: 2, Direction: true}, {ID: "undertaking", Order: 4, Direction: true}, {ID: "arrangement", Order: 5}},
	Topics:   []communique.Topic{{ID: "canals"}, {ID: "bridges", Order: 1}},
}).Sorted(), nil)

// session is a meeting with Ruritania read whole in a joint statement; more
// changes it.
func session(date string, more ...func(*communique.Session)) *communique.Session {
	s := &communique.Session{ID: communique.SessionID("jp-rur-" + date), Series: "jp-rur", Partners: []communique.PartyID{"RUR"}, Status: communique.StatusHeld,
		Date: communique.Date{Start: date, Precision: communique.PrecisionDay}, ContentBasis: "text or report after the meeting", ReadWhole: true}
	s.Documents = []*communique.Document{{ID: communique.DocumentID(string(s.ID) + ".en"), Session: s.ID, Lang: "en", Genre: communique.JointStatement, Role: "original"}}
	for _, f := range more {
		f(s)
	}
	return s
}

func states(actor communique.Actor, family communique.FamilyID, step int, topic communique.TopicID) func(*communique.Session) {
	return func(s *communique.Session) {
		s.Findings.Statements = append(s.Findings.Statements, communique.Statement{Actor: actor, Family: family, Step: step, Verb: "did", Act: "did",
			NotStates: actor == communique.ActorOfficial, Topics: []communique.TopicID{topic}, What: "something about it", Source: s.Documents[0].ID, EmbeddedIn: -1, NoDirection: "our rendering"})
	}
}

func with(series communique.SeriesID, partners ...communique.PartyID) func(*communique.Session) {
	return func(s *communique.Session) {
		s.ID, s.Series, s.Partners = communique.SessionID(string(series)+"-"+s.Date.Start), series, partners
		s.Documents[0].ID, s.Documents[0].Session = communique.DocumentID(string(s.ID)+".en"), s.ID
	}
}

func survey(all ...*communique.Session) *Survey {
	var ids []communique.SeriesID
	for _, s := range all {
		ids = append(ids, s.Series)
	}
	slices.Sort(ids)
	var os []*series.Overview
	for _, id := range slices.Compact(ids) {
		os = append(os, series.Of(id, all, lex))
	}
	return New(os, lex.Authority)
}

// cell is the cell of bridges for a partner and a year.
func cell(t *testing.T, v *Survey, p communique.PartyID, year string) Cell {
	t.Helper()
	for _, r := range v.Rows("bridges") {
		if r.Partner == p {
			return r.Cells[slices.Index(v.Years, year)]
		}
	}
	t.Fatalf("no row for %s", p)
	return Cell{}
}

func TestBlanksOfDifferentKindsAreKeptApart(t *testing.T) {
	some := states("both", "position", 4, "canals")
	for _, c := range []struct {
		what string
		want State
		all  []*communique.Session
	}{
		{"a joint text known to its end does not speak of it", Silent, []*communique.Session{session("2018-05-05", some)}},
		{"one side's own account does not", NothingFollows, []*communique.Session{session("2018-05-05", some, func(s *communique.Session) {
			s.Documents[0].Genre, s.Documents[0].Issuer = communique.PressRelease, "JP"
		})}},
		{"a text of which a part was read does not", NotRead, []*communique.Session{session("2018-05-05", some, func(s *communique.Session) {
			s.ReadWhole, s.NotRead = false, []communique.Field{communique.FieldStatements}
		})}},
		{"a session that is only listed", NotHeld, []*communique.Session{session("2018-05-05", func(s *communique.Session) {
			s.Status, s.ContentBasis, s.ReadWhole, s.Documents = communique.StatusListed, "list", false, nil
			s.NotRead = []communique.Field{communique.FieldTopics, communique.FieldStatements}
		})}},
		{"a session only announced, whose notice does not name it", Announced, []*communique.Session{session("2018-05-05", func(s *communique.Session) { s.Status = communique.StatusAnnounced })}},
		{"no session in that year", NoSession, []*communique.Session{session("2017-05-05", some), session("2019-05-05", some)}},
	} {
		if got := cell(t, survey(c.all...), "RUR", "2018").State; got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

func TestACellOfSeveralSessionsClaimsTheLeast(t *testing.T) {
	silent := session("2018-05-05", states("both", "position", 4, "canals"))
	unread := session("2018-09-09", states("both", "position", 4, "canals"), func(s *communique.Session) {
		s.ReadWhole, s.NotRead = false, []communique.Field{communique.FieldStatements}
	})
	listed := session("2018-11-11", func(s *communique.Session) {
		s.Status, s.ContentBasis, s.ReadWhole, s.Documents = communique.StatusListed, "list", false, nil
		s.NotRead = []communique.Field{communique.FieldTopics, communique.FieldStatements}
	})
	spoken := session("2018-12-12", states("both", "exchange", 2, "bridges"))
	for _, c := range []struct {
		all  []*communique.Session
		want State
	}{
		{[]*communique.Session{silent, unread}, NotRead},
		{[]*communique.Session{unread, silent}, NotRead},
		{[]*communique.Session{silent, listed}, NotRead},
		{[]*communique.Session{silent, listed, spoken}, Stated},
	} {
		if got := cell(t, survey(c.all...), "RUR", "2018").State; got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

func TestACellGivesTheHighestStepOfEachFamily(t *testing.T) {
	c := cell(t, survey(session("2018-05-05", states("both", "undertaking", 2, "bridges"), states("both", "position", 4, "bridges"), states("both", "position", 7, "bridges"))), "RUR", "2018")
	if len(c.Marks) != 2 || c.Marks[0].Family != "position" || c.Marks[0].Step != 7 || c.Marks[1].Family != "undertaking" {
		t.Errorf("marks %+v, want position to step 7, then undertaking", c.Marks)
	}
	if c.Marks[0].Weighed || c.Marks[0].Quoted {
		t.Error("a verb of our summary is weighed or called a quotation")
	}
}

func TestOfficialsStandInNoMatrixOfStates(t *testing.T) {
	c := cell(t, survey(session("2018-05-05", states(communique.ActorOfficial, "position", 7, "bridges"))), "RUR", "2018")
	if c.State != Others || len(c.Marks) != 0 {
		t.Errorf("%s with %+v, want others and no mark", c.State, c.Marks)
	}
}

func TestWhatAnAdvanceNoticeForeseesIsNotCountedAsStated(t *testing.T) {
	announced := session("2018-05-05", states("both", "exchange", 1, "bridges"), func(s *communique.Session) { s.Status = communique.StatusAnnounced })
	v := survey(announced)
	c := cell(t, v, "RUR", "2018")
	if c.State != Foreseen || len(c.Marks) != 0 {
		t.Errorf("%s with %+v, want foreseen and no mark", c.State, c.Marks)
	}
	if r := v.Rows("bridges")[0]; r.First != "" || r.Last != "" {
		t.Errorf("first %q, last %q: a notice is no first use", r.First, r.Last)
	}
}

func TestWhatOnePartnerSaysAloneStandsUnderThatPartner(t *testing.T) {
	v := survey(session("2018-05-05", with("trio", "GRA", "RUR"), states("GRA", "undertaking", 3, "bridges")),
		session("2019-05-05", with("trio", "GRA", "RUR"), states("all", "undertaking", 3, "bridges")))
	for _, c := range []struct {
		partner communique.PartyID
		year    string
		want    State
	}{{"GRA", "2018", Stated}, {"RUR", "2018", Named}, {"GRA", "2019", Stated}, {"RUR", "2019", Stated}} {
		if got := cell(t, v, c.partner, c.year).State; got != c.want {
			t.Errorf("%s %s: %s, want %s", c.partner, c.year, got, c.want)
		}
	}
	groups := v.Groups("bridges")
	if len(groups) != 1 || len(groups[0].Said) != 2 {
		t.Errorf("groups %+v, want each session once under both partners", groups)
	}
}

func TestASessionWithoutADateHasAColumnOfItsOwn(t *testing.T) {
	v := survey(session("2018-05-05", states("both", "exchange", 2, "bridges")), session("", states("both", "position", 2, "bridges")))
	if !slices.Equal(v.Years, []string{"2018", ""}) {
		t.Fatalf("years %q", v.Years)
	}
	if got := cell(t, v, "RUR", "").State; got != Stated {
		t.Errorf("undated: %s", got)
	}
	if r := v.Rows("bridges")[0]; r.First != "2018" || r.Last != "2018" || len(r.Whole.Said) != 2 {
		t.Errorf("row %q to %q of %d", r.First, r.Last, len(r.Whole.Said))
	}
}
