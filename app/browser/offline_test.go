//go:build browser

package browser

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"alternat/app/locale"
)

// The site without its host.

// kept waits until the worker has everything.
func (b *tab) kept() {
	b.t.Helper()
	b.until("everything is kept", `document.documentElement.dataset.offline === "ready"`)
}

func TestEveryPageWorksWithTheHostGone(t *testing.T) {
	for name, site := range map[string]func() (built, error){"at the root": atRoot, "below a path": below} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, site)
			b := open(t, h)
			b.visit("fr/")
			b.kept()
			if seen := eval[string](b, `getComputedStyle(document.querySelector("[data-kept=ready]")).visibility`); seen != "visible" {
				t.Errorf("the foot of the page does not say that it is kept: %s", seen)
			}
			h.vanish()
			b.hasEveryPage()
			// Some as a person meets them: opened, with a query, reloaded.
			versions := versionsPath(t, "ja")
			for _, path := range []string{"", "en/", "ja/sessions/", "fr/agencies/?utm_source=x", versions, "en/components/#main"} {
				b.visit(path)
				if heading := b.text("h1"); heading == "" {
					t.Errorf("%q has no heading", path)
				}
				if sheets := eval[int](b, "document.styleSheets.length"); sheets != 1 {
					t.Errorf("%q has %d stylesheets", path, sheets)
				}
			}
			b.visit(versions + "?swap&show=all")
			b.ready()
			b.at(versions + "?swap&show=all")
			b.same(records(t), at(t, versions+"?swap&show=all"))
			b.reload()
			b.ready()
			b.at(versions + "?swap&show=all")
			b.click("#show-changes")
			b.at(versions + "?swap")
			b.same(records(t), at(t, versions+"?swap"))
			// Without its last slash, and one that was never there.
			b.visit(strings.TrimSuffix(versions, "/") + "?show=all")
			b.ready()
			b.at(versions + "?show=all")
			b.allow("404", "503")
			b.visit("en/nothing/")
			if !strings.Contains(b.text("main"), locale.For("en").T("lost.title")) {
				t.Errorf("an unknown address reads %q", b.text("main"))
			}
		})
	}
}

func TestInterruptedDownloadGoesOnWhereItStopped(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	h.play(under("/packs/ja-"), absent)
	b := open(t, h)
	b.visit("en/")
	b.until("it tells of the interruption", `document.documentElement.dataset.offline === "interrupted"`)
	if b.text("h1") == "" {
		t.Error("the page has suffered")
	}
	h.honest()
	before := h.count("*.wasm")
	b.visit("en/sessions/")
	b.kept()
	if after := h.count("*.wasm"); after != before {
		t.Errorf("what was kept was fetched again (%d, %d)", before, after)
	}
}

// hasEveryPage holds that every page comes through the worker, byte for byte.
func (b *tab) hasEveryPage() {
	b.t.Helper()
	sum := func(page string) string {
		s := sha256.Sum256([]byte(page))
		return hex.EncodeToString(s[:])
	}
	for paths := range slices.Chunk(b.host.site.pages(), 100) {
		var list []string
		for _, path := range paths {
			list = append(list, quote(b.host.url(path)))
		}
		got := eval[[]string](b, `Promise.all([`+strings.Join(list, ", ")+`].map(async (url) => {
			try {
				const r = await fetch(url);
				if (!r.ok || r.redirected) return "HTTP " + r.status;
				const sum = await crypto.subtle.digest("SHA-256", await r.arrayBuffer());
				return Array.from(new Uint8Array(sum), (n) => n.toString(16).padStart(2, "0")).join("");
			} catch (error) {
				return String(error);
			}
		}))`)
		for i, path := range paths {
			if got[i] != sum(b.host.site.read(b.t, path)) {
				b.t.Errorf("%q is not the page: %s", path, got[i])
			}
		}
	}
}

// Browsers that cannot open packs keep the same files one by one.
func TestWithoutTheMeansToOpenPacksEveryPageIsKeptAllTheSame(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	script := h.site.read(t, "worker.js")
	h.play(named("worker.js"), func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		w.Write([]byte("self.DecompressionStream = undefined;\n" + script))
	})
	b := open(t, h)
	b.visit("en/")
	b.kept()
	if n := h.count("*.pack"); n != 0 {
		t.Errorf("%d packs were fetched to no use", n)
	}
	h.vanish()
	for _, path := range []string{"ja/agencies/", "fr/sessions/", versionsPath(t, "en")} {
		b.visit(path)
		if b.text("h1") == "" {
			t.Errorf("%q has no heading", path)
		}
	}
}

func TestDamagedPackIsFetchedAgain(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h)
	b.visit("en/")
	b.kept()
	damaged := eval[int](b, `caches.keys().then(async ([name]) => {
		const cache = await caches.open(name);
		const packs = (await cache.keys()).filter((r) => r.url.endsWith(".pack"));
		for (const pack of packs) await cache.put(pack, new Response("not a pack"));
		return packs.length;
	})`)
	if damaged == 0 {
		t.Fatal("no packs are kept")
	}
	b.visit("fr/agencies/")
	if b.text("h1") == "" {
		t.Error("the page is not shown")
	}
	b.kept()
	h.vanish()
	b.visit("fr/agencies/")
	if b.text("h1") == "" {
		t.Error("the page is not kept anew")
	}
}

func TestNewEditionWaitsUntilItIsAccepted(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	old := h.site.id
	b := open(t, h)
	b.visit("en/")
	b.kept()
	h.deploy(t, later)
	if h.site.id == old {
		t.Fatal("both builds have one id")
	}
	eval[struct{}](b, `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => undefined)`)
	l := locale.For("en")
	b.until("it says that a new edition waits", `document.querySelector("#boot-notice")?.textContent.includes(`+quote(l.T("boot.update"))+`)`)
	// Until then everything is of the old build, the host's is not mixed in.
	for _, path := range []string{"en/sessions/", "fr/", versionsPath(t, "en") + "?show=all"} {
		b.visit(path)
		if id := eval[string](b, "document.documentElement.dataset.build"); id != old {
			t.Errorf("%q is of build %s before the new one was accepted", path, id)
		}
	}
	b.ready()
	b.at(b.path())
	b.until("it is offered again", `document.querySelector("#boot-notice button")`)
	b.click("#boot-notice button")
	b.until("the new edition is there", `document.readyState === "complete" && document.documentElement.dataset.build === `+quote(h.site.id))
	b.kept()
	names := eval[[]string](b, "caches.keys()")
	if len(names) != 1 || !strings.HasSuffix(names[0], "-"+h.site.id) {
		t.Errorf("caches left: %v", names)
	}
	h.vanish()
	for _, path := range []string{"en/", "ja/compare/", versionsPath(t, "fr") + "?show=all"} {
		b.visit(path)
		if id := eval[string](b, "document.documentElement.dataset.build"); id != h.site.id {
			t.Errorf("%q is of build %s", path, id)
		}
	}
	b.ready()
	b.at(b.path())
}

func TestOtherSitesOnTheSameHostAreLeftAlone(t *testing.T) {
	t.Parallel()
	h := serveSite(t, below)
	b := open(t, h)
	b.visit("en/")
	foreign := []string{"alternat-%2F-aaaaaaaaaaaa", "alternat-%2Fx%2F-bbbbbbbbbbbb", "somebody-else"}
	for _, name := range foreign {
		eval[struct{}](b, fmt.Sprintf(`caches.open(%s).then(() => undefined)`, quote(name)))
	}
	b.kept()
	h.deploy(t, below)
	b.visit("fr/")
	b.kept()
	for _, name := range foreign {
		if !eval[bool](b, `caches.has(`+quote(name)+`)`) {
			t.Errorf("the cache %s is gone", name)
		}
	}
}
