//go:build browser

package browser

import (
	"os"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// Every page and state, held against WCAG 2.2 AA by axe-core.

func axe(b *tab, where string) {
	b.t.Helper()
	source, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		b.t.Fatal(err)
	}
	if !eval[bool](b, `"axe" in self`) {
		eval[struct{}](b, string(source)+"\n;undefined")
	}
	found := eval[[]string](b, `axe.run(document, {
		runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}, resultTypes: ["violations"], elementRef: false,
	}).then((r) => [...(r.passes.length > 8 ? [] : ["only " + r.passes.length + " rules applied"]), ...r.violations.map((v) => v.id + ": " + v.help + "\n" + v.nodes.slice(0, 4).map((n) =>
		"    " + n.html.slice(0, 160) + "  " + [...n.any, ...n.all, ...n.none].map((c) => c.message).join("; ").slice(0, 220)).join("\n") + "\n    (" + v.nodes.length + " in all)")])`)
	for _, v := range found {
		b.t.Errorf("%s: %s", where, v)
	}
}

func TestPagesAreAccessible(t *testing.T) {
	h := serveSite(t, atRoot)
	eachLang(t, func(t *testing.T, lang communique.Lang, _ *locale.Locale) {
		b := open(t, h, withoutWorkers)
		b.allow("404")
		for _, path := range append(kinds(t, lang), "", "nothing/") {
			b.visit(path)
			axe(b, path+" (light)")
		}
		preferring("dark")(b)
		// Colours do not depend on the language: in the dark each page is read in one.
		for i, path := range append(comparePages(t, lang)[:2], sessionPages(t, lang)[0], string(lang)+"/", string(lang)+"/agencies/", string(lang)+"/components/") {
			if communique.Langs[i%len(communique.Langs)] != lang {
				continue
			}
			b.size(1280, 900)
			b.visit(path)
			axe(b, path+" (dark)")
			phone(b)
			axe(b, path+" (dark, small)")
		}
	})
}

func TestOperatedStatesAreAccessible(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	_, pair := invent(t, h)
	for _, scheme := range []string{"light", "dark"} {
		b := open(t, h, withoutWorkers, preferring(scheme))
		for _, query := range []string{"show=all", "view=inline", "unit=sentences&show=all"} {
			b.visit("en/compare/" + pair.A + "/" + pair.B + "/?" + query)
			b.ready()
			b.at(b.path())
			eval[struct{}](b, `for (const d of document.querySelectorAll("details")) d.open = true`)
			axe(b, "?"+query+" ("+scheme+")")
		}
		a := address.Address{Lang: "fr", Page: address.Compare, Pair: pairs(t, true)[1]}
		b.visit(a.Path() + "?family=exchange&view=sideways")
		b.ready()
		b.until("the notice stands there", `document.querySelector("#notice")`)
		axe(b, "filtered, with a notice ("+scheme+")")
		b.click("#other-in-a")
		b.until("the picker is open", `document.querySelector("#picker")?.open`)
		axe(b, "picker ("+scheme+")")
		b.press("zzz")
		b.until("nothing is found", `document.querySelectorAll("#picker-list [role=option]").length === 0`)
		axe(b, "empty picker ("+scheme+")")
	}
}
