package compare

import (
	"testing"

	"alternat/app/communique"
)

func TestListFullInATranslationSaysSo(t *testing.T) {
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	b := with(in2018(func(s *script) {
		s.list("RUR", communique.ListFull, "dragoons: Dragoons")
		s.translated()
	}))
	if r := bodyRow(t, a, b, "court"); !r.B.AsTranslated {
		t.Error("not said that the list is so as translated")
	}
	if r := bodyRow(t, a, with(in2018(lists(communique.ListFull, "dragoons: Dragoons"))), "court"); r.B.AsTranslated {
		t.Error("said of an original")
	}
	// An original beside the translation settles it.
	both := in2018(func(s *script) { s.list("RUR", communique.ListFull, "dragoons: Dragoons") })
	both.Documents = append(both.Documents, document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement, Provisional: true}, func(s *script) {
		s.list("RUR", communique.ListFull, "dragoons: Dragons")
		s.translated()
	}))
	if r := bodyRow(t, a, whole(both), "court"); r.B.AsTranslated || r.B.State != CellNotNamedClosed {
		t.Errorf("%+v", r.B)
	}
}

func TestOneOpenListLeavesTheSessionOpen(t *testing.T) {
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	both := in2018(lists(communique.ListFull, "dragoons: Dragoons"))
	both.Documents = append(both.Documents, document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement}, lists(communique.ListOpen, "dragoons: Dragons")))
	r := bodyRow(t, a, whole(both), "court")
	if r.B.State != CellNotNamedOpen || len(r.B.Cites) != 1 || r.B.Cites[0].Text != "and other guilds" {
		t.Errorf("%+v, want open with its words", r.B)
	}
}

func TestRecordThatDidNotReadAListProvesNothing(t *testing.T) {
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	b := in2018(lists(communique.ListFull, "dragoons: Dragoons"))
	b.NotRead = []communique.Field{communique.FieldAgencies}
	if r := bodyRow(t, a, whole(b), "court"); r.B.State != CellNotRead || r.Presence != PresentUnknowable {
		t.Errorf("%s %s", r.B.State, r.Presence)
	}
	// The document alone says what it says.
	if r := bodyRow(t, a, with(b), "court"); r.B.State != CellNotNamedClosed {
		t.Errorf("the document: %s", r.B.State)
	}
}

func TestOfficialWhoSpeaksPutsNoBodyOnAList(t *testing.T) {
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	b := with(in2018(func(s *script) {
		s.list("RUR", communique.ListNone)
		s.person(communique.Speaker, "RUR", "Fritz von Tarlenheim", "Equerry", "court")
	}))
	r := bodyRow(t, a, b, "court")
	if r.B.State != CellNoList || len(r.B.Cites) == 0 || r.Presence != PresentUnknowable {
		t.Errorf("%+v %s", r.B, r.Presence)
	}
}

func TestAffiliationsOfARecordAreNoList(t *testing.T) {
	r := meeting("2018-05-05", &communique.Document{ID: "jp-rur-2018-05-05.en", Lang: "en", Genre: communique.NewsItem})
	r.Findings = communique.Findings{
		Lists:        []communique.ParticipantList{{Side: "RUR", End: communique.ListNone}},
		Participants: []communique.Participant{{Side: "RUR", AsNamed: "Royal Court", Agency: "court", Source: "jp-rur-2018-05-05.en"}},
	}
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	if got := bodyRow(t, a, whole(r), "court"); got.B.State != CellNoList {
		t.Errorf("%s; entries beside “no list” come from affiliations", got.B.State)
	}
	r.Findings.People = []communique.Person{{Role: communique.Chair, Side: "RUR", Name: "Black Michael", Agency: "court", Source: "jp-rur-2018-05-05.en"}}
	if got := bodyRow(t, a, whole(r), "court"); got.B.State != CellThroughChair {
		t.Errorf("%s with a chair from it", got.B.State)
	}
}

func TestDocumentNotHeldSpeaksForItselfAlone(t *testing.T) {
	r := meeting("2018-05-05",
		&communique.Document{ID: "jp-rur-2018-05-05.en", Lang: "en", Genre: communique.PressRelease, Issuer: "JP"},
		&communique.Document{ID: "jp-rur-2018-05-05.fr", Lang: "fr", Genre: communique.PressRelease, Issuer: "RUR"})
	r.Findings.Participants = []communique.Participant{
		{Side: "RUR", AsNamed: "Royal Court", Agency: "court", Source: "jp-rur-2018-05-05.en"},
		{Side: "RUR", AsNamed: "Royal Post", Agency: "post", Source: "jp-rur-2018-05-05.en", AlsoNamed: []communique.ParticipantForm{{Source: "jp-rur-2018-05-05.fr", AsNamed: "Poste royale"}}},
	}
	a := with(in2013(lists(communique.ListFull, "court: Royal Court", "post: Royal Post")))
	second := Subject{Session: r, Document: r.Documents[1]}
	if got := bodyRow(t, a, second, "post"); got.B.State != CellNamed || got.B.Cites[0].Text != "Poste royale" {
		t.Errorf("%+v, want the second document's own form", got.B)
	}
	if got := bodyRow(t, a, second, "court"); got.B.Present() {
		t.Errorf("%+v is claimed from the other document", got.B)
	}
}

func TestBodyNamedInOneSourceNamesTheSilentOnes(t *testing.T) {
	r := in2018(lists(communique.ListFull, "court: Royal Court", "post: Royal Post"))
	for _, id := range []communique.DocumentID{"jp-rur-2018-05-05.fr", "jp-rur-2018-05-05.ja"} {
		r.Documents = append(r.Documents, document(id, communique.Document{Lang: "fr", Genre: communique.JointStatement}, lists(communique.ListFull, "court: Cour")))
	}
	a := with(in2013(lists(communique.ListFull, "court: Royal Court", "post: Royal Post")))
	got := bodyRow(t, a, whole(r), "post")
	if got.B.State != CellOneSource || len(got.B.Silent) != 2 {
		t.Errorf("%+v", got.B)
	}
	if got := bodyRow(t, a, whole(r), "court"); got.B.State == CellOneSource {
		t.Errorf("a body that all name: %+v", got.B)
	}
	r.Documents[1] = document(r.Documents[1].ID, communique.Document{Lang: "fr", Genre: communique.JointStatement}, lists(communique.ListFull, "court: Cour", "post: Poste"))
	if got := bodyRow(t, a, whole(r), "post"); got.B.State == CellOneSource {
		t.Errorf("a body that two of three name: %+v", got.B)
	}
}

func TestNamesWithoutAWordOnHowTheListEnds(t *testing.T) {
	b := in2018(func(s *script) {
		s.list("RUR", communique.ListFull, "post: Royal Post")
		s.f.Lists = nil
	})
	r := bodyRow(t, with(in2013(lists(communique.ListFull, "court: Royal Court"))), with(b), "court")
	if r.B.State != CellNotRead {
		t.Errorf("%s; a list is given, and how it ends was not read", r.B.State)
	}
}

func TestPartnersAreComparedByRoleOnlyAcrossPartners(t *testing.T) {
	a := with(in2013(lists(communique.ListOpen, "court: Royal Court", "dragoons: Dragoons")))
	b := with(otherPartner(in2018(func(s *script) { s.list("GRA", communique.ListFull, "gra-court: Court of Graustark") })))
	c := Compare(a, b, lex)
	want := map[string][2]int{"foreign-affairs": {1, 1}, "defence": {1, 0}}
	if len(c.Roles) != 2 {
		t.Fatalf("%+v", c.Roles)
	}
	for _, r := range c.Roles {
		if w := want[r.Role]; len(r.A) != w[0] || len(r.B) != w[1] {
			t.Errorf("%s: %d and %d bodies", r.Role, len(r.A), len(r.B))
		}
		if r.Role == "defence" && (r.BlankB != CellNotNamedClosed || r.BlankA != "") {
			t.Errorf("blank of B is %q, of A %q", r.BlankB, r.BlankA)
		}
	}
	quoted := with(otherPartner(in2018(func(s *script) {
		s.list("GRA", communique.ListNone)
		s.person(communique.Speaker, "GRA", "Yetive", "Princess", "gra-court")
	})))
	for _, r := range Compare(a, quoted, lex).Roles {
		if len(r.B) > 0 || r.BlankB != CellNoList {
			t.Errorf("%s: an official who speaks puts no body beside the others: %+v", r.Role, r)
		}
	}
	if got := Compare(a, with(in2018(lists(communique.ListFull, "court: Royal Court"))), lex).Roles; got != nil {
		t.Errorf("one partner on both sides, and yet roles: %v", got)
	}
}

func TestPartyThatIsNoPartnerIsAtTheTableWhereItsBodiesAreNamed(t *testing.T) {
	a := in2013(func(s *script) { s.list("GRA", communique.ListFull, "gra-court: Court of Graustark") })
	r := bodyRow(t, with(a), with(in2018(nil)), "gra-court")
	if r.A.State != CellNamed || r.B.State != CellOtherPartner || r.Presence != PresentUnknowable {
		t.Errorf("%s | %s: %s", r.A.State, r.B.State, r.Presence)
	}
}

func TestNoListIsNotSaidOfARecordWhoseListsWereNotRead(t *testing.T) {
	r := meeting("2018-05-05", &communique.Document{ID: "jp-rur-2018-05-05.en", Lang: "en", Genre: communique.NewsItem})
	r.Findings = communique.Findings{
		Lists:        []communique.ParticipantList{{Side: "RUR", End: communique.ListNone}},
		Participants: []communique.Participant{{Side: "RUR", AsNamed: "Royal Court", Agency: "court", Source: "jp-rur-2018-05-05.en"}},
	}
	r.NotRead = []communique.Field{communique.FieldAgencies}
	a := with(in2013(lists(communique.ListFull, "court: Royal Court")))
	if got := bodyRow(t, a, whole(r), "court"); got.B.State != CellNotRead {
		t.Errorf("%s, though the lists were not read", got.B.State)
	}
}
