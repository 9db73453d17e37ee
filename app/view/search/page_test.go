package search_test

import (
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/locale"
	"alternat/app/search"
	"alternat/app/view"
	room "alternat/app/view/search"
)

var values = search.Values{
	Partners: []search.Value{{ID: "ZU", Names: communique.Names{"en": "Zubrowka"}, Of: -1, Count: 2}, {ID: "RU", Names: communique.Names{"en": "Ruritania"}, Of: -1, Count: 3}},
	Acts:     []search.Value{{ID: "undertaking", Names: communique.Names{"en": "Undertaking"}, Of: -1, Count: 1}, {ID: "agreed", Names: communique.Names{"en": "agreed"}, Of: 0, Count: 1}},
	Kinds:    []search.Value{{ID: "text", Of: -1, Count: 4}, {ID: "summary", Of: -1, Count: 5}},
}

func shown(t *testing.T, s address.Sought, a search.Answer) string {
	t.Helper()
	a.Phrases = search.Phrases(s.Words)
	a.Counts = values.All()
	a.Page = max(1, a.Page)
	ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Search, Sought: s}, Locale: locale.For("en"), Site: &view.Site{Searched: &values, Lexicon: parties()}}
	return room.Regions(ctx, &values, &a)[0].HTML
}

// parties are those of the values, for their names.
func parties() *lexicon.Lexicon {
	a := &lexicon.Authority{}
	for _, p := range values.Partners {
		a.Parties = append(a.Parties, communique.Party{ID: communique.PartyID(p.ID), Names: p.Names})
	}
	return lexicon.New(a.Sorted(), nil)
}

func TestAQuotationIsExactAndCutOutsideOfIt(t *testing.T) {
	source := strings.Repeat("The two sides met. ", 20) + "They <agreed> to meet\nagain. " + strings.Repeat("Nothing more was said. ", 20)
	html := shown(t, address.Sought{Words: "agreed"}, search.Answer{Found: 1, Complete: true, Hits: []search.Hit{{
		Kind: search.Passage, Lang: "en", Session: search.Session{ID: "ru-zu-2020", Label: communique.Names{"en": "1st Dialogue"}},
		Record: search.Record{Doc: "ru-zu-2020.en", Anchor: "q-en-7", Parts: []search.Part{{Role: search.Quoted, Lang: "en", Text: source}}},
	}}})
	_, rest, _ := strings.Cut(html, `href="../../en/sessions/ru-zu-2020/#q-en-7">`)
	quoted, _, ok := strings.Cut(rest, "</a>")
	plain := strings.NewReplacer("<mark>", "", "</mark>", "", "&lt;", "<", "&gt;", ">").Replace(quoted)
	if !ok || !strings.Contains(source, plain) || !strings.Contains(quoted, "<mark>agreed</mark>") {
		t.Errorf("quoted is %q", quoted)
	}
	if strings.Count(html, "[…]") != 2 || strings.Contains(quoted, "…") {
		t.Errorf("the cuts are not outside the quotation: %s", html)
	}
}

func TestASummarySaysThatItIsOurs(t *testing.T) {
	html := shown(t, address.Sought{Words: "views"}, search.Answer{Found: 1, Complete: true, Hits: []search.Hit{{
		Kind: search.Summary, Lang: "en", Acts: []int{1},
		Record: search.Record{Doc: "ru-zu-2020.en", Anchor: "d-en", Parts: []search.Part{{Role: search.Ours, Lang: "en", Text: "views on norms"}, {Role: search.Verb, Lang: "en", Text: "exchanged"}}},
	}}})
	for _, want := range []string{locale.For("en").T("term.summary_not_quotation"), `class="ours"`, "Undertaking: agreed", "#d-en"} {
		if !strings.Contains(html, want) {
			t.Errorf("lacks %q: %s", want, html)
		}
	}
	if strings.Contains(html, `class="q"`) {
		t.Error("a summary looks like a quotation")
	}
}

func TestAWordIsShownWhereItWasFoundAndInThePagesLanguageFirst(t *testing.T) {
	next := search.Hit{Kind: search.Summary, Session: search.Session{ID: "ru-zu-2020"}, Record: search.Record{Anchor: "facts", Parts: []search.Part{
		{Role: search.Ours, Lang: "fr", Text: "prochaine session : Zenda"}, {Role: search.Ours, Lang: "en", Text: "next session: Zenda, at an early date"}}}}
	for words, want := range map[string]string{"Zenda": "next session: <mark>Zenda</mark>, at an early date", "prochaine": "<mark>prochaine</mark> session : Zenda"} {
		html := shown(t, address.Sought{Words: words}, search.Answer{Found: 1, Complete: true, Hits: []search.Hit{next}})
		if !strings.Contains(html, want) || !strings.Contains(html, `href="../../en/sessions/ru-zu-2020/#facts"`) || strings.Contains(html, `class="q"`) {
			t.Errorf("%q: %s", words, html)
		}
	}
}

func TestANoteOnTheRecordIsOursAndLeadsToItsPlace(t *testing.T) {
	html := shown(t, address.Sought{Words: "sources"}, search.Answer{Found: 1, Complete: true, Hits: []search.Hit{{
		Kind: search.Note, Lang: "en", Session: search.Session{ID: "ru-zu-2020"},
		Record: search.Record{Anchor: "remarks", ID: "sources-differ", Parts: []search.Part{{Role: search.Ours, Lang: "en", Text: "The two sources name different towns."}}},
	}}})
	for _, want := range []string{`class="ours"`, `href="../../en/sessions/ru-zu-2020/#remarks"`, locale.For("en").T("remark.sources-differ"), locale.For("en").T("search.kind-of.note")} {
		if !strings.Contains(html, want) {
			t.Errorf("lacks %q: %s", want, html)
		}
	}
	if strings.Contains(html, `class="q"`) {
		t.Error("a note looks like a quotation")
	}
}

func TestWhereNothingIsFoundItSaysWhatToTry(t *testing.T) {
	l := locale.For("en")
	for _, c := range []struct {
		sought  address.Sought
		yes, no []string
	}{
		{address.Sought{Words: "zzz"}, []string{"search.silence", "search.try.another"}, []string{"search.try.filters", "search.try.exact", "search.try.fewer"}},
		{address.Sought{Words: `"zz z" y`, Kind: "text"}, []string{"search.try.filters", "search.try.exact", "search.try.fewer"}, nil},
	} {
		html := shown(t, c.sought, search.Answer{Complete: true})
		for _, key := range c.yes {
			if !strings.Contains(html, l.T(key)) {
				t.Errorf("%+v: %s is not said", c.sought, key)
			}
		}
		for _, key := range c.no {
			if strings.Contains(html, l.T(key)) {
				t.Errorf("%+v: %s is said", c.sought, key)
			}
		}
	}
}

func TestAnAnswerThatIsNotCompleteSaysSo(t *testing.T) {
	html := shown(t, address.Sought{Words: "norms"}, search.Answer{Found: 12})
	for _, want := range []string{locale.For("en").N("search.found-so-far", 12), `id="search-rest"`} {
		if !strings.Contains(html, want) {
			t.Errorf("lacks %q: %s", want, html)
		}
	}
	if whole := shown(t, address.Sought{Words: "norms"}, search.Answer{Found: 12, Complete: true}); strings.Contains(whole, `id="search-rest"`) {
		t.Error("a whole answer leads to the rest")
	}
}

func TestFiltersOfAFirstAnswerOfferEverythingAndCountNothing(t *testing.T) {
	a := search.Answer{Phrases: search.Phrases("norms"), Found: 12, Page: 1, Counts: values.All()}
	a.Counts.Partners = []int{0, 3}
	ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Search, Sought: address.Sought{Words: "norms"}}, Locale: locale.For("en"),
		Site: &view.Site{Searched: &values, Lexicon: parties()}}
	html := room.Regions(ctx, &values, &a)[1].HTML
	for _, want := range []string{">Zubrowka<", ">Ruritania<", ">agreed<"} {
		if !strings.Contains(html, want) {
			t.Errorf("lacks %q: %s", want, html)
		}
	}
}

func TestChoicesThatLeaveNothingAreNotOfferedUnlessChosen(t *testing.T) {
	a := search.Answer{Phrases: search.Phrases("norms"), Complete: true, Page: 1, Counts: values.All()}
	a.Counts.Partners = []int{0, 3}
	for chosen, want := range map[string]bool{"": false, "ZU": true} {
		ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Search, Sought: address.Sought{Words: "norms", Partner: chosen}}, Locale: locale.For("en"),
			Site: &view.Site{Searched: &values, Lexicon: parties()}}
		html := room.Regions(ctx, &values, &a)[1].HTML
		if strings.Contains(html, "Zubrowka") != want || !strings.Contains(html, "Ruritania (3)") {
			t.Errorf("chosen %q: %s", chosen, html)
		}
	}
}
