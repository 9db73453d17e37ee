package compare

import (
	"slices"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// source is a document that is not held.
func source(id communique.DocumentID, lang communique.Lang, g communique.Genre, issuer string) *communique.Document {
	return &communique.Document{ID: id, Lang: lang, Genre: g, Issuer: issuer, Role: "original"}
}

// known is a session of which no text is held, known from one document of
// which only part was read, unless write says otherwise.
func known(date string, g communique.Genre, issuer string, write func(r *communique.Session, from communique.DocumentID)) *communique.Session {
	id := communique.DocumentID("jp-rur-" + date + ".en")
	r := meeting(date, source(id, "en", g, issuer))
	r.ReadWhole = false
	if write != nil {
		write(r, id)
	}
	return r
}

func chairOf(side communique.PartyID, name, office string, from communique.DocumentID) communique.Person {
	return communique.Person{Role: communique.Chair, Side: side, Name: name, Office: office, Source: from}
}

// summed is a position on a topic in our words.
func summed(topic communique.TopicID, from communique.DocumentID) communique.Statement {
	return communique.Statement{Actor: communique.ActorBoth, Act: "noted", Verb: "noted", Family: "position", Step: 1,
		NoDirection: "our rendering", Topics: []communique.TopicID{topic}, What: "what was said", EmbeddedIn: -1, Source: from}
}

// chairsFact compares the chair of Ruritania in two releases.
func chairsFact(t *testing.T, a, b func(*communique.Session, communique.DocumentID), genre communique.Genre, issuer string) Fact {
	t.Helper()
	return factOf(t, whole(known("2013-05-05", genre, issuer, a)), whole(known("2018-05-05", genre, issuer, b)), FactChairs, "RUR")
}

func presided(name, office string) func(*communique.Session, communique.DocumentID) {
	return func(r *communique.Session, from communique.DocumentID) {
		r.Findings.People = []communique.Person{chairOf("RUR", name, office, from)}
	}
}

func TestTitlesAreComparedAsTheOfficialsOwnSideGivesThem(t *testing.T) {
	a, b := presided("Rudolf Elphberg", "Director-General of Rivers"), presided("Fritz von Tarlenheim", "Director General of the Rivers")
	other := presided("Rudolf Elphberg", "Equerry")
	for _, c := range []struct {
		name   string
		b      func(*communique.Session, communique.DocumentID)
		genre  communique.Genre
		issuer string
		change Change
	}{
		{"marks and articles make no other title", b, communique.PressRelease, "RUR", Routine},
		{"another title", other, communique.PressRelease, "RUR", Notable},
		{"a text of both sides", other, communique.JointStatement, "", Notable},
		{"the other side's rendering", b, communique.PressRelease, "JP", Differs},
		{"the other side's rendering, one person", other, communique.PressRelease, "JP", Unchanged},
		{"a report of the press", b, communique.NewsItem, "", Differs},
	} {
		if f := chairsFact(t, a, c.b, c.genre, c.issuer); f.Change != c.change {
			t.Errorf("%s: %s %q, want %s", c.name, f.Change, f.Why, c.change)
		}
	}
}

func TestNamesInAnotherScriptProveNoChange(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		change Change
	}{
		{"Jun Kawa", "川潤", Unknowable},
		{"川潤 (KAWA Jun)", "Jun Kawa", Unchanged},
		{"川潤 (KAWA Jun)", "川潤", Unchanged},
		{"川潤 (KAWA Jun)", "橋守", Routine},
		{"", "Jun Kawa", Unknowable},
	} {
		if f := chairsFact(t, presided(c.a, "Warden of Rivers"), presided(c.b, "Warden of Rivers"), communique.PressRelease, "RUR"); f.Change != c.change {
			t.Errorf("%q, %q: %s, want %s", c.a, c.b, f.Change, c.change)
		}
	}
}

// Whom the authority file knows under two names is one person in any script.
func TestTheAuthorityFileTellsPeopleAcrossScripts(t *testing.T) {
	person := func(id communique.PersonID, perhaps communique.PersonID, names ...string) communique.Individual {
		p := communique.Individual{ID: id, Side: "RUR"}
		if perhaps != "" {
			p.Perhaps = []communique.PersonID{perhaps}
		}
		for _, n := range names {
			p.Forms = append(p.Forms, communique.PersonName{Name: n})
		}
		return p
	}
	known := &lexicon.Lexicon{Authority: (&lexicon.Authority{Parties: lex.Parties, Series: lex.Series, People: []communique.Individual{
		person("kawa", "", "Jun Kawa", "川潤"), person("hashi", "hashi-2", "Mori Hashi"), person("hashi-2", "hashi", "M. Hashi"),
	}}).Sorted()}
	for _, c := range []struct {
		a, b   string
		change Change
	}{{"Jun Kawa", "川潤", Unchanged}, {"Jun Kawa", "Mori Hashi", Routine}, {"Mori Hashi", "M. Hashi", Unknowable}} {
		x, y := whole(knownChair("2013-05-05", c.a)), whole(knownChair("2018-05-05", c.b))
		for _, f := range Compare(x, y, known).Facts {
			if f.Kind == FactChairs && f.Party == "RUR" && f.Change != c.change {
				t.Errorf("%q, %q: %s, want %s", c.a, c.b, f.Change, c.change)
			}
		}
	}
}

func knownChair(date, name string) *communique.Session {
	return known(date, communique.PressRelease, "RUR", presided(name, "Warden of Rivers"))
}

func TestAChairWithoutNameIsShownByOfficeOrNotAtAll(t *testing.T) {
	f := chairsFact(t, presided("", "Warden of Rivers"), presided("", ""), communique.PressRelease, "RUR")
	if !slices.Equal(f.A.Codes, []string{"Warden of Rivers"}) || f.A.People[0].Name != "" {
		t.Errorf("an office alone: %q", f.A.Codes)
	}
	if len(f.B.People) > 0 || f.B.Blank != NotRead || f.Change != Unknowable {
		t.Errorf("neither name nor office: %+v, %s", f.B, f.Change)
	}
}

func TestAMembersChairIsThatOfTheOrganisation(t *testing.T) {
	league := func(date string, member communique.PartyID, name string) Subject {
		r := known(date, communique.PressRelease, "JP", func(r *communique.Session, from communique.DocumentID) {
			r.Findings.People = []communique.Person{chairOf(member, name, "Warden", from)}
		})
		r.Series, r.Partners = "jp-liga", []communique.PartyID{"LIGA"}
		return whole(r)
	}
	a, b := league("2013-05-05", "RUR", "Rudolf Elphberg"), league("2018-05-05", "GRA", "Grenfall Lorry")
	f := factOf(t, a, b, FactChairs, "LIGA")
	if len(f.A.People) != 1 || f.A.People[0].Side != "RUR" || len(f.B.People) != 1 || f.B.People[0].Side != "GRA" {
		t.Errorf("%+v | %+v", f.A.People, f.B.People)
	}
	for _, f := range Compare(a, b, lex).Facts {
		if f.Party == "RUR" || f.Party == "GRA" {
			t.Errorf("a line of %s besides", f.Party)
		}
	}
}

func TestAMeetingOnlineHasNoPlace(t *testing.T) {
	a := known("2013-05-05", communique.PressRelease, "JP", nil)
	a.Venue, a.ReadWhole = communique.Venue{Mode: "online"}, true
	b := known("2018-05-05", communique.PressRelease, "JP", nil)
	b.Venue, b.ReadWhole = communique.Venue{Mode: "in-person"}, true
	f := factOf(t, whole(a), whole(b), FactVenue, "")
	if f.A.Blank != NotApplicable || f.B.Blank != NotStated {
		t.Errorf("online %q, in person %q", f.A.Blank, f.B.Blank)
	}
}

func TestNobodyIssuesAJointText(t *testing.T) {
	for g, want := range map[communique.Genre]Blank{communique.JointStatement: NotApplicable, communique.NewsItem: NotApplicable, communique.PressRelease: NotRead} {
		f := factOf(t, whole(known("2013-05-05", g, "", nil)), whole(known("2018-05-05", communique.PressRelease, "JP", nil)), FactIssuer, "")
		if f.A.Blank != want {
			t.Errorf("%s: %q, want %q", g, f.A.Blank, want)
		}
	}
}

func TestAnUndatedSessionIsNotTheEarlierOne(t *testing.T) {
	undated := known("2013-05-05", communique.PressRelease, "JP", nil)
	undated.Date = communique.Date{}
	undated.Next = &communique.NextSession{When: "2014"}
	later := known("2018-05-05", communique.PressRelease, "JP", nil)
	later.ReadWhole = true
	if f := factOf(t, whole(undated), whole(later), FactNext, ""); f.Change != Unknowable {
		t.Errorf("%s %q", f.Change, f.Why)
	}
}

func TestWhatWasReadInPartIsNotCalledNotHeld(t *testing.T) {
	part := known("2013-05-05", communique.JointStatement, "", func(r *communique.Session, from communique.DocumentID) {
		r.Findings.Statements = []communique.Statement{summed("bridges", from)}
	})
	other := known("2018-05-05", communique.JointStatement, "", func(r *communique.Session, from communique.DocumentID) {
		r.Findings.Statements = []communique.Statement{summed("locks", from)}
	})
	listed := known("2018-05-05", communique.GenreList, "", nil)
	listed.Status, listed.NotRead = communique.StatusListed, []communique.Field{communique.FieldStatements}
	for _, c := range []struct {
		b    *communique.Session
		want Reason
	}{{other, ReasonNotRead}, {listed, ReasonNotHeld}} {
		row := outcomes(Compare(whole(part), whole(c.b), lex))["bridges"]
		if row.Outcome != OutcomeNone || row.Reasons[0] != c.want {
			t.Errorf("%s: %s %q", c.b.Status, row.Outcome, row.Reasons)
		}
	}
}

func TestNewSaysThatItRestsOnOurSummary(t *testing.T) {
	a := in2013(func(w *script) { w.state("position", "noted", 1, "locks", "The two sides noted the locks") })
	b := known("2018-05-05", communique.JointStatement, "", func(r *communique.Session, from communique.DocumentID) {
		r.Findings.Statements = []communique.Statement{summed("bridges", from)}
	})
	row := outcomes(Compare(whole(a), whole(b), lex))["bridges"]
	if row.Outcome != OutcomeNew || !slices.Contains(row.Reasons, ReasonSummary) {
		t.Errorf("%s %q", row.Outcome, row.Reasons)
	}
}

func TestASourceReadInPartIsNotCalledSilent(t *testing.T) {
	for _, c := range []struct {
		notRead []communique.Field
		want    CellState
	}{{nil, CellOneSource}, {[]communique.Field{communique.FieldAgencies}, CellNamed}} {
		r := known("2013-05-05", communique.PressRelease, "JP", func(r *communique.Session, from communique.DocumentID) {
			second := from + "-gazette"
			r.Documents = append(r.Documents, source(second, "en", communique.NewsItem, ""))
			r.Documents[1].Session = r.ID
			r.Findings.Lists = []communique.ParticipantList{{Side: "RUR", End: communique.ListOpen, Source: from}, {Side: "RUR", End: communique.ListOpen, Source: second}}
			r.Findings.Participants = []communique.Participant{{Side: "RUR", Agency: "court", AsNamed: "Court", Source: from}, {Side: "RUR", Agency: "dragoons", AsNamed: "Dragoons", Source: second}}
			r.NotRead = c.notRead
		})
		wantCells(t, Bodies([]Subject{whole(r)}, lex), "RUR", "court", c.want)
	}
}

func TestNamesThatAreNotOtherNames(t *testing.T) {
	named := func(date string, names ...string) Subject {
		return whole(known(date, communique.PressRelease, "JP", func(r *communique.Session, from communique.DocumentID) {
			r.Documents[0].Lang = "ja"
			r.Findings.Lists = []communique.ParticipantList{{Side: "RUR", End: communique.ListFull, Source: from}}
			for _, n := range names {
				r.Findings.Participants = append(r.Findings.Participants, communique.Participant{Side: "RUR", Agency: "court", AsNamed: n, Source: from})
			}
		}))
	}
	for _, c := range []struct {
		a, b string
		want Presence
	}{
		{"宮廷", "Royal Court", PresentInBoth}, {"宮廷", "宮内庁", PresentOtherwise}, {"Royal Court", "Chancellery", PresentOtherwise},
		// The name of what a body belongs to, before its own, makes no other name.
		{"王室宮廷", "宮廷", PresentInBoth}, {"Household Royal Court", "Royal Court", PresentInBoth}, {"Subroyal Court", "Royal Court", PresentOtherwise},
	} {
		if r := bodyRow(t, named("2013-05-05", c.a), named("2018-05-05", c.b), "court"); r.Presence != c.want {
			t.Errorf("%s, %s: %s, want %s", c.a, c.b, r.Presence, c.want)
		}
	}
}

func TestNotesOnWhatIsOnlyAnnouncedOrListed(t *testing.T) {
	a := known("2013-05-05", communique.PressRelease, "JP", presided("Rudolf Elphberg", "Warden"))
	listed := known("2018-05-05", communique.Background, "", nil)
	listed.Status = communique.StatusListed
	announced := known("2018-05-05", communique.NewsItem, "", presided("Rudolf Elphberg", "Warden"))
	announced.Status, announced.ReadWhole = communique.StatusAnnounced, true
	for _, c := range []struct {
		b    *communique.Session
		want []string
	}{
		{listed, []string{"B listed-only"}},
		{announced, []string{"B news-item", "B advance-notice", "B summary-only"}},
	} {
		var got []string
		for _, s := range codes(Compare(whole(a), whole(c.b), lex)) {
			if s[0] == 'B' {
				got = append(got, s)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.b.Status, got, c.want)
		}
	}
}
