package address

import (
	"slices"
	"testing"
)

func TestUpToSixSubjectsStandInTheQuery(t *testing.T) {
	for _, c := range []struct {
		query   string
		ids     []string
		unknown []string
		written string
	}{
		{"a=x&b=y&c=z", []string{"x", "y", "z"}, nil, "a=x&b=y&c=z"},
		{"f=z&b=y&a=x&c=&d=", []string{"x", "y", "z"}, nil, "a=x&b=y&c=z"},
		{"a=&b=y&c=z", []string{"y", "z"}, nil, "a=y&b=z"},
		{"a=1&b=2&c=3&d=4&e=5&f=6&g=7", []string{"1", "2", "3", "4", "5", "6"}, []string{"g"}, "a=1&b=2&c=3&d=4&e=5&f=6"},
		{"a=x&b=y&c=z&view=inline&swap", []string{"x", "y", "z"}, []string{"swap", "view"}, "a=x&b=y&c=z"},
		{"topic=norms&a=x&b=y&c=z&party=RU&family=&show=all", []string{"x", "y", "z"}, []string{"show"}, "a=x&b=y&c=z&party=RU&topic=norms"},
		{"a=x&b=y&c=%3Cb%3E", []string{"x", "y"}, []string{"c"}, "a=x&b=y"},
		{"c=z", nil, nil, ""},
	} {
		a, unknown, err := Parse("fr/compare/", c.query)
		if err != nil || !slices.Equal(a.Subjects(), c.ids) || !slices.Equal(unknown, c.unknown) || a.Query() != c.written {
			t.Errorf("%q: %q, unknown %q, written %q, %v", c.query, a.Subjects(), unknown, a.Query(), err)
		}
	}
	if a := (Address{Lang: "en"}).Comparing("x"); a.Page != Chooser {
		t.Errorf("one subject leads to %s", a)
	}
}

// An address that compares several is what it is after writing and reading.
func FuzzSeveral(f *testing.F) {
	f.Add("x", "y", "z", "", "", "", "topic=norms")
	f.Add("a", "b", "", "d", "e", "f", "swap")
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g, more string) {
		query := "a=" + a + "&b=" + b + "&c=" + c + "&d=" + d + "&e=" + e + "&f=" + g + "&" + more
		first, _, err := Parse("en/compare/", query)
		if err != nil {
			return
		}
		again, unknown, err := Parse(first.Path(), first.Query())
		if err != nil || again != first || len(unknown) > 0 {
			t.Errorf("%q gives %+v, then %+v, %v, %v", query, first, again, unknown, err)
		}
		if n := len(first.Subjects()); first.Several() != (n > 2) || n == 1 {
			t.Errorf("%q: %d subjects", query, n)
		}
	})
}
