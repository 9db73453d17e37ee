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

// What a filter leaves is whole lines, their number is said, and every other
// part of the page and its addresses stay as they are.
func TestAFilterLeavesTheLinesItNames(t *testing.T) {
	site := viewtest.Bundled(t)
	ids := six(site)
	ctx, m, _ := table(t, site, "en", ids...)
	of := func(v address.View) (string, int) {
		ctx.Address.View = v
		page := SeveralPage(ctx, m)
		if at := viewtest.Balanced(page); at != "" {
			t.Errorf("%+v: %s", v, at)
		}
		return page, len(shownLines(ctx, m.Topics)) + len(shownLines(ctx, m.Arrangements))
	}
	whole, all := of(address.View{})
	if all < 3 || strings.Contains(whole, `id="`+FilterCount+`"`) || !strings.Contains(whole, `id="filter"`) {
		t.Fatalf("%d lines without a filter", all)
	}
	topic, family := "", ""
	for _, l := range m.Topics {
		for _, c := range l.Cells {
			for _, s := range c.Stated {
				if topic == "" && l.Topic != "" {
					topic, family = string(l.Topic), string(s.Refs[0].Statement.Family)
				}
			}
		}
	}
	for _, v := range []address.View{{Topic: topic}, {Family: family}, {Topic: topic, Family: family}, {Party: "JP", Family: family}} {
		page, left := of(v)
		if left == 0 || left >= all || !strings.Contains(page, ctx.T("statements.left", ctx.Locale.Int(left), ctx.Locale.Int(all))) {
			t.Errorf("%+v leaves %d of %d, or does not say so", v, left, all)
		}
		if to := ctx.Href(without(ctx, m, 1)); !strings.Contains(page, strings.ReplaceAll(to, "&", "&amp;")) || v.Family != "" && !strings.Contains(to, "family=") {
			t.Errorf("%+v: taking a column out leads to %s", v, to)
		}
		for _, id := range ids {
			if !strings.Contains(page, `type="hidden" name=`) || !strings.Contains(page, `value="`+id+`"`) {
				t.Errorf("%+v: the form forgets %s", v, id)
			}
		}
	}
	if page, left := of(address.View{Topic: "nothing"}); left != 0 || !strings.Contains(page, ctx.T("statements.none-left")) {
		t.Errorf("a topic that is not there leaves %d", left)
	}
}

func TestASessionWithANameOfItsOwnIsSaidToBeKeptWithItsSeries(t *testing.T) {
	site := viewtest.Bundled(t)
	for _, lang := range communique.Langs {
		ctx := view.Context{Address: address.Address{Lang: lang}, Locale: locale.For(lang), Site: site}
		series := site.Lexicon.Series[0].ID
		own := communique.Names{"en": "talks at Zenda", "fr": "entretiens de Zenda", "ja": "ゼンダ会談"}
		got := factCodes(ctx, compare.FactSeries, compare.FactValue{Codes: []string{string(series)}, Own: own})
		if want := ctx.T("fact.series-kept", view.Capital(own[lang]), ctx.Series(series)); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
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
		{[]compare.Reason{compare.ReasonAutomatic}, nil, "blank.not-found"},
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
