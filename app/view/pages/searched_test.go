package pages

import (
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/search"
	"alternat/app/view/viewtest"
)

func TestWhatIsFoundStandsWhereItsLinkLeads(t *testing.T) {
	site := viewtest.Bundled(t)
	c, r := Searched(site), For(site)
	rendered := map[communique.SessionID]string{}
	passages := 0
	for i := range c.Units {
		u := &c.Units[i]
		if u.Anchor == "" {
			continue
		}
		id := u.Doc.Session()
		if u.Doc == "" { // of the session itself
			id = c.Sessions[u.Session].ID
		}
		page, ok := rendered[id]
		if !ok {
			var err error
			if page, err = r.Render(address.Address{Lang: "fr", Page: address.Session, ID: string(id)}); err != nil {
				t.Fatal(err)
			}
			rendered[id] = page
		}
		if !strings.Contains(page, ` id="`+u.Anchor+`"`) {
			t.Errorf("%s, %q: the page of %s has no #%s", u.Kind.Code(), u.Parts[0].Text, id, u.Anchor)
		}
		if u.Kind == search.Passage {
			passages++
		}
	}
	if passages == 0 {
		t.Error("no text is held")
	}
}
