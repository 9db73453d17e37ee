package compared

import (
	"alternat/app/address"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
	"strings"
	"testing"
)

func TestThePageWhereOneChoosesLeadsToEveryComparisonWithoutAScript(t *testing.T) {
	site := viewtest.Bundled(t)
	c := view.Context{Address: address.Address{Lang: "en", Page: address.Chooser}, Locale: locale.For("en"), Site: site}
	page := Chooser(c)
	for _, p := range site.Pairs {
		if !strings.Contains(page, `href="`+c.ToPair(p.A, p.B)+`"`) {
			t.Errorf("no link to %v", p)
		}
	}
	for _, s := range site.Sessions {
		if !strings.Contains(page, `<option value="`+string(s.ID)+`"`) {
			t.Errorf("%s cannot be chosen", s.ID)
		}
	}
}
