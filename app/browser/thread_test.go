//go:build browser

package browser

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"alternat/app/address"
	"alternat/app/communique"
)

// The page answers while the program works.

// watching notes what blocks the page's thread, from its first line on.
var watching = before(`
	self.__long = [];
	new PerformanceObserver((list) => { for (const e of list.getEntries()) __long.push({at: e.startTime, ms: e.duration}); }).observe({type: "longtask", buffered: true});`)

// counting keeps the workers that are made.
var counting = before(`
	self.__workers = [];
	self.Worker = class extends Worker { constructor(...args) { super(...args); __workers.push(this); } };`)

// withoutWorker is a browser that cannot make the program's second thread.
var withoutWorker = before(`self.Worker = class { constructor() { throw new DOMException("blocked", "SecurityError"); } };`)

// A long task is one that blocks for more than 50 ms; what it takes beyond is
// what a person may notice.
type longTask struct{ At, Ms float64 }

// blocked is what long tasks took beyond 50 ms each, since the last call.
func (b *tab) blocked() (ms float64) {
	b.t.Helper()
	// What is drawn after an operation belongs to it.
	eval[struct{}](b, `new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))).then(() => undefined)`)
	for _, task := range eval[[]longTask](b, `JSON.parse(JSON.stringify(__long.splice(0)))`) {
		ms += task.Ms - 50
	}
	return ms
}

// A sweep is every kind of operation on comparisons, from the page of two
// languages that the program was started on, the heaviest work first: the two
// held against each other for the first time, another pair, both turned round,
// shown otherwise, filtered, gone back to.
func sweep(b *tab, across, largest address.Address, each func(what string)) {
	step := func(what string, to address.Address, do func()) {
		b.t.Helper()
		do()
		b.at(to.String())
		each(what)
	}
	state := func(a address.Address, v address.View) address.Address { a.View = v; return a }
	show := func(a address.Address) func() {
		return func() {
			eval[struct{}](b, fmt.Sprintf(`{
				const a = document.createElement("a");
				a.href = %s; a.dataset.state = "push"; a.textContent = "x";
				document.querySelector("main").append(a); a.click(); a.remove();
			}`, quote(b.host.url(a.String()))))
		}
	}
	first := state(across, address.View{Swap: true})
	step("two languages", first, show(first))
	step("another pair", largest, show(largest))
	swapped := state(largest, address.View{Swap: true})
	step("swap", swapped, show(swapped))
	whole := state(largest, address.View{Swap: true, Whole: true})
	step("whole texts", whole, show(whole))
	filtered := state(largest, address.View{Party: "JP"})
	step("filter", filtered, show(filtered))
	step("back", whole, b.back)
	step("forward", filtered, b.forward)
}

// largestPair is the comparison with the longest page.
func largestPair(t testing.TB, h *host) address.Address {
	t.Helper()
	a := address.Address{Lang: "en", Page: address.Compare}
	size := 0
	for _, p := range address.Pairs(records(t).Sessions) {
		a := address.Address{Lang: "en", Page: address.Compare, Pair: p}
		if n := len(h.site.read(t, a.Path())); n > size {
			size = n
		}
	}
	for _, p := range address.Pairs(records(t).Sessions) {
		a.Pair = p
		if len(h.site.read(t, a.Path())) == size {
			break
		}
	}
	return a
}

// startOn opens a comparison and starts the program by an operation that asks
// for no data.
func (b *tab) startOn(path string) {
	b.t.Helper()
	b.visit(path)
	b.press("n")
	b.ready()
}

// mostBlocked is what one operation may block the page beyond 50 ms a task, on a
// machine that has much else to do. Without the worker the first comparison
// alone takes several times as long.
const mostBlocked = 60 // ms

// Not parallel: other tests must not take the processors away. Only Chromium
// tells what blocks a page.
func TestNoOperationBlocksThePage(t *testing.T) {
	h := serveSite(t, atRoot)
	across, largest := at(t, versionsPath(t, "en")), largestPair(t, h)
	// The best of three visits: what a machine does besides is not ours.
	best := map[string]float64{}
	for range 3 {
		b := open(t, h, withoutWorkers, watching, counting)
		b.startOn(across.Path())
		b.until("the worker is there", "__workers.length === 1")
		b.blocked()
		sweep(b, across, largest, func(what string) {
			ms := b.blocked()
			if was, known := best[what]; !known || ms < was {
				best[what] = ms
			}
		})
	}
	for what, ms := range best {
		t.Logf("%s: %.0f ms", what, ms)
		if ms > mostBlocked {
			t.Errorf("%s blocks the page for %.0f ms beyond a frame or two, %d are allowed", what, ms, mostBlocked)
		}
	}
}

func TestNothingIsLostWithoutTheWorker(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers, withoutWorker)
	across, largest := at(t, versionsPath(t, "fr")), largestPair(t, h)
	largest.Lang = "fr"
	b.startOn(across.Path())
	sweep(b, across, largest, func(what string) { b.same(records(t), at(t, b.path())) })
}

func TestNothingIsLostWhenTheWorkerDies(t *testing.T) {
	for name, death := range map[string]string{
		"it is ended without a word": `__workers[0].terminate()`,
		"it fails":                   `__workers[0].dispatchEvent(new ErrorEvent("error", {cancelable: true}))`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			h.play(under("/data/sessions/"), slow(300*time.Millisecond))
			b := open(t, h, withoutWorkers, counting)
			path := versionsPath(t, "ja")
			b.startOn(path)
			// It dies while it is at work.
			b.click("#swap")
			b.until("the work is under way", `"busy" in document.documentElement.dataset`)
			eval[struct{}](b, death)
			b.at(path + "?swap")
			b.same(records(t), at(t, path+"?swap"))
			b.click("#show-all")
			b.at(path + "?swap&show=all")
			b.same(records(t), at(t, path+"?swap&show=all"))
			if notices := b.notices(); notices != "" {
				t.Errorf("it says %q", notices)
			}
		})
	}
}

func TestWorkerThatCannotBeLoadedIsDoneWithout(t *testing.T) {
	for name, trick := range map[string]play{"missing": absent, "login page": loginPage} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			h.play(named("library.*.js"), trick)
			b := open(t, h, withoutWorkers)
			b.allow("404", "library.", "Unexpected token", "failed to load (Script)", "MIME")
			path := versionsPath(t, "en")
			b.visit(path)
			b.click("#swap")
			b.ready()
			b.at(path + "?swap")
			b.same(records(t), at(t, path+"?swap"))
		})
	}
}

func TestCatalogueThatDoesNotComeIsSaidAndThePageStays(t *testing.T) {
	for name, trick := range map[string]play{"missing": absent, "cut off": truncated, "login page": loginPage} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			h.play(named("messages.ja.*"), trick)
			b := open(t, h, withoutWorkers)
			b.allow("404", "alternat:")
			path := versionsPath(t, "ja")
			b.visit(path)
			b.click("#show-all")
			b.until("it says so", `document.querySelector("#boot-notice button")`)
			b.readable()
			if said := b.console(); !slices.ContainsFunc(said, func(s string) bool { return under("messages.ja.")(s) }) {
				t.Errorf("the file is not named: %q", said)
			}
			h.honest()
			b.click("#boot-notice button")
			b.ready()
			b.at(path + "?show=all")
			b.same(records(t), at(t, path+"?show=all"))
		})
	}
}

// oneLanguagePath is the comparison of two texts in one language.
func oneLanguagePath(t testing.TB, lang communique.Lang) string {
	t.Helper()
	for _, p := range pairs(t, true) {
		if records(t).Document(communique.DocumentID(p.A)).Lang == records(t).Document(communique.DocumentID(p.B)).Lang {
			return address.Address{Lang: lang, Page: address.Compare, Pair: p}.Path()
		}
	}
	t.Fatal("no two texts in one language are held")
	return ""
}

// One catalogue, and the words of two languages only where they are needed.
func TestOnlyWhatIsNeededIsFetched(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	one := oneLanguagePath(t, "en")
	b.visit(one)
	b.click("#swap")
	b.ready()
	b.at(one + "?swap")
	for file, want := range map[string]int{"messages.en.*.json": 1, "messages.fr.*.json": 0, "messages.ja.*.json": 0, "words.*.json": 0, "library.*.js": 1, "*.wasm": 1, "index.*.json": 1} {
		if n := h.count(file); n != want {
			t.Errorf("%s was fetched %d times, want %d", file, n, want)
		}
	}
	b.visit(versionsPath(t, "en") + "?swap")
	b.ready()
	b.at(versionsPath(t, "en") + "?swap")
	if n := h.count("words.*.json"); n != 1 {
		t.Errorf("the words of two languages were fetched %d times", n)
	}
}
