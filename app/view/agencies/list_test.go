package agencies

import (
	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
	"slices"
	"strings"
	"testing"
)

func TestBodiesWithAPageAreThoseNamedTheirLineageAndTheirParents(t *testing.T) {
	site := viewtest.SmallWorld()
	want := []communique.AgencyID{"zu-court", "zu-ministry", "zu-office"}
	if got := NamedAgencies(site.Sessions, site.Lexicon); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLineageGoesFromTheFirstBodyToTheLastAndMarksThisOne(t *testing.T) {
	site := viewtest.SmallWorld()
	c := view.Context{Address: address.Address{Lang: "en", Page: address.Agency, ID: "zu-ministry"}, Locale: locale.For("en"), Site: site}
	page := Page(c, "zu-ministry")
	_, lineage, _ := strings.Cut(page, `class="lineage"`)
	lineage, _, _ = strings.Cut(lineage, "</ol>")
	office, ministry := strings.Index(lineage, "Office"), strings.Index(lineage, "Ministry")
	if office < 0 || ministry < office || !strings.Contains(lineage[office:ministry], `aria-current="true"`) {
		t.Errorf("lineage is %s", lineage)
	}
	if got := Validity(c, site.Lexicon.Agency("zu-ministry")); got != "since 3 February 2001" {
		t.Errorf("validity is %q", got)
	}
}
