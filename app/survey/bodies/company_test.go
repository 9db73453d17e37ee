package bodies

import (
	"slices"
	"testing"

	"alternat/app/communique"
)

func company(id communique.AgencyID, party communique.PartyID, sessions ...*communique.Session) (Company, bool) {
	all := New(sessions, world()).Company(id)
	i := slices.IndexFunc(all, func(c Company) bool { return c.Party == party })
	if i < 0 {
		return Company{}, false
	}
	return all[i], true
}

func TestWhoTookPartBesideABodyIsCountedOverListsThatAreGiven(t *testing.T) {
	full := meeting("a", "2018-01-01", func(s *communique.Session) {
		list(s, "JP", communique.ListFull, "jp-mail")
		list(s, "RUR", communique.ListFull, "rur-court", "rur-agency")
	})
	open := meeting("b", "2019-01-01", func(s *communique.Session) {
		list(s, "JP", communique.ListFull, "jp-mail")
		list(s, "RUR", communique.ListOpen, "rur-court")
	})
	none := meeting("c", "2020-01-01", func(s *communique.Session) {
		list(s, "JP", communique.ListFull, "jp-mail")
		list(s, "RUR", communique.ListNone, "rur-agency")
	})
	got, _ := company("jp-mail", "RUR", full, open, none)
	if got.Sessions != 2 || got.Open != 1 || got.Unknown != 1 {
		t.Errorf("counted over %d sessions, %d open, %d unknown", got.Sessions, got.Open, got.Unknown)
	}
	want := []Companion{{"rur-court", 2, open}, {"rur-agency", 1, full}}
	if !slices.Equal(got.Companions, want) {
		t.Errorf("companions %v", got.Companions)
	}
}

func TestNobodyIsCountedInASessionInWhichTheBodyIsNotSaidToHaveTakenPart(t *testing.T) {
	speaker := meeting("a", "2018-01-01", func(s *communique.Session) {
		list(s, "RUR", communique.ListFull, "rur-court")
		chair(s, communique.Speaker, "JP", "jp-mail")
	})
	announced := meeting("b", "2019-01-01", func(s *communique.Session) {
		s.Status = communique.StatusAnnounced
		list(s, "JP", communique.ListFull, "jp-mail")
		list(s, "RUR", communique.ListFull, "rur-court")
	})
	if got, ok := company("jp-mail", "RUR", speaker, announced); ok {
		t.Errorf("counted %+v", got)
	}
}

func TestAListOfWhichAnotherPartWasNotReadCountsAsOpen(t *testing.T) {
	s := meeting("a", "2018-01-01", func(s *communique.Session) {
		s.NotRead = []communique.Field{communique.FieldAgencies}
		list(s, "JP", communique.ListFull, "jp-mail", "jp-canal")
	})
	if got, _ := company("jp-mail", "JP", s); got.Sessions != 1 || got.Open != 1 || len(got.Companions) != 1 {
		t.Errorf("got %+v", got)
	}
}

func TestAListFromBeforeTheMeetingIsNone(t *testing.T) {
	s := meeting("a", "2018-01-01", func(s *communique.Session) {
		list(s, "JP", communique.ListFull, "jp-mail")
		notice := *s.Documents[0]
		notice.ID, notice.Genre = "a.en-notice", communique.AdvanceNotice
		s.Documents = append(s.Documents, &notice)
		list(s, "RUR", communique.ListFull, "rur-court")
		s.Findings.Lists[1].Source, s.Findings.Participants[1].Source = notice.ID, notice.ID
	})
	if got, ok := company("jp-mail", "RUR", s); ok {
		t.Errorf("counted %+v", got)
	}
}
