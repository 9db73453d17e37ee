//go:build browser

package browser

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"alternat/app/locale"
	"alternat/app/site"
)

// One edition gives way to another.

// update makes the browser look for a newer worker.
func (b *tab) update() {
	b.t.Helper()
	eval[struct{}](b, `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => undefined, () => undefined)`)
}

// accept takes the edition that is offered, which has this id.
func (b *tab) accept(id string) {
	b.t.Helper()
	b.until("a new edition is offered", `document.querySelector("#boot-notice button")`)
	b.click("#boot-notice button")
	b.until("it is there", `document.readyState === "complete" && document.documentElement.dataset.build === `+quote(id))
}

var (
	// otherProgram is the same site with the program built against go-app as
	// published: nothing but the program differs.
	otherProgram = build("stock", site.Options{Base: "/", Stock: true})
	// otherRecords is the same site with one session's record changed.
	otherRecords = sync.OnceValues(func() (built, error) {
		data := filepath.Join(work, "records")
		if err := os.CopyFS(data, os.DirFS(filepath.Join(root, "app", "corpus", "data"))); err != nil {
			return built{}, err
		}
		files, err := filepath.Glob(filepath.Join(data, "sessions", "*", "session.json"))
		if err != nil || len(files) == 0 {
			return built{}, os.ErrNotExist
		}
		// A place is named otherwise; which one does not matter.
		for _, f := range files {
			was, err := os.ReadFile(f)
			if err != nil {
				return built{}, err
			}
			if now := strings.Replace(string(was), `"city": "`, `"city": "New `, 1); now != string(was) {
				if err := os.WriteFile(f, []byte(now), 0o644); err != nil {
					return built{}, err
				}
				break
			}
		}
		return build("records-site", site.Options{Base: "/", Corpus: data})()
	})
)

func TestAnUpdateFetchesOnlyWhatHasChanged(t *testing.T) {
	for _, c := range []struct {
		name          string
		next          func() (built, error)
		program, data bool // may be fetched
	}{
		{"pages alone", later, false, false},
		{"records alone", otherRecords, false, true},
		{"the program alone", otherProgram, true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := serveSite(t, atRoot)
			b := open(t, h)
			b.visit("en/")
			b.kept()
			fetched := func() (program, records, pages int) {
				return h.count("*.wasm"), h.count("records-*.pack"), h.count("*.pack") - h.count("records-*.pack")
			}
			program, records, pages := fetched()
			all, old := len(h.log()), h.site.id
			t.Logf("first visit: %d requests", all)
			h.deploy(t, c.next)
			if h.site.id == old {
				t.Fatal("both builds have one id")
			}
			b.update()
			b.accept(h.site.id)
			b.kept()
			nowProgram, nowRecords, nowPages := fetched()
			t.Logf("update: %d requests, %d of packs of pages, %d of packs of records, %d of the program", len(h.log())-all, nowPages-pages, nowRecords-records, nowProgram-program)
			if got := nowProgram - program; got != 0 && !c.program || got > 1 {
				t.Errorf("the program was fetched %d times", got)
			}
			if got := nowRecords - records; got != 0 && !c.data {
				t.Errorf("%d packs of records were fetched", got)
			}
			if got := nowPages - pages; got != 0 && c.program {
				t.Errorf("%d packs of pages were fetched with another program", got)
			}
			h.vanish()
			path := versionsPath(t, "fr") + "?show=all"
			b.visit(path)
			b.ready()
			b.at(path)
		})
	}
}

func TestAnUpdateThatIsInterruptedLeavesTheOldEditionWholeAndGoesOnLater(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	old := h.site.id
	b := open(t, h)
	b.allow("404", "503", "ERR_", "Failed to")
	b.visit("en/")
	b.kept()
	h.deploy(t, later)
	// The host is gone in the middle: some packs came, the others do not.
	h.play(under("/packs/ja-"), gone)
	b.update()
	b.eventually("the new edition is given up", `navigator.serviceWorker.getRegistration().then((r) => !r.installing && !r.waiting)`)
	h.play(under("/"), gone)
	for _, path := range []string{"en/", "ja/agencies/", versionsPath(t, "ja") + "?show=all"} {
		b.visit(path)
		if id := eval[string](b, "document.documentElement.dataset.build"); id != old {
			t.Errorf("%q is of build %s", path, id)
		}
		if b.text("h1") == "" {
			t.Errorf("%q has no heading", path)
		}
	}
	b.ready()
	b.at(b.path())
	h.honest()
	before := h.count("en-*.pack")
	b.visit("en/")
	b.update()
	b.accept(h.site.id)
	b.kept()
	if after := h.count("en-*.pack"); after != before {
		t.Errorf("%d packs that had come were fetched again", after-before)
	}
}

func TestTabsOnTwoEditionsAreNeverMixedNorReloadedUnderTheHands(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	old := h.site.id
	b := open(t, h)
	b.visit("en/")
	b.kept()
	other := b.beside()
	other.visit("en/search/")
	other.until("the other tab is served", `navigator.serviceWorker.controller && document.documentElement.dataset.offline === "ready"`)
	other.click("main input[type=search]")
	const typedWords = "norms of"
	eval[struct{}](other, `{ const f = document.querySelector("main input[type=search]"); f.value = `+quote(typedWords)+`; self.__here = true; }`)
	h.deploy(t, later)
	b.update()
	b.accept(h.site.id)
	l := locale.For("en")
	other.says(l.T("boot.replaced"))
	if !eval[bool](other, "self.__here === true") {
		t.Fatal("the other tab was reloaded")
	}
	if got := eval[string](other, `document.querySelector("main input[type=search]").value`); got != typedWords {
		t.Errorf("what was typed is %q", got)
	}
	if id := eval[string](other, "document.documentElement.dataset.build"); id != old {
		t.Errorf("the other tab is of build %s", id)
	}
	// What it asks for now is refused rather than mixed.
	other.allow("alternat:")
	other.press(enter)
	other.says(l.T("boot.update"))
	if got := eval[string](other, `document.querySelector("main input[type=search]").value`); got != typedWords {
		t.Errorf("what was typed is %q", got)
	}
	other.click("#boot-notice button")
	other.until("its reader has reloaded it", `document.documentElement.dataset.build === `+quote(h.site.id))
}
