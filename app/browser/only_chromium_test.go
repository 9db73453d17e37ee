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

// What only Chromium can be made to do or asked: end workers, run out of room,
// say whether it would install a site.

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
