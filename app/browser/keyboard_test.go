//go:build browser

package browser

import (
	"testing"

	"alternat/app/communique"
	"alternat/app/locale"
)

// By keyboard alone.

// A stop is where the focus is after one press of Tab.
type stop struct {
	What, ID     string
	Seen, Marked bool
}

const whereFocusIs = `(() => {
	const el = document.activeElement;
	if (!el || el === document.body) return {What: "", ID: "", Seen: true, Marked: true};
	const box = el.getClientRects()[0] ?? el.getBoundingClientRect(), style = getComputedStyle(el);
	const X = box.left + Math.min(box.width / 2, 20), Y = box.top + Math.min(box.height / 2, 12);
	const hit = document.elementFromPoint(Math.min(Math.max(X, 0), innerWidth - 1), Y);
	return {
		What: el.outerHTML.slice(0, 120), ID: el.id,
		Seen: box.bottom > 0 && box.top < innerHeight && box.width > 0 && !!hit && (el.contains(hit) || hit.contains(el)),
		Marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== "none",
	};
})()`

func (b *tab) tab() stop {
	b.t.Helper()
	b.press(tabKey)
	return eval[stop](b, whereFocusIs)
}

func TestFocusIsSeenAtEveryStop(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		for _, path := range []string{string(lang) + "/", string(lang) + "/compare/", versionsPath(t, lang), sessionPages(t, lang)[0]} {
			b.visit(path)
			for i := range 40 {
				s := b.tab()
				if s.What == "" {
					break
				}
				if !s.Seen || !s.Marked {
					t.Errorf("%s, stop %d: %+v", path, i+1, s)
				}
			}
		}
	})
}

func TestSkipLinkLeadsToTheText(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("ja/sessions/")
	if s := b.tab(); s.What == "" || !s.Seen {
		t.Fatalf("the first stop is %+v", s)
	}
	if !eval[bool](b, `document.activeElement.matches("a.skip")`) {
		t.Fatal("the first stop is not the link that skips")
	}
	b.press(enter)
	b.until("the main part has the focus", `document.activeElement.id === "main"`)
	if s := b.tab(); !eval[bool](b, `document.querySelector("main").contains(document.activeElement)`) {
		t.Errorf("the next stop is %+v", s)
	}
}

func TestComparisonIsOperatedByKeysAlone(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	path := versionsPath(t, "en")
	b.visit(path)
	to := func(id string) {
		t.Helper()
		for range 400 {
			if s := b.tab(); s.ID == id {
				return
			}
		}
		t.Fatalf("#%s is not reached by Tab", id)
	}
	to("swap")
	b.press(enter)
	b.ready()
	b.at(path + "?swap")
	b.until("the focus stays", `document.activeElement.id === "swap"`)
	to("show-all")
	b.press(enter)
	b.at(path + "?swap&show=all")
	b.until("the focus stays", `document.activeElement.id === "show-all"`)
	to("change-next")
	b.press(enter)
	b.until("the change has the focus", `document.activeElement.id === "c-1"`)
}
