package lexicon

import (
	"testing"

	"alternat/app/communique"
)

func TestAPartyIsAMemberFromItsFirstDayToItsLast(t *testing.T) {
	a := (&Authority{Parties: []communique.Party{
		{ID: "LIGA", Kind: "organisation", Members: []communique.Membership{{Party: "RUR", From: "1980", To: "2020-01-31"}, {Party: "ZUB", From: "2004-05-01"}}},
		{ID: "RUR", Kind: "state"}, {ID: "ZUB", Kind: "state"},
	}}).Sorted()
	for _, c := range []struct {
		party communique.PartyID
		date  string
		want  bool
	}{
		{"RUR", "1979-12-31", false}, {"RUR", "1980-01-01", true}, {"RUR", "2020-01-31", true}, {"RUR", "2020-02-01", false}, {"RUR", "2020-01", true},
		{"ZUB", "2004-04-30", false}, {"ZUB", "2004-05-01", true}, {"ZUB", "2031", true}, {"ZUB", "2004", false}, {"ZUB", "", false},
		{"LIGA", "2010-01-01", false}, {"GRA", "2010-01-01", false},
	} {
		if _, ok := a.Member(c.party, "LIGA", c.date); ok != c.want {
			t.Errorf("%s on %q: %v", c.party, c.date, ok)
		}
	}
	if _, ok := a.Member("LIGA", "RUR", "2010-01-01"); ok {
		t.Error("an organisation belongs to its member")
	}
}
