//go:build browser

package browser

import (
	"fmt"
	"testing"

	"alternat/app/communique"
	"alternat/app/locale"
)

// What is seen, on a small screen and on a large one.

// wide lists what sticks out of the window, the innermost elements first.
const wide = `(() => {
	if (document.documentElement.scrollWidth <= innerWidth) return [];
	const scrolls = (el) => { for (; el && el !== document.body; el = el.parentElement) if (getComputedStyle(el).overflowX !== "visible") return true; return false };
	const out = [...document.querySelectorAll("body *")].filter((el) => el.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(el.parentElement));
	return [document.documentElement.scrollWidth + " px", ...out.filter((el) => !out.some((o) => o !== el && el.contains(o))).slice(0, 3).map((el) => el.outerHTML.slice(0, 160))];
})()`

func TestNoPageScrollsSideways(t *testing.T) {
	h := serveSite(t, atRoot)
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		b := open(t, h, withoutWorkers)
		b.allow("404")
		for _, path := range append(kinds(t, lang), "", "nothing/") {
			b.visit(path)
			eval[struct{}](b, `for (const d of document.querySelectorAll("details")) d.open = true`)
			for _, width := range []int64{320, 360, 1280} {
				b.size(int64(width), 800)
				if out := eval[[]string](b, wide); len(out) > 0 {
					t.Errorf("%q at %d px: %s", path, width, out)
				}
			}
		}
	})
}

func TestOperatedPageDoesNotScrollSideways(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	_, pair := invent(t, h)
	b := open(t, h, withoutWorkers)
	for _, query := range []string{"show=all", "view=inline", "view=inline&unit=sentences&show=all", "swap&unit=sentences"} {
		b.visit("fr/compare/" + pair.A + "/" + pair.B + "/?" + query)
		b.ready()
		b.at(b.path())
		for _, width := range []int64{320, 360, 1280} {
			b.size(int64(width), 800)
			if out := eval[[]string](b, wide); len(out) > 0 {
				t.Errorf("?%s at %d px: %s", query, width, out)
			}
		}
	}
}

// noteShifts collects what moves without having been touched.
const noteShifts = `
	self.__shifts = [];
	new PerformanceObserver((list) => {
		for (const e of list.getEntries()) if (!e.hadRecentInput)
			__shifts.push(e.value.toFixed(4) + " " + e.sources.map((s) => s.node?.outerHTML?.slice(0, 100) ?? s.node?.nodeName).join(" | "));
	}).observe({type: "layout-shift", buffered: true});`

func TestNothingMovesWhileAPageLoads(t *testing.T) {
	h := serveSite(t, atRoot)
	for _, width := range []int64{360, 1280} {
		t.Run(fmt.Sprintf("%d px", width), func(t *testing.T) {
			t.Parallel()
			b := open(t, h, withoutWorkers, sized(width, 800), before(noteShifts))
			for _, lang := range []communique.Lang{communique.English, communique.Japanese} {
				for i, path := range kinds(t, lang) {
					if i == 5 {
						eval[struct{}](b, `localStorage.setItem("alternat.theme", "dark")`)
					}
					// What moves does so each time; a machine with other things to
					// do may paint a page before all of it has come.
					var shifts []string
					for try := range 3 {
						b.visit(path)
						eval[struct{}](b, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))`)
						if shifts = eval[[]string](b, "__shifts"); len(shifts) == 0 || try == 2 {
							break
						}
					}
					if len(shifts) > 0 {
						t.Errorf("%s: %v", path, shifts)
					}
				}
			}
		})
	}
}

func TestNothingMovesWhenTheProgramStarts(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	for _, width := range []int64{360, 1280} {
		b := open(t, h, withoutWorkers, sized(width, 800), before(noteShifts))
		b.visit(versionsPath(t, "en"))
		// An operation that changes nothing of the page and is no input.
		eval[struct{}](b, `document.querySelector("#show-changes").click()`)
		b.ready()
		eval[struct{}](b, `new Promise((done) => setTimeout(done, 300))`)
		if shifts := eval[[]string](b, "__shifts"); len(shifts) > 0 {
			t.Errorf("at %d px: %v", width, shifts)
		}
	}
}

func TestLightAndDarkAreFollowedAndChosen(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	ground := `(() => { const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number); return r + g + b })()`
	b := open(t, h, withoutWorkers, preferring("dark"))
	b.visit("en/")
	if eval[int](b, ground) > 200 {
		t.Error("a system that is dark gets a light page")
	}
	b.click("#theme")
	b.click("#theme")
	for theme, light := range map[string]bool{"light": true, "dark": false} {
		for eval[string](b, "document.documentElement.dataset.theme") != theme {
			b.click("#theme")
		}
		if (eval[int](b, ground) > 600) != light {
			t.Errorf("chosen %s, the ground is %d", theme, eval[int](b, ground))
		}
		b.visit("ja/sessions/")
		if got := eval[string](b, "document.documentElement.dataset.theme"); got != theme {
			t.Errorf("chosen %s, the next page is %s", theme, got)
		}
		b.visit("en/")
	}
}
