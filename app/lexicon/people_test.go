package lexicon

import (
	"reflect"
	"testing"

	"alternat/app/communique"
)

func peopled() *Authority {
	one := func(id communique.PersonID, side communique.PartyID, names ...string) communique.Individual {
		p := communique.Individual{ID: id, Side: side}
		for _, n := range names {
			p.Forms = append(p.Forms, communique.PersonName{Name: n})
		}
		return p
	}
	elder, younger := one("rur-roe-jan", "RUR", "Jan Roe"), one("rur-roe-jan-2", "RUR", "Jan Roe")
	elder.To, younger.From = "2009-12-31", "2010-01-01"
	return (&Authority{People: []communique.Individual{
		elder, younger,
		one("rur-kuro-hana", "RUR", "Hana KURO", "黒花"),
		one("zub-kuro-hana", "ZUB", "Kuro Hana"),
		one("zub-vary-emile", "ZUB", "Émile Váry"),
	}}).Sorted()
}

func TestANameOfAPersonResolvesBySideFormAndDate(t *testing.T) {
	a := peopled()
	for _, c := range []struct {
		name string
		side communique.PartyID
		date string
		want PersonResolution
	}{
		{"Hana KURO", "RUR", "2020", PersonResolution{Person: "rur-kuro-hana"}},
		{"kuro hana", "RUR", "2020", PersonResolution{Person: "rur-kuro-hana"}},
		{"Dr Hana Kuro", "ZUB", "", PersonResolution{Person: "zub-kuro-hana"}},
		{"黒花 (KURO Hana)", "RUR", "2020", PersonResolution{Person: "rur-kuro-hana"}},
		{"Hana Kuro", "", "2020", PersonResolution{Candidates: []communique.PersonID{"rur-kuro-hana", "zub-kuro-hana"}}},
		{"Emile Vary", "ZUB", "2020", PersonResolution{Person: "zub-vary-emile"}},
		{"Jan Roe", "RUR", "2008", PersonResolution{Person: "rur-roe-jan"}},
		{"Jan Roe", "RUR", "2012-03-01", PersonResolution{Person: "rur-roe-jan-2"}},
		{"Jan Roe", "RUR", "", PersonResolution{Candidates: []communique.PersonID{"rur-roe-jan", "rur-roe-jan-2"}}},
		{"黒花 (Jan Roe)", "RUR", "2012", PersonResolution{Candidates: []communique.PersonID{"rur-kuro-hana", "rur-roe-jan-2"}}},
		{"Hana", "RUR", "2020", PersonResolution{}},
		{"Hana Kuroda", "RUR", "2020", PersonResolution{}},
		{"", "RUR", "2020", PersonResolution{}},
		{"Mr", "RUR", "2020", PersonResolution{}},
	} {
		if got := a.ResolvePerson(c.name, c.side, c.date); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q of %q in %q: %+v, want %+v", c.name, c.side, c.date, got, c.want)
		}
	}
}
