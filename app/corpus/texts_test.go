//go:build !js

package corpus

import (
	"io/fs"
	"path"
	"strings"
	"testing"

	"alternat/app/communique"
)

func loaded(t *testing.T) *Corpus {
	t.Helper()
	c, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestEveryByteOfTheTextsIsRecovered(t *testing.T) {
	for _, d := range loaded(t).Held() {
		files, err := Dump(loaded(t).Session(d.Session))
		if err != nil {
			t.Fatal(err)
		}
		name := suffix(d.ID)
		source, err := fs.ReadFile(Data(), path.Join("sessions", string(d.Session), name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		if d.Text != string(source) || string(files[name+".txt"]) != string(source) {
			t.Errorf("%s: the text is not its source", d.ID)
		}
		var w wireAnnotation
		data, _ := fs.ReadFile(Data(), path.Join("sessions", string(d.Session), name+".json"))
		if fs := unmarshal(name, data, &w); len(fs) > 0 || w.SHA256 != sum(string(source)) {
			t.Errorf("%s: the sum in the annotation is not that of the text (%v)", d.ID, fs)
		}
	}
}

func TestEveryQuoteStandsAtItsSpan(t *testing.T) {
	for _, d := range loaded(t).Held() {
		n := 0
		eachQuote(d.Annotation, func(q communique.Quote) {
			n++
			if q.IsZero() || d.Text[q.Start:q.End] != q.Text {
				t.Errorf("%s: %q does not stand at %v", d.ID, q.Text, q.Span)
			}
		})
		if n < 20 {
			t.Errorf("%s: only %d quotes were found", d.ID, n)
		}
		for i, s := range d.Annotation.Findings.Statements {
			if s.VerbSpan == nil || d.Text[s.VerbSpan.Start:s.VerbSpan.End] != s.Verb {
				t.Errorf("%s: statement %d: the verb is not where it is said to be", d.ID, i)
			}
		}
	}
}

func eachQuote(a *communique.Annotation, visit func(communique.Quote)) {
	maybe := func(q *communique.Quote) {
		if q != nil {
			visit(*q)
		}
	}
	maybe(a.Title)
	maybe(a.StatusNote)
	maybe(a.Name)
	maybe(a.Organiser)
	for _, d := range []*communique.DateFinding{a.PublicationDate, a.UpdatedDate, a.Date} {
		if d != nil {
			visit(d.Quote)
		}
	}
	if a.Issuer != nil {
		maybe(a.Issuer.Quote)
	}
	if a.Ordinal != nil {
		visit(a.Ordinal.Quote)
	}
	if a.Venue != nil {
		maybe(a.Venue.Quote)
	}
	if a.Next != nil {
		maybe(a.Next.Quote)
	}
	for _, p := range a.Findings.People {
		maybe(p.Quote)
		maybe(p.OfficeQuote)
		maybe(p.OrganisationQuote)
		maybe(p.UnitQuote)
	}
	for _, l := range a.Findings.Lists {
		maybe(l.IntroducedBy)
		maybe(l.SideNamed)
		maybe(l.OpenEnd)
		for _, q := range l.Described {
			visit(q)
		}
	}
	for _, p := range a.Findings.Participants {
		maybe(p.Quote)
	}
	for _, x := range a.Findings.Topics {
		maybe(x.Quote)
	}
	for _, s := range a.Findings.Statements {
		maybe(s.Quote)
		maybe(s.GovernedBy)
	}
	for _, list := range [][]communique.Passage{a.Boilerplate, a.Fields, a.Unassigned} {
		for _, p := range list {
			visit(p.Quote)
		}
	}
	for _, b := range a.Background {
		visit(b.Quote)
	}
	for _, m := range a.Mentioned {
		visit(m.Quote)
	}
	for _, s := range a.Slips {
		visit(s.Quote)
	}
	for _, q := range a.OfficesOnly {
		visit(q)
	}
}

// A name never leads to another body than the one the record gives. Where no
// rule ties it to any, which is the honest miss, the report lists it.
func TestPrintedNamesResolveToTheCuratedBodyOrAreListed(t *testing.T) {
	c := loaded(t)
	listed := map[string]bool{}
	for _, u := range Report(c) {
		if u.Kind == "body" {
			listed[string(u.Session)+"\x00"+u.Name] = true
		}
	}
	asked, right := 0, 0
	try := func(s communique.SessionID, name, base string, side communique.PartyID, date string, lang communique.Lang, want communique.AgencyID) {
		if want == "" || name == "" {
			return
		}
		asked++
		r := c.Lexicon.Resolve(name, side, date, lang)
		if r.Agency == "" && base != "" {
			r = c.Lexicon.Resolve(base, side, date, lang)
		}
		switch {
		case r.Agency == want:
			right++
		case r.Agency != "":
			t.Errorf("%s: %q is %s, resolved to %+v", s, name, want, r)
		case !listed[string(s)+"\x00"+name]:
			t.Errorf("%s: %q resolves to no body, and the report does not list it", s, name)
		}
	}
	for _, s := range c.Sessions {
		read := func(f communique.Findings) {
			for _, p := range f.Participants {
				doc := c.Document(p.Source)
				lang := communique.Lang("")
				if doc != nil {
					lang = doc.Lang
				}
				try(s.ID, p.AsNamed, p.BaseForm, p.Side, s.Date.Start, lang, p.Agency)
			}
			for _, p := range f.People {
				try(s.ID, p.Organisation, "", p.Side, s.Date.Start, "", p.Agency)
			}
		}
		read(s.Findings)
		for _, d := range s.Documents {
			if d.Annotation == nil {
				continue
			}
			read(d.Annotation.Findings)
			for _, m := range d.Annotation.Mentioned {
				try(s.ID, m.Text, "", "", s.Date.Start, d.Lang, m.Agency)
			}
		}
	}
	t.Logf("%d of %d printed names resolve", right, asked)
	if asked < 60 || right*100 < asked*97 {
		t.Errorf("only %d of %d names resolve", right, asked)
	}
}

func TestNoSentenceOfATextIsInTheAuthorityData(t *testing.T) {
	c := loaded(t)
	data, err := EncodeAuthority(c.Lexicon.Authority)
	if err != nil {
		t.Fatal(err)
	}
	index, err := EncodeIndex(c.Index())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Held() {
		for _, s := range d.Annotation.Findings.Statements {
			if strings.Contains(string(data), s.Quote.Text) || strings.Contains(string(index), s.Quote.Text) {
				t.Errorf("%s: a passage of the text is in the authority data or the index", d.ID)
			}
		}
	}
}

// Every name in the authority file leads back to its body, or says that
// several bodies go by it; it never leads to another one.
func TestEveryNameInTheAuthorityFileLeadsToItsBody(t *testing.T) {
	c := loaded(t)
	exact, shared := 0, 0
	for _, g := range c.Lexicon.Agencies {
		date := g.From
		if date == "" {
			date = g.To
		}
		try := func(name string, lang communique.Lang) {
			switch r := c.Lexicon.Resolve(name, g.Party, date, lang); {
			case r.Agency == g.ID:
				exact++
			case r.Agency == "" && among(r.Candidates, g.ID):
				shared++
			default:
				t.Errorf("%s: %q in %s leads to %+v", g.ID, name, date, r)
			}
		}
		for _, s := range g.Acronyms {
			try(s, "")
		}
		for lang, list := range g.Names {
			for _, s := range list {
				try(s, lang)
			}
		}
	}
	t.Logf("%d names lead to one body, %d are shared", exact, shared)
	if exact < 400 || shared > 20 {
		t.Errorf("%d names lead to one body, %d are shared", exact, shared)
	}
}

func among(list []communique.AgencyID, id communique.AgencyID) bool {
	for _, x := range list {
		if x == id {
			return true
		}
	}
	return false
}
