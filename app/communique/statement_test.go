package communique

import (
	"slices"
	"testing"
)

func TestPartiesThatActTogetherAreOneActorInWhateverOrder(t *testing.T) {
	for _, c := range []struct {
		ids  []PartyID
		want Actor
	}{
		{[]PartyID{"JP", "AU"}, "AU+JP"}, {[]PartyID{"AU", "JP", "AU"}, "AU+JP"}, {[]PartyID{"US", "=Lutha", "JP"}, "=Lutha+JP+US"}, {[]PartyID{"FR"}, "FR"}, {nil, ""},
	} {
		got := Together(c.ids...)
		if got != c.want || Together(got.Parties()...) != got {
			t.Errorf("%v: %q, want %q", c.ids, got, c.want)
		}
	}
	if got := Actor("AU+JP").Parties(); !slices.Equal(got, []PartyID{"AU", "JP"}) {
		t.Errorf("%q", got)
	}
	for _, a := range []Actor{ActorBoth, ActorAll, ActorMeeting, ActorOfficial, ActorAgency, ActorOthers, ""} {
		if a.Parties() != nil {
			t.Errorf("%q has parties", a)
		}
	}
}
