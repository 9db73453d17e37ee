package pages

import (
	"regexp"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// left is what stands where a value was put into a sentence and there was none.
var left = regexp.MustCompile(`（）|\(\)|[,、]\s*(—|:|$)|\s—\s*—`)

func TestNoTitleOrLabelLeavesAValueOut(t *testing.T) {
	for a, page := range pages(t, viewtest.Bundled(t)) {
		viewtest.Nodes(t, page, func(n *html.Node) {
			if n.Type != html.ElementNode {
				return
			}
			var all []string
			for _, key := range []string{"title", "label", "aria-label"} {
				all = append(all, viewtest.Attr(n, key))
			}
			if n.Data == "title" || n.Data == "option" {
				all = append(all, viewtest.TextOf(n))
			}
			for _, words := range all {
				if left.MatchString(words) {
					t.Errorf("%s: %q leaves something out", a, words)
				}
			}
		})
	}
}

func TestTwoMeetingsOfOneYearAreToldApartInALink(t *testing.T) {
	site := viewtest.SmallWorld()
	session := func(date string) compare.Subject {
		return compare.Subject{Session: &communique.Session{
			ID: communique.SessionID("x-" + date), Series: site.Sessions[0].Series, Partners: site.Sessions[0].Partners,
			Date: communique.Date{Start: date, Precision: communique.PrecisionDay},
		}}
	}
	for _, lang := range communique.Langs {
		ctx := view.Context{Address: address.Address{Lang: lang}, Locale: locale.For(lang), Site: site}
		a, b, other := session("2031-01-30"), session("2031-12-05"), session("2032-02-01")
		for _, s := range []compare.Subject{a, b} {
			day := ctx.Day(s.Session.Date)
			if got := ctx.PairShort(a, b); !regexp.MustCompile(regexp.QuoteMeta(day)).MatchString(got) {
				t.Errorf("%s: %q does not give %s", lang, got, day)
			}
		}
		if got, want := ctx.PairShort(a, other), ctx.T("compare.title", ctx.SubjectShort(a), ctx.SubjectShort(other)); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}
