package address

import "testing"

func TestWhichBodiesAreShownStandsInTheAddress(t *testing.T) {
	for query, want := range map[string]Bodies{
		"":                                  {},
		"party=FR&role=cert&from=2012&q=x":  {Party: "FR", Role: "cert", From: 2012, Words: "x"},
		"q=%E7%B7%8F%E5%8B%99%E7%9C%81&to=": {Words: "総務省"},
		"q=d%C3%A9fense+civile":             {Words: "défense civile"},
	} {
		a, unknown, err := Parse("en/agencies/", query)
		if err != nil || len(unknown) > 0 || a.Bodies != want {
			t.Errorf("%q gives %+v, %v, %v", query, a.Bodies, unknown, err)
		}
	}
	for _, query := range []string{"from=99", "to=soon", "party=<b>", "colour=red"} {
		if a, unknown, _ := Parse("en/agencies/", query); len(unknown) != 1 || a.Bodies != (Bodies{}) {
			t.Errorf("%q gives %+v, unknown %v", query, a.Bodies, unknown)
		}
	}
}

func FuzzBodies(f *testing.F) {
	f.Add("FR", "cert", 2012, 2020, "é ü&=%")
	f.Add("", "", 0, 0, "")
	f.Fuzz(func(t *testing.T, party, role string, from, to int, words string) {
		b, _ := parseBodies(Bodies{party, role, from, to, words}.query())
		a := Address{Lang: "fr", Page: Agencies, Bodies: b}
		again, unknown, err := Parse(a.Path(), a.Query())
		if err != nil || len(unknown) > 0 || again != a {
			t.Errorf("%+v comes back as %+v, %v, %v", a, again, unknown, err)
		}
	})
}
