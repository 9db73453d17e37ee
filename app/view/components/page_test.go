package components

import (
	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
	"alternat/app/view/compared"
	"alternat/app/view/viewtest"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestEveryElementOfTheCatalogueIsClosed(t *testing.T) {
	for _, lang := range communique.Langs {
		c := SpecimenContext(lang)
		c.Site = &view.Site{Lexicon: viewtest.Bundled(t).Lexicon}
		if err := viewtest.Balanced(Page(c)); err != "" {
			t.Errorf("%s: %s", lang, err)
		}
	}
}

func TestHostileTextIsShownAndNotRun(t *testing.T) {
	const hostile = `<script>alert("x")</script> & 'q' "r" <img src=x onerror=y>`
	x := SpecimenComparison()
	x.A.Document.Title = hostile
	x.Notes[7].Cites = []compare.Cite{{Document: `a"onclick="b.en`, Quote: &communique.Quote{Text: hostile}, Text: hostile}}
	x.Participants[0].Rows[0].Agency, x.Participants[0].Rows[0].AsNamed = "", hostile
	x.Statements.Rows[0].A[0].Statement.Quote = &communique.Quote{Text: hostile}
	x.Statements.Rows[0].Topic, x.Statements.Rows[0].Topics = hostile, []communique.TopicID{hostile}
	x.Facts[0].A.Codes = []string{hostile}
	x.Text.A.Text = hostile
	x.Text.Wording = nil
	c := SpecimenContext("en")
	c.Address = address.Address{Lang: "en", Page: address.Compare, Pair: address.Pair{A: hostile, B: "b", Loose: true}}
	page := compared.Page(c, x)
	viewtest.Nodes(t, page, func(n *html.Node) {
		if n.Data == "img" || n.Data == "script" && viewtest.Attr(n, "src") == "" {
			t.Errorf("%s got into the page", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				t.Errorf("attribute %s=%q got into the page", a.Key, a.Val)
			}
		}
	})
	if got := viewtest.Balanced(page); got != "" {
		t.Error(got)
	}
	if n := strings.Count(page, "&lt;script&gt;"); n < 4 {
		t.Errorf("the hostile text is shown %d times", n)
	}
}
