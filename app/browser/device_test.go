//go:build browser

package browser

import (
	"strings"
	"testing"

	"alternat/app/locale"
)

// What is kept on the device is said and decided on the page about the site.

const aboutDevice = "en/about/#device"

// offline waits until the worker is in a state.
func (b *tab) offline(state string) {
	b.t.Helper()
	b.until("the worker reports "+state, `document.documentElement.dataset.offline === `+quote(state))
}

// device is what a part of the page about the site says.
func (b *tab) device(part string) string {
	b.t.Helper()
	return b.text(`[data-part="` + part + `"]`)
}

// keptFiles counts the kept files whose address contains words.
func (b *tab) keptFiles(words string) int {
	b.t.Helper()
	return eval[int](b, `(async () => {
		let n = 0;
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys()) n += url.includes(`+quote(words)+`);
		}
		return n;
	})()`)
}

// sparing is a visitor whose browser saves data.
var sparing = before(`Object.defineProperty(navigator, "connection", {configurable: true, value: {saveData: true}});`)

func TestWithDataSaverOnlyVisitedPagesAreKeptUntilEverythingIsAskedFor(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, sparing)
	b.allow("404", "503")
	l := locale.For("en")
	b.visit("fr/sessions/")
	b.offline("partial")
	b.visit(aboutDevice)
	b.offline("partial")
	b.until("it is said", `document.querySelector("[data-part=state]").textContent === `+quote(l.T("device.partial")))
	if n := h.count("*.wasm") + h.count("*.pack"); n != 0 {
		t.Errorf("%d files were fetched that nobody asked for", n)
	}
	kept, whole, ok := strings.Cut(b.device("kept"), " of ")
	if !ok || !strings.HasSuffix(kept, " MB") || !strings.HasSuffix(whole, " MB") || kept == whole {
		t.Errorf("before everything is kept it says %q of %q", kept, whole)
	}
	if used := b.device("used"); used == l.T("device.unknown") {
		t.Error("the storage used is not said")
	}
	b.click(`[data-part="keep-all"]`)
	b.kept()
	b.until("all is said to be kept", `document.querySelector("[data-part=kept]").textContent === `+quote(whole+" of "+whole))
	b.visit("en/")
	b.kept()
	h.vanish()
	b.visit("ja/agencies/")
	if b.text("h1") == "" {
		t.Error("a page that was never visited does not open")
	}
}

func TestWhatIsKeptCanBeGivenBackAndOnlyVisitsAreKeptFromThenOn(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h)
	b.visit(aboutDevice)
	b.kept()
	whole := b.device("kept")
	b.click(`[data-part="keep-visited"]`)
	b.offline("partial")
	if packs, programs := b.keptFiles(".pack"), b.keptFiles(".wasm"); packs+programs != 0 {
		t.Errorf("%d packs and %d programs are still kept", packs, programs)
	}
	b.until("the size is said anew", `document.querySelector("[data-part=kept]").textContent !== `+quote(whole))
	before := h.count("*.wasm") + h.count("*.pack")
	b.visit("fr/sessions/")
	b.offline("partial")
	b.visit("en/agencies/")
	b.offline("partial")
	if after := h.count("*.wasm") + h.count("*.pack"); after != before {
		t.Errorf("%d files were fetched again", after-before)
	}
	h.vanish()
	b.visit("fr/sessions/")
	if b.text("h1") == "" {
		t.Error("a page that was visited does not open without the host")
	}
	b.visit(aboutDevice)
	b.click("#theme") // the page works
	b.offline("partial")
}

func TestAChoiceToKeepOnlyVisitsHoldsForLaterEditions(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h)
	b.visit(aboutDevice)
	b.kept()
	b.click(`[data-part="keep-visited"]`)
	b.offline("partial")
	b.visit("fr/sessions/")
	b.offline("partial")
	before := h.count("*.wasm") + h.count("*.pack")
	h.deploy(t, later)
	b.update()
	b.until("the new edition is offered", `document.querySelector("#boot-notice button")`)
	b.click("#boot-notice button")
	b.until("it is there", `document.readyState === "complete" && document.documentElement.dataset.build === `+quote(h.site.id))
	b.offline("partial")
	if after := h.count("*.wasm") + h.count("*.pack"); after != before {
		t.Errorf("the new edition fetched %d files that are not to be kept", after-before)
	}
	if n := b.keptFiles("/fr/sessions/"); n != 1 {
		t.Errorf("the visited page is kept %d times", n)
	}
}

func TestBlockedStorageIsSaidWhereOneDecides(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, atRoot), before(`
		for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
			Object.defineProperty(self, name, {configurable: true, get() { throw new DOMException("blocked", "SecurityError") }});
		Object.defineProperty(navigator.serviceWorker ?? {}, "register", {value: () => Promise.reject(new DOMException("blocked", "SecurityError"))});`))
	b.visit("ja/about/")
	b.until("it is said", `document.querySelector("[data-part=state]").textContent === `+quote(locale.For("ja").T("device.blocked")))
	if seen := eval[string](b, `getComputedStyle(document.querySelector("[data-part=keep-all]")).visibility`); seen != "hidden" {
		t.Error("what cannot be kept is offered to be kept")
	}
}

func TestInstallIsOfferedQuietlyWhereTheBrowserOffersIt(t *testing.T) {
	t.Parallel()
	b := open(t, serveSite(t, atRoot))
	b.visit("fr/about/")
	visible := `getComputedStyle(document.querySelector("[data-part=install]")).visibility === "visible"`
	if eval[bool](b, visible) {
		t.Error("it is offered before the browser does")
	}
	top := eval[float64](b, `document.querySelector(".site-foot").offsetTop`)
	prevented := eval[bool](b, `(() => {
		const event = new Event("beforeinstallprompt", {cancelable: true});
		event.prompt = () => { self.__prompted = (self.__prompted ?? 0) + 1; return Promise.resolve({outcome: "accepted"}); };
		return !dispatchEvent(event);
	})()`)
	if !prevented || !eval[bool](b, visible) {
		t.Fatal("the browser's offer is not taken over")
	}
	if notices := b.notices(); notices != "" {
		t.Errorf("it is not quiet: %s", notices)
	}
	if now := eval[float64](b, `document.querySelector(".site-foot").offsetTop`); now != top {
		t.Errorf("the page moves by %v pixels", now-top)
	}
	b.click("[data-part=install]")
	if n := eval[int](b, "self.__prompted ?? 0"); n != 1 {
		t.Errorf("the browser was asked %d times", n)
	}
	if eval[bool](b, visible) {
		t.Error("an offer that is used up is still made")
	}
	eval[struct{}](b, `dispatchEvent(new Event("appinstalled"))`)
	if got, want := b.device("installed"), locale.For("fr").T("device.installed"); got != want {
		t.Errorf("it says %q", got)
	}
}
