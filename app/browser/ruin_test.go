//go:build browser

package browser

import (
	"testing"

	"alternat/app/locale"
)

// What is kept, in bad company: workers that die, disks that are full, clocks that
// are wrong, files that are damaged. The page stays readable, the trouble is
// said, the next visit heals.

// spoil puts something else in the place of what is kept of files whose address
// contains words, and tells how many there were.
func (b *tab) spoil(words, with string) int {
	b.t.Helper()
	return eval[int](b, `(async () => {
		let n = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (!request.url.includes(`+quote(words)+`)) continue;
				const kept = await cache.match(request);
				await cache.put(request, new Response(`+with+`, {headers: kept.headers}));
				n++;
			}
		}
		return n;
	})()`)
}

// keptBytes is a promise of how much is kept of files whose address contains words.
func keptBytes(words string) string {
	return `(async () => {
		let n = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (request.url.includes(` + quote(words) + `)) n += (await (await cache.match(request)).arrayBuffer()).byteLength;
			}
		}
		return n;
	})()`
}

// half is a file cut off in the middle.
const half = `(await kept.arrayBuffer().then((b) => b.slice(0, b.byteLength / 2)))`

func TestWhatIsDamagedOnTheDeviceHealsAtTheNextVisit(t *testing.T) {
	for _, c := range []struct{ name, words, with string }{
		{"style cut off", ".css", half},
		{"style another's", ".css", `"<!DOCTYPE html><title>Sign in</title>"`},
		{"list cut off", "/packs/list.", half},
		{"starter empty", "/boot.", `""`},
		{"packs cut off", ".pack", half},
		{"index of records cut off", "/data/index.", half},
		{"pages that are not pages", "/404.html", `"nothing"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			b := open(t, h)
			b.visit("en/")
			b.kept()
			whole := eval[int](b, keptBytes(c.words))
			if b.spoil(c.words, c.with) == 0 {
				t.Fatal("nothing of the kind is kept")
			}
			path := versionsPath(t, "en")
			b.visit(path)
			b.readable()
			if got, want := eval[string](b, `fetch(location.href).then((r) => r.text())`), h.site.read(t, path); got != want {
				t.Errorf("the page is not what it was: %s", firstDifference(got, want))
			}
			b.kept()
			// What no page has asked for is found once in a worker's life, and when a
			// page could not use a file: here it is asked for.
			eval[struct{}](b, `navigator.serviceWorker.controller.postMessage({type: "check"})`)
			b.visit(path + "?show=all")
			b.ready()
			b.at(path + "?show=all")
			b.eventually("it is whole again", keptBytes(c.words)+".then((n) => n === "+itoa(whole)+")")
			h.vanish()
			for _, path := range []string{"ja/sessions/", path + "?show=all"} {
				b.visit(path)
				if sheets := eval[int](b, `[...document.styleSheets].filter((s) => s.cssRules.length > 50).length`); b.text("h1") == "" || sheets != 1 {
					t.Errorf("%q has not healed", path)
				}
			}
			b.ready()
			b.at(path + "?show=all")
		})
	}
}

func TestADamagedProgramIsSaidAndFetchedAgain(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h)
	b.allow("alternat:", "WebAssembly")
	path := versionsPath(t, "fr")
	b.visit(path)
	b.kept()
	whole := eval[int](b, keptBytes(".wasm"))
	if b.spoil(".wasm", half) != 1 {
		t.Fatal("the program is not kept")
	}
	b.click("#show-all")
	b.says(locale.For("fr").T("boot.failed"))
	b.readable()
	b.eventually("the damaged file is thrown away", keptBytes(".wasm")+".then((n) => n === 0 || n === "+itoa(whole)+")")
	b.click("#boot-notice button")
	b.ready()
	b.at(path + "?show=all")
	b.same(records(t), at(t, path+"?show=all"))
}

func TestAWrongClockChangesNothing(t *testing.T) {
	for name, year := range map[string]string{"long ago": "1970", "far ahead": "2121"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			b := open(t, h, before(`{
				const far = Date.UTC(`+year+`, 0, 1), is = Date, now = () => far + performance.now();
				self.Date = class extends is { constructor(...a) { a.length ? super(...a) : super(now()); } static now() { return now(); } };
			}`))
			path := versionsPath(t, "ja")
			b.visit(path)
			b.kept()
			h.vanish()
			b.click("#show-all")
			b.ready()
			b.at(path + "?show=all")
			b.same(records(t), at(t, path+"?show=all"))
		})
	}
}

func TestALoginPageOrNothingForWhatIsToBeKeptIsSaidAndHeals(t *testing.T) {
	for name, c := range map[string]struct {
		match func(string) bool
		trick play
	}{
		"login page for the packs": {under("/packs/en-"), loginPage},
		"packs cut off":            {under("/packs/en-"), truncated},
		"program cut off":          {named("wasm"), truncated},
		"records are gone":         {under("/packs/records-"), gone},
		"no worker":                {named("worker.js"), absent},
		"login page for it":        {named("worker.js"), loginPage},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			h.play(c.match, c.trick)
			b := open(t, h)
			b.allow("404", "ERR_", "MIME", "worker.js", "Failed", "ServiceWorker")
			b.visit("en/about/")
			l := locale.For("en")
			b.until("it is said", `[`+quote(l.T("device.interrupted"))+`, `+quote(l.T("device.outdated"))+`, `+quote(l.T("device.unavailable"))+`].includes(document.querySelector("[data-part=state]").textContent)`)
			b.visit(versionsPath(t, "en"))
			b.readable()
			h.honest()
			b.visit("en/")
			b.kept()
			h.vanish()
			b.visit(versionsPath(t, "fr") + "?show=all")
			b.ready()
			b.at(b.path())
		})
	}
}
