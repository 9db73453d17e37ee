package formula

import (
	"testing"

	"alternat/app/corpus"
)

func TestQuotationsOfFormulasStandInTheirTexts(t *testing.T) {
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	v, quotations := New(c.Sessions, finder(t)), 0
	for _, h := range c.Lexicon.Formulas.Heads {
		for _, u := range v.Uses(h.ID) {
			if (u.Quote != nil) != (u.Basis == InText) || (u.Written == "") != (u.Basis == InText) {
				t.Errorf("%s: %s: quotation and summary are mixed", u.Session.ID, u.Basis)
			}
			if u.Quote == nil {
				continue
			}
			quotations++
			if u.Document.Text[u.Quote.Start:u.Quote.End] != u.Quote.Text || u.Statement != nil && !u.Statement.Quote.Contains(u.HeadSpan) {
				t.Errorf("%s: %q is not where it says", u.Document.ID, u.Quote.Text)
			}
		}
	}
	if quotations == 0 {
		t.Error("no text held has a formula")
	}
}
