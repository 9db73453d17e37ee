//go:build browser

package browser

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/serviceworker"
	"github.com/chromedp/cdproto/storage"

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

// Only Chromium can be told to end a worker. Not parallel: it ends all there are.
func TestAWorkerThatIsKilledIsMissedByNobody(t *testing.T) {
	h := serveSite(t, atRoot)
	h.play(under("/packs/ja-"), slow(patience/10))
	b := open(t, h)
	b.allow("alternat:")
	kill := func() {
		t.Helper()
		d := b.driver.(*chromiumDriver)
		b.within(func(ctx context.Context) error {
			if err := command(ctx, d, serviceworker.Enable, cdp.Empty{}); err != nil {
				return err
			}
			return command(ctx, d, serviceworker.StopAllWorkers, cdp.Empty{})
		})
	}
	b.visit("en/")
	b.offline("filling")
	kill()
	h.honest()
	b.visit("fr/")
	b.kept()
	kill()
	h.vanish()
	path := versionsPath(t, "ja")
	b.visit(path + "?show=all")
	b.ready()
	kill()
	b.at(path + "?show=all")
	b.click("#show-changes")
	b.at(path)
	b.visit("en/agencies/")
	if b.text("h1") == "" {
		t.Error("the page is not shown")
	}
}

// Only Chromium can be told how much room there is.
func TestWhereThereIsNoRoomItIsSaidAndNothingIsLost(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h)
	b.allow("Quota", "quota")
	room := func(bytes float64) {
		t.Helper()
		b.within(func(ctx context.Context) error {
			return command(ctx, b.driver.(*chromiumDriver), storage.OverrideQuotaForOrigin,
				storage.OverrideQuotaForOriginParams{Origin: h.origin, QuotaSize: &bytes})
		})
	}
	room(3e6) // the program alone is larger
	b.visit("en/about/")
	b.offline("full")
	l := locale.For("en")
	b.until("it is said", `document.querySelector("[data-part=state]").textContent === `+quote(l.T("device.full")))
	b.until("the foot of the page says so", `getComputedStyle(document.querySelector("[data-kept=full]")).visibility === "visible"`)
	// Everything works as long as the host does.
	path := versionsPath(t, "fr")
	b.visit(path)
	b.readable()
	b.click("#show-all")
	b.ready()
	b.at(path + "?show=all")
	// Room for one edition, not for two: the later one comes all the same, once it is accepted.
	whole := 20e6
	room(whole)
	b.visit("en/")
	b.kept()
	h.deploy(t, later)
	room(18e6)
	b.update()
	b.accept(h.site.id)
	b.visit("fr/about/")
	b.kept()
	h.vanish()
	b.visit(path + "?show=all")
	b.ready()
	b.at(path + "?show=all")
}

// Only Chromium says whether it would install a site.
func TestTheSiteCanBeInstalledAsOneAppInEveryLanguage(t *testing.T) {
	for name, site := range map[string]func() (built, error){"at the root": atRoot, "below a path": below} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, site)
			b := open(t, h)
			for _, lang := range []string{"en", "fr", "ja"} {
				b.visit(lang + "/")
				d := b.driver.(*chromiumDriver)
				var why []string
				var id, manifest string
				b.within(func(ctx context.Context) error {
					errors, err := ask(ctx, d, page.GetInstallabilityErrors, cdp.Empty{})
					if err != nil {
						return err
					}
					for _, e := range errors.InstallabilityErrors {
						// Every tab of the tests is a stranger's, which is what incognito means.
						if e.ErrorID != "in-incognito" {
							why = append(why, e.ErrorID)
						}
					}
					app, err := ask(ctx, d, page.GetAppID, cdp.Empty{})
					if err != nil {
						return err
					}
					id = app.AppID
					m, err := ask(ctx, d, page.GetAppManifest, page.GetAppManifestParams{})
					manifest = m.URL
					for _, e := range m.Errors {
						why = append(why, e.Message)
					}
					return err
				})
				if len(why) > 0 {
					t.Errorf("%s: it cannot be installed: %s", lang, strings.Join(why, ", "))
				}
				if id != h.url("") || manifest != h.url("manifest."+lang+".webmanifest") {
					t.Errorf("%s: the app is %s by %s", lang, id, manifest)
				}
			}
		})
	}
}
