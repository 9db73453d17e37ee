package compare

import (
	"testing"

	"alternat/app/communique"
)

// lonely is a pair of meetings of one series of which the earlier takes a
// position on bridges and the later one on locks.
func lonely() (a, b *communique.Session) {
	a = in2013(func(w *script) { w.state("position", "noted", 1, "bridges", "The two sides noted the bridges") })
	b = in2018(func(w *script) { w.state("position", "noted", 1, "locks", "The two sides noted the locks") })
	return a, b
}

func outcomes(c *Comparison) map[communique.TopicID]StatementRow {
	out := map[communique.TopicID]StatementRow{}
	for _, r := range c.Statements.Rows {
		for _, t := range r.Topics {
			out[t] = r
		}
	}
	return out
}

func TestNewAndNotRepeatedWithinASeries(t *testing.T) {
	a, b := lonely()
	o := outcomes(Compare(with(a), with(b), lex))
	if o["bridges"].Outcome != OutcomeNotRepeated || o["locks"].Outcome != OutcomeNew {
		t.Errorf("earlier %s, later %s", o["bridges"].Outcome, o["locks"].Outcome)
	}
	// The later text is the later one on whichever side it stands.
	o = outcomes(Compare(with(b), with(a), lex))
	if o["bridges"].Outcome != OutcomeNotRepeated || o["locks"].Outcome != OutcomeNew {
		t.Errorf("swapped: earlier %s, later %s", o["bridges"].Outcome, o["locks"].Outcome)
	}
}

// TestSilenceThatConcludesNothing spoils one condition of "new" and "not
// repeated" at a time.
func TestSilenceThatConcludesNothing(t *testing.T) {
	cases := []struct {
		name    string
		spoil   func(a, b *communique.Session)
		outcome Outcome
		reason  Reason
	}{
		{"own account", func(a, b *communique.Session) {
			for _, d := range []*communique.Document{a.Documents[0], b.Documents[0]} {
				d.Genre, d.Issuer = communique.PressRelease, "RUR"
			}
		}, OutcomeOnlyA, ReasonOwnAccount},
		{"news item", func(a, b *communique.Session) { b.Documents[0].Genre = communique.NewsItem }, OutcomeOnlyA, ReasonNewsItem},
		{"advance notice", func(a, b *communique.Session) { b.Documents[0].Genre = communique.AdvanceNotice }, OutcomeOnlyA, ReasonGenre},
		{"other genre", func(a, b *communique.Session) { b.Documents[0].Genre = communique.JointElements }, OutcomeOnlyA, ReasonGenre},
		{"not read", func(a, b *communique.Session) { b.Documents[0].Annotation = nil }, OutcomeNone, ReasonNotRead},
		{"read by rules", func(a, b *communique.Session) { b.Documents[0].Annotation.Reading = communique.ReadByRule }, OutcomeNone, ReasonAutomatic},
		{"not held", func(a, b *communique.Session) { b.Documents[0].Text, b.Documents[0].Annotation = "", nil }, OutcomeNone, ReasonNotHeld},
		{"other kind", func(a, b *communique.Session) { b.Status = communique.StatusOtherMeeting }, OutcomeOnlyA, ReasonOtherKind},
		{"official quoted", func(a, b *communique.Session) {
			st := &a.Documents[0].Annotation.Findings.Statements[0]
			st.Actor, st.NotStates, st.Official = communique.ActorOfficial, true, &communique.Official{Name: "Sapt", Quoted: true}
		}, OutcomeOnlyA, ReasonQuoted},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a, b := lonely()
			c.spoil(a, b)
			r := outcomes(Compare(with(a), with(b), lex))["bridges"]
			if r.Outcome != c.outcome || !contains(r.Reasons, c.reason) {
				t.Errorf("%s %v, want %s because %s", r.Outcome, r.Reasons, c.outcome, c.reason)
			}
		})
	}
}

func TestNothingIsNewBetweenPartners(t *testing.T) {
	a, b := lonely()
	otherPartner(b)
	o := outcomes(Compare(with(a), with(b), lex))
	if o["bridges"].Outcome != OutcomeOnlyA || o["locks"].Outcome != OutcomeOnlyB {
		t.Errorf("%s, %s", o["bridges"].Outcome, o["locks"].Outcome)
	}
}

func TestBodysOwnStatementIsNotNewOfTheSides(t *testing.T) {
	a, b := lonely()
	st := &b.Documents[0].Annotation.Findings.Statements[0]
	st.Actor, st.Agency, st.NotStates = communique.ActorAgency, "post", true
	if r := outcomes(Compare(with(a), with(b), lex))["locks"]; r.Outcome != OutcomeOnlyB {
		t.Errorf("%s", r.Outcome)
	}
}

func TestRecordReadInPartIsNoSilence(t *testing.T) {
	a, b := lonely()
	b.ReadWhole = false
	if r := outcomes(Compare(whole(a), whole(b), lex))["bridges"]; r.Outcome != OutcomeNone || !contains(r.Reasons, ReasonNotRead) {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
	b.ReadWhole = true
	if r := outcomes(Compare(whole(a), whole(b), lex))["bridges"]; r.Outcome != OutcomeNotRepeated {
		t.Errorf("read whole: %s %v", r.Outcome, r.Reasons)
	}
	b.NotRead = []communique.Field{communique.FieldStatements}
	if r := outcomes(Compare(whole(a), whole(b), lex))["bridges"]; r.Outcome != OutcomeNone {
		t.Errorf("positions not read: %s %v", r.Outcome, r.Reasons)
	}
}

func TestSummarySaysThatItIsOne(t *testing.T) {
	a, b := lonely()
	b.Findings.Statements = b.Documents[0].Annotation.Findings.Statements
	b.Findings.Statements[0].Quote, b.Findings.Statements[0].What, b.Findings.Statements[0].Source = nil, "locks", b.Documents[0].ID
	b.Documents[0].Text, b.Documents[0].Annotation = "", nil
	r := outcomes(Compare(whole(a), whole(b), lex))["bridges"]
	if r.Outcome != OutcomeNotRepeated || !contains(r.Reasons, ReasonSummary) {
		t.Errorf("%s %v", r.Outcome, r.Reasons)
	}
}

func TestTopicOnlyNamedIsNotAbsent(t *testing.T) {
	for name, write := range map[string]func(*script){
		"listed": func(w *script) {
			w.f.Topics = append(w.f.Topics, communique.TopicFinding{Topic: "bridges", Quote: w.say("bridges")})
		},
		"background": func(w *script) {
			w.Annotation.Background = append(w.Annotation.Background, communique.BackgroundFinding{Quote: *w.say("Bridges are old."), Topics: []communique.TopicID{"bridges"}})
		},
		"arrangement": func(w *script) {
			w.state("arrangement", "held-event", 0, "bridges", "They held a workshop on bridges")
		},
	} {
		a, _ := lonely()
		r := outcomes(Compare(with(a), with(in2018(write)), lex))["bridges"]
		if r.Outcome != OutcomeBoth || !contains(r.Reasons, ReasonNamedOnly) || len(r.AlsoB) != 1 || r.AlsoB[0].Quote == nil {
			t.Errorf("%s: %s %v %v", name, r.Outcome, r.Reasons, r.AlsoB)
		}
	}
}

func TestQuotedNamingIsPreferredToANote(t *testing.T) {
	a, _ := lonely()
	b := in2018(func(w *script) {
		w.f.Topics = append(w.f.Topics, communique.TopicFinding{Topic: "bridges"}, communique.TopicFinding{Topic: "bridges", Quote: w.say("bridges")})
	})
	if r := outcomes(Compare(with(a), with(b), lex))["bridges"]; len(r.AlsoB) != 1 || r.AlsoB[0].Quote == nil {
		t.Errorf("%+v", r.AlsoB)
	}
	b.Documents[0].Annotation.Findings.Topics = b.Documents[0].Annotation.Findings.Topics[:1]
	if r := outcomes(Compare(with(a), with(b), lex))["bridges"]; r.Outcome != OutcomeBoth || len(r.AlsoB) != 1 || r.AlsoB[0].Text != "bridges" {
		t.Errorf("a topic noted without a quotation: %s %+v", r.Outcome, r.AlsoB)
	}
}
