//go:build browser

package browser

import (
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// Addresses that are passed on, cut off or mistyped.

func TestPermalinkShowsTheSameToSomebodyElse(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		own, pair := invent(t, h)
		mine := open(t, h, withoutWorkers)
		a := address.Address{Lang: lang, Page: address.Compare, Pair: pair}
		mine.visit(a.Path() + "?show=all")
		mine.ready()
		mine.at(a.Path() + "?show=all")
		mine.click("#view-inline")
		mine.at(a.Path() + "?view=inline&show=all")
		mine.click("#swap")
		mine.at(a.Path() + "?swap&view=inline&show=all")
		link := mine.path()
		theirs := open(t, h, withoutWorkers)
		theirs.visit(link)
		theirs.ready()
		theirs.at(link)
		theirs.same(own, at(t, link))
		if mine, theirs := eval[string](mine, "document.title"), eval[string](theirs, "document.title"); mine != theirs {
			t.Errorf("one title is %q, the other %q", mine, theirs)
		}
	})
}

func TestOtherLanguageKeepsTheState(t *testing.T) {
	t.Parallel()
	h := serveSite(t, below)
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "en")
	b.visit(path)
	b.click("#show-all")
	b.ready()
	b.at(path + "?show=all")
	b.click(`a[data-lang="ja"]`)
	b.at(strings.Replace(path, "en/", "ja/", 1) + "?show=all")
	b.ready()
	if lang := eval[string](b, "document.documentElement.lang"); lang != "ja" {
		t.Errorf("the page is in %s", lang)
	}
	b.same(records(t), at(t, b.path()))
}

func TestWordsThatMeanNothingInAnAddressAreNamed(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		path := versionsPath(t, lang)
		for query, ignored := range map[string][]string{
			"view=upside-down":            {"view"},
			"show=all&colour=red&topic=%": {"colour", "topic"},
			"party=%3Cscript%3E&swap=yes": {"party", "swap"},
			"topic=no-topic&party=XX":     {"party=XX", "topic=no-topic"},
		} {
			b.visit(path + "?" + query)
			b.ready()
			want := l.T("ui.ignored", l.List(ignored))
			b.until("it says what was ignored", `[...document.querySelectorAll(".notice p")].some(p => p.textContent === `+quote(want)+`)`)
			a := at(t, path)
			a.View.Whole = strings.Contains(query, "show=all")
			b.same(records(t), a)
		}
	})
}

func TestUnknownTextIsNamedAndTheFormStays(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		known := pairs(t, true)[0].A
		b.visit(string(lang) + "/compare/?a=" + known + "&b=no-such-text")
		b.ready()
		b.until("it names what is unknown", `[...document.querySelectorAll(".notice p")].some(p => p.textContent === `+quote(l.T("ui.trouble.unknown", "no-such-text"))+`)`)
		if n := eval[int](b, `document.querySelectorAll("form.pick select").length`); n != 2+len(address.More{}) {
			t.Errorf("the form to choose has %d fields left", n)
		}
		if eval[bool](b, `"busy" in document.documentElement.dataset`) {
			t.Error("the page is still busy")
		}
	})
}

func TestPairChosenInAFormGetsTheAddressOfItsPage(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		p := pairs(t, true)[0]
		b.visit(string(lang) + "/compare/?a=" + p.B + "&b=" + p.A + "&show=all")
		want := address.Address{Lang: lang, Page: address.Compare, Pair: p, View: address.View{Swap: true, Whole: true}}
		b.at(want.String())
		b.same(records(t), want)
		b.click("#swap")
		want.View.Swap = false
		b.at(want.String())
		b.same(records(t), want)
		b.back()
		want.View.Swap = true
		b.at(want.String())
		b.same(records(t), want)
	})
}
