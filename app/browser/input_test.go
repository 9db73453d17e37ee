//go:build browser && audit

package browser

import (
	"context"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"alternat/app/address"
)

// How soon the page answers by drawing, on a processor slowed down four times.
// Only Chromium can be slowed down, and only a quiet machine can be measured;
// that an answer waits for the frame in which the input is seen is held by
// TestAnOperationIsSeenBeforeItsAnswerIsDrawn.

// attending notes what each input took from the hand to the next frame that was
// drawn. The browser tells it in steps of 8 ms.
var attending = before(`
	self.__inputs = [];
	new PerformanceObserver((list) => {
		for (const e of list.getEntries()) if (e.interactionId) __inputs.push(e.duration);
	}).observe({type: "event", durationThreshold: 16, buffered: true});`)

// slowed makes the page's processor that many times as slow.
func (b *tab) slowed(times float64) {
	b.t.Helper()
	b.within(func(ctx context.Context) error {
		return command(ctx, b.driver.(*chromiumDriver), emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: times})
	})
}

// took is the longest of the inputs since the last call, in milliseconds; none is
// told of one below 16.
func (b *tab) took() float64 {
	b.t.Helper()
	eval[struct{}](b, `new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))).then(() => undefined)`)
	return slices.Max(append(eval[[]float64](b, `__inputs.splice(0)`), 0))
}

const (
	mostInput = 48.0 // ms: the last step below 50
	// Other work on the machine only makes an input slower: the best of a kind
	// counts, and it is tried again as long as one is above the budget.
	mostRounds = 8
)

// Not parallel: other tests must not take the processors away.
func TestInputIsAnsweredByDrawingAtOnce(t *testing.T) {
	h := serveSite(t, atRoot)
	for name, round := range map[string]func(b *tab, timed func(what string, do func())){
		"the largest pair":      onTheLargestPair(t, h),
		"two language versions": onVersions(t),
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, h, withoutWorkers, attending)
			best := map[string]float64{}
			timed := func(what string, do func()) {
				b.took()
				do()
				ms := b.took()
				if was, known := best[what]; !known || ms < was {
					best[what] = ms
				}
			}
			within := func() bool {
				for _, ms := range best {
					if ms > mostInput {
						return false
					}
				}
				return len(best) > 0
			}
			for n := 0; n < mostRounds && !within(); n++ {
				round(b, timed)
			}
			for what, ms := range best {
				t.Logf("%s: %.0f ms", what, ms)
				if ms > mostInput {
					t.Errorf("%s is drawn after %.0f ms, %.0f are allowed", what, ms, mostInput)
				}
			}
		})
	}
}

// begin opens a page and starts the program, at full speed, then slows it down.
func (b *tab) begin(a address.Address, start func()) {
	b.t.Helper()
	if eval[string](b, `document.documentElement.dataset.app ?? ""`) == "ready" {
		return
	}
	b.visit(a.Path())
	start()
	b.ready()
	b.until("it is at rest", `!("busy" in document.documentElement.dataset)`)
	b.slowed(4)
}

func onTheLargestPair(t testing.TB, h *host) func(*tab, func(string, func())) {
	largest := largestPair(t, h)
	var other string // what is taken in the place of the second
	for _, p := range address.Pairs(records(t).Sessions) {
		if p.A == largest.Pair.A && p.B != largest.Pair.B {
			other = p.B
		}
	}
	if other == "" {
		t.Fatal("nothing else has a page with the first of the largest pair")
	}
	return func(b *tab, timed func(string, func())) {
		b.begin(largest, func() { b.click("#swap") })
		if largest.View.Swap = eval[string](b, "location.search") == "?swap"; largest.View.Swap {
			b.click("#swap")
			largest.View.Swap = false
			b.at(largest.String())
		}
		timed("to turn the sides round", func() { b.click("#swap"); b.at(swapped(largest).String()) })
		b.click("#swap")
		b.at(largest.String())
		eval[struct{}](b, `document.querySelector("#filter-party").focus()`)
		timed("a filter", func() {
			b.press(arrowDown)
			b.until("it is filtered", `location.search.includes("party=") && !("busy" in document.documentElement.dataset)`)
		})
		b.click("#filter-clear")
		b.at(largest.String())
		timed("to open the list of texts", func() {
			b.click("#other-in-b")
			b.until("the list is open", `document.querySelector("#picker")?.open`)
		})
		b.press(other[:len(other)-1])
		timed("to look for a text", func() { b.press(other[len(other)-1:]) })
		timed("to take another text", func() {
			b.press(enter)
			b.until("it is shown", `document.documentElement.dataset.shows.includes(`+quote(other)+`) && !("busy" in document.documentElement.dataset)`)
		})
		b.back()
		b.at(largest.String())
	}
}

func onVersions(t testing.TB) func(*tab, func(string, func())) {
	texts := at(t, versionsPath(t, "en"))
	return func(b *tab, timed func(string, func())) {
		b.begin(texts, func() { b.press("n") })
		timed("the whole texts", func() { b.click("#show-all"); b.at(texts.Path() + "?show=all") })
		timed("the changes alone", func() { b.click("#show-changes"); b.at(texts.Path()) })
		timed("the next change", func() { b.press("n") })
	}
}

func swapped(a address.Address) address.Address {
	a.View.Swap = true
	return a
}
