package sessions

import (
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/near"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// record is a session of which no text is held, told by a release and a news
// report on it.
func record(write func(s *communique.Session)) *communique.Session {
	s := &communique.Session{ID: "zu-2011", Series: "ZU", Partners: []communique.PartyID{"ZU"}, Status: communique.StatusHeld, ReadWhole: true,
		Date: communique.Date{Start: "2011-02", Precision: communique.PrecisionMonth}, Confidence: "high",
		Documents: []*communique.Document{
			{ID: "zu-2011.en", Session: "zu-2011", Lang: "en", Genre: communique.PressRelease, Issuer: "ZU", Role: "original", URL: "https://court.example/release"},
			{ID: "zu-2011.fr", Session: "zu-2011", Lang: "fr", Genre: communique.NewsItem, Role: "news report", Restates: "ZU", URL: "https://gazette.example/1"},
		}}
	if write != nil {
		write(s)
	}
	return s
}

func shown(t *testing.T, s *communique.Session) string {
	t.Helper()
	site := viewtest.SmallWorld()
	site.Lexicon.Sorted()
	site.Sessions = append(site.Sessions, s)
	ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Session, ID: string(s.ID)}, Locale: locale.For("en"), Site: site}
	page := Page(ctx, s, near.New(site.Sessions))
	if bad := viewtest.Balanced(page); bad != "" {
		t.Error(bad)
	}
	return viewtest.MainText(t, page)
}

func says(t *testing.T, text string, all ...string) {
	t.Helper()
	for _, want := range all {
		if !strings.Contains(viewtest.Collapse(text), viewtest.Collapse(want)) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

func TestTheTwoBlanksOfARecordDiffer(t *testing.T) {
	text := shown(t, record(func(s *communique.Session) {
		s.NotStated, s.NotRead = []communique.Field{communique.FieldAgencies}, []communique.Field{communique.FieldTopics, communique.FieldVenue}
	}))
	says(t, text, "Participants Not stated in the text", "Topics This part not read", "Place This part not read")
}

func TestAFieldOfWhichPartIsMissingSaysWhich(t *testing.T) {
	text := shown(t, record(func(s *communique.Session) {
		s.NotRead = []communique.Field{communique.FieldTopics}
		s.Findings.Topics = []communique.TopicFinding{{Topic: "bridges", Source: "zu-2011.en"}}
		s.NotStated = []communique.Field{communique.FieldDate}
	}))
	says(t, text, "our summary, not a quotation; names as printed. Part of this was not read.", "February 2011 Part of this is not stated in the text.")
}

func TestEveryRecordedValueNamesItsDocument(t *testing.T) {
	text := shown(t, record(func(s *communique.Session) {
		s.Findings = communique.Findings{
			People: []communique.Person{{Role: communique.CoChair, Side: "ZU", Name: "M. Gustave", Office: "Concierge", Source: "zu-2011.fr",
				AlsoNamed: []communique.PersonForm{{Source: "zu-2011.en", Name: "Mr Gustave H."}}}},
			Lists:        []communique.ParticipantList{{Side: "ZU", End: communique.ListOpen, OpenWords: "and other guilds", Source: "zu-2011.en"}},
			Participants: []communique.Participant{{Side: "ZU", AsNamed: "Grand Court", Agency: "zu-court", Source: "zu-2011.en"}, {Side: "ZU", AsNamed: "Society of Crossed Keys"}},
			Statements: []communique.Statement{{Actor: communique.ActorBoth, Family: "exchange", What: "the state of bridges", Verb: "discussed", Source: "zu-2011.fr",
				Variants: []communique.Variant{{Source: "zu-2011.en", Verb: "explored"}}}},
		}
	}))
	says(t, text, "M. Gustave Concierge in another document: Mr Gustave H. document 1, English", "document 2, French",
		"List left open: and other guilds document 1, English", "Grand Court Court document 1, English",
		"the state of bridges Our summary, not a quotation", "discussed document 2, French", "verb in another document: explored document 1, English",
		"Society of Crossed Keys as printed; not assigned to a known body source not told by the record")
}

func TestWhereTheSourcesDifferIsSaidInTheOpenWithItsSources(t *testing.T) {
	site := record(func(s *communique.Session) {
		s.Remarks = []communique.Remark{
			{Kind: "naming", Text: "The Court is called Grand."},
			{Kind: "sources-differ", Text: "The release says 3 February, the gazette 4 February.", Sources: []communique.DocumentID{"zu-2011.en", "zu-2011.fr"}},
		}
	})
	text := shown(t, site)
	says(t, text, "The release says 3 February, the gazette 4 February. document 1, English", "1 note on names and circumstances")
	if strings.Index(text, "3 February") > strings.Index(text, "called Grand") {
		t.Error("what differs comes after what explains names")
	}
}

func TestAWeakRecordAndOneOnlyAnnouncedSaySoFirst(t *testing.T) {
	says(t, shown(t, record(func(s *communique.Session) { s.Confidence = "low" })), "Weak source: this record rests on an unofficial source")
	says(t, shown(t, record(func(s *communique.Session) { s.Status = communique.StatusAnnounced })), "Known from an announcement only.")
	says(t, shown(t, record(func(s *communique.Session) { s.ReadWhole = false })), "nothing may be concluded from what is not found here")
}

func TestTheWayToTheTextIsTheOfficialPage(t *testing.T) {
	text := shown(t, record(nil))
	_, after, _ := strings.Cut(text, "The words themselves")
	after, _, _ = strings.Cut(after, "Documents")
	if !strings.Contains(after, "court.example") || strings.Contains(after, "gazette.example") {
		t.Errorf("the text is said to be at %q", after)
	}
}

func TestASessionLeadsToTheOnesBeforeAndAfterItInItsSeries(t *testing.T) {
	first, middle, last, undated := record(nil), record(nil), record(nil), record(nil)
	first.ID, first.Date.Start = "zu-2009", "2009"
	last.ID, last.Date.Start = "zu-2012", "2012"
	undated.ID, undated.Date = "zu-undated-1", communique.Date{}
	ctx := view.Context{Locale: locale.For("en"), Site: &view.Site{Sessions: []*communique.Session{first, middle, last, undated}}}
	for _, c := range []struct{ s, before, after *communique.Session }{{first, nil, middle}, {middle, first, last}, {last, middle, nil}, {undated, nil, nil}} {
		if b, a := beside(ctx, c.s); b != c.before || a != c.after {
			t.Errorf("%s stands between %v and %v", c.s.ID, b, a)
		}
	}
}

func TestWhatIsRecordedWithoutItsVerbStandsUnderAHeadingThatSaysSo(t *testing.T) {
	text := shown(t, record(func(s *communique.Session) {
		s.Findings.Statements = []communique.Statement{{Actor: "both", What: "the lighthouse of Hentzau", Source: "zu-2011.en"}}
	}))
	says(t, text, locale.For("en").T("series.family-unknown")+" the lighthouse of Hentzau")
}
