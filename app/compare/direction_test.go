package compare

import (
	"testing"

	"alternat/app/communique"
)

// scene is a pair of meetings of one series whose joint texts take a position
// on bridges; everything allows to weigh the verbs.
type scene struct {
	a, b *communique.Session
	x, y *communique.Statement
}

func newScene() *scene {
	s := &scene{}
	s.a = in2013(func(w *script) {
		w.state("position", "noted", 1, "bridges", "The two sides noted the value of sound bridges across the river")
	})
	s.b = in2018(func(w *script) {
		w.state("position", "welcomed", 5, "bridges", "The two sides welcomed the value of sound bridges across the river")
	})
	s.x, s.y = &s.a.Documents[0].Annotation.Findings.Statements[0], &s.b.Documents[0].Annotation.Findings.Statements[0]
	return s
}

func (s *scene) row(t *testing.T) StatementRow {
	t.Helper()
	c := Compare(with(s.a), with(s.b), lex)
	m := Compare(with(s.b), with(s.a), lex)
	rows := append(c.Statements.Rows, c.Statements.Arrangements...)
	back := append(mirrorRows(m.Statements.Rows), mirrorRows(m.Statements.Arrangements)...)
	if len(rows) == 0 || len(rows) != len(back) {
		t.Fatalf("%d rows, swapped %d", len(rows), len(back))
	}
	for i := range rows {
		if rows[i].Outcome != back[i].Outcome {
			t.Errorf("%v: %s, swapped %s", rows[i].Topics, rows[i].Outcome, back[i].Outcome)
		}
	}
	return rows[0]
}

func TestMoreAndLessCommittal(t *testing.T) {
	s := newScene()
	if r := s.row(t); r.Outcome != OutcomeMore || len(r.Reasons) > 0 {
		t.Errorf("noted then welcomed: %s %v", r.Outcome, r.Reasons)
	}
	s.x.Step, s.y.Step = 5, 1
	if r := s.row(t); r.Outcome != OutcomeLess {
		t.Errorf("welcomed then noted: %s", r.Outcome)
	}
	s.x.Step = 1
	if r := s.row(t); r.Outcome != OutcomeReworded {
		t.Errorf("same step, other words: %s", r.Outcome)
	}
}

// TestDirectionNeedsEveryCondition takes one condition away at a time.
func TestDirectionNeedsEveryCondition(t *testing.T) {
	cases := []struct {
		reason Reason
		spoil  func(*scene)
	}{
		{ReasonOtherPartner, func(s *scene) { otherPartner(s.b) }},
		{ReasonActor, func(s *scene) { otherPartner(s.b) }}, // both sides of another meeting
		{ReasonOtherSeries, func(s *scene) { s.b.Track = "officers" }},
		{ReasonUnknown, func(s *scene) { s.b.Series, s.b.Partners = "", nil }},
		{ReasonOtherKind, func(s *scene) { s.b.Status = communique.StatusOtherMeeting }},
		{ReasonGenre, func(s *scene) { s.b.Documents[0].Genre = communique.JointPressRelease }},
		{ReasonGenre, func(s *scene) {
			s.a.Documents[0].Genre, s.b.Documents[0].Genre = communique.NewsItem, communique.NewsItem
			s.a.Documents[0].Issuer, s.b.Documents[0].Issuer = "RUR", "RUR"
		}},
		{ReasonGenre, func(s *scene) {
			s.a.Documents[0].Genre, s.b.Documents[0].Genre = communique.PressRelease, communique.PressRelease
			s.a.Documents[0].Issuer, s.b.Documents[0].Issuer = "RUR", "JP"
		}},
		{ReasonTranslation, func(s *scene) { s.b.Documents[0].Provisional = true }},
		{ReasonTranslation, func(s *scene) { s.a.Documents[0].Role = "translation" }},
		{ReasonSummary, func(s *scene) { s.y.Quote, s.y.What = nil, "bridges" }},
		{ReasonOtherLanguage, func(s *scene) { s.b.Documents[0].Lang = "fr" }},
		{ReasonActor, func(s *scene) { s.y.Actor = "RUR" }},
		{ReasonQuoted, func(s *scene) {
			for _, st := range []*communique.Statement{s.x, s.y} {
				st.Actor, st.NotStates, st.Official = communique.ActorOfficial, true, &communique.Official{Name: "Sapt", Side: "RUR", Quoted: true}
			}
		}},
		{ReasonFamily, func(s *scene) { s.y.Family = "undertaking" }},
		{ReasonNoDirection, func(s *scene) { s.x.Family, s.y.Family = "exchange", "exchange" }},
		{ReasonNoDirection, func(s *scene) { s.x.NoDirection = "verb not read" }},
		{ReasonNoDirection, func(s *scene) { s.y.Step = 0 }},
		{ReasonOtherWording, func(s *scene) {
			*s.y.Quote = communique.Quote{Text: "They welcomed a report from the harbour master on dredging", Span: s.y.Quote.Span}
		}},
	}
	for _, c := range cases {
		s := newScene()
		c.spoil(s)
		r := s.row(t)
		if r.Outcome == OutcomeMore || r.Outcome == OutcomeLess {
			t.Errorf("%s: and yet %s", c.reason, r.Outcome)
		}
		if !contains(r.Reasons, c.reason) {
			t.Errorf("want the reason %s, have %s %v", c.reason, r.Outcome, r.Reasons)
		}
		for i := 1; i < len(r.Reasons); i++ {
			if indexOf(Reasons, r.Reasons[i-1]) >= indexOf(Reasons, r.Reasons[i]) {
				t.Errorf("reasons out of order: %v", r.Reasons)
			}
		}
	}
}

func TestReleasesOfOneIssuerAreComparable(t *testing.T) {
	s := newScene()
	for _, r := range []*communique.Session{s.a, s.b} {
		r.Documents[0].Genre, r.Documents[0].Issuer = communique.PressRelease, "RUR"
	}
	if r := s.row(t); r.Outcome != OutcomeMore {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
}

func TestKeptWordForWord(t *testing.T) {
	s := newScene()
	*s.y.Quote = communique.Quote{Text: "the two sides noted the VALUE of sound bridges, across the river", Span: s.y.Quote.Span}
	if r := s.row(t); r.Outcome != OutcomeKept || len(r.Reasons) > 0 {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
	s.b.Documents[0].Provisional = true
	if r := s.row(t); r.Outcome != OutcomeKept || !contains(r.Reasons, ReasonTranslation) {
		t.Errorf("in a translation: %s %v", r.Outcome, r.Reasons)
	}
	otherPartner(s.b)
	if r := s.row(t); r.Outcome != OutcomeBoth {
		t.Errorf("another partner keeps nothing: %s", r.Outcome)
	}
}

func TestVersionsThatDifferInDegreeAreNotWeighed(t *testing.T) {
	s := newScene()
	fr := document("jp-rur-2018-05-05.fr", communique.Document{Lang: "fr", Genre: communique.JointStatement, Role: "language version"}, func(w *script) {
		w.state("position", "reaffirmed", 8, "bridges", "La Ruritanie a de nouveau confirmé le prix de bons ponts")
	})
	s.b.Documents = append(s.b.Documents, fr)
	c := Compare(with(s.a), whole(s.b), lex)
	if len(c.Statements.Rows) != 1 || len(c.Statements.Rows[0].B) != 2 {
		t.Fatalf("versions of one statement are not one: %+v", c.Statements.Rows)
	}
	if r := c.Statements.Rows[0]; r.Outcome != OutcomeReworded || !contains(r.Reasons, ReasonNoDirection) {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
	fr.Annotation.Findings.Statements[0].Step = 5
	if r := Compare(with(s.a), whole(s.b), lex).Statements.Rows[0]; r.Outcome != OutcomeMore {
		t.Errorf("of one degree: %s %v", r.Outcome, r.Reasons)
	}
}
