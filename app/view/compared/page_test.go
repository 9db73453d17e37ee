package compared

import (
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/text"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func TestEverySentenceOfBothTextsStandsInEachComparison(t *testing.T) {
	site := viewtest.Bundled(t)
	for a, page := range comparisons(site, communique.English) {
		shown := viewtest.Collapse(viewtest.MainText(t, page))
		c := view.Context{Address: a, Locale: locale.For("en"), Site: site}
		for _, id := range []string{a.Pair.A, a.Pair.B} {
			s := c.SubjectOf(id)
			if s.Document == nil {
				continue
			}
			var skip []communique.Span
			for _, b := range s.Document.Annotation.Boilerplate {
				skip = append(skip, b.Span)
			}
			parsed := text.Parse(s.Document.Text, s.Document.Lang, skip)
			if len(parsed.Sentences) < 3 {
				t.Fatalf("%s: %d sentences", id, len(parsed.Sentences))
			}
			for _, sentence := range parsed.Sentences {
				words := viewtest.Collapse(s.Document.Text[sentence.Span.Start:sentence.Span.End])
				if !strings.Contains(shown, words) {
					t.Errorf("%s lacks %q of %s", a, words, id)
				}
			}
		}
	}
}

func TestATextAgainstItselfIsIdentical(t *testing.T) {
	site := viewtest.Bundled(t)
	c := view.Context{Locale: locale.For("en"), Site: site}
	id := ""
	for _, p := range site.Pairs {
		if s := c.SubjectOf(p.A); s.Document != nil && s.Document.Held() {
			id = p.A
			break
		}
	}
	if id == "" {
		t.Fatal("no pair of texts")
	}
	c.Address = address.Address{Lang: "en", Page: address.Compare, Pair: address.Pair{A: id, B: id, Loose: true}}
	page := Page(c, compare.Compare(c.SubjectOf(id), c.SubjectOf(id), site.Lexicon))
	if !strings.Contains(page, c.T("text.identical")) || strings.Contains(page, "<del>") || strings.Contains(page, "<ins>") {
		t.Error("a text against itself does not read as identical")
	}
}

func TestRegionsOfAComparisonStandInItsPage(t *testing.T) {
	site := viewtest.Bundled(t)
	for a, page := range comparisons(site, communique.French) {
		c := view.Context{Address: a, Locale: locale.For("fr"), Site: site}
		for _, r := range Regions(c, compare.Compare(c.SubjectOf(a.Pair.A), c.SubjectOf(a.Pair.B), site.Lexicon)) {
			if !strings.Contains(page, `<div data-region="`+r.Name+`">`+r.HTML+`</div>`) {
				t.Errorf("%s: region %s is not in the page as it is patched", a, r.Name)
			}
		}
	}
}

func TestComparisonsAreMadeTheSameEveryTime(t *testing.T) {
	first, again := comparisons(viewtest.Bundled(t), communique.Japanese), comparisons(viewtest.Bundled(t), communique.Japanese)
	for a, page := range first {
		if again[a] != page {
			t.Errorf("%s differs when made again", a)
		}
	}
}

func TestEveryElementIsClosed(t *testing.T) {
	all := map[string]string{}
	for _, lang := range communique.Langs {
		for a, page := range comparisons(viewtest.Bundled(t), lang) {
			all[a.String()] = page
		}
	}
	for a, page := range all {
		if err := viewtest.Balanced(page); err != "" {
			t.Errorf("%s: %s", a, err)
		}
	}
}

// comparisons renders the generated comparisons in one language.
func comparisons(site *view.Site, lang communique.Lang) map[address.Address]string {
	all := map[address.Address]string{}
	for _, p := range site.Pairs {
		c := view.Context{Address: address.Address{Lang: lang, Page: address.Compare, Pair: p}, Locale: locale.For(lang), Site: site}
		all[c.Address] = Page(c, compare.Compare(c.SubjectOf(p.A), c.SubjectOf(p.B), site.Lexicon))
	}
	return all
}
