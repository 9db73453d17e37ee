//go:build browser

package browser

import (
	"fmt"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view/compared"
)

// From change to change.

func TestChangesAreSteppedThroughByButtonAndByKey(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		_, pair := invent(t, h)
		b := open(t, h, withoutWorkers)
		a := address.Address{Lang: lang, Page: address.Compare, Pair: pair, View: address.View{Whole: true}}
		b.visit(a.String())
		b.ready()
		b.at(a.String())
		n := eval[int](b, `+document.querySelector("#change-counter").dataset.total`)
		if n < 4 {
			t.Fatalf("only %d changes", n)
		}
		arrived := func(i int) {
			t.Helper()
			b.until("the counter counts", `document.querySelector("#change-counter").textContent === `+quote(compared.Counter(l, false, i, n)))
			if said := b.text("#announce"); said != compared.Counter(l, false, i, n) {
				t.Errorf("announced %q, want %q", said, compared.Counter(l, false, i, n))
			}
			type place struct {
				Focus string
				Seen  bool
			}
			got := eval[place](b, `(() => {
				const box = document.activeElement.getBoundingClientRect();
				return {Focus: document.activeElement.id, Seen: box.top >= 0 && box.top < innerHeight && box.bottom > 0};
			})()`)
			if want := (place{fmt.Sprintf("c-%d", i), true}); got != want {
				t.Errorf("at change %d: %+v", i, got)
			}
		}
		eval[struct{}](b, `scrollTo({top: 0, behavior: "instant"})`)
		b.press("n")
		arrived(1)
		b.press("]")
		arrived(2)
		b.press("p")
		arrived(1)
		b.press("[")
		arrived(n)
		b.press("n")
		arrived(1)
		b.click("#change-next")
		arrived(2)
		b.click("#change-next")
		arrived(3)
		b.click("#change-previous")
		arrived(2)
		b.at(a.String())
	})
}

func TestFirstKeyStartsTheProgramAndStepsOnce(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	a := at(t, versionsPath(t, "fr"))
	b.visit(a.String())
	n := eval[int](b, `+(document.querySelector("#change-counter")?.dataset.total ?? 0)`)
	if n < 2 {
		t.Fatalf("%s has %d changes to step through", a, n)
	}
	b.press("n")
	b.ready()
	b.until("the first change has the focus", `document.activeElement.id === "c-1"`)
	if got := b.text("#change-counter"); got != compared.Counter(locale.For("fr"), true, 1, n) {
		t.Errorf("the counter reads %q", got)
	}
	// Letters typed into a field are letters.
	eval[struct{}](b, `{const i = document.createElement("input"); i.id = "probe"; document.querySelector("main").prepend(i); i.focus()}`)
	b.press("np[]")
	if got := eval[string](b, `document.querySelector("#probe").value`); got != "np[]" {
		t.Errorf("typed np[], the field has %q", got)
	}
}

func TestOverviewLeadsToAChange(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	_, pair := invent(t, h)
	b := open(t, h, withoutWorkers)
	a := address.Address{Lang: "en", Page: address.Compare, Pair: pair, View: address.View{Whole: true}}
	b.visit(a.String())
	b.ready()
	b.at(a.String())
	marks := eval[int](b, `document.querySelectorAll(".strip a").length`)
	n := eval[int](b, `+document.querySelector("#change-counter").dataset.total`)
	if marks < n {
		t.Errorf("%d marks for %d changes", marks, n)
	}
	eval[struct{}](b, `document.querySelector(".strip a[href='#c-3']").dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`)
	b.until("the change is in sight", `(() => { const box = document.querySelector("#c-3").getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight })()`)
}
