//go:build browser && growth

package browser

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alternat/app/address"
	countries "alternat/app/invent"
	"alternat/app/site"
)

// What ten thousand sessions are to a browser: what a first search and a first
// choice fetch, how soon they answer, what memory the page takes.

const (
	grownTo    = 10_000
	mostData   = 100_000 // bytes of data as they travel
	mostAnswer = 50.0    // milliseconds, from the question to the answer
	slackHere  = 4.0     // on time: the machine may have other work
)

// grown is a site of invented records with the pages that are asked about.
func grown(t *testing.T) func() (built, error) {
	t.Helper()
	w, err := countries.New(1, grownTo)
	if err != nil {
		t.Fatal(err)
	}
	records := filepath.Join(t.TempDir(), "records")
	if err := w.Write(records); err != nil {
		t.Fatal(err)
	}
	return build("grown", site.Options{Base: "/", Corpus: records, Compress: true,
		Only: func(a address.Address) bool { return a.Page == address.Search || a.Page == address.NotFound }})
}

// dataFetched sums the files of data/ that the page and its worker asked for, as a
// host sends them.
func (h *host) dataFetched(t *testing.T) (bytes int, names []string) {
	t.Helper()
	h.mu.Lock()
	asked := slices.Clone(h.asked)
	h.mu.Unlock()
	for _, p := range asked {
		name := strings.TrimPrefix(p, h.site.base)
		if name != "build.json" && !strings.HasPrefix(name, "data/") {
			continue
		}
		if slices.Contains(names, name) { // kept by the browser
			continue
		}
		n := len(h.site.read(t, name+".br"))
		bytes, names = bytes+n, append(names, name)
	}
	return bytes, names
}

func TestTenThousandSessionsAreSearchedAtOnce(t *testing.T) {
	h := serveSite(t, grown(t))
	b := open(t, h, withoutWorkers)
	b.visit("en/search/")
	b.click("#search-q")
	b.looksFor("en", "undersea cables")
	bytes, names := h.dataFetched(t)
	t.Logf("a first search fetches %d bytes of data: %v", bytes, names)
	if bytes > mostData {
		t.Errorf("a first search fetches %d bytes of data, the budget is %d", bytes, mostData)
	}
	if n := len(b.hits()); n != 10 {
		t.Errorf("a first search shows %d places", n)
	}
	b.looksFor("en", "undersea cables osaka")
	ms := eval[float64](b, `(async () => {
		const field = document.querySelector("#search-q"), times = [];
		for (const words of ["undersea cables tokyo", "undersea cables", "undersea cables osaka"]) {
			const changed = new Promise((done) => new MutationObserver((_, seen) => { seen.disconnect(); done(performance.now()); })
				.observe(document.querySelector("[data-region=search-found]").parentElement, {childList: true, subtree: true}));
			const asked = new Promise((done) => new MutationObserver((_, seen) => { seen.disconnect(); done(performance.now()); })
				.observe(document.documentElement, {attributeFilter: ["data-busy"]}));
			field.value = words; field.dispatchEvent(new InputEvent("input", {bubbles: true}));
			const start = await asked;
			times.push(await changed - start);
			while ("busy" in document.documentElement.dataset) await new Promise((next) => setTimeout(next));
		}
		return Math.min(...times);
	})()`)
	t.Logf("an answer from what is there takes %.0f ms", ms)
	if ms > slackHere*mostAnswer {
		t.Errorf("an answer takes %.0f ms, the budget is %.0f with a slack of %.0f", ms, mostAnswer, slackHere)
	}
	// The whole answer comes when it is asked for.
	b.looksFor("en", "undersea cables")
	b.click("#search-rest")
	b.until("everything is looked through", `!document.querySelector("#search-rest") && !("busy" in document.documentElement.dataset)`)
	if whole, _ := h.dataFetched(t); whole <= bytes {
		t.Errorf("the rest is looked through without fetching it: %d bytes, then %d", bytes, whole)
	} else {
		t.Logf("looking through everything fetches %d bytes", whole)
	}
	memory := eval[float64](b, `performance.memory ? performance.memory.usedJSHeapSize : 0`)
	t.Logf("the page holds %.1f MB", memory/1e6)
}
