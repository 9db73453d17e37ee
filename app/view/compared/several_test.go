package compared

import (
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// table is the page of the sessions with these ids, in a language.
func table(t *testing.T, site *view.Site, lang communique.Lang, ids ...string) (view.Context, *compare.Matrix, string) {
	t.Helper()
	ctx := view.Context{Address: address.Address{Lang: lang}.Comparing(ids...), Locale: locale.For(lang), Site: site}
	var subjects []compare.Subject
	for _, id := range ids {
		subjects = append(subjects, ctx.SubjectOf(id))
	}
	m := compare.Several(subjects, site.Lexicon)
	return ctx, m, SeveralPage(ctx, m)
}

// six are sessions of every kind of coverage: every fifteenth of the record.
func six(site *view.Site) []string {
	var ids []string
	for i := 0; len(ids) < compare.MostSubjects; i += len(site.Sessions) / compare.MostSubjects {
		ids = append(ids, string(site.Sessions[i].ID))
	}
	return ids
}

func TestATableHasItsColumnsRowsAndFormsInEveryLanguage(t *testing.T) {
	site := viewtest.Bundled(t)
	ids := six(site)
	for _, lang := range communique.Langs {
		for n := 3; n <= len(ids); n++ {
			ctx, m, page := table(t, site, lang, ids[:n]...)
			if at := viewtest.Balanced(page); at != "" {
				t.Errorf("%s, %d: %s", lang, n, at)
			}
			for i := range m.Columns {
				if to := ctx.Href(without(ctx, m, i)); !strings.Contains(page, strings.ReplaceAll(to, "&", "&amp;")) {
					t.Errorf("%s: column %d cannot be taken out (%s)", lang, i+1, to)
				}
			}
			if strings.Contains(page, `id="add-column"`) != (n < compare.MostSubjects) {
				t.Errorf("%s: of %d columns one more can be added: %v", lang, n, n >= compare.MostSubjects)
			}
			for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
				if !strings.Contains(page, `name="`+name+`"`) {
					t.Errorf("%s: the form does not ask for %s", lang, name)
				}
			}
			if got := strings.Count(page, "selected"); got != n {
				t.Errorf("%s: %d of %d are chosen in the form", lang, got, n)
			}
			for _, line := range m.Topics {
				if line.Topic != "" && !strings.Contains(page, view.Render(ctx.Text("term.topic"))) {
					t.Errorf("%s: no column of topics", lang)
				}
			}
		}
	}
}

// A table of partners has one row for their chairs, unless a column has people
// of two.
func TestChairsOfPartnersShareARow(t *testing.T) {
	value := func(name string) compare.FactValue { return compare.FactValue{Codes: []string{name}} }
	none := compare.FactValue{Blank: compare.NotApplicable}
	row := func(party string, values ...compare.FactValue) compare.FactRow {
		return compare.FactRow{Kind: compare.FactChairs, Party: party, Values: values}
	}
	date := compare.FactRow{Kind: compare.FactDate, Values: []compare.FactValue{value("2013"), value("2018")}}
	got := partnersTogether([]compare.FactRow{date, row("JP", value("a"), value("b")), row("RUR", value("c"), none), row("GRA", none, value("d"))})
	if len(got) != 3 || got[2].Party != partners || got[2].Values[0].Codes[0] != "c" || got[2].Values[1].Codes[0] != "d" {
		t.Errorf("%+v", got)
	}
	if got := partnersTogether([]compare.FactRow{row("RUR", value("c"), none), row("GRA", value("e"), value("d"))}); len(got) != 2 {
		t.Errorf("two partners in one column: %+v", got)
	}
}

// What was not read to its end is never said to state nothing.
func TestAPartlyReadSideIsNotCalledSilent(t *testing.T) {
	ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Compare}, Locale: locale.For("en"), Site: viewtest.Bundled(t)}
	cites := []compare.Cite{{Document: "jp-rur-2018.en", Text: "bridges"}}
	for _, c := range []struct {
		reasons []compare.Reason
		also    []compare.Cite
		want    string
	}{
		{nil, nil, "statements.not-there"},
		{nil, cites, "statements.named-only"},
		{[]compare.Reason{compare.ReasonNotRead}, nil, "blank.not-read"},
		{[]compare.Reason{compare.ReasonNotRead}, cites, "several.named-only"},
		{[]compare.Reason{compare.ReasonNotHeld}, nil, "blank.not-held"},
	} {
		got := view.Render(statementCell(ctx, compare.StatementRow{Reasons: c.reasons}, nil, c.also))
		if !strings.Contains(got, view.Render(ctx.Text(c.want))) {
			t.Errorf("%q: %s, want %s", c.reasons, got, c.want)
		}
	}
}

func TestNotesOfUnissuedTextsNameNoIssuer(t *testing.T) {
	ctx := view.Context{Address: address.Address{Lang: "fr"}, Locale: locale.For("fr"), Site: viewtest.Bundled(t)}
	for _, code := range []compare.NoteCode{compare.NoteNewsItem, compare.NoteAdvanceNotice} {
		if s := NoteText(ctx, &compare.Comparison{}, compare.Note{Code: code}); strings.Contains(s, "émetteur") {
			t.Errorf("%s: %s", code, s)
		}
	}
	both := NoteText(ctx, &compare.Comparison{}, compare.Note{Code: compare.NoteGenreDiffers, Args: []string{"list", "press release"}})
	if strings.Contains(both, ctx.T("genre.unknown")) {
		t.Errorf("a session without held texts has no kind: %s", both)
	}
}

func TestWhatHoldsOfBothSidesIsSaidOnce(t *testing.T) {
	note := func(code compare.NoteCode, side compare.Side, args ...string) compare.Note {
		return compare.Note{Code: code, Side: side, Args: args}
	}
	got := together([]compare.Note{
		note(compare.NoteOwnAccount, compare.A, "JP"), note(compare.NoteOwnAccount, compare.B, "RUR"),
		note(compare.NoteSummaryOnly, compare.A), note(compare.NoteSummaryOnly, compare.B), note(compare.NotePartRead, compare.B),
	})
	if len(got) != 4 || got[2].Side != compare.Both || got[3].Side != compare.B {
		t.Errorf("%+v", got)
	}
}

func TestPartnersOfASubjectStandInTheOrderOfTheLanguage(t *testing.T) {
	ctx := view.Context{Address: address.Address{Lang: "fr"}, Locale: locale.For("fr"), Site: viewtest.Bundled(t)}
	s := &communique.Session{Series: "quad", Partners: []communique.PartyID{"US", "IN", "AU"}}
	if got := ctx.SubjectShort(compare.Subject{Session: s}); got != "Australie, États-Unis, Inde" {
		t.Errorf("%q", got)
	}
}
