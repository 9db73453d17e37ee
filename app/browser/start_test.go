//go:build browser

package browser

import (
	"strings"
	"testing"
	"time"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// The program starts at the first operation, and nobody notices.

// withoutWorkers is a browser that has no service workers: what is fetched is
// then what the page itself asked for.
var withoutWorkers = before(`delete Navigator.prototype.serviceWorker`)

// versionsPath is the comparison of two language versions of one text: a page
// with changes to step through as it is generated.
func versionsPath(t testing.TB, lang communique.Lang) string {
	t.Helper()
	for _, p := range pairs(t, true) {
		a, b := records(t).Document(communique.DocumentID(p.A)), records(t).Document(communique.DocumentID(p.B))
		if a.Session == b.Session && a.Lang != b.Lang {
			return address.Address{Lang: lang, Page: address.Compare, Pair: p}.Path()
		}
	}
	t.Fatal("no two language versions are held")
	return ""
}

func TestProgramIsNotFetchedBeforeAnOperation(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	for _, path := range []string{"", "en/", "fr/sessions/", "ja/compare/", versionsPath(t, "en"), "en/agencies/"} {
		b.visit(path)
		b.click(".independent")
		b.press("x")
		time.Sleep(100 * time.Millisecond)
		if state := eval[string](b, "document.documentElement.dataset.app"); state != "idle" {
			t.Errorf("%q: the program is %s", path, state)
		}
	}
	if n := h.count("wasm"); n > 0 {
		t.Errorf("the program was fetched %d times before an operation", n)
	}
}

func TestOperationIsCarriedOutOnceHoweverLongTheStart(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		h.play(named("wasm"), slow(3*time.Second))
		b := open(t, h, withoutWorkers, before(`
			self.__states = [];
			for (const name of ["pushState", "replaceState"]) {
				const real = history[name];
				history[name] = function (...args) { if (args[2]) __states.push(name + " " + args[2]); return real.apply(this, args); };
			}`))
		path := versionsPath(t, lang)
		b.visit(path)
		length := eval[int](b, "history.length")
		b.click("#swap")
		if state := eval[string](b, "document.documentElement.dataset.app"); state != "loading" {
			t.Errorf("after the first operation the program is %s", state)
		}
		b.until("it says that it is starting", `document.querySelector("#boot-notice")?.textContent.includes(`+quote(l.T("boot.starting"))+`)`)
		b.ready()
		b.at(path + "?swap")
		b.same(records(t), at(t, path+"?swap"))
		if n := eval[int](b, "history.length"); n != length+1 {
			t.Errorf("one swap made %d steps in history", n-length)
		}
		if states := eval[[]string](b, "__states"); len(states) != 1 || !strings.HasPrefix(states[0], "pushState ") {
			t.Errorf("the address was set %d times: %v", len(states), states)
		}
		if n := h.count("wasm"); n != 1 {
			t.Errorf("the program was fetched %d times", n)
		}
		if notices := b.notices(); notices != "" {
			t.Errorf("still said: %s", notices)
		}
		// The second operation finds the program there.
		b.click("#swap")
		b.at(path)
		b.same(records(t), at(t, path))
		if n := h.count("wasm"); n != 1 {
			t.Errorf("the program was fetched %d times for two operations", n)
		}
	})
}

func TestOperationsBeforeTheStartAllCount(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	h.play(named("wasm"), slow(time.Second))
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "en")
	b.visit(path)
	b.click("#show-all")
	b.click("#swap")
	b.ready()
	b.at(path + "?swap&show=all")
	b.same(records(t), at(t, path+"?swap&show=all"))
}

func TestStartLosesNothingOfWhatTheUserDid(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	h.play(named("wasm"), slow(time.Second))
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "en")
	b.visit(path)
	// A field that a later page might have, outside of what is patched.
	eval[struct{}](b, `{
		const input = document.createElement("input"); input.id = "probe";
		document.querySelector("#participants .part-body").prepend(input);
		document.querySelector("#facts").open = true;
		input.focus({preventScroll: true});
	}`)
	b.press("haLF a wo")
	eval[struct{}](b, `{
		const probe = document.querySelector("#probe"); probe.setSelectionRange(2, 4);
		scrollTo({top: probe.getBoundingClientRect().top + scrollY - 200, behavior: "instant"});
		self.__nodes = [...document.querySelectorAll("body, main, main > *, [data-region], #probe, #facts, #facts *, main > section h2")];
	}`)
	before := eval[float64](b, `document.querySelector("#probe").getBoundingClientRect().top`)
	eval[struct{}](b, `document.querySelector("#show-all").click()`) // by a script: focus and scroll stay
	b.press("rd")                                                    // typed while it starts, in place of the selection
	b.ready()
	b.at(path + "?show=all")
	type state struct {
		Value      string
		Start, End int
		Focus      bool
		Details    bool
		Gone       string
		Top        float64
	}
	got := eval[state](b, `(() => {
		const probe = document.querySelector("#probe");
		return {Value: probe.value, Start: probe.selectionStart, End: probe.selectionEnd, Focus: document.activeElement === probe,
			Details: document.querySelector("#facts").open, Gone: __nodes.filter((n) => !n.isConnected).map((n) => n.outerHTML.slice(0, 200)).join(),
			Top: probe.getBoundingClientRect().top};
	})()`)
	want := state{"hard a wo", 4, 4, true, true, "", got.Top}
	if got != want {
		t.Errorf("after the start: %+v, want %+v", got, want)
	}
	if moved := got.Top - before; moved > 1 || moved < -1 {
		t.Errorf("the page moved by %.1f px under the user", moved)
	}
}

func TestSelectionSurvivesTheStart(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "fr")
	b.visit(path)
	eval[struct{}](b, `{
		const words = document.querySelector("#wording-h").firstChild;
		getSelection().setBaseAndExtent(words, 1, words, 5);
		document.querySelector("#show-all").click();
	}`)
	selected := eval[string](b, "String(getSelection())")
	b.ready()
	b.at(path + "?show=all")
	if got := eval[string](b, "String(getSelection())"); got != selected || len(got) < 4 {
		t.Errorf("%q was selected, now %q", selected, got)
	}
}
