//go:build !js

package compare_test

import (
	"testing"

	"alternat/app/communique"
	"alternat/app/compare"
)

func TestVersionsOf2018(t *testing.T) {
	b := load(t)
	c := b.compare(b.jointFr, b.jointEn)
	wantNotes(t, c, "versions", "alternat FR JP")
	if c.Relation != compare.RelationVersions || c.Text.Wording != nil || c.Text.Versions == nil {
		t.Errorf("relation %s, wording %v, versions %v", c.Relation, c.Text.Wording != nil, c.Text.Versions != nil)
	}
	for _, tab := range c.Participants {
		for _, r := range tab.Rows {
			if r.Presence != compare.PresentInBoth {
				t.Errorf("%s: %s; names in two languages differ and say nothing", r.Agency, r.Presence)
			}
		}
	}
	if len(c.Statements.Rows) != 8 || len(c.Statements.Arrangements) != 3 {
		t.Errorf("%d statements, %d arrangements; every one has its counterpart: want 8 and 3", len(c.Statements.Rows), len(c.Statements.Arrangements))
	}
	for _, r := range append(c.Statements.Rows, c.Statements.Arrangements...) {
		if len(r.A) != 1 || len(r.B) != 1 || r.A[0].Index != r.B[0].Index {
			t.Errorf("%v couples %d with %d statements", r.Topics, len(r.A), len(r.B))
		}
		if r.Outcome != compare.OutcomeBoth || !has(r.Reasons, compare.ReasonOtherLanguage) {
			t.Errorf("%v: %s %v; verbs of two languages are not weighed", r.Topics, r.Outcome, r.Reasons)
		}
	}
	for _, f := range c.Facts {
		if f.Kind == compare.FactChairs && f.Change != compare.Unchanged {
			t.Errorf("chairs of %s: %s", f.Party, f.Change)
		}
	}
}

func TestAnythingAgainstTheNewsPageOf2019(t *testing.T) {
	b := load(t)
	for _, x := range []compare.Subject{b.jointFr, b.jointEn, b.release, b.un} {
		c := b.compare(x, b.news)
		want := map[string]bool{"B no-list JP": false, "B no-list NATO": false, "B quoted-officials 2": false, "B week 2019-10-09": false, "B news-item NATO": false}
		for _, n := range notesOf(c) {
			if _, ok := want[n]; ok {
				want[n] = true
			}
		}
		for n, seen := range want {
			if !seen {
				t.Errorf("%s against the news page does not note %q", x.ID(), n)
			}
		}
		for _, tab := range c.Participants {
			for _, r := range tab.Rows {
				if r.B.Present() || r.B.State == compare.CellNotNamedClosed || r.B.State == compare.CellNotNamedOpen {
					t.Errorf("%s: %s in a text without a list", r.Agency, r.B.State)
				}
			}
		}
		for _, f := range c.Facts {
			if f.Kind == compare.FactChairs && len(f.B.People) > 0 {
				t.Error("someone chairs; two officials are quoted, nobody chairs")
			}
			if f.Kind == compare.FactDate && (f.B.Codes[0] != "2019-W41" || f.B.Date.Precision != communique.PrecisionWeek || f.B.Date.Basis != communique.BasisPublication || !f.B.Inferred) {
				t.Errorf("date is %q", f.B.Codes)
			}
		}
	}
}

func TestOfficialQuotedDoesNotPutTheMinistryOnAList(t *testing.T) {
	b := load(t)
	r := row(t, table(t, b.compare(b.jointFr, b.news), "JP"), "jp-mod")
	if r.B.State != compare.CellNoList || len(r.B.Cites) == 0 || r.Presence != compare.PresentUnknowable {
		t.Errorf("MOD in a text that quotes its official: %+v, %s; want no list, with the mention", r.B, r.Presence)
	}
	if x := row(t, table(t, b.compare(b.jointFr, b.news), "JP"), "jp-npa"); len(x.B.Cites) != 0 {
		t.Errorf("a body nobody mentions has cites %v", x.B.Cites)
	}
}

func TestAnythingAgainstTheRoundTableOf2024(t *testing.T) {
	b := load(t)
	for _, x := range []compare.Subject{b.jointFr, b.jointEn, b.release, b.news} {
		c := b.compare(x, b.un)
		if c.Relation != compare.RelationOtherKind {
			t.Errorf("relation %s", c.Relation)
		}
		if n := notesOf(c); len(n) == 0 || n[0] != "B not-delegations jp-jica" {
			t.Errorf("first note of %s against it: %q", x.ID(), n)
		}
		if c.Roles != nil {
			t.Error("roles are compared of a meeting without delegations")
		}
		for _, r := range append(c.Statements.Rows, c.Statements.Arrangements...) {
			if !has(r.Reasons, compare.ReasonOtherKind) {
				t.Errorf("%v: %s without the reason that this is another kind of meeting: %v", r.Topics, r.Outcome, r.Reasons)
			}
			for _, ref := range r.B {
				if ref.Statement.Actor == communique.ActorOfficial && !has(r.Reasons, compare.ReasonQuoted) {
					t.Errorf("%v: an official's words without saying so", r.Topics)
				}
			}
		}
	}
}

func TestTopicThatTheOtherTextOnlyListsIsNotCalledAbsent(t *testing.T) {
	b := load(t)
	for _, r := range onTopic(b.compare(b.jointFr, b.un), "international-law") {
		if r.Outcome != compare.OutcomeBoth || !has(r.Reasons, compare.ReasonNamedOnly) || len(r.AlsoB) == 0 {
			t.Errorf("%s %v %v; the page lists the topic", r.Outcome, r.Reasons, r.AlsoB)
		}
	}
}

func TestFrenchTextsOf2018And2026ShareNextToNothing(t *testing.T) {
	b := load(t)
	c := b.compare(b.jointFr, b.release)
	if c.Text.Wording == nil || c.Text.Wording.Shared >= 0.25 {
		t.Fatal("wording of two unrelated texts is not said to share next to nothing")
	}
}

func TestSessionsTakeTheOnePairOfOneLanguage(t *testing.T) {
	b := load(t)
	c := b.compare(session(b.jointFr), session(b.release))
	if c.Text.Wording == nil || c.Text.A != b.jointFr.Document || c.Text.B != b.release.Document {
		t.Errorf("texts taken: %v %v %s", c.Text.A, c.Text.B, c.Text.Blank)
	}
	c = b.compare(session(b.jointFr), session(b.jointFr))
	if c.Text.Blank != compare.TextNotSelected {
		t.Errorf("two versions on each side: %q, want the reader to choose", c.Text.Blank)
	}
}

func TestSessionPartlyReadConcludesNothingFromSilence(t *testing.T) {
	b := load(t)
	c := b.compare(session(b.jointFr), session(b.release))
	found := false
	for _, r := range c.Statements.Rows {
		if len(r.B) == 0 && len(r.AlsoB) == 0 {
			found = true
			if r.Outcome != compare.OutcomeNone || !has(r.Reasons, compare.ReasonNotRead) {
				t.Errorf("%v: %s %v; the other side's release was not read to its end", r.Topics, r.Outcome, r.Reasons)
			}
		}
	}
	if !found {
		t.Error("no row rests on silence; the test says nothing")
	}
}
