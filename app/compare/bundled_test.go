//go:build !js

package compare_test

import (
	"testing"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
	"alternat/app/lexicon"
)

// The bundled documents, by what they are: two versions of a joint text of
// 2018, a release of 2026, a news page of 2019, a page on a round table of
// 2024. No test of a rule rests on them; here are the answers that a desk
// officer would give, question by question.
type bundle struct {
	lex                                 *lexicon.Lexicon
	jointFr, jointEn, release, news, un compare.Subject
}

func load(t testing.TB) bundle {
	t.Helper()
	c, err := corpus.Load(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	doc := func(id communique.DocumentID) compare.Subject {
		t.Helper()
		s := compare.Subject{Session: c.Session(id.Session()), Document: c.Document(id)}
		if s.Session == nil || s.Document == nil || !s.Document.Held() || s.Document.Annotation == nil {
			t.Fatalf("%s is not held with an annotation", id)
		}
		return s
	}
	return bundle{lex: c.Lexicon,
		jointFr: doc("jp-fr-2018-06-12.fr"), jointEn: doc("jp-fr-2018-06-12.en"), release: doc("jp-eu-2026-01-28.fr"),
		news: doc("jp-nato-2019-10.fr"), un: doc("un-oewg-2024-05-10.fr")}
}

func (b bundle) compare(x, y compare.Subject) *compare.Comparison {
	return compare.Compare(x, y, b.lex)
}

func session(s compare.Subject) compare.Subject { return compare.Subject{Session: s.Session} }

func (b bundle) documents() []compare.Subject {
	return []compare.Subject{b.jointFr, b.jointEn, b.release, b.news, b.un}
}

func (b bundle) sessions() []compare.Subject {
	return []compare.Subject{session(b.jointFr), session(b.release), session(b.news), session(b.un)}
}

func table(t *testing.T, c *compare.Comparison, party communique.PartyID) *compare.ParticipantTable {
	t.Helper()
	for i := range c.Participants {
		if c.Participants[i].Party == party {
			return &c.Participants[i]
		}
	}
	t.Fatalf("no table of %s", party)
	return nil
}

func row(t *testing.T, tab *compare.ParticipantTable, id communique.AgencyID) compare.ParticipantRow {
	t.Helper()
	for _, r := range tab.Rows {
		if r.Agency == id {
			return r
		}
	}
	t.Fatalf("no row of %s in the table of %s", id, tab.Party)
	return compare.ParticipantRow{}
}

func notesOf(c *compare.Comparison) []string {
	var out []string
	for _, n := range c.Notes {
		side := [...]string{compare.A: "A", compare.B: "B", compare.Both: ""}[n.Side]
		s := side + " " + string(n.Code)
		if side == "" {
			s = string(n.Code)
		}
		for _, a := range n.Args {
			s += " " + a
		}
		out = append(out, s)
	}
	return out
}

func wantNotes(t *testing.T, c *compare.Comparison, want ...string) {
	t.Helper()
	got := notesOf(c)
	if len(got) != len(want) {
		t.Fatalf("notes are\n%q, want\n%q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("note %d is %q, want %q", i, got[i], want[i])
		}
	}
}

func onTopic(c *compare.Comparison, topic communique.TopicID) []compare.StatementRow {
	var out []compare.StatementRow
	for _, r := range c.Statements.Rows {
		for _, t := range r.Topics {
			if t == topic {
				out = append(out, r)
			}
		}
	}
	return out
}

func TestJointTextOf2018AgainstReleaseOf2026SaysFirstWhatTheyAre(t *testing.T) {
	b := load(t)
	c := b.compare(b.jointFr, b.release)
	wantNotes(t, c, "genre-differs joint statement press release", "B own-account JP", "B provisional fr",
		"other-partner 7.5", "member FR EU 1958-01-01 ", "few-shared", "B open-list EU", "B closed-list-as-translated JP", "B more-documents 1")
	if c.Relation != compare.RelationOtherPartner {
		t.Errorf("relation is %s", c.Relation)
	}
	for _, f := range c.Facts {
		if f.Change == compare.Routine || f.Change == compare.Notable || f.Kind == compare.FactInterval {
			t.Errorf("%s reads as a development between two partners: %s %s", f.Kind, f.Change, f.Why)
		}
	}
	for _, r := range append(c.Statements.Rows, c.Statements.Arrangements...) {
		switch r.Outcome {
		case compare.OutcomeBoth, compare.OutcomeOnlyA, compare.OutcomeOnlyB:
		default:
			t.Errorf("%v: %s between two partners", r.Topics, r.Outcome)
		}
	}
}

func TestJapansSideOf2018And2026(t *testing.T) {
	b := load(t)
	tab := table(t, b.compare(b.jointFr, b.release), "JP")
	if !tab.Comparable {
		t.Error("Japan's side must be comparable")
	}
	want := map[communique.AgencyID]compare.Presence{
		"jp-mofa": compare.PresentInBoth, "jp-npa": compare.PresentInBoth, "jp-meti": compare.PresentInBoth,
		"jp-mod": compare.PresentInBoth, "jp-jpcert": compare.PresentInBoth, "jp-mic": compare.PresentOtherwise,
		"jp-nisc": compare.PresentSuccessor,
		"jp-nss":  compare.PresentOnlyA, "jp-ciro": compare.PresentOnlyA, "jp-psia": compare.PresentOnlyA,
	}
	if len(tab.Rows) != len(want) {
		t.Errorf("%d rows, want %d", len(tab.Rows), len(want))
	}
	for id, p := range want {
		if r := row(t, tab, id); r.Presence != p {
			t.Errorf("%s: %s, want %s", id, r.Presence, p)
		}
	}
	nisc := row(t, tab, "jp-nisc").B
	if nisc.State != compare.CellSucceededBy || nisc.Agency != "jp-nco" || nisc.Date != "2025-07-01" || len(nisc.Cites) == 0 {
		t.Errorf("NISC in 2026: %+v", nisc)
	}
	for _, id := range []communique.AgencyID{"jp-nss", "jp-ciro", "jp-psia"} {
		if c := row(t, tab, id).B; c.State != compare.CellNotNamedClosed || !c.AsTranslated {
			t.Errorf("%s in 2026: %+v, want a list without “and others”, as translated", id, c)
		}
	}
}

func TestPartnersOf2018And2026AreComparedByRoleOnly(t *testing.T) {
	b := load(t)
	c := b.compare(b.jointFr, b.release)
	for _, party := range []communique.PartyID{"FR", "EU"} {
		tab := table(t, c, party)
		if tab.Comparable || len(tab.Rows) == 0 {
			t.Errorf("%s: comparable=%v with %d rows", party, tab.Comparable, len(tab.Rows))
		}
		for _, r := range tab.Rows {
			if r.Presence != compare.PresentUnknowable || (r.A.State == compare.CellMembership) == (r.B.State == compare.CellMembership) {
				t.Errorf("%s: %s | %s is %s", r.Agency, r.A.State, r.B.State, r.Presence)
			}
		}
	}
	if len(c.Roles) == 0 || c.Roles[0].Role != "foreign-affairs" || len(c.Roles[0].A) != 1 || len(c.Roles[0].B) != 1 {
		t.Errorf("roles begin with %+v, want both foreign ministries", c.Roles)
	}
	for _, r := range c.Roles {
		if r.Role == "defence" && r.BlankB != compare.CellNotNamedOpen {
			t.Errorf("defence in 2026: %s, the European list is left open", r.BlankB)
		}
	}
}

func TestSilenceOfAReleaseConcludesNothing(t *testing.T) {
	b := load(t)
	c := b.compare(b.jointFr, b.release)
	rows := onTopic(c, "international-law")
	if len(rows) == 0 {
		t.Fatal("no row on international law")
	}
	for _, r := range rows {
		if len(r.A) == 0 || len(r.B) > 0 || r.Outcome != compare.OutcomeOnlyA || !has(r.Reasons, compare.ReasonOwnAccount) {
			t.Errorf("international law: %s %v with %d and %d statements", r.Outcome, r.Reasons, len(r.A), len(r.B))
		}
	}
}

func TestCapacityBuildingIsInBothWithoutDirection(t *testing.T) {
	b := load(t)
	rows := onTopic(b.compare(b.jointFr, b.release), "capacity-building")
	if len(rows) != 1 {
		t.Fatalf("%d rows on capacity-building", len(rows))
	}
	r := rows[0]
	families := map[communique.FamilyID]bool{}
	for _, x := range r.A {
		families[x.Statement.Family] = true
	}
	if !families["exchange"] || !families["position"] || len(r.B) != 1 || r.B[0].Statement.Family != "exchange" {
		t.Errorf("A has %v, B %d statements", families, len(r.B))
	}
	if r.Outcome != compare.OutcomeBoth || !has(r.Reasons, compare.ReasonTranslation) || !has(r.Reasons, compare.ReasonOtherPartner) {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
}

func has(rs []compare.Reason, r compare.Reason) bool {
	for _, x := range rs {
		if x == r {
			return true
		}
	}
	return false
}
