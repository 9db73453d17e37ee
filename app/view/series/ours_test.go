package series

import (
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/series"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// What editors write of a series is in English on every page, and is neither a
// source's words nor the page's own.
func TestWordsOfTheEditorsAreMarkedAsSuch(t *testing.T) {
	site := viewtest.SmallWorld()
	o := &series.Overview{ID: "zu", Series: &communique.Series{ID: "zu", What: "A meeting of two.", KeepApart: "The meeting of three."}}
	for _, lang := range communique.Langs {
		ctx := view.Context{Address: address.Address{Lang: lang, Page: address.Series}, Locale: locale.For(lang), Site: site}
		marked := 0
		viewtest.Nodes(t, Page(ctx, o), func(n *html.Node) {
			if viewtest.Attr(n, "class") == "badge" && viewtest.TextOf(n) == ctx.T("series.our-note") {
				marked++
			}
		})
		if marked != 2 {
			t.Errorf("%s: %d of 2 notes are marked as ours", lang, marked)
		}
	}
}
