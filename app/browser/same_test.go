//go:build browser

package browser

import (
	"encoding/json"

	"alternat/app/address"
	"alternat/app/corpus"
)

// same holds the law of the one renderer: after an operation, every region of
// the page is what view makes natively of the same records and address.
func (b *tab) same(c *corpus.Corpus, a address.Address) {
	b.t.Helper()
	var shown map[string]string
	data := eval[string](b, `JSON.stringify(Object.fromEntries([...document.querySelectorAll("main [data-region]")].map(r => [r.dataset.region, r.innerHTML])))`)
	if err := json.Unmarshal([]byte(data), &shown); err != nil {
		b.t.Fatal(err)
	}
	here := b.host.url(a.String())
	wanted := regions(b.t, c, b.host, a)
	for _, r := range wanted {
		html, there := shown[r.Name]
		if !there {
			b.t.Errorf("%s: there is no region %s", a, r.Name)
			continue
		}
		got, want := normal(b.t, html, here), normal(b.t, r.HTML, here)
		if got != want {
			b.t.Errorf("%s: region %s is not what is rendered natively:\n%s", a, r.Name, firstDifference(got, want))
		}
	}
}
