//go:build !js

package compare_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/compare"
)

// eachPair calls f for every ordered pair of the bundled documents and of their
// sessions, each with itself included.
func eachPair(t *testing.T, f func(t *testing.T, b bundle, x, y compare.Subject)) {
	b := load(t)
	for _, set := range [][]compare.Subject{b.documents(), b.sessions()} {
		for _, x := range set {
			for _, y := range set {
				t.Run(x.ID()+"|"+y.ID(), func(t *testing.T) { f(t, b, x, y) })
			}
		}
	}
	x, y := b.jointFr, session(b.release)
	t.Run("document|session", func(t *testing.T) { f(t, b, x, y); f(t, b, y, x) })
}

func TestSwappedSidesAreTheMirror(t *testing.T) {
	eachPair(t, func(t *testing.T, b bundle, x, y compare.Subject) {
		got, want := b.compare(y, x), compare.Mirror(b.compare(x, y))
		if !reflect.DeepEqual(got, want) {
			p, _ := compare.Encode(got)
			q, _ := compare.Encode(want)
			t.Errorf("Compare(b, a) is not Mirror(Compare(a, b)): %s", firstDifference(string(p), string(q)))
		}
		if !reflect.DeepEqual(compare.Mirror(want), b.compare(x, y)) {
			t.Error("Mirror is no involution")
		}
	})
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			from := max(0, i-12)
			return strings.Join(x[from:min(len(x), i+3)], "\n") + "\n--- against\n" + strings.Join(y[from:min(len(y), i+3)], "\n")
		}
	}
	return "no difference in JSON"
}

func TestEveryQuoteOccursAtItsPlace(t *testing.T) {
	eachPair(t, func(t *testing.T, b bundle, x, y compare.Subject) {
		c := b.compare(x, y)
		docs := map[communique.DocumentID]*communique.Document{}
		for _, s := range []compare.Subject{x, y} {
			for _, d := range s.Session.Documents {
				docs[d.ID] = d
			}
		}
		n := 0
		check := func(cites ...compare.Cite) {
			for _, q := range cites {
				if q.Text == "" {
					t.Errorf("a claim about %s without words", q.Document)
				}
				if q.Quote == nil {
					continue
				}
				n++
				d := docs[q.Document]
				if d == nil || q.Quote.End > len(d.Text) || d.Text[q.Quote.Start:q.Quote.End] != q.Quote.Text || q.Text != q.Quote.Text {
					t.Errorf("%q does not stand at %v of %s", q.Text, q.Quote.Span, q.Document)
				}
			}
		}
		eachCite(c, check)
		for _, rows := range [][]compare.StatementRow{c.Statements.Rows, c.Statements.Arrangements} {
			for _, r := range rows {
				check(r.AlsoA...)
				check(r.AlsoB...)
				for _, ref := range append(append([]compare.StatementRef{}, r.A...), r.B...) {
					if q := ref.Statement.Quote; q != nil {
						check(compare.Cite{Document: ref.Document, Quote: q, Text: q.Text})
					} else if ref.Statement.What == "" {
						t.Errorf("a statement of %s without words", ref.Document)
					}
				}
			}
		}
		if n == 0 {
			t.Error("nothing is quoted")
		}
	})
}

func eachCite(c *compare.Comparison, f func(...compare.Cite)) {
	for _, n := range c.Notes {
		f(n.Cites...)
	}
	for _, x := range c.Facts {
		for _, v := range []compare.FactValue{x.A, x.B} {
			f(v.Cites...)
			for _, p := range v.People {
				f(p.Cite)
			}
		}
	}
	for _, t := range c.Participants {
		for _, r := range t.Rows {
			f(r.A.Cites...)
			f(r.B.Cites...)
		}
	}
	for _, r := range c.Roles {
		for _, x := range append(append([]compare.RoleBody{}, r.A...), r.B...) {
			f(x.Cite)
		}
	}
}

func TestNothingIsLeftUnsaid(t *testing.T) {
	eachPair(t, func(t *testing.T, b bundle, x, y compare.Subject) {
		c := b.compare(x, y)
		if c.Relation == "" || c.Facts == nil {
			t.Error("no relation or no facts")
		}
		for _, f := range c.Facts {
			if f.Change == "" {
				t.Errorf("%s has no change", f.Kind)
			}
			for _, v := range []compare.FactValue{f.A, f.B} {
				if (v.Blank == compare.NotBlank) != (len(v.Codes) > 0) {
					t.Errorf("%s %s: codes %q, blank %q", f.Kind, f.Party, v.Codes, v.Blank)
				}
			}
			if (f.Change == compare.Notable) != (f.Why != "") {
				t.Errorf("%s is %s because of %q", f.Kind, f.Change, f.Why)
			}
		}
		for _, tab := range c.Participants {
			for _, r := range tab.Rows {
				if r.A.State == "" || r.B.State == "" || r.Presence == "" || r.Agency == "" && r.AsNamed == "" {
					t.Errorf("empty state in %+v", r)
				}
				if r.A.Present() && len(r.A.Cites) == 0 || r.B.Present() && len(r.B.Cites) == 0 {
					t.Errorf("%s is said to be present without a source", r.Agency)
				}
			}
		}
		for _, r := range append(append([]compare.StatementRow{}, c.Statements.Rows...), c.Statements.Arrangements...) {
			if r.Outcome == "" || len(r.A)+len(r.B) == 0 {
				t.Errorf("%v: outcome %q of %d and %d statements", r.Topics, r.Outcome, len(r.A), len(r.B))
			}
			if r.Outcome == compare.OutcomeBoth && len(r.Reasons) == 0 || r.Outcome == compare.OutcomeNone && len(r.Reasons) == 0 {
				t.Errorf("%v: %s without a reason", r.Topics, r.Outcome)
			}
		}
		if c.Text.Blank == "" && c.Text.Wording == nil && c.Text.Versions == nil {
			t.Error("no text and no reason")
		}
	})
}

func TestEveryStatementStandsSomewhere(t *testing.T) {
	eachPair(t, func(t *testing.T, b bundle, x, y compare.Subject) {
		c := b.compare(x, y)
		in := map[*communique.Statement]bool{}
		for _, r := range append(append([]compare.StatementRow{}, c.Statements.Rows...), c.Statements.Arrangements...) {
			for _, ref := range append(append([]compare.StatementRef{}, r.A...), r.B...) {
				in[ref.Statement] = true
			}
		}
		for _, s := range []compare.Subject{x, y} {
			if s.Document == nil {
				continue
			}
			for i := range s.Document.Annotation.Findings.Statements {
				if st := &s.Document.Annotation.Findings.Statements[i]; !in[st] {
					t.Errorf("%q is in no row", st.Quote.Text)
				}
			}
		}
	})
}

func TestStatementsStandUnderTopicsTheySpeakOf(t *testing.T) {
	eachPair(t, func(t *testing.T, b bundle, x, y compare.Subject) {
		c := b.compare(x, y)
		for _, r := range append(append([]compare.StatementRow{}, c.Statements.Rows...), c.Statements.Arrangements...) {
			for _, ref := range append(append([]compare.StatementRef{}, r.A...), r.B...) {
				on := len(r.Topics) == 0
				for _, topic := range r.Topics {
					on = on || slices.Contains(ref.Statement.Topics, topic)
				}
				if !on {
					t.Errorf("a statement on %v stands under %v", ref.Statement.Topics, r.Topics)
				}
			}
		}
	})
}

func TestSelfIsIdentical(t *testing.T) {
	b := load(t)
	for _, x := range append(b.documents(), b.sessions()...) {
		c := b.compare(x, x)
		if !c.Identical || c.Relation != compare.RelationSame || c.Notes[0].Code != compare.NoteIdentical {
			t.Errorf("%s with itself: %s, identical %v", x.ID(), c.Relation, c.Identical)
		}
		for _, f := range c.Facts {
			if f.Change != compare.Unchanged && f.Change != compare.Unknowable {
				t.Errorf("%s: %s is %s", x.ID(), f.Kind, f.Change)
			}
		}
		for _, r := range append(append([]compare.StatementRow{}, c.Statements.Rows...), c.Statements.Arrangements...) {
			if r.Outcome != compare.OutcomeKept || len(r.A) == 0 || !reflect.DeepEqual(r.A, r.B) {
				t.Errorf("%s: %v is %s", x.ID(), r.Topics, r.Outcome)
			}
		}
	}
}
