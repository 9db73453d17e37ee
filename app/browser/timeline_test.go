//go:build browser

package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// The timeline of the first page, from the keyboard and with a pointer.

const (
	stops   = `document.querySelectorAll("#timeline-grid td a[tabindex='0']").length`
	focused = `document.activeElement.closest("#timeline-grid td a")?.dataset.session ?? ""`
)

func TestTheTimelineIsOneStopAndArrowKeysMoveOverIt(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("en/")
	if n := eval[int](b, stops); n != 1 {
		t.Fatalf("%d marks stand in the order of the tab key", n)
	}
	for range 40 {
		if b.tab(); eval[string](b, focused) != "" {
			break
		}
	}
	first := eval[string](b, focused)
	seen := map[string]bool{first: true}
	for range 4 {
		b.press(kb.ArrowRight)
		seen[eval[string](b, focused)] = true
	}
	if first == "" || seen[""] || len(seen) != 5 {
		t.Fatalf("the arrow key moves over %v", seen)
	}
	row := eval[string](b, `document.activeElement.closest("tr").firstChild.textContent`)
	b.press(arrowDown)
	if eval[string](b, `document.activeElement.closest("tr").firstChild.textContent`) == row || eval[string](b, focused) == "" {
		t.Error("the arrow key does not lead to the row below")
	}
	b.press(kb.Home)
	if !eval[bool](b, `document.activeElement === document.activeElement.closest("tr").querySelector("td a")`) {
		t.Error("Home does not lead to the first mark of the row")
	}
	if n := eval[int](b, stops); n != 1 {
		t.Errorf("%d marks stand in the order of the tab key after moving", n)
	}
}

func TestTwoSessionsAreChosenOnTheTimeline(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("en/")
	eval[struct{}](b, `document.querySelector("#timeline-grid td a").focus()`)
	one := eval[string](b, focused)
	b.press("a")
	b.press(kb.ArrowRight)
	two := eval[string](b, focused)
	b.press("B")
	if a, z := eval[string](b, `document.querySelector("#pick-a").value`), eval[string](b, `document.querySelector("#pick-b").value`); a != one || z != two {
		t.Errorf("chosen are %q and %q, want %q and %q", a, z, one, two)
	}
	if said := b.text("#announce"); len(said) < 4 || said[:2] != "B:" {
		t.Errorf("announced is %q", said)
	}
	if got := eval[[]string](b, `[...document.querySelectorAll("#timeline-grid [data-side]")].map((m) => m.dataset.side)`); len(got) < 2 {
		t.Errorf("letters stand on %v", got)
	}

	// With a pointer: the button of a side, then the mark.
	third := eval[string](b, `[...document.querySelectorAll("#timeline-grid td a")].at(-1).dataset.session`)
	b.click("#timeline-pick button[data-side=a]")
	b.click("#timeline-grid tr:last-child td a[data-session='" + third + "']")
	if a := eval[string](b, `document.querySelector("#pick-a").value`); a != third || eval[string](b, "location.pathname") != "/en/" {
		t.Errorf("a click has chosen %q, want %q", a, third)
	}
	axe(b, "timeline with two chosen")
}
