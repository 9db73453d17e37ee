package bodies

import (
	"testing"

	"alternat/app/communique"
)

func only(t *testing.T, s *communique.Session, id communique.AgencyID) Appearance {
	t.Helper()
	got := New([]*communique.Session{s}, world()).Of(id)
	if len(got) != 1 {
		t.Fatalf("%s appears %d times: %v", id, len(got), got)
	}
	return got[0]
}

func TestABodyInAListTookPart(t *testing.T) {
	s := meeting("m", "2020-01-02", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-court") })
	if x := only(t, s, "rur-court"); x.How != Listed || !x.Took() || x.OtherName || x.Cite.Text != "Court" || x.Cite.Document != "m.en" {
		t.Errorf("got %+v", x)
	}
}

func TestABodyExpectedBeforeTheMeetingIsNotSaidToHaveTakenPart(t *testing.T) {
	notice := meeting("m", "2020-01-02", func(s *communique.Session) {
		list(s, "RUR", communique.ListFull, "rur-court")
		s.Documents[0].Genre = communique.AdvanceNotice
	})
	announced := meeting("n", "2020-01-02", func(s *communique.Session) {
		list(s, "RUR", communique.ListFull, "rur-court")
		s.Status = communique.StatusAnnounced
	})
	for _, s := range []*communique.Session{notice, announced} {
		if x := only(t, s, "rur-court"); !x.Foreseen || x.Took() {
			t.Errorf("%s: got %+v", s.ID, x)
		}
	}
}

func TestWhereNoListIsGivenABodyIsTheOfficeOfSomebody(t *testing.T) {
	s := meeting("m", "2020-01-02", func(s *communique.Session) { list(s, "RUR", communique.ListNone, "rur-court") })
	if x := only(t, s, "rur-court"); x.How != Office || x.Took() {
		t.Errorf("got %+v", x)
	}
}

func TestWhoChairsTookPartAndWhoSpeaksIsNotSaidTo(t *testing.T) {
	for role, want := range map[communique.PersonRole]How{communique.CoChair: Presiding, communique.Chair: Presiding,
		communique.HeadOfDelegation: Presiding, communique.Speaker: Office} {
		s := meeting("m", "2020-01-02", func(s *communique.Session) { chair(s, role, "RUR", "rur-court") })
		if x := only(t, s, "rur-court"); x.How != want || x.Took() != (want == Presiding) {
			t.Errorf("%s: got %+v", role, x)
		}
	}
}

func TestAnotherPrintedNameIsToldFromTheShownOne(t *testing.T) {
	for printed, want := range map[string]bool{
		"Bridge Agency":                         false,
		"the BRIDGE AGENCY (B.A.)":              false,
		"Bridge Agency of Ruritania":            false,
		"B.A.":                                  false,
		"Royal Bridge Agency":                   false,
		"Bridge (State Agency for Bridges)":     false,
		"橋梁庁":                                   false, // no name of the document's language
		"State Agency for Bridges and Viaducts": true,
	} {
		s := meeting("m", "2020-01-02", func(s *communique.Session) {
			list(s, "RUR", communique.ListFull, "rur-agency")
			s.Findings.Participants[0].AsNamed = printed
		})
		if x := only(t, s, "rur-agency"); x.OtherName != want {
			t.Errorf("%q: other name %v", printed, x.OtherName)
		}
	}
}

func TestANameOfOursMakesNoPrintedNameAnother(t *testing.T) {
	a := communique.Agency{Label: map[communique.Lang]communique.Label{"en": {Text: "Board of Ferries"}}}
	if otherName(&a, "en", "Ferry Inspectorate") {
		t.Error("a printed name is called another than one that stands in no text")
	}
}

func TestOnePlaceOfATextIsToldOnce(t *testing.T) {
	s := meeting("m", "2020-01-02", nil)
	q := communique.Quote{Span: communique.Span{Start: 0, End: 5}, Text: "Court"}
	s.Documents[0].Text = "Court"
	s.Documents[0].Annotation = &communique.Annotation{
		Mentioned: []communique.Mention{{Quote: q, Agency: "rur-court"}},
		Findings: communique.Findings{
			Lists:        []communique.ParticipantList{{Side: "RUR", End: communique.ListFull}},
			Participants: []communique.Participant{{Side: "RUR", Agency: "rur-court", AsNamed: "Court", Quote: &q}},
		},
	}
	if x := only(t, s, "rur-court"); x.How != Listed || x.Cite.Quote == nil {
		t.Errorf("got %+v", x)
	}
}

func TestABodyThatTheAuthorityFileDoesNotKnowIsNotCounted(t *testing.T) {
	s := meeting("m", "2020-01-02", func(s *communique.Session) {
		s.Findings.Participants = []communique.Participant{{Side: "RUR", AsNamed: "Secret Board"}, {Side: "RUR", AsNamed: "Secret Board", Agency: "rur-secret"}}
	})
	if got := New([]*communique.Session{s}, world()).Named(); len(got) != 0 {
		t.Errorf("named %v", got)
	}
}
