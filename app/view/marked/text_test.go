package marked

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func contextOf(t *testing.T, d *communique.Document) view.Context {
	site := &view.Site{Lexicon: viewtest.Bundled(t).Lexicon}
	return view.Context{Address: address.Address{Lang: "en", Page: address.Session, ID: string(d.Session)}, Locale: locale.For("en"), Site: site}
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
	page := view.Render(Text(contextOf(t, d), d, Of(d.Annotation)))
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
	for _, b := range blocks(d.Text, d.Annotation, Of(d.Annotation)) {
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
	page := view.Render(Text(contextOf(t, d), d, Of(d.Annotation)))
	if want := `href="#` + view.Anchor(d.ID, strings.Index(d.Text, "[1] A")) + `"`; !strings.Contains(page, want) {
		t.Errorf("the number in the text does not lead to its footnote: no %s", want)
	}
}
