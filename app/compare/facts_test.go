package compare

import (
	"testing"

	"alternat/app/communique"
)

func factOf(t *testing.T, a, b Subject, kind FactKind, party string) Fact {
	t.Helper()
	for _, f := range Compare(a, b, lex).Facts {
		if f.Kind == kind && f.Party == party {
			for _, g := range Compare(b, a, lex).Facts {
				if g.Kind == kind && g.Party == party && (g.Change != f.Change || g.Why != f.Why) {
					t.Errorf("%s: %s %s, swapped %s %s", kind, f.Change, f.Why, g.Change, g.Why)
				}
			}
			return f
		}
	}
	t.Fatalf("no fact %s %s", kind, party)
	return Fact{}
}

func chaired(name, office string) func(*script) {
	return func(s *script) { s.person(communique.CoChair, "RUR", name, office, "court") }
}

func TestASessionWithANameOfItsOwnIsNotSaidToBeOfItsSeries(t *testing.T) {
	odd := in2018(nil)
	odd.Name = communique.Names{"en": "Talks at Zenda (track not stated)"}
	f := factOf(t, with(in2013(nil)), with(odd), FactSeries, "")
	if f.Change != Unknowable || f.B.Own["en"] == "" || f.A.Own != nil {
		t.Errorf("%+v", f)
	}
	if f := factOf(t, with(odd), with(odd), FactSeries, ""); f.Change != Unchanged {
		t.Errorf("against itself: %+v", f)
	}
}

func TestChairs(t *testing.T) {
	a := in2013(chaired("Rudolf Elphberg", "Ambassador for Rivers"))
	cases := []struct {
		name, office string
		spoil        func(*communique.Session)
		change       Change
		why          string
	}{
		{"ELPHBERG Rudolf", "ambassador for rivers", nil, Unchanged, ""},
		{"Fritz von Tarlenheim", "Ambassador for Rivers", nil, Routine, ""},
		{"Fritz von Tarlenheim", "Equerry", nil, Notable, "title"},
		{"Rudolf Elphberg", "Equerry", nil, Notable, "title"},
		{"Fritz von Tarlenheim", "écuyer", func(r *communique.Session) { r.Documents[0].Lang = "fr" }, Differs, ""},
		{"Fritz von Tarlenheim", "Equerry", func(r *communique.Session) { r.Documents[0].Provisional = true }, Differs, ""},
		{"Fritz von Tarlenheim", "Ambassador for Rivers", func(r *communique.Session) { r.Series, r.Track = "jp-rur", "officers" }, Differs, ""},
	}
	for _, c := range cases {
		b := in2018(chaired(c.name, c.office))
		if c.spoil != nil {
			c.spoil(b)
		}
		if f := factOf(t, with(a), with(b), FactChairs, "RUR"); f.Change != c.change || f.Why != c.why {
			t.Errorf("%s, %s: %s %q, want %s %q", c.name, c.office, f.Change, f.Why, c.change, c.why)
		}
	}
}

func TestNobodyIsPromotedToTheChair(t *testing.T) {
	b := in2018(func(s *script) { s.person(communique.Speaker, "RUR", "Sapt", "Colonel", "court") })
	f := factOf(t, with(in2013(chaired("Rudolf Elphberg", "Ambassador"))), with(b), FactChairs, "RUR")
	if len(f.B.People) > 0 || f.B.Blank != NotStated || f.Change != Unknowable {
		t.Errorf("%+v", f.B)
	}
	if q := factOf(t, with(b), with(b), FactQuoted, "RUR"); len(q.A.People) != 1 {
		t.Errorf("%+v", q.A)
	}
}

// turn gives a session a number and a place.
func turn(r *communique.Session, ordinal int, city string, country communique.PartyID, mode string) Subject {
	s := with(r)
	an := s.Document.Annotation
	an.Ordinal = &communique.OrdinalFinding{Ordinal: ordinal, Quote: communique.Quote{Text: "Press room.", Span: communique.Span{End: 11}}}
	an.Venue = &communique.Venue{City: city, Country: country, Mode: mode}
	return s
}

func TestHostsTakeTurns(t *testing.T) {
	cases := []struct {
		ordinalA, ordinalB int
		a, b               communique.PartyID
		why                string
	}{
		{3, 4, "JP", "RUR", ""},
		{3, 4, "JP", "JP", "host-rotation"},
		{3, 4, "RUR", "RUR", "host-rotation"},
		{3, 5, "JP", "JP", ""},   // the turn between them is not known
		{3, 4, "GRA", "GRA", ""}, // neither side's
	}
	for _, c := range cases {
		f := factOf(t, turn(in2013(nil), c.ordinalA, "Somewhere", c.a, ""), turn(in2018(nil), c.ordinalB, "Elsewhere", c.b, ""), FactVenue, "")
		if f.Why != c.why || (c.why != "") != (f.Change == Notable) {
			t.Errorf("%d in %s, %d in %s: %s %q", c.ordinalA, c.a, c.ordinalB, c.b, f.Change, f.Why)
		}
	}
}

func TestInferredNumberProvesNoTurn(t *testing.T) {
	a, b := meeting("2013-05-05"), meeting("2018-05-05")
	for i, r := range []*communique.Session{a, b} {
		r.Ordinal, r.Venue = 3+i, communique.Venue{City: "Tokyo", Country: "JP"}
	}
	if f := factOf(t, whole(a), whole(b), FactVenue, ""); f.Why != "host-rotation" {
		t.Errorf("stated numbers: %s %q", f.Change, f.Why)
	}
	b.OrdinalInferred = true
	if f := factOf(t, whole(a), whole(b), FactVenue, ""); f.Why != "" {
		t.Errorf("an inferred number: %s %q", f.Change, f.Why)
	}
}

// An organisation hosts wherever it is not Japan; that two of its members were
// host one after the other may be their turn among themselves.
func TestOrganisationHostsWhereverItIsNotJapan(t *testing.T) {
	for country, why := range map[communique.PartyID]string{"DE": "host-rotation", "SE": "", "JP": ""} {
		a, b := turn(in2013(nil), 3, "Lübeck", "DE", ""), turn(in2018(nil), 4, "Visby", country, "")
		for _, s := range []Subject{a, b} {
			s.Session.Partners = []communique.PartyID{"LIGA"}
		}
		if f := factOf(t, a, b, FactVenue, ""); f.Why != why {
			t.Errorf("first in DE, then in %s: %s %q", country, f.Change, f.Why)
		}
	}
}

func TestModeIsNeverFolded(t *testing.T) {
	a, b := turn(in2013(nil), 1, "Tokyo", "JP", "in-person"), turn(in2018(nil), 2, "", "", "online")
	if f := factOf(t, a, b, FactMode, ""); f.Change != Notable || f.Why != "mode" {
		t.Errorf("%s %q", f.Change, f.Why)
	}
	b.Document.Annotation.Venue.Mode = ""
	if f := factOf(t, a, b, FactMode, ""); f.Change != Unknowable {
		t.Errorf("one side silent: %s", f.Change)
	}
}

func TestUnusualGap(t *testing.T) {
	for date, why := range map[string]string{"2015-11-05": "", "2015-12-05": "gap", "2015-12-04": ""} {
		a := turn(in2013(nil), 3, "Tokyo", "JP", "")
		b := turn(meeting(date, joint(communique.DocumentID("jp-rur-"+date+".en"), nil)), 4, "Zenda", "RUR", "")
		if f := factOf(t, a, b, FactInterval, ""); f.Why != why {
			t.Errorf("5 May 2013 to %s: %s months %q", date, f.A.Codes, f.Why)
		}
		b.Document.Annotation.Ordinal.Ordinal = 5
		if f := factOf(t, a, b, FactInterval, ""); f.Why != "" {
			t.Error("a session between them may be missing here")
		}
	}
}

func TestNextSessionNoLongerAnnounced(t *testing.T) {
	a, b := in2013(nil), in2018(nil)
	a.Documents[0].Annotation.Next = &communique.NextSession{When: "2014"}
	if f := factOf(t, with(a), with(b), FactNext, ""); f.Change != Notable || f.Why != "next-not-announced" || f.B.Blank != NotStated {
		t.Errorf("%s %q %s", f.Change, f.Why, f.B.Blank)
	}
	b.Documents[0].Annotation = nil
	if f := factOf(t, with(a), with(b), FactNext, ""); f.Change != Unknowable || f.B.Blank != NotRead {
		t.Errorf("text not read: %s %s", f.Change, f.B.Blank)
	}
	d := automatic(in2018(nil))
	if f := factOf(t, with(a), with(d), FactNext, ""); f.Change != Unknowable || f.B.Blank != NotFound {
		t.Errorf("rules found none, and nobody checked: %s %s", f.Change, f.B.Blank)
	}
	c := in2018(nil)
	c.Documents[0].Annotation.Next = &communique.NextSession{When: "2019"}
	if f := factOf(t, with(in2013(nil)), with(c), FactNext, ""); f.Change == Notable {
		t.Error("the earlier text announced none")
	}
	if f := factOf(t, with(a), with(c), FactNext, ""); f.Change != Routine {
		t.Errorf("both announce: %s", f.Change)
	}
}

func TestGenresAreThoseOfTheDocumentsThatCount(t *testing.T) {
	r := in2018(nil)
	r.Documents = append(r.Documents,
		&communique.Document{ID: "jp-rur-2018-05-05.en-press", Lang: "en", Genre: communique.NewsItem},
		&communique.Document{ID: "jp-rur-2018-05-05.fr", Lang: "fr", Genre: communique.PressRelease})
	r.Findings.Topics = []communique.TopicFinding{{Topic: "bridges", Source: "jp-rur-2018-05-05.fr"}}
	f := factOf(t, with(in2013(nil)), whole(r), FactGenre, "")
	if !sameCodes(f.B.Codes, []string{"joint statement", "press release"}) {
		t.Errorf("%q; the news page is the source of nothing", f.B.Codes)
	}
	if n := factOf(t, with(in2013(nil)), whole(notHeld(in2018(nil))), FactGenre, ""); !sameCodes(n.B.Codes, []string{"joint statement"}) {
		t.Errorf("no source named: %q", n.B.Codes)
	}
}
