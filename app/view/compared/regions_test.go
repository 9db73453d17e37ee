package compared

import (
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
)

// The browser patches only the regions that ChangedRegions gives: every other
// one must read as before.
func TestARegionThatIsNotGivenAsChangedReadsTheSame(t *testing.T) {
	site := viewtest.Bundled(t)
	views := []address.View{
		{}, {Inline: true}, {Sentences: true}, {Whole: true}, {Party: "jp"}, {Topic: "capacity-building"}, {Family: "exchange"},
		{Inline: true, Sentences: true, Whole: true, Party: "jp"},
	}
	for a := range comparisons(site, communique.English) {
		c := view.Context{Address: a, Locale: locale.For("en"), Site: site}
		x := compare.Compare(c.SubjectOf(a.Pair.A), c.SubjectOf(a.Pair.B), site.Lexicon)
		regions := make([][]view.Region, len(views))
		for i, v := range views {
			c.Address.View = v
			regions[i] = Regions(c, x)
		}
		for i, from := range views {
			for j, to := range views {
				c.Address.View = to
				given := map[string]bool{}
				for _, r := range ChangedRegions(c, x, from) {
					given[r.Name] = true
				}
				for k, r := range regions[j] {
					if !given[r.Name] && r != regions[i][k] {
						t.Errorf("%s: from %+v to %+v region %s changes and is not given", a, from, to, r.Name)
					}
				}
				if i == j && len(given) > 0 {
					t.Errorf("%s: %d regions change where the view does not", a, len(given))
				}
			}
		}
	}
}
