package compare

import (
	"testing"

	"alternat/app/communique"
)

func TestAnAccountJoinsTheVersionsOfAStatement(t *testing.T) {
	en := joint("jp-rur-2018-05-05.en", func(s *script) { s.state("position", "welcomed", 5, "bridges", "They welcomed the bridges.") })
	fr := document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement, Role: "language version"},
		func(s *script) { s.state("position", "welcomed", 5, "bridges canals", "Elles ont salué les ponts.") })
	got, arrangements := AccountOf(whole(meeting("2018-05-05", en, fr)), lex).Statements()
	if len(got) != 1 || len(got[0].Refs) != 2 || len(got[0].Topics) != 2 || len(arrangements) != 0 {
		t.Fatalf("statements %+v, arrangements %+v", got, arrangements)
	}
}

func TestAnAccountSaysWhyNothingFollowsFromASilence(t *testing.T) {
	notRead := in2018(nil)
	notRead.ReadWhole, notRead.NotRead = false, []communique.Field{communique.FieldStatements}
	own := in2018(nil)
	own.Documents[0].Genre, own.Documents[0].Issuer = communique.PressRelease, "JP"
	for _, c := range []struct {
		what    string
		session *communique.Session
		want    []Reason
	}{
		{"a joint text known to its end", in2018(nil), nil},
		{"a record whose statements were not read", notRead, []Reason{ReasonNotRead}},
		{"one side's own account", own, []Reason{ReasonOwnAccount}},
	} {
		got := AccountOf(whole(c.session), lex).Silence()
		if len(got) != len(c.want) || len(got) > 0 && got[0] != c.want[0] {
			t.Errorf("%s: %v, want %v", c.what, got, c.want)
		}
	}
}

func TestAHostIsOneOfTwoSidesOnly(t *testing.T) {
	at := func(country communique.PartyID, partners ...communique.PartyID) *communique.Session {
		r := in2018(nil)
		r.Venue.Country, r.Partners = country, partners
		return r
	}
	for _, c := range []struct {
		session *communique.Session
		want    communique.PartyID
	}{
		{at("JP", "RUR"), "JP"}, {at("RUR", "RUR"), "RUR"}, {at("GRA", "RUR"), ""},
		{at("GRA", "LIGA"), "LIGA"}, {at("RUR", "RUR", "GRA"), ""}, {at("", "RUR"), ""},
	} {
		if got := AccountOf(whole(c.session), lex).Host(); got != c.want {
			t.Errorf("%v met in %q: host %q, want %q", c.session.Partners, c.session.Venue.Country, got, c.want)
		}
	}
}
