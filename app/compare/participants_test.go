package compare

import (
	"testing"

	"alternat/app/communique"
)

// bodyRow is the row of a body of Ruritania, compared both ways round: the
// mirror must hold wherever a rule is tested.
func bodyRow(t *testing.T, a, b Subject, id communique.AgencyID) ParticipantRow {
	t.Helper()
	c := Compare(a, b, lex)
	for _, tab := range c.Participants {
		for _, r := range tab.Rows {
			if r.Agency == id && (tab.Party == "RUR" || tab.Party == "GRA") {
				for _, u := range mirrorTable(*tableOf(Compare(b, a, lex), tab.Party)).Rows {
					if u.Agency == id && (u.Presence != r.Presence || u.A.State != r.A.State || u.B.State != r.B.State) {
						t.Errorf("swapped: %s %s|%s, not %s %s|%s", u.Presence, u.A.State, u.B.State, r.Presence, r.A.State, r.B.State)
					}
				}
				return r
			}
		}
	}
	t.Fatalf("no row of %s", id)
	return ParticipantRow{}
}

func tableOf(c *Comparison, party communique.PartyID) *ParticipantTable {
	for i := range c.Participants {
		if c.Participants[i].Party == party {
			return &c.Participants[i]
		}
	}
	return nil
}

// lists is a meeting whose text lists bodies of Ruritania.
func lists(end communique.ListEnd, names ...string) func(*script) {
	return func(s *script) { s.list("RUR", end, names...) }
}

// cellCase is a text of 2018 that has nothing but what write writes.
func cellCase(write func(*script)) Subject { return with(in2018(write)) }

// TestCellStates has, for each state, a text of 2018 that puts a body of the
// text of 2013 into it, and what follows for the row.
func TestCellStates(t *testing.T) {
	named := with(in2013(lists(communique.ListFull, "court: Royal Court (RC)", "sealing-wax: Office of Sealing Wax", "guild-1: Guild of Clerks")))
	unread := joint("jp-rur-2018-05-05.en", nil)
	unread.Annotation = nil
	notHeld := &communique.Document{ID: "jp-rur-2018-05-05.en", Lang: "en", Genre: communique.JointStatement, Role: "original"}
	gra := otherPartner(in2018(func(s *script) { s.list("GRA", communique.ListFull, "gra-court: Court") }))
	second := document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement, Role: "language version"},
		func(s *script) { s.list("RUR", communique.ListFull, "dragoons: Dragons") })
	cases := []struct {
		state    CellState
		body     communique.AgencyID
		b        Subject
		presence Presence
	}{
		{CellNamed, "court", cellCase(lists(communique.ListFull, "court: The Royal Court (RC)")), PresentInBoth},
		{CellOtherName, "court", cellCase(lists(communique.ListFull, "court: Chancellery")), PresentOtherwise},
		{CellSucceededBy, "guild-1", cellCase(lists(communique.ListFull, "guild-3: Guild of Notaries")), PresentSuccessor},
		{CellParent, "sealing-wax", cellCase(lists(communique.ListFull, "post: Royal Post")), PresentUnknowable},
		{CellThroughChair, "court", cellCase(func(s *script) {
			s.list("RUR", communique.ListFull, "post: Royal Post")
			s.person(communique.CoChair, "RUR", "Rudolf Elphberg", "Lord Chancellor", "court")
		}), PresentInBoth},
		{CellNotNamedClosed, "court", cellCase(lists(communique.ListFull, "dragoons: Dragoons")), PresentOnlyA},
		{CellNotNamedOpen, "court", cellCase(lists(communique.ListOpen, "dragoons: Dragoons")), PresentUnknowable},
		{CellNoList, "court", cellCase(lists(communique.ListNone)), PresentUnknowable},
		{CellNotRead, "court", with(meeting("2018-05-05", unread)), PresentUnknowable},
		{CellNotFound, "court", with(automatic(in2018(lists(communique.ListFull, "dragoons: Dragoons")))), PresentUnknowable},
		{CellNotHeld, "court", with(meeting("2018-05-05", notHeld)), PresentUnknowable},
		{CellOtherPartner, "court", with(gra), PresentUnknowable},
		{CellMembership, "court", with(withTheOrder(in2018(nil))), PresentUnknowable},
		{CellOneSource, "court", whole(meeting("2018-05-05", joint("jp-rur-2018-05-05.en", lists(communique.ListFull, "court: Royal Court (RC)")), second)), PresentInBoth},
	}
	reached := map[CellState]bool{CellNotEstablished: true} // TestBodyFoundedLater
	for _, c := range cases {
		t.Run(string(c.state), func(t *testing.T) {
			r := bodyRow(t, named, c.b, c.body)
			if r.B.State != c.state || r.Presence != c.presence {
				t.Errorf("%s: B is %s, the row %s; want %s, %s", c.body, r.B.State, r.Presence, c.state, c.presence)
			}
			if r.B.Present() && len(r.B.Cites) == 0 {
				t.Error("present without a quote")
			}
		})
		reached[c.state] = true
	}
	for _, s := range CellStates {
		if !reached[s] {
			t.Errorf("no case reaches %s", s)
		}
	}
}

func TestBodyFoundedLater(t *testing.T) {
	b := with(in2018(lists(communique.ListFull, "late: Office of Lighthouses")))
	for date, want := range map[string]CellState{
		"2016-03-09": CellNotEstablished, "2016-03-10": CellNotNamedClosed, "2013-05-05": CellNotEstablished,
	} {
		a := with(meeting(date, joint(communique.DocumentID("jp-rur-"+date+".en"), lists(communique.ListFull, "court: Royal Court"))))
		if r := bodyRow(t, a, b, "late"); r.A.State != want || r.Presence != PresentOnlyB {
			t.Errorf("%s: %s (%s), want %s", date, r.A.State, r.Presence, want)
		}
	}
	// A meeting known to the year may have been after the founding.
	year := in2013(lists(communique.ListFull, "court: Royal Court"))
	year.Documents[0].Annotation.Date.Date = communique.Date{Start: "2016", Precision: communique.PrecisionYear}
	if r := bodyRow(t, with(year), b, "late"); r.A.State != CellNotNamedClosed {
		t.Errorf("some day of 2016: %s", r.A.State)
	}
}

func TestNotEstablishedHoldsWhateverWasRead(t *testing.T) {
	a := in2013(nil)
	a.Documents[0].Annotation = nil
	b := with(in2018(lists(communique.ListFull, "late: Lighthouses")))
	for _, a := range []Subject{with(a), with(in2013(lists(communique.ListNone))), with(in2013(lists(communique.ListOpen, "court: Court")))} {
		r := bodyRow(t, a, b, "late")
		if r.A.State != CellNotEstablished {
			t.Errorf("%s; when a body was founded does not depend on the text", r.A.State)
		}
		if r.Presence != PresentUnknowable {
			t.Errorf("%s without a list that has no “and others”", r.Presence)
		}
	}
}

func TestSuccessionNamesTheBodiesBetweenAndTheDate(t *testing.T) {
	a, b := with(in2013(lists(communique.ListFull, "guild-1: Guild of Clerks"))), with(in2018(lists(communique.ListFull, "guild-3: Guild of Notaries")))
	r := bodyRow(t, a, b, "guild-1")
	if r.B.Agency != "guild-3" || r.B.Date != "2015-01-01" || len(r.B.Via) != 1 || r.B.Via[0] != "guild-2" || r.A.State != CellNamed {
		t.Errorf("%+v", r)
	}
	if n := len(tableOf(Compare(a, b, lex), "RUR").Rows); n != 1 {
		t.Errorf("%d rows; one lineage is one row", n)
	}
}

func TestSuccessorIsNotReadBackwards(t *testing.T) {
	// A text that names both bodies has two rows: nobody was succeeded twice.
	a, b := with(in2013(lists(communique.ListFull, "guild-2: Guild of Scribes", "guild-3: Guild of Notaries"))), with(in2018(lists(communique.ListFull, "guild-3: Guild of Notaries")))
	if r := bodyRow(t, a, b, "guild-3"); r.Presence != PresentInBoth {
		t.Errorf("the body in both is %s", r.Presence)
	}
	if r := bodyRow(t, a, b, "guild-2"); r.Presence != PresentSuccessor {
		t.Errorf("its predecessor is %s", r.Presence)
	}
}

func TestOrderOfAListSaysNothing(t *testing.T) {
	a := with(in2013(lists(communique.ListFull, "court: Royal Court", "post: Royal Post", "dragoons: Dragoons")))
	b := with(in2018(lists(communique.ListFull, "dragoons: Dragoons", "post: Royal Post", "court: Royal Court")))
	for _, r := range tableOf(Compare(a, b, lex), "RUR").Rows {
		if r.Presence != PresentInBoth {
			t.Errorf("%s is %s", r.Agency, r.Presence)
		}
	}
}

func TestSameNameDespiteForm(t *testing.T) {
	cases := []struct {
		a, b, lang string
		same       bool
	}{
		{"Ministry of Rivers (MR)", "River Ministry (MR)", "en", true},
		{"Ministry of Rivers", "the MINISTRY OF RIVERS of Ruritania", "en", true},
		{"Ministère de l'Écluse", "ministère de l’Ecluse", "fr", true},
		{"Ministry of Rivers", "Ministry of Rivers and Lakes", "en", false},
		{"Ministry of Rivers (MR)", "Ministry of Rivers (MOR)", "en", true},
		{"MR", "Ministry of Streams (MR)", "en", true},
	}
	for _, c := range cases {
		lang := communique.Lang(c.lang)
		build := func(date, name string) Subject {
			return with(meeting(date, document(communique.DocumentID("jp-rur-"+date+".x"), communique.Document{Lang: lang, Genre: communique.JointStatement}, lists(communique.ListFull, "court: "+name))))
		}
		r := bodyRow(t, build("2013-05-05", c.a), build("2018-05-05", c.b), "court")
		if (r.Presence == PresentInBoth) != c.same {
			t.Errorf("%q and %q: %s", c.a, c.b, r.Presence)
		}
	}
}

func TestNamesInTwoLanguagesAreNotOtherNames(t *testing.T) {
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	b := with(meeting("2018-05-05", document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement}, lists(communique.ListFull, "court: Cour royale"))))
	if r := bodyRow(t, a, b, "court"); r.Presence != PresentInBoth || r.A.State != CellNamed {
		t.Errorf("%s %s", r.Presence, r.A.State)
	}
}

func TestUnresolvedBodyStaysAsPrintedAndSaysSo(t *testing.T) {
	a, b := with(in2013(lists(communique.ListFull, ": Order of the Heron"))), with(in2018(lists(communique.ListFull, ": order of the heron", ": Order of the Stork")))
	rows := tableOf(Compare(a, b, lex), "RUR").Rows
	if len(rows) != 2 || !rows[0].Unresolved || rows[0].AsNamed != "Order of the Heron" || rows[0].Presence != PresentInBoth || rows[1].Presence != PresentOnlyB {
		t.Errorf("%+v", rows)
	}
}

// Who is not found on a list by rules alone may stand on it all the same, and
// no more is said than that they did not find the body: on either side, however
// the list that they found ends, and where they found none.
func TestWhatRulesDidNotFindIsSaidToBeNotFound(t *testing.T) {
	named := in2013(lists(communique.ListFull, "court: Court", "dragoons: Dragoons"))
	for name, later := range map[string]*communique.Session{
		"full":    in2018(lists(communique.ListFull, "court: Court")),
		"open":    in2018(lists(communique.ListOpen, "court: Court")),
		"none":    in2018(lists(communique.ListNone)),
		"no list": in2018(nil),
	} {
		for _, swapped := range []bool{false, true} {
			a, b := with(named), with(automatic(later))
			if swapped {
				a, b = b, a
			}
			tab := tableOf(Compare(a, b, lex), "RUR")
			if tab == nil {
				t.Fatalf("%s: no table", name)
			}
			seen := false
			for _, r := range tab.Rows {
				there := r.B
				if swapped {
					there = r.A
				}
				if r.Agency == "dragoons" {
					seen = true
					if there.State != CellNotFound || r.Presence != PresentUnknowable {
						t.Errorf("%s, swapped %v: %s, %s", name, swapped, there.State, r.Presence)
					}
				}
			}
			list := tab.ListB
			if swapped {
				list = tab.ListA
			}
			if !seen || list.End == communique.ListNone {
				t.Errorf("%s, swapped %v: the row is there: %v; the list: %q", name, swapped, seen, list.End)
			}
		}
	}
}

func TestFactsThatRulesDidNotFindAreNeitherUnstatedNorUnread(t *testing.T) {
	a, b := with(in2013(nil)), with(automatic(in2018(nil)))
	for _, swapped := range []bool{false, true} {
		c := Compare(a, b, lex)
		if swapped {
			c = Compare(b, a, lex)
		}
		for _, f := range c.Facts {
			v := f.B
			if swapped {
				v = f.A
			}
			if v.Blank == NotStated || v.Blank == NotRead {
				t.Errorf("%s %s: %q", f.Kind, f.Party, v.Blank)
			}
		}
	}
}

func TestATextOfOtherPartiesIsNotComparedBodyByBody(t *testing.T) {
	a, b := with(in2013(lists(communique.ListFull, "court: Court"))), with(automatic(in2018(nil)))
	b.Session = &communique.Session{ID: "given", Documents: []*communique.Document{b.Document}}
	b.Document.Annotation.SideOrder = []communique.PartyID{"=Lutha", "=Axphain"}
	tab := tableOf(Compare(a, b, lex), "RUR")
	if tab == nil || tab.Comparable || len(tab.Rows) == 0 || tab.Rows[0].B.State != CellOtherPartner {
		t.Errorf("%+v", tab)
	}
}
