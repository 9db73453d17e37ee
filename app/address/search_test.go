package address

import (
	"strings"
	"testing"
)

func TestWhatIsSearchedForStandsInTheAddress(t *testing.T) {
	for query, want := range map[string]Sought{
		"":                                    {},
		"q=open+free&partner=FR&from=2012":    {Words: "open free", Partner: "FR", From: 2012},
		"q=%E6%B3%95&to=2020&text=ja&page=3":  {Words: "法", To: 2020, Lang: "ja", Page: 3},
		"q=&kind=&partner=&from=&to=&act=":    {},
		"q=%22free%22&act=undertaking&page=1": {Words: `"free"`, Act: "undertaking"},
		"kind=summary&topic=norms":            {Kind: "summary", Topic: "norms"},
		"q=" + strings.Repeat("%C3%A9", 150):  {Words: strings.Repeat("é", 100)},
	} {
		a, unknown, err := Parse("en/search/", query)
		if err != nil || len(unknown) > 0 || a.Sought != want {
			t.Errorf("%q gives %+v, %v, %v", query, a.Sought, unknown, err)
		}
	}
	for _, query := range []string{"from=99", "to=soon", "partner=<b>", "colour=red", "page=0", "page=x", "q=%ff"} {
		if a, unknown, _ := Parse("en/search/", query); len(unknown) != 1 || a.Sought != (Sought{}) {
			t.Errorf("%q gives %+v, unknown %v", query, a.Sought, unknown)
		}
	}
}

func FuzzSearch(f *testing.F) {
	f.Add("q=a&kind=text&partner=FR&from=2012&to=2013&text=en&act=agreed&topic=norms&page=4")
	f.Add("q=%20&page=1")
	f.Fuzz(func(t *testing.T, query string) {
		a, _, err := Parse("fr/search/", query)
		if err != nil {
			return
		}
		again, unknown, err := Parse(a.Path(), a.Query())
		if err != nil || len(unknown) > 0 || again != a {
			t.Errorf("%+v comes back as %+v, %v, %v", a, again, unknown, err)
		}
	})
}
