package bodies

import (
	"testing"

	"alternat/app/communique"
)

func TestWhatSessionsThatDoNotNameABodyLetOneConclude(t *testing.T) {
	announced := meeting("e", "2022-01-01", nil)
	announced.Status = communique.StatusAnnounced
	listed := meeting("f", "2022-02-01", nil)
	listed.Status = communique.StatusListed
	elsewhere := meeting("g", "2021-01-01", nil)
	elsewhere.Partners = []communique.PartyID{"GRA"}
	sessions := []*communique.Session{
		meeting("z", "2011-01-01", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-bureau") }),
		meeting("a", "2018-01-01", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-agency") }),
		meeting("b", "2019-01-01", func(s *communique.Session) { list(s, "RUR", communique.ListOpen, "rur-court") }),
		meeting("c", "2020-01-01", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-court") }),
		meeting("d", "2021-01-01", func(s *communique.Session) { list(s, "RUR", communique.ListNone) }),
		announced, listed, elsewhere,
	}
	got := New(sessions, world()).Standing("rur-agency")
	want := Standing{Table: 5, Named: 1, NotInForce: 1, NotNamedFull: 1, NotNamedOpen: 1, NoList: 1}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := New(sessions, world()).Standing("jp-mail"); got.Table != 6 || got.NoList != 6 {
		t.Errorf("Japan's: %+v", got)
	}
}
