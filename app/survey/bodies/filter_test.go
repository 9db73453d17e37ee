package bodies

import (
	"strings"
	"testing"

	"alternat/app/communique"
)

// named says which years name which body.
func namedIn(id communique.AgencyID) map[int]int {
	return map[communique.AgencyID]map[int]int{"jp-mail": {2012: 1, 0: 2}, "rur-agency": {2016: 3}}[id]
}

func found(f Filter) string {
	var ids []string
	for _, m := range NewFinder(world(), namedIn).Find(f) {
		ids = append(ids, string(m.Agency.ID))
	}
	return strings.Join(ids, " ")
}

func TestBodiesAreFoundByAnyNameInAnyLanguage(t *testing.T) {
	for words, want := range map[string]string{
		"bridge agency":  "rur-agency",
		"AGENCY  bridge": "rur-agency",
		"oeuvres d'art":  "rur-agency",
		"ETAT":           "rur-agency",
		"橋梁":             "rur-agency",
		"ba":             "rur-agency",
		"b.a.":           "rur-agency",
		"bridge cert":    "rur-agency",
		"brigde":         "rur-agency", // a misprint that is accepted
		"of":             "jp-mail rur-bureau rur-office",
		"fords":          "", // a predecessor without an entry is no name of its own
		"bridge canal":   "",
		"":               "gra-post jp-canal jp-canal-unit jp-mail rur-agency rur-bureau rur-court rur-guild rur-office",
		"   ":            "gra-post jp-canal jp-canal-unit jp-mail rur-agency rur-bureau rur-court rur-guild rur-office",
		"ffice":          "rur-office",
		"ce":             "rur-agency", // two letters begin a word: CERT
		"Ｂｒｉｄｇｅ Ａｇｅｎｃｙ":  "rur-agency",
	} {
		if got := found(Filter{Words: words}); got != want {
			t.Errorf("%q finds %q, want %q", words, got, want)
		}
	}
}

func TestTheNameInWhichTheWordsWereFoundIsToldUnlessItIsNeverShown(t *testing.T) {
	for words, want := range map[string]string{"橋梁": "橋梁庁", "brigde": "", "": ""} {
		if m := NewFinder(world(), namedIn).Find(Filter{Words: words, Role: "cert"}); len(m) != 1 || m[0].By != want {
			t.Errorf("%q: %+v", words, m)
		}
	}
}

func TestPartyAndRoleNarrow(t *testing.T) {
	if got := found(Filter{Role: "communications"}); got != "gra-post jp-mail" {
		t.Errorf("by role: %q", got)
	}
	if got := found(Filter{Role: "communications", Party: "JP"}); got != "jp-mail" {
		t.Errorf("by role and party: %q", got)
	}
}

func TestAPeriodLetsThroughWhatIsNamedInItOrKnownToHaveExisted(t *testing.T) {
	for _, c := range []struct {
		from, to int
		want     string
	}{
		{2012, 2012, "jp-canal jp-mail rur-bureau"},
		{0, 2009, "rur-office"},
		{2016, 0, "jp-canal rur-agency"},
		{2014, 2015, "jp-canal rur-agency rur-bureau"},
	} {
		if got := found(Filter{From: c.from, To: c.to}); got != c.want {
			t.Errorf("%d to %d: %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func TestWhatCanBeChosenIsWhatThereIs(t *testing.T) {
	x := NewFinder(world(), namedIn)
	if got := x.Parties(); len(got) != 3 || got[0] != "GRA" {
		t.Errorf("parties %v", got)
	}
	if got := x.Roles(); strings.Join(got, " ") != "cert communications cyber-agency" {
		t.Errorf("roles %v", got)
	}
	if got := x.Years(); strings.Join(got, " ") != "2012 2013 2014 2015 2016" {
		t.Errorf("years %v", got)
	}
}
