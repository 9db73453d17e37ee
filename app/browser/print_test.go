//go:build browser

package browser

import (
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/locale"
)

// What stands at the foot of every printed page is whose readings these are and
// the address with its state; the browser has taken the rule that puts it there.
// The head of the first page says so too.
func TestEveryPrintedPageSaysWhoseReadingsTheseAreAndWhereTheyStand(t *testing.T) {
	eachLang(t, func(t *testing.T, lang communique.Lang, l *locale.Locale) {
		h := serveSite(t, atRoot)
		b := open(t, h, withoutWorkers)
		path := versionsPath(t, lang) + "?show=all"
		b.visit(path)
		b.at(path)
		eval[struct{}](b, `dispatchEvent(new Event("beforeprint"))`)
		head := b.text(".print-line")
		line := eval[string](b, `getComputedStyle(document.documentElement).getPropertyValue("--print-line")`)
		for _, words := range []string{l.T("term.not_official"), h.url(path)} {
			if !strings.Contains(line, words) {
				t.Errorf("the foot reads %s, without %q", line, words)
			}
			if !strings.Contains(head, words) {
				t.Errorf("the head of the printout reads %s, without %q", head, words)
			}
		}
		// Firefox prints nothing that a stylesheet puts into the margin: there the
		// head of the first page says it alone.
		if !inFirefox && !eval[bool](b, `[...document.styleSheets].some((s) => [...s.cssRules].some((r) => r.cssText.includes("@bottom-left { content: var(--print-line)")))`) {
			t.Error("the browser did not take the rule for the foot of a page")
		}
	})
}
