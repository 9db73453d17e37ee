//go:build browser

package browser

import (
	"cmp"
	"io/fs"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/locale"
)

// What hosts, networks and browsers do to people.

// readable holds that the page is whole, not stuck, and can be left.
func (b *tab) readable() {
	b.t.Helper()
	if eval[bool](b, `"busy" in document.documentElement.dataset || document.documentElement.dataset.app === "loading"`) {
		b.t.Error("the page is stuck")
	}
	if rows := eval[int](b, `document.querySelectorAll("[data-region=compare-text] .row").length`); rows < 5 {
		b.t.Errorf("the text has %d rows left", rows)
	}
}

// says waits until a notice says just this.
func (b *tab) says(text string) {
	b.t.Helper()
	b.until("it says "+text, `[...document.querySelectorAll(".notice p")].some((p) => p.textContent === `+quote(text)+`)`)
}

func TestTroubleWithTheProgramIsSaidAndThePageStays(t *testing.T) {
	for _, c := range []struct {
		name, says string
		prepare    func(*host)
		option     option
		noise      []string
		mends      bool // once the host is honest, "try again" carries the operation out
	}{
		{"WebAssembly taken away", "boot.blocked", nil, before("delete self.WebAssembly"), nil, false},
		{"program cut off", "boot.failed", func(h *host) { h.play(named("wasm"), truncated) }, nil, nil, true},
		{"program missing", "boot.failed", func(h *host) { h.play(named("wasm"), absent) }, nil, []string{"404"}, true},
		{"login page for the program", "boot.failed", func(h *host) { h.play(named("wasm"), loginPage) }, nil, nil, true},
		{"loader missing", "boot.failed", func(h *host) { h.play(named("wasm_exec.*"), absent) }, nil, []string{"404"}, true},
		{"login page for the list of files", "boot.failed", func(h *host) { h.play(named("build.json"), loginPage) }, nil, nil, true},
		{"host of another build", "boot.update", func(h *host) { h.play(named("build.json"), otherBuild) }, nil, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			if c.prepare != nil {
				c.prepare(h)
			}
			options := []option{withoutWorkers}
			if c.option != nil {
				options = append(options, c.option)
			}
			b := open(t, h, options...)
			b.allow(append(c.noise, "alternat:", "WebAssembly", "MIME")...)
			path := versionsPath(t, "fr")
			l := locale.For("fr")
			b.visit(path)
			html := eval[string](b, `document.querySelector("main").innerHTML`)
			b.click("#show-all")
			b.says(l.T(c.says))
			b.readable()
			if got := eval[string](b, `document.querySelector("main").innerHTML`); got != html {
				t.Error("the page has changed")
			}
			if got := b.path(); got != path {
				t.Errorf("the address is %s", got)
			}
			if !c.mends {
				return
			}
			h.honest()
			b.click("#boot-notice button")
			b.ready()
			b.at(path + "?show=all")
		})
	}
}

func TestTroubleWithDataIsSaidAndThePageStays(t *testing.T) {
	p := func(t *testing.T) (communique.DocumentID, string) {
		path := versionsPath(t, "ja")
		return communique.DocumentID(at(t, path).Pair.A), path
	}
	for _, c := range []struct {
		name, says string
		trick      play
		noise      []string
	}{
		{"missing", "ui.trouble.missing", absent, []string{"404"}},
		{"cut off", "ui.trouble.corrupt", truncated, nil},
		{"login page", "ui.trouble.corrupt", loginPage, nil},
		{"refused", "ui.trouble.refused", refused, []string{"503"}},
	} {
		for _, what := range []string{"the session", "the index"} {
			t.Run(c.name+" "+what, func(t *testing.T) {
				t.Parallel()
				h := serveSite(t, atRoot)
				id, path := p(t)
				match := bundle(id.Session())
				if what == "the index" {
					match = named("index.*.json")
				}
				h.play(match, c.trick)
				b := open(t, h, withoutWorkers)
				b.allow(append(c.noise, "data/")...)
				b.visit(path)
				b.click("#show-all")
				b.ready()
				b.until("the trouble is named", `document.querySelector("#notice-retry")`)
				if notice := b.notices(); !says(notice, locale.For("ja"), c.says, 1) {
					t.Errorf("it says %q", notice)
				}
				b.readable()
				if got := b.path(); got != path {
					t.Errorf("the address is %s", got)
				}
				h.honest()
				b.click("#notice-retry")
				b.at(path + "?show=all")
				b.same(records(t), at(t, path+"?show=all"))
			})
		}
	}
}

func TestHostThatDoesNotKnowTheTypeOfTheProgram(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	h.play(named("wasm"), typed("application/octet-stream"))
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "en")
	b.visit(path)
	b.click("#show-all")
	b.ready()
	b.at(path + "?show=all")
}

// The plainest of hosts, below a path: it knows three types of files, compresses
// nothing and says nothing else of what it sends.
func TestAnyHostThatServesFilesIsEnough(t *testing.T) {
	t.Parallel()
	h := serveSite(t, below)
	known := map[string]string{".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
	h.play(under("/"), func(w http.ResponseWriter, r *http.Request, _ http.Handler) {
		name := strings.TrimPrefix(r.URL.Path, h.site.base)
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		data, err := fs.ReadFile(h.site.files(), name)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", cmp.Or(known[filepath.Ext(name)], "text/plain"))
		w.Write(data)
	})
	b := open(t, h)
	path := versionsPath(t, "fr")
	b.visit(path)
	b.click("#show-all")
	b.ready()
	b.at(path + "?show=all")
	b.same(records(t), at(t, path+"?show=all"))
	b.kept()
	h.vanish()
	b.visit("ja/sessions/")
	if b.text("h1") == "" {
		t.Error("a page that was never visited does not open")
	}
	b.visit(path + "?swap&show=all")
	b.ready()
	b.at(path + "?swap&show=all")
}

func TestBlockedStorageBlocksNothingElse(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, before(`
		for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
			Object.defineProperty(self, name, {configurable: true, get() { throw new DOMException("blocked", "SecurityError") }});
		Object.defineProperty(navigator.serviceWorker ?? {}, "register", {value: () => Promise.reject(new DOMException("blocked", "SecurityError"))});`))
	path := versionsPath(t, "en")
	b.visit(path)
	b.click("#theme")
	b.click("#show-all")
	b.ready()
	b.at(path + "?show=all")
	b.same(records(t), at(t, path+"?show=all"))
	if offline := eval[string](b, "document.documentElement.dataset.offline"); offline != "unavailable" {
		t.Errorf("offline is %s", offline)
	}
}

func TestTheProgramIsClearAboutALostConnection(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.allow("ERR_", "alternat:", "Failed to fetch", "data/", "Failed to load")
	p := pairs(t, true)[1]
	path := "en/compare/" + p.A + "/" + p.B + "/"
	b.visit(path)
	b.press("n")
	b.click("#swap")
	b.ready()
	b.at(path + "?swap")
	h.vanish()
	b.click("#other-in-b")
	b.until("the picker is open", `document.querySelector("#picker")?.open`)
	other := pairs(t, true)[len(pairs(t, true))-1].B
	if strings.HasPrefix(p.A, strings.SplitN(other, ".", 2)[0]) || strings.HasPrefix(p.B, strings.SplitN(other, ".", 2)[0]) {
		t.Fatal("the other text is one of the two")
	}
	b.press(other)
	b.press(enter)
	b.says(locale.For("en").T("ui.trouble.offline"))
	if got := b.path(); got != path+"?swap" {
		t.Errorf("the address is %s", got)
	}
}
