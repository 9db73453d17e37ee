//go:build browser

package browser

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alternat/app/communique"
	"alternat/app/locale"
)

// Every claim leads to the words it rests on.

// placesOf maps each element with an id to the text from its beginning to the
// end of the page's main part: a quote may run over the marks within it.
func placesOf(t testing.TB, page string) map[string]string {
	t.Helper()
	main := find(parsed(t, page), func(n *html.Node) bool { return n.Data == "main" })
	if len(main) != 1 {
		t.Fatal("a page has one main part")
	}
	starts := map[string]int{}
	var text strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			text.WriteString(solid(n.Data))
		}
		if id := attr(n, "id"); id != "" {
			starts[id] = text.Len()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(main[0])
	places := map[string]string{}
	for id, at := range starts {
		places[id] = text.String()[at:]
	}
	return places
}

// longFinding is how far into a finding a quote from inside it may begin, in bytes.
const longFinding = 600

func TestEveryQuoteIsWhereItsLinkLeads(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		site := must(t, atRoot)
		places := map[string]map[string]string{}
		for _, p := range append(sessionPages(t, lang), string(lang)+"/read/") {
			places[p] = placesOf(t, site.read(t, p))
		}
		quotes := 0
		for _, page := range site.pages() {
			if !strings.HasPrefix(page, string(lang)+"/") || strings.Contains(page, "/components/") {
				continue
			}
			part := strings.HasSuffix(page, "/formulas/") // its quotes stand inside the finding that the link leads to
			for _, a := range find(parsed(t, site.read(t, page)), func(n *html.Node) bool { return n.Data == "a" && strings.Contains(attr(n, "href"), "#q-") }) {
				path, id, _ := strings.Cut(attr(a, "href"), "#")
				path = strings.TrimLeft(path, "./")
				if path == "" {
					path = page
				}
				quotes++
				words := strings.TrimSuffix(solid(textOf(a)), "[…]") // a long quote may be shortened, and says so
				place, there := places[path][id]
				if !there {
					t.Errorf("%s: %q leads to %s#%s, which is not there", page, words, path, id)
				} else if strings.Contains(attr(a, "class"), "q") && !strings.HasPrefix(place, words) && !(part && strings.Contains(place[:min(len(place), len(words)+longFinding)], words)) {
					t.Errorf("%s: %q leads to %s#%s, where %q stands", page, words, path, id, place[:min(len(place), 80)])
				}
			}
		}
		if quotes < 500 {
			t.Errorf("only %d quotes are linked", quotes)
		}
	})
}

func TestComparisonsCiteWhatTheyClaim(t *testing.T) {
	t.Parallel()
	site := must(t, atRoot)
	for _, path := range comparePages(t, "en") {
		page := parsed(t, site.read(t, path))
		for _, region := range find(page, func(n *html.Node) bool { return attr(n, "data-region") == "compare-statements" }) {
			for _, row := range find(region, func(n *html.Node) bool { return n.Data == "td" && attr(n, "data-side") != "" }) {
				words := solid(textOf(row))
				links := find(row, func(n *html.Node) bool { return n.Data == "a" || strings.Contains(attr(n, "class"), "blank") })
				if words != "" && words != "–" && len(links) == 0 {
					t.Errorf("%s: a cell states without a source: %q", path, textOf(row))
				}
			}
		}
	}
}

func TestLinkToAQuoteBringsItIntoSight(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers, sized(360, 740))
	path := comparePages(t, "en")[1]
	for i := range 3 {
		b.visit(path)
		href := eval[string](b, `{const all = [...document.querySelectorAll("[data-region] a.q[href*='#q-']")].filter((a) => a.checkVisibility()); all[Math.floor(`+itoa(i)+` * (all.length - 1) / 2)].id = "probe"; document.querySelector("#probe").href}`)
		b.click("#probe")
		b.until("the quote is in sight", `location.href === `+quote(href)+` && document.readyState === "complete" &&
			(() => { const box = document.querySelector(":target")?.getBoundingClientRect(); return box && box.height > 0 && box.top >= 0 && box.top < innerHeight })()`)
	}
}
