package sessions

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/near"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func sessionContext(site *view.Site, lang communique.Lang, id communique.SessionID) view.Context {
	return view.Context{Address: address.Address{Lang: lang, Page: address.Session, ID: string(id)}, Locale: locale.For(lang), Site: site}
}

func TestTextNodesOfAHeldTextAreItsSource(t *testing.T) {
	site := viewtest.Bundled(t)
	for _, lang := range communique.Langs {
		for _, s := range site.Sessions {
			shown := map[string]string{}
			viewtest.Nodes(t, Page(sessionContext(site, lang, s.ID), s, near.New(site.Sessions)), func(n *html.Node) {
				if id := viewtest.Attr(n, "data-text"); id != "" {
					shown[id] = viewtest.TextOf(n)
				}
			})
			for _, d := range s.Documents {
				if !d.Held() {
					continue
				}
				if got := shown[string(d.ID)]; got != d.Text {
					t.Errorf("%s in %s: the page's text differs from the source at byte %d", d.ID, lang, firstDifference(got, d.Text))
				}
			}
		}
	}
}

func firstDifference(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

func TestEveryFindingHasAPlaceInItsText(t *testing.T) {
	site := viewtest.Bundled(t)
	for _, s := range site.Sessions {
		ids, links := map[string]int{}, map[string]bool{}
		viewtest.Nodes(t, Page(sessionContext(site, communique.English, s.ID), s, near.New(site.Sessions)), func(n *html.Node) {
			if id := viewtest.Attr(n, "id"); id != "" {
				ids[id]++
			}
			if _, fragment, ok := strings.Cut(viewtest.Attr(n, "href"), "#"); ok {
				links[fragment] = true
			}
		})
		for id, n := range ids {
			if n != 1 {
				t.Errorf("%s: id %q stands %d times", s.ID, id, n)
			}
		}
		for _, d := range s.Documents {
			if d.Annotation == nil {
				continue
			}
			for _, m := range marks(d.Annotation) {
				if ids[view.Anchor(d.ID, m.Start)] != 1 {
					t.Errorf("%s: no place for %q at byte %d", d.ID, d.Quote(m.Span).Text, m.Start)
				}
				// Words that open a list or carry a verb stand within what is linked.
				if !m.is(kindList) && !m.is(kindVerb) && !m.is(kindBody) && !links[view.Anchor(d.ID, m.Start)] {
					t.Errorf("%s: nothing links to %q at byte %d, read as %v", d.ID, d.Quote(m.Span).Text, m.Start, m.kinds)
				}
			}
		}
	}
}

// A text of our own: marks that nest, cross, and begin together.
func invented() *communique.Document {
	const text = "Caption 12 kB\n\nThe delegates of Zubrowka met.\nThey discussed\n\ntrade and agreed rules[1] in Zenda.\n\n[1] A note.\nSitemap\n"
	at := func(q string) communique.Span {
		i := strings.Index(text, q)
		return communique.Span{Start: i, End: i + len(q)}
	}
	d := &communique.Document{ID: "zu-2020-01-01.en", Session: "zu-2020-01-01", Lang: "en", Text: text}
	quote := func(q string) *communique.Quote { v := d.Quote(at(q)); return &v }
	aside := func(q, kind string) communique.Passage {
		return communique.Passage{Quote: *quote(q), Kind: kind}
	}
	verb := at("discussed")
	d.Annotation = &communique.Annotation{
		Reading: communique.Curated,
		Findings: communique.Findings{
			Statements: []communique.Statement{
				{Quote: quote("They discussed\n\ntrade and agreed rules"), VerbSpan: &verb, EmbeddedIn: -1},
				{Quote: quote("agreed rules[1] in Zenda"), EmbeddedIn: -1},
			},
			Topics: []communique.TopicFinding{{Topic: "trade", Quote: quote("trade")}},
		},
		Boilerplate: []communique.Passage{aside("Caption 12 kB", "image caption"), aside("\n\ntrade"[:2], "blank line inside a sentence"),
			{Quote: d.Quote(communique.Span{Start: strings.Index(text, "[1] in"), End: strings.Index(text, "[1] in") + 3}), Kind: "footnote marker"},
			aside("[1] A note.", "footnote"), aside("Sitemap", "navigation")},
	}
	return d
}

func TestMarksThatCrossAreSplitAndLoseNothing(t *testing.T) {
	d := invented()
	site := &view.Site{Lexicon: viewtest.Bundled(t).Lexicon}
	page := view.Render(sourceText(sessionContext(site, "en", d.Session), d, nil))
	var shown, crossing string
	viewtest.Nodes(t, page, func(n *html.Node) {
		if viewtest.Attr(n, "data-text") != "" {
			shown = viewtest.TextOf(n)
		}
		if strings.Contains(viewtest.Attr(n, "class"), "m-passage") {
			crossing += viewtest.TextOf(n) + "|"
		}
	})
	if shown != d.Text {
		t.Fatalf("text shown is %q", shown)
	}
	if want := "They discussed\n\ntrade and agreed rules|agreed rules|[1] in Zenda|"; crossing != want {
		t.Errorf("passages are %q, want %q", crossing, want)
	}
}

func TestLinesThatAreNotOfTheTextAreFoldedAndFootnotesAreNot(t *testing.T) {
	d := invented()
	var folded, whole []string
	for _, b := range blocks(d.Text, d.Annotation, marks(d.Annotation)) {
		line := strings.TrimSpace(d.Text[b.Start:b.End])
		switch {
		case b.aside:
			folded = append(folded, line)
		case b.footnote:
			whole = append(whole, line)
		}
	}
	if strings.Join(folded, "|") != "Caption 12 kB|Sitemap" || strings.Join(whole, "|") != "[1] A note." {
		t.Errorf("folded %q, footnotes %q", folded, whole)
	}
	page := view.Render(sourceText(sessionContext(&view.Site{Lexicon: viewtest.Bundled(t).Lexicon}, "en", d.Session), d, nil))
	if want := `href="#` + view.Anchor(d.ID, strings.Index(d.Text, "[1] A")) + `"`; !strings.Contains(page, want) {
		t.Errorf("the number in the text does not lead to its footnote: no %s", want)
	}
}
