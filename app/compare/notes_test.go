package compare

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
)

// codes writes the notes of a comparison: side, code and arguments.
func codes(c *Comparison) []string {
	var out []string
	for _, n := range c.Notes {
		s := [...]string{A: "A ", B: "B ", Both: ""}[n.Side] + string(n.Code)
		out = append(out, strings.TrimSpace(s+" "+strings.Join(n.Args, " ")))
	}
	return out
}

func TestNotes(t *testing.T) {
	plain := func() *communique.Session { return in2013(nil) }
	cases := []struct {
		name string
		a, b Subject
		want []string
	}{
		{"two joint texts of one series", with(plain()), with(in2018(nil)), nil},
		{"genres differ", with(plain()), with(genre(in2018(nil), communique.JointElements, "")),
			[]string{"genre-differs joint statement joint elements"}},
		{"one side's release", with(genre(plain(), communique.PressRelease, "RUR")), with(genre(in2018(nil), communique.PressRelease, "JP")),
			[]string{"A own-account RUR", "B own-account JP"}},
		{"news", with(genre(plain(), communique.NewsItem, "LIGA")), with(genre(in2018(nil), communique.NewsItem, "")),
			[]string{"A news-item LIGA", "B news-item"}},
		{"announced beforehand", with(plain()), with(genre(in2018(nil), communique.AdvanceNotice, "JP")),
			[]string{"genre-differs joint statement advance notice", "B advance-notice JP"}},
		{"another partner", with(plain()), with(otherPartner(in2018(nil))), []string{"other-partner 5"}},
		{"the organisation of a member, which it has ceased to be since", with(plain()), with(withTheOrder(in2018(nil))), []string{"other-partner 5", "member RUR ORDO 2000 2016-06-30"}},
		{"a meeting of another kind with a member", with(otherKind(plain())), with(withTheOrder(in2018(nil))), []string{"A not-delegations", "member RUR ORDO 2000 2016-06-30"}},
		{"a member no more on either date", with(in2018(nil)), with(withTheOrder(meeting("2020-05-05", joint("jp-rur-2020-05-05.en", nil)))), []string{"other-partner 2"}},
		{"another track", with(plain()), with(track(in2018(nil))), []string{"other-series 5"}},
		{"no list, open list", with(in2013(lists(communique.ListNone))), with(in2018(lists(communique.ListOpen, "court: Court"))),
			[]string{"A no-list RUR", "B open-list RUR"}},
		{"a list that all rows satisfy needs no note", with(in2013(lists(communique.ListFull, "court: Court"))), with(in2018(lists(communique.ListFull, "court: Court"))), nil},
		{"a list on which a row rests", with(in2013(lists(communique.ListFull, "court: Court", "dragoons: Dragoons"))), with(in2018(lists(communique.ListFull, "court: Court"))),
			[]string{"B closed-list RUR"}},
		{"read by rules", with(plain()), with(automatic(in2018(nil))), []string{"B read-automatically"}},
		{"not read", with(plain()), with(unread(in2018(nil))), []string{"B not-read"}},
		{"not held", with(plain()), whole(notHeld(in2018(nil))), []string{"B summary-only"}},
		{"read in part", with(plain()), whole(partRead(in2018(nil))), []string{"B part-read", "B weak-source"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := codes(Compare(c.a, c.b, lex))
			got = slices.DeleteFunc(got, func(s string) bool { return s == "few-shared" })
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func genre(r *communique.Session, g communique.Genre, issuer string) *communique.Session {
	r.Documents[0].Genre, r.Documents[0].Issuer = g, issuer
	return r
}

func track(r *communique.Session) *communique.Session  { r.Track = "officers"; return r }
func unread(r *communique.Session) *communique.Session { r.Documents[0].Annotation = nil; return r }
func partRead(r *communique.Session) *communique.Session {
	r.ReadWhole, r.Confidence = false, "low"
	return r
}

func automatic(r *communique.Session) *communique.Session {
	r.Documents[0].Annotation.Reading = communique.ReadByRule
	return r
}

func notHeld(r *communique.Session) *communique.Session {
	r.Documents[0].Annotation, r.Documents[0].Text = nil, ""
	return r
}

func TestGenreComesBeforeEverythingElse(t *testing.T) {
	a := in2013(lists(communique.ListFull, "court: Court", "dragoons: Dragoons"))
	b := otherPartner(genre(in2018(func(s *script) { s.list("GRA", communique.ListOpen, "gra-court: Court") }), communique.PressRelease, "JP"))
	b.Documents[0].Provisional = true
	got := codes(Compare(with(a), with(b), lex))
	want := []string{"genre-differs joint statement press release", "B own-account JP", "B provisional en", "other-partner 5"}
	if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
		t.Errorf("%q begin otherwise than %q", got, want)
	}
}

func TestQuotedOfficialsAreCountedWhereNobodyChairs(t *testing.T) {
	write := func(chair bool) func(*script) {
		return func(s *script) {
			if chair {
				s.person(communique.CoChair, "RUR", "Rudolf Elphberg", "King", "court")
			}
			for _, name := range []string{"Colonel Sapt", "Fritz von Tarlenheim"} {
				s.person(communique.Speaker, "RUR", name, "Officer", "court")
				for range 2 {
					st := s.state("exchange", "stated", 3, "bridges", name+" spoke")
					st.Actor, st.Official = communique.ActorOfficial, &communique.Official{Name: name, Side: "RUR", Quoted: true}
				}
			}
		}
	}
	if got := codes(Compare(with(in2013(nil)), with(in2018(write(false))), lex)); !contains(got, "B quoted-officials 2") {
		t.Errorf("%q", got)
	}
	if got := codes(Compare(with(in2013(nil)), with(in2018(write(true))), lex)); contains(got, "B quoted-officials 2") {
		t.Errorf("someone chairs: %q", got)
	}
}

func TestWeekIsReadFromThePagesDate(t *testing.T) {
	b := in2018(nil)
	an := b.Documents[0].Annotation
	an.Date.Date = communique.Date{Start: "2018-05-05", Precision: communique.PrecisionWeek, Basis: communique.BasisPublication}
	an.PublicationDate = &communique.DateFinding{Date: communique.Date{Start: "2018-05-05"}, Quote: an.Date.Quote}
	c := Compare(with(in2013(nil)), with(b), lex)
	if got := codes(c); !contains(got, "B week 2018-05-05") {
		t.Errorf("%q", got)
	}
	f := factOf(t, with(in2013(nil)), with(b), FactDate, "")
	if f.B.Codes[0] != "2018-W18" || !f.B.Inferred {
		t.Errorf("a week is shown as %q, inferred %v", f.B.Codes, f.B.Inferred)
	}
}

func TestRelations(t *testing.T) {
	fr := func(role, issuer string, g communique.Genre) *communique.Document {
		return document("jp-rur-2013-05-05.fr", communique.Document{Lang: "fr", Role: role, Issuer: issuer, Genre: g}, nil)
	}
	en := func(role, issuer string, g communique.Genre) *communique.Document {
		return document("jp-rur-2013-05-05.en", communique.Document{Lang: "en", Role: role, Issuer: issuer, Genre: g}, nil)
	}
	cases := []struct {
		name string
		x, y *communique.Document
		want Relation
	}{
		{"joint, two languages", en("language version", "", communique.JointStatement), fr("language version", "RUR", communique.JointStatement), RelationVersions},
		{"one issuer", en("original", "JP", communique.PressRelease), fr("translation", "JP", communique.PressRelease), RelationVersions},
		{"two issuers", en("original", "JP", communique.PressRelease), fr("translation", "RUR", communique.PressRelease), RelationSameSession},
		{"no issuer", en("original", "", communique.PressRelease), fr("translation", "", communique.PressRelease), RelationSameSession},
		{"two genres", en("original", "JP", communique.PressRelease), fr("language version", "JP", communique.NewsItem), RelationSameSession},
		{"a report is no version", en("original", "JP", communique.NewsItem), fr("news report", "JP", communique.NewsItem), RelationSameSession},
	}
	for _, c := range cases {
		r := meeting("2013-05-05", c.x, c.y)
		if got := Compare(Subject{r, c.x}, Subject{r, c.y}, lex).Relation; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	r := in2013(nil)
	if got := Compare(whole(r), with(r), lex).Relation; got != RelationSameSession {
		t.Errorf("a session and its document: %s", got)
	}
}
