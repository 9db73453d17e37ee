package formulas

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/formula"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

func page(t *testing.T, lang communique.Lang) (*view.Site, string) {
	t.Helper()
	site := viewtest.Bundled(t)
	v := formula.New(site.Sessions, formula.NewFinder(&site.Lexicon.Formulas))
	return site, Page(view.Context{Address: address.Address{Lang: lang, Page: address.Formulas}, Locale: locale.For(lang), Site: site}, v)
}

func TestWhatIsSetAsAQuotationIsPrintedInATextHeld(t *testing.T) {
	site, made := page(t, communique.English)
	var all strings.Builder
	for _, s := range site.Sessions {
		for _, d := range s.Documents {
			all.WriteString(d.Text + "\n")
		}
	}
	quotations := 0
	viewtest.Nodes(t, made, func(n *html.Node) {
		if n.Type != html.ElementNode || n.Data != "a" || viewtest.Attr(n, "class") != "q" {
			return
		}
		quotations++
		if !strings.Contains(all.String(), viewtest.TextOf(n)) {
			t.Errorf("%q is shown as a quotation and stands in no text held", viewtest.TextOf(n))
		}
		if !strings.Contains(viewtest.Attr(n, "href"), "#") {
			t.Errorf("%q does not lead to its place", viewtest.TextOf(n))
		}
	})
	if quotations == 0 {
		t.Error("no quotation on the page")
	}
}

func TestOurWordsSayThatTheyAreOurs(t *testing.T) {
	for _, lang := range communique.Langs {
		_, p := page(t, lang)
		ours, badges := 0, 0
		viewtest.Nodes(t, p, func(n *html.Node) {
			if n.Type != html.ElementNode || viewtest.Attr(n, "class") != "cite" {
				return
			}
			for c := range n.Descendants() {
				switch {
				case c.Type == html.ElementNode && viewtest.Attr(c, "class") == "ours":
					ours++
				case c.Type == html.ElementNode && viewtest.Attr(c, "class") == "badge":
					badges++
				}
			}
		})
		if ours == 0 || ours != badges {
			t.Errorf("%s: %d summaries and remarks, %d of them say what they are", lang, ours, badges)
		}
	}
}

func TestAMarkTellsAQuotationFromASummaryAndABlankFromASilence(t *testing.T) {
	site := viewtest.Bundled(t)
	ctx := view.Context{Address: address.Address{Lang: "en", Page: address.Formulas}, Locale: locale.For("en"), Site: site}
	use := formula.Use{Formula: formula.Formula{Head: "cyberspace", Words: []formula.Word{{Qualifier: "open"}}}}
	official := use
	official.Statement = &communique.Statement{NotStates: true}
	seen := map[string]string{}
	for what, c := range map[string]struct {
		text      formula.Text
		qualifier string
	}{
		"quotation":           {formula.Text{Basis: formula.InText, Uses: []formula.Use{use}}, "open"},
		"summary":             {formula.Text{Basis: formula.InSummary, Uses: []formula.Use{use}}, "open"},
		"remark":              {formula.Text{Basis: formula.InRemark, Uses: []formula.Use{use}}, "open"},
		"an official's":       {formula.Text{Basis: formula.InText, Uses: []formula.Use{official}}, "open"},
		"not in the text":     {formula.Text{Basis: formula.InText, Uses: []formula.Use{use}}, "free"},
		"not told by summary": {formula.Text{Basis: formula.InSummary, Uses: []formula.Use{use}}, "free"},
	} {
		got := view.Render(mark(ctx, &c.text, c.qualifier))
		if other, ok := seen[got]; ok {
			t.Errorf("%s and %s look and sound alike: %s", what, other, got)
		}
		seen[got] = what
	}
}
