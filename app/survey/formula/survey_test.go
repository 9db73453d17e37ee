package formula

import (
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
)

func meeting(date string, partners ...communique.PartyID) *communique.Session {
	return &communique.Session{ID: communique.SessionID("jp-rur-" + date), Partners: partners, Date: communique.Date{Start: date}}
}

func summary(s *communique.Session, what string, states bool) *communique.Session {
	s.Documents = append(s.Documents, &communique.Document{ID: communique.DocumentID(string(s.ID) + ".ja"), Session: s.ID, Lang: "ja"})
	s.Findings.Statements = append(s.Findings.Statements, communique.Statement{Actor: "both", What: what, NotStates: !states, Source: s.Documents[0].ID})
	return s
}

func held(s *communique.Session, src string, quotes ...string) *communique.Session {
	d := &communique.Document{ID: communique.DocumentID(string(s.ID) + ".en"), Session: s.ID, Lang: "en", Text: src, Annotation: &communique.Annotation{}}
	for _, q := range quotes {
		at := strings.Index(src, q)
		d.Annotation.Findings.Statements = append(d.Annotation.Findings.Statements,
			communique.Statement{Actor: "both", Verb: "reaffirmed", Quote: &communique.Quote{Span: communique.Span{Start: at, End: at + len(q)}, Text: q}})
	}
	s.Documents = append(s.Documents, d)
	return s
}

func TestAUseInATextIsAQuotationWithItsStatement(t *testing.T) {
	src := "The sides met. They reaffirmed their commitment to an open and secure cyberspace, and to trade."
	s := held(meeting("2018-05-05", "RUR"), src, "They reaffirmed their commitment to an open and secure cyberspace, and to trade.", "an open and secure cyberspace")
	got := New([]*communique.Session{s}, finder(t)).Uses("cyberspace")
	if len(got) != 1 {
		t.Fatalf("uses %+v", got)
	}
	u := got[0]
	if u.Basis != InText || u.Quote == nil || u.Quote.Text != "open and secure cyberspace" || src[u.Quote.Start:u.Quote.End] != u.Quote.Text {
		t.Errorf("quoted as %+v", u.Quote)
	}
	if u.Statement == nil || u.Statement.Quote.Text != "an open and secure cyberspace" {
		t.Errorf("statement %+v, want the innermost", u.Statement)
	}
}

func TestASummaryIsNeverAQuotation(t *testing.T) {
	s := summary(meeting("2018-05-05", "RUR"), "commitment to a free cyberspace", true)
	s.Remarks = []communique.Remark{{Kind: "naming", Text: "Cyberspace is open and free in the Japanese text.", Sources: []communique.DocumentID{s.Documents[0].ID}}}
	got := New([]*communique.Session{s}, finder(t)).Uses("cyberspace")
	if len(got) != 2 || got[0].Basis != InSummary || got[1].Basis != InRemark {
		t.Fatalf("uses %+v", got)
	}
	for _, u := range got {
		if u.Quote != nil || u.Written[u.Span.Start:u.Span.End] == "" || u.Document != s.Documents[0] {
			t.Errorf("%+v", u)
		}
	}
}

func TestAHeldTextWithoutAFormulaIsARowAndAnUnheldOneIsNot(t *testing.T) {
	silent := held(meeting("2017-01-01", "RUR"), "The sides spoke of cyberspace.")
	unheld := summary(meeting("2018-01-01", "RUR"), "exchange of views on cyberspace", true)
	v := New([]*communique.Session{unheld, silent}, finder(t))
	texts := v.Texts("cyberspace")
	if len(texts) != 1 || texts[0].Session != silent || len(texts[0].Uses) != 0 {
		t.Errorf("texts %+v, want the one held", texts)
	}
	if got := v.Silent("cyberspace"); !slices.Equal(got, []*communique.Session{unheld}) {
		t.Errorf("nothing follows of %v, want of the one that is not held", got)
	}
}

func TestFirstAndLastUseArePerPartnerAndLeaveOfficialsOut(t *testing.T) {
	all := []*communique.Session{
		summary(meeting("2020-01-01", "RUR"), "a stable cyberspace", true),
		summary(meeting("2014-01-01", "GRA"), "a stable and open cyberspace", true),
		summary(meeting("2016-01-01", "GRA", "RUR"), "a stable cyberspace", true),
		summary(meeting("2012-01-01", "RUR"), "a stable cyberspace", false),
		summary(meeting("", "RUR"), "a stable cyberspace", true),
	}
	var got []string
	for _, r := range New(all, finder(t)).Runs("cyberspace") {
		got = append(got, strings.Join([]string{r.Qualifier, string(r.Partner), r.First.Session.Date.Year(), r.Last.Session.Date.Year()}, " "))
	}
	want := []string{"open GRA 2014 2014", "stable GRA 2014 2016", "stable RUR 2016 2020"}
	if !slices.Equal(got, want) {
		t.Errorf("runs %q, want %q", got, want)
	}
}
