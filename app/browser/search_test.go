//go:build browser

package browser

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// Searching, as people do it.

// searchPath is the page on which this is asked.
func searchPath(lang communique.Lang, s address.Sought) string {
	return address.Address{Lang: lang, Page: address.Search, Sought: s}.String()
}

// looksFor types words, or takes them over from an input method, and waits until
// they have been answered.
func (b *tab) looksFor(lang communique.Lang, words string) {
	b.t.Helper()
	b.until("the field is there", `document.querySelector("#search-q")`)
	eval[struct{}](b, `document.querySelector("#search-q").select()`)
	b.press(words)
	b.ready()
	b.at(searchPath(lang, address.Sought{Words: words}))
	b.answered()
}

// answered waits until the last operation is carried out.
func (b *tab) answered() {
	b.t.Helper()
	b.until("an answer", `!("busy" in document.documentElement.dataset) && document.querySelector("[data-region=search-found]").childElementCount > 0`)
}

// hits are the texts of the places found.
func (b *tab) hits() []string {
	return eval[[]string](b, `[...document.querySelectorAll(".hit")].map((li) => li.textContent.replace(/\s+/g, " "))`)
}

// marks are the words marked in them.
func (b *tab) marks() []string {
	return eval[[]string](b, `[...new Set([...document.querySelectorAll(".hit mark")].map((m) => m.textContent))]`)
}

func TestWordsAreFoundWhileTheyAreTyped(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("en/search/")
	entries := eval[int](b, "history.length")
	b.click("#search-q")
	b.looksFor("en", "capacity build")
	if hits := b.hits(); len(hits) != 10 {
		t.Fatalf("%d places are shown", len(hits))
	}
	for _, m := range b.marks() {
		if !strings.HasPrefix(strings.ToLower(m), "capacity") && !strings.HasPrefix(strings.ToLower(m), "build") {
			t.Errorf("%q is marked", m)
		}
	}
	count := b.text("#search-count")
	if b.until("the number is announced", `document.querySelector("#announce").textContent.trim() === `+quote(count)); !says(count, locale.For("en"), "search.page-of", 3) {
		t.Errorf("the count reads %q", count)
	}
	// Typing is no step in history; the field keeps the focus and the caret.
	if got := eval[string](b, `document.activeElement.id + " " + document.activeElement.selectionStart`); got != "search-q 14" {
		t.Errorf("the focus and the caret are at %s", got)
	}
	// Words in quotation marks: fewer, and each just so.
	b.looksFor("en", `"capacity building"`)
	for _, hit := range b.hits() {
		if !strings.Contains(strings.ToLower(strings.ReplaceAll(hit, "-", " ")), "capacity building") {
			t.Errorf("found for the phrase: %s", hit)
		}
	}
	b.looksFor("en", "zzz")
	if text := b.text("[data-region=search-found]"); !strings.Contains(text, locale.For("en").T("search.silence")) {
		t.Errorf("where nothing is found it reads %q", text)
	}
	if steps := eval[int](b, "history.length") - entries; steps != 0 {
		t.Errorf("typing has made %d steps", steps)
	}
}

func TestEveryResultLeadsToWhatItQuotes(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	for lang, words := range map[communique.Lang]string{"en": "cyber", "fr": "cybersécurité", "ja": "cyber"} {
		b.visit(searchPath(lang, address.Sought{Words: words, Kind: "text"}))
		b.ready()
		b.answered()
		type link struct{ Href, Text string }
		links := eval[[]link](b, `[...document.querySelectorAll(".hit-text a.q")].map((a) => ({Href: a.href, Text: a.textContent}))`)
		if len(links) == 0 {
			t.Errorf("%s: no text is quoted for %q", lang, words)
		}
		for _, l := range links {
			u, err := url.Parse(l.Href)
			if err != nil {
				t.Fatal(err)
			}
			page := h.site.read(t, strings.TrimPrefix(u.Path, "/"))
			if !strings.Contains(page, `id="`+u.Fragment+`"`) {
				t.Errorf("%s: %q leads to #%s, which is not on the page", lang, l.Text, u.Fragment)
			}
		}
		u, _ := url.Parse(links[0].Href)
		b.goTo(links[0].Href)
		near := eval[string](b, `document.getElementById(`+quote(u.Fragment)+`).closest(".source-text").textContent`)
		if !strings.Contains(near, links[0].Text) {
			t.Errorf("%s: %q does not stand in the text it is quoted from", lang, links[0].Text)
		}
	}
}

func TestASummaryIsNeverShownAsAQuotation(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		b := open(t, serveSite(t, atRoot), withoutWorkers)
		b.visit(searchPath(lang, address.Sought{Words: "cooperation", Kind: "summary"}))
		b.ready()
		b.answered()
		n := eval[int](b, `document.querySelectorAll(".hit").length`)
		if said := strings.Count(b.text(".hits"), l.T("term.summary_not_quotation")); n == 0 || said != n {
			t.Errorf("of %d summaries %d say that they are ours", n, said)
		}
		if quoted := eval[int](b, `document.querySelectorAll(".hit .q").length`); quoted > 0 {
			t.Errorf("%d summaries look like quotations", quoted)
		}
	})
}

func TestFiltersLeaveTheNumberTheyName(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit(searchPath("en", address.Sought{Words: "cyber"}))
	b.ready()
	b.answered()
	for _, name := range []string{"kind", "partner", "act", "topic", "text"} {
		option := eval[struct{ Value, Text string }](b, fmt.Sprintf(`(() => {
			const select = document.querySelector("#search-%s"), option = select.options[Math.min(2, select.options.length - 1)];
			select.value = option.value;
			select.dispatchEvent(new Event("change", {bubbles: true}));
			return {Value: option.value, Text: option.textContent};
		})()`, name))
		b.until("the filter is in the address", `new URLSearchParams(location.search).get(`+quote(name)+`) === `+quote(option.Value)+` && !("busy" in document.documentElement.dataset)`)
		b.answered()
		_, n, _ := strings.Cut(option.Text, " (")
		if count := b.text("#search-count"); !strings.HasPrefix(count, strings.TrimSuffix(n, ")")+" ") {
			t.Errorf("%s is said to leave %q; then it reads %q", name, option.Text, count)
		}
		if chosen := eval[string](b, `document.querySelector("#search-`+name+`").value`); chosen != option.Value {
			t.Errorf("%s shows %q", name, chosen)
		}
		b.click("#search-clear")
		b.at(searchPath("en", address.Sought{Words: "cyber"}))
		b.answered()
		if chosen := eval[string](b, `document.querySelector("#search-`+name+`").value`); chosen != "" {
			t.Errorf("%s still shows %q", name, chosen)
		}
	}
}

func TestASearchIsSharedByItsAddress(t *testing.T) {
	t.Parallel()
	h := serveSite(t, below)
	b := open(t, h, withoutWorkers)
	path := searchPath("ja", address.Sought{Words: "サイバー", From: 2012})
	b.visit(path)
	b.ready()
	b.at(path)
	b.answered()
	if got := eval[string](b, `document.querySelector("#search-q").value + document.querySelector("#search-from").value`); got != "サイバー2012" {
		t.Errorf("the form shows %q", got)
	}
	before := b.hits()
	if len(before) == 0 {
		t.Fatal("nothing is found")
	}
	b.reload()
	b.ready()
	b.answered()
	if after := b.hits(); strings.Join(after, "\n") != strings.Join(before, "\n") {
		t.Errorf("reloaded, it finds %q, found %q", after, before)
	}
	// In another language of the interface the same is asked.
	if href := eval[string](b, `document.querySelector("a[data-lang=fr]").getAttribute("href")`); !strings.HasSuffix(href, address.Address{Lang: "fr", Page: address.Search, Sought: address.Sought{Words: "サイバー", From: 2012}}.Query()) {
		t.Errorf("French is at %q", href)
	}
}

func TestPagesOfResultsAreStepsOneCanGoBack(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	first := searchPath("fr", address.Sought{Words: "cyber"})
	b.visit(first)
	b.ready()
	b.answered()
	one := b.hits()
	b.click("#search-next")
	second := searchPath("fr", address.Sought{Words: "cyber", Page: 2})
	b.at(second)
	b.answered()
	if two := b.hits(); strings.Join(one, "") == strings.Join(two, "") {
		t.Error("the second page shows what the first does")
	}
	b.back()
	b.at(first)
	b.answered()
	if again := b.hits(); strings.Join(again, "") != strings.Join(one, "") {
		t.Error("back shows something else")
	}
}

func TestSearchByKeyboardFromAnyPage(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("en/method/")
	b.press("/")
	b.until("the page to search on", `location.pathname === "/en/search/" && document.readyState === "complete"`)
	// A key is one event here: a driver's two arrive apart, the second in the
	// field. What a browser does with a key that is taken is not asked.
	if taken := eval[bool](b, `!document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true}))`); !taken {
		t.Error("the slash is not taken")
	}
	b.until("the field has the focus", `document.activeElement.id === "search-q"`)
	b.press("a/b")
	if got := eval[string](b, `document.querySelector("#search-q").value`); got != "a/b" {
		t.Errorf("typed a/b, the field has %q", got)
	}
	b.ready()
	b.visit("en/")
	b.press("/")
	b.until("a field has the focus", `document.activeElement.matches("input[name=q]")`)
	b.press("norms\r")
	b.until("the results", `location.pathname === "/en/search/" && document.querySelector(".hit")`)
	b.ready()
}

func TestSearchWithTheHostGone(t *testing.T) {
	t.Parallel()
	h := serveSite(t, below)
	b := open(t, h)
	b.visit("fr/")
	b.kept()
	h.vanish()
	b.visit(searchPath("fr", address.Sought{Words: "normes"}))
	b.ready()
	b.answered()
	if len(b.hits()) == 0 {
		t.Error("nothing is found without the host")
	}
	b.click("#search-q")
	b.looksFor("fr", "rançon")
}

func TestAPartOfTheIndexThatDoesNotComeIsSaid(t *testing.T) {
	for _, c := range []struct {
		name, says string
		play       play
	}{
		{"missing", "ui.trouble.missing", absent},
		{"refused", "ui.trouble.refused", refused},
		{"damaged", "", func(w http.ResponseWriter, r *http.Request, _ http.Handler) { fmt.Fprint(w, "nothing of ours\n") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			h.play(under("/data/search/"), c.play)
			b := open(t, h, withoutWorkers)
			b.allow("404", "503", "search", "alternat")
			b.visit("en/search/")
			b.click("#search-q")
			b.press("norms")
			b.ready()
			b.until("it is said", `document.querySelector("#notice-retry")`)
			if text := b.notices(); c.says != "" && !strings.Contains(text, locale.For("en").T(c.says)) || c.says == "" && !strings.Contains(text, "data/search/") {
				t.Errorf("it says %q", text)
			}
			h.honest()
			b.click("#notice-retry")
			b.until("it is found after all", `document.querySelector(".hit")`)
		})
	}
}

func TestTheSearchPageIsAccessibleInEveryState(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	for _, scheme := range []string{"light", "dark"} {
		b := open(t, h, withoutWorkers, preferring(scheme), sized(360, 800))
		for _, s := range []address.Sought{{Words: "cyber"}, {Words: "Tokyo", Kind: "session"}, {Words: "NISC"}, {Words: "zzz zz"}, {Words: "a"}, {Words: "Ambassador"}, {Topic: "norms"}} {
			path := searchPath("en", s)
			b.visit(path)
			b.ready()
			b.answered()
			axe(b, path+" ("+scheme+")")
			if wide := eval[bool](b, `document.documentElement.scrollWidth > innerWidth`); wide {
				t.Errorf("%s scrolls sideways at 360 px", path)
			}
		}
	}
}

func TestAFirstSearchFetchesLittle(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit(searchPath("en", address.Sought{Words: "international law"}))
	b.ready()
	b.answered()
	travels := 0
	h.mu.Lock()
	asked := h.asked
	h.mu.Unlock()
	for _, path := range asked {
		if name := strings.TrimPrefix(path, "/"); strings.HasPrefix(name, "data/search") {
			travels += packed(t, h.site.read(t, name))
		}
	}
	for _, other := range []string{"data/index.*", "data/authority.*", "data/words.*", "data/bodies.*", "data/sessions/*"} {
		if h.count(other) > 0 {
			t.Errorf("a search fetched %s", other)
		}
	}
	if travels == 0 || travels > 60_000 {
		t.Errorf("for a first search %d bytes of data travel", travels)
	}
	t.Logf("for a first search %d bytes of data travel", travels)
}

// packed is the length of what travels of a file.
func packed(t testing.TB, data string) int {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, 5)
	if _, err := w.Write([]byte(data)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
