package latest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
)

var lex = lexicon.New((&lexicon.Authority{
	Parties: []communique.Party{{ID: "JP", Kind: "state"}, {ID: "RUR", Kind: "state"}},
	Series:  []communique.Series{{ID: "jp-rur", Partners: []communique.PartyID{"RUR"}, Kind: "bilateral"}},
	Agencies: []communique.Agency{
		{ID: "court", Party: "RUR"},
		{ID: "guild", Party: "RUR"},
		{ID: "old", Party: "RUR", To: "2014", Successors: []communique.AgencyID{"young"}},
		{ID: "young", Party: "RUR", From: "2015", Predecessors: []communique.AgencyID{"old"}},
	},
	Topics: []communique.Topic{{ID: "bridges", Order: 1}, {ID: "canals", Order: 2}},
}).Sorted(), nil)

// meeting is a session told by one release that was read to its end.
func meeting(date string, status communique.Status, topics ...communique.TopicID) *communique.Session {
	id := communique.SessionID("jp-rur-" + date)
	s := &communique.Session{ID: id, Series: "jp-rur", Partners: []communique.PartyID{"RUR"}, Status: status, ReadWhole: true,
		Date:      communique.Date{Start: date, Precision: communique.PrecisionDay, Basis: communique.BasisStated},
		Documents: []*communique.Document{{ID: communique.DocumentID(id) + ".en", Session: id, Lang: "en", Genre: communique.JointStatement, Role: "original"}}}
	for _, t := range topics {
		s.Findings.Topics = append(s.Findings.Topics, communique.TopicFinding{Topic: t, Source: s.Documents[0].ID})
	}
	return s
}

func list(s *communique.Session, end communique.ListEnd, bodies ...communique.AgencyID) {
	s.Findings.Lists = append(s.Findings.Lists, communique.ParticipantList{Side: "RUR", End: end, Source: s.Documents[0].ID})
	for _, b := range bodies {
		s.Findings.Participants = append(s.Findings.Participants, communique.Participant{Side: "RUR", Agency: b, AsNamed: string(b), Source: s.Documents[0].ID})
	}
}

func of(sessions ...*communique.Session) []Standing {
	return Of(sessions, func(a, b *communique.Session) *compare.Comparison {
		return compare.Compare(compare.Subject{Session: a}, compare.Subject{Session: b}, lex)
	}, lex)
}

// said writes the points down in short.
func said(st Standing) string {
	var out []string
	for _, p := range st.Points {
		s := string(p.Code)
		if p.Party != "" {
			s += " " + string(p.Party)
		}
		for _, x := range p.Parties {
			s += " " + string(x)
		}
		for _, x := range p.Bodies {
			s += " " + string(x)
		}
		for _, x := range p.Topics {
			s += " " + string(x)
		}
		for _, x := range p.Genres {
			s += fmt.Sprintf(" %q", string(x))
		}
		out = append(out, strings.TrimSpace(s+" "+p.Why+" "+p.Mode))
	}
	return strings.Join(out, "; ")
}

func TestASessionThatIsOnlyListedOrAnnouncedIsComparedWithNothing(t *testing.T) {
	held, listed, announced := communique.StatusHeld, communique.StatusListed, communique.StatusAnnounced
	for _, c := range []struct {
		before, latest communique.Status
		want           Basis
	}{
		{held, held, Compared}, {held, listed, LatestBare}, {held, announced, LatestBare}, {listed, held, BeforeBare}, {announced, listed, BothBare},
	} {
		got := of(meeting("2018-01-01", c.before, "bridges"), meeting("2019-01-01", c.latest, "bridges"))[0]
		if got.Basis != c.want || (len(got.Points) > 0) != (c.want == Compared) {
			t.Errorf("%s then %s: %s with %d points", c.before, c.latest, got.Basis, len(got.Points))
		}
	}
	if got := of(meeting("2018-01-01", held))[0]; got.Basis != Single || got.Before != nil {
		t.Errorf("one session: %+v", got)
	}
}

func TestWhoIsNamedNowIsSaidOnlyAgainstAListWithoutAndOthers(t *testing.T) {
	for _, c := range []struct {
		before, latest communique.ListEnd
		want           string
	}{
		{communique.ListFull, communique.ListFull, "named-now RUR guild; named-before RUR court"},
		{communique.ListFull, communique.ListOpen, "named-now RUR guild"},
		{communique.ListOpen, communique.ListOpen, "lists-open RUR"},
		{communique.ListNone, communique.ListFull, "lists-lacking RUR"},
	} {
		a, b := meeting("2018-01-01", communique.StatusHeld), meeting("2019-01-01", communique.StatusHeld)
		if c.before != communique.ListNone {
			list(a, c.before, "court")
		} else {
			list(a, c.before)
		}
		list(b, c.latest, "guild")
		got := said(of(a, b)[0])
		got, _, _ = strings.Cut(strings.ReplaceAll(got, "; lists-lacking JP", ""), "; topics")
		if got = strings.ReplaceAll(got, "lists-lacking JP RUR", "lists-lacking RUR"); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.before, c.latest, got, c.want)
		}
	}
}

func TestTheSameBodiesAndSuccessorsAreSaid(t *testing.T) {
	a, b := meeting("2014-01-01", communique.StatusHeld), meeting("2016-01-01", communique.StatusHeld)
	list(a, communique.ListFull, "court", "old")
	list(b, communique.ListFull, "court", "young")
	if got := said(of(a, b)[0]); !strings.HasPrefix(got, "succeeded RUR old young; same-bodies RUR") {
		t.Errorf("got %q", got)
	}
}

func TestTopicsAreThoseOfBothInTheirOrder(t *testing.T) {
	for want, topics := range map[string][2][]communique.TopicID{
		"topics bridges canals": {{"canals", "bridges"}, {"bridges", "canals"}},
		"topics-apart":          {{"canals"}, {"bridges"}},
		"topics-unknown":        {{"canals"}, nil},
	} {
		got := said(of(meeting("2018-01-01", communique.StatusHeld, topics[0]...), meeting("2019-01-01", communique.StatusHeld, topics[1]...))[0])
		if !slices.Contains(strings.Split(got, "; "), want) {
			t.Errorf("%v: %q has no %q", topics, got, want)
		}
	}
}

func TestKindsOfTextAreNamedFirstAndWhatIsNeverFoldedIsSaid(t *testing.T) {
	a, b := meeting("2018-01-01", communique.StatusHeld, "bridges"), meeting("2019-01-01", communique.StatusHeld, "bridges")
	b.Documents[0].Genre = communique.NewsItem
	a.Venue.Mode, b.Venue.Mode = "in-person", "online"
	b.Next = &communique.NextSession{When: "2020"}
	got := said(of(b, a)[0])
	if !strings.HasPrefix(got, `kinds "joint statement" "news item"`) || !strings.Contains(got, "notable mode online") || !strings.HasSuffix(got, "next") {
		t.Errorf("got %q", got)
	}
}

func TestReleasesOfOneSideEachAreCalledThat(t *testing.T) {
	a, b := meeting("2018-01-01", communique.StatusHeld, "bridges"), meeting("2019-01-01", communique.StatusHeld, "bridges")
	for _, s := range []*communique.Session{a, b} {
		s.Documents[0].Genre, s.Documents[0].Issuer = communique.PressRelease, "RUR"
	}
	b.Documents[0].Issuer = "JP"
	st := of(a, b)[0]
	if p := st.Points[0]; p.Code != OwnAccounts || len(p.Issuers[0]) != 1 || p.Issuers[0][0] != "RUR" || p.Issuers[1][0] != "JP" {
		t.Errorf("got %+v", st.Points)
	}
}

func TestASessionWithoutADateIsNotTheLatest(t *testing.T) {
	undated := meeting("undated-1", communique.StatusAnnounced)
	undated.Date = communique.Date{Precision: communique.PrecisionNone}
	got := of(undated, meeting("2018-01-01", communique.StatusHeld))[0]
	if got.Latest.Date.Start != "2018-01-01" || got.Basis != Single || len(got.Undated) != 1 {
		t.Errorf("got %+v", got)
	}
	if all := of(undated); len(all) != 0 {
		t.Errorf("a series without a date has a latest session: %+v", all)
	}
}

func TestSeriesOfSeveralSessionsComeFirstTheLatestAtTheirHead(t *testing.T) {
	one := meeting("2024-01-01", communique.StatusHeld)
	one.Series = "single"
	x, y := meeting("2020-01-01", communique.StatusHeld), meeting("2021-01-01", communique.StatusHeld)
	x.Series, y.Series = "older", "older"
	var got []communique.SeriesID
	for _, st := range of(one, x, y, meeting("2020-02-01", communique.StatusHeld), meeting("2022-01-01", communique.StatusListed)) {
		got = append(got, st.Series)
	}
	if !slices.Equal(got, []communique.SeriesID{"jp-rur", "older", "single"}) {
		t.Errorf("order %v", got)
	}
}

func TestChairsOfSeveralPartiesWhoseTitlesDifferAreToldTogether(t *testing.T) {
	chair := func(s *communique.Session, title string) *communique.Session {
		for _, side := range []communique.PartyID{"JP", "RUR"} {
			s.Findings.People = append(s.Findings.People, communique.Person{Role: communique.CoChair, Side: side, Name: "A. " + string(side), Office: title, Source: s.Documents[0].ID})
		}
		return s
	}
	a, b := chair(meeting("2018-01-01", communique.StatusHeld), "Harbour Master"), chair(meeting("2019-01-01", communique.StatusHeld), "Lord Warden")
	if got := said(of(a, b)[0]); !strings.Contains(got, "notable JP RUR title") {
		t.Errorf("got %q", got)
	}
}
