//go:build browser

package browser

import (
	"html"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/view/reading"
)

func TestATextThatIsReadIsNeverCarriedOut(t *testing.T) {
	t.Parallel()
	h, all := serveSite(t, atRoot), vectors(t)
	b := open(t, h, withoutWorkers, watched)
	region := func(name string) string { return `document.querySelector("[data-region=` + name + `]")` }
	for _, lang := range communique.Langs {
		b.visit(address.Address{Lang: lang, Page: address.Read}.String())
		for i, text := range []string{
			// Shown as text, put in as markup, and neither of the two.
			"<!doctype html><h1>Joint statement of the first kind</h1><p>" + html.EscapeString(strings.Join(all, "\n")) + "</p><p>Both sides agreed on " + html.EscapeString(strings.Join(ownVectors, ", and on ")) + ".</p>",
			"<!doctype html><title>" + ownVectors[1] + "</title><body onload=pwned(1)><h1>Joint statement of the second kind</h1><p>" + strings.Join(all, "</p>\n<p>") + "</p>",
			"Joint statement of the third kind\n\n" + strings.Join(all, "\n"),
		} {
			kind := []string{"the first kind", "the second kind", "the third kind"}[i]
			eval[struct{}](b, `{const f = document.getElementById(`+quote(reading.TextField)+`); f.value = `+quote(text)+`; f.dispatchEvent(new Event("input", {bubbles: true}))}`)
			b.click("#read-go")
			b.ready()
			b.until("it is read", `!("busy" in document.documentElement.dataset) && `+region(reading.RegionResult)+`.textContent.includes(`+quote(kind)+`)`)
			b.unharmed(string(lang) + ", " + kind)
			if i == 0 && !strings.Contains(b.text("[data-region="+reading.RegionResult+"]"), ownVectors[0]) {
				t.Errorf("%s: nothing hostile is shown", lang)
			}
			b.click("#read-against")
			b.until("it is compared", `!("busy" in document.documentElement.dataset) && `+region(reading.RegionAgainst)+`.textContent.trim() !== ""`)
			b.unharmed(string(lang) + ", " + kind + ", against a session")
		}
	}
	// A file, whose name is somebody's too.
	eval[struct{}](b, `{
		const put = new DataTransfer(), f = document.getElementById(`+quote(reading.FileField)+`);
		put.items.add(new File(["Joint statement of the fourth kind\\n\\nBoth sides agreed."], '"><img src=x onerror=pwned(1)>.html', {type: "text/html"}));
		f.files = put.files;
		f.dispatchEvent(new Event("change", {bubbles: true}));
	}`)
	b.until("it is read", `!("busy" in document.documentElement.dataset) && `+region(reading.RegionResult)+`.textContent.includes("the fourth kind")`)
	b.unharmed("a file")
}
