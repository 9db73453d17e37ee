//go:build browser

package browser

import (
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// The page in operation.

func TestEveryStateInTheAddressIsShown(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		own, pair := invent(t, h)
		b := open(t, h, withoutWorkers)
		for _, v := range []address.View{
			{Whole: true}, {Inline: true}, {Sentences: true}, {Swap: true},
			{Swap: true, Inline: true, Sentences: true, Whole: true},
		} {
			a := address.Address{Lang: lang, Page: address.Compare, Pair: pair, View: v}
			b.visit(a.String())
			b.ready()
			b.at(a.String())
			b.until("the text is compared", `document.querySelector("[data-region=compare-text] .row")`)
			b.same(own, a)
		}
	})
}

func TestTogglesChangeWhatIsShownAndTheAddress(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		own, pair := invent(t, h)
		b := open(t, h, withoutWorkers)
		a := address.Address{Lang: lang, Page: address.Compare, Pair: pair, View: address.View{Whole: true}}
		b.visit(a.String())
		b.ready()
		b.at(a.String())
		length := eval[int](b, "history.length")
		v := &a.View
		for _, step := range []struct {
			click string
			turn  func()
		}{
			{"#show-changes", func() { v.Whole = false }},
			{"#view-inline", func() { v.Inline = true }},
			{"#unit-sentences", func() { v.Sentences = true }},
			{"#show-all", func() { v.Whole = true }},
			{"#swap", func() { v.Swap = true; length++ }},
			{"#unit-words", func() { v.Sentences = false }},
			{"#view-split", func() { v.Inline = false }},
			{"#swap", func() { v.Swap = false; length++ }},
		} {
			step.turn()
			b.click(step.click)
			b.at(a.String())
			b.same(own, a)
			if focus := eval[string](b, "'#' + document.activeElement.id"); focus != step.click {
				t.Errorf("after %s the focus is on %s", step.click, focus)
			}
			if current := eval[string](b, `document.querySelector(`+quote(step.click)+`).getAttribute("aria-current") ?? ""`); step.click != "#swap" && current != "true" {
				t.Errorf("%s is not marked as chosen", step.click)
			}
			if n := eval[int](b, "history.length"); n != length {
				t.Errorf("after %s history has %d entries, want %d", step.click, n, length)
			}
			if b.text("#announce") == "" {
				t.Errorf("nothing is announced after %s", step.click)
			}
		}
	})
}

func TestFiltersLeaveWhatTheyName(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		for _, p := range []address.Pair{pairs(t, true)[1], pairs(t, false)[0]} {
			a := address.Address{Lang: lang, Page: address.Compare, Pair: p}
			b.visit(a.Path())
			rows := eval[int](b, `document.querySelectorAll("[data-region=compare-statements] tbody tr, [data-region=compare-statements] li").length`)
			filters := 0
			for name, set := range map[string]func(string){
				"party":  func(s string) { a.View.Party = s },
				"topic":  func(s string) { a.View.Topic = s },
				"family": func(s string) { a.View.Family = s },
			} {
				b.visit(a.Path())
				chosen := eval[string](b, `(() => {
					const s = document.querySelector("#filter-`+name+`");
					if (!s) return "";
					s.focus(); s.selectedIndex = s.options.length - 1;
					s.dispatchEvent(new Event("change", {bubbles: true}));
					return s.value;
				})()`)
				if chosen == "" {
					continue
				}
				filters++
				set(chosen)
				b.ready()
				b.at(a.String())
				b.same(records(t), a)
				if focus := eval[string](b, "document.activeElement.id"); focus != "filter-"+name {
					t.Errorf("after a choice of %s the focus is on %q", name, focus)
				}
				if n := eval[int](b, `document.querySelectorAll("[data-region=compare-statements] tbody tr, [data-region=compare-statements] li").length`); n > rows || n == 0 {
					t.Errorf("%s: filtered by %s=%s there are %d entries of %d", a.Path(), name, chosen, n, rows)
				}
				b.click("#filter-clear")
				set("")
				b.at(a.Path())
				b.same(records(t), a)
			}
			if filters == 0 {
				t.Errorf("%s has no filter", a.Path())
			}
		}
	})
}

func TestBackAndForwardFollowTheSteps(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "ja")
	b.visit("ja/compare/")
	b.visit(path)
	b.click("#show-all")
	b.ready()
	b.at(path + "?show=all")
	b.click("#swap")
	b.at(path + "?swap&show=all")
	b.back()
	b.at(path + "?show=all")
	b.same(records(t), at(t, path+"?show=all"))
	b.forward()
	b.at(path + "?swap&show=all")
	b.same(records(t), at(t, path+"?swap&show=all"))
	b.back()
	b.at(path + "?show=all")
	b.back()
	b.at("ja/compare/")
	if eval[string](b, "document.body.className") != "page-chooser" {
		t.Errorf("back does not lead to the page before")
	}
	b.forward()
	b.at(path + "?show=all")
	b.ready()
	b.same(records(t), at(t, path+"?show=all"))
}

// On a device where frames are rare the answer would else come into the frame
// in which the button is to be seen pressed.
func TestAnOperationIsSeenBeforeItsAnswerIsDrawn(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers, before(`{
		const real = self.requestAnimationFrame;
		self.__drawn = 0;
		self.requestAnimationFrame = (f) => setTimeout(() => real((at) => { __drawn++; f(at); }), 60);
	}`))
	path := versionsPath(t, "en")
	b.visit(path)
	b.press("n")
	b.ready()
	type seen struct {
		Frames int
		Ms     float64
	}
	got := eval[seen](b, `new Promise((done) => {
		const start = performance.now();
		__drawn = 0;
		new MutationObserver(() => done({Frames: __drawn, Ms: performance.now() - start}))
			.observe(document.querySelector("[data-region=compare-text]"), {childList: true, subtree: true});
		document.querySelector("#show-all").click();
	})`)
	// A page in the background draws nothing, and is not waited for.
	if got.Frames == 0 && got.Ms < 100 {
		t.Errorf("the answer is there after %.0f ms, before anything was drawn", got.Ms)
	}
	b.at(path + "?show=all")
}
