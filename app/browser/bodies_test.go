//go:build browser

package browser

import (
	"net/url"
	"testing"
)

// The list of ministries and agencies, narrowed.

func (b *tab) listed() []string {
	return eval[[]string](b, `[...document.querySelectorAll("[data-region=agencies-bodies] tbody th a")].map((a) => a.textContent)`)
}

func TestMinistriesAreNarrowedByFunctionAndFoundByNameInAnyLanguage(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("en/agencies/")
	all := len(b.listed())
	b.click("#filter-role")
	eval[struct{}](b, `{const s = document.querySelector("#filter-role"); s.value = "cyber-agency"; s.dispatchEvent(new Event("change", {bubbles: true}))}`)
	b.ready()
	b.at("en/agencies/?role=cyber-agency")
	some := len(b.listed())
	if some == 0 || some >= all {
		t.Fatalf("%d of %d bodies are shown", some, all)
	}
	if said := b.text("#announce"); said != b.text("#filter-count") || said == "" {
		t.Errorf("what is announced is %q", said)
	}
	axe(b, "narrowed list")

	b.click("#filter-clear")
	b.at("en/agencies/")
	b.click("#filter-q")
	b.press("総務省")
	b.press(enter)
	b.at("en/agencies/?q=" + url.QueryEscape("総務省"))
	if got := b.listed(); len(got) != 1 || got[0] != "Ministry of Internal Affairs and Communications" {
		t.Errorf("found %q", got)
	}

	// The address can be shared: opened anew it shows the same.
	b.reload()
	b.ready()
	b.until("the list is narrowed again", `document.querySelectorAll("[data-region=agencies-bodies] tbody tr").length === 1`)
	if got := eval[string](b, `document.querySelector("#filter-q").value`); got != "総務省" {
		t.Errorf("the field holds %q", got)
	}
}

func TestAChoiceThatNoBodyHasIsSaidToBeLeftOut(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers)
	b.visit("fr/agencies/?role=wizardry&q=police")
	b.ready()
	b.until("a notice says what was left out", `document.querySelector(".notice p")?.textContent.includes("role=wizardry")`)
	if len(b.listed()) == 0 {
		t.Error("nothing is listed")
	}
}
