//go:build !js

package corpus

import (
	"strings"
	"testing"
	"testing/fstest"
)

// peopled is the small data folder with two people, who are chairs of its
// second document and may be one.
func peopled(t *testing.T) fstest.MapFS {
	t.Helper()
	data := small()
	edit(t, data, theSession, `  "lists": [`, `  "people": [
    {
      "role": "chair",
      "side": "ZUB",
      "name": "黒花 (KURO Hana)",
      "source": "rur-zub-2020-05-04.en-gazette"
    },
    {
      "role": "chair",
      "side": "RUR",
      "name": "Jan Roe"
    },
    {
      "role": "speaker",
      "side": "ZUB",
      "name": "青花",
      "source": "rur-zub-2020-05-04.en-gazette",
      "also_named": [
        {
          "source": "rur-zub-2020-05-04.en-gazette",
          "name": "Ao Hana"
        }
      ]
    }
  ],
  "lists": [`)
	sound, err := Canonical(peopleFile, []byte(`[
		{"id": "rur-roe-jan", "side": "RUR", "forms": [{"name": "Jan Roe", "script": "Latn", "sessions": ["rur-zub-2020-05-04"]}]},
		{"id": "zub-ao-hana", "side": "ZUB", "forms": [{"name": "Ao Hana", "script": "Latn", "documents": ["rur-zub-2020-05-04.en-gazette"]}, {"name": "青花", "script": "Jpan", "documents": ["rur-zub-2020-05-04.en-gazette"]}], "perhaps": ["zub-kuro-hana"], "remarks": ["Nobody knows."]},
		{"id": "zub-kuro-hana", "side": "ZUB", "forms": [{"name": "KURO Hana", "script": "Latn", "documents": ["rur-zub-2020-05-04.en-gazette"]}, {"name": "黒花", "script": "Jpan", "documents": ["rur-zub-2020-05-04.en-gazette"]}], "perhaps": ["zub-ao-hana"], "remarks": ["Nobody knows."]}]`))
	if err != nil {
		t.Fatal(err)
	}
	data[peopleFile] = &fstest.MapFile{Data: sound}
	return data
}

func TestPeopleWithTheirFormsAreSound(t *testing.T) {
	if faults := Check(peopled(t)); len(faults) > 0 {
		t.Errorf("faults: %v", faults)
	}
	if got := reported(t, peopled(t)); got != "" {
		t.Errorf("reported: %s", got)
	}
}

func TestEachFaultOfPeopleIsFoundWhereItIs(t *testing.T) {
	for _, c := range []struct{ name, old, new, field, saying string }{
		{"unknown side", `"side": "RUR"`, `"side": "RU"`, "side", "unknown party"},
		{"form of two people", `"name": "Ao Hana"`, `"name": "Hana Kuro"`, "forms[0].name", `"KURO Hana" is also that of zub-ao-hana`},
		{"id used twice", `"id": "zub-ao-hana"`, `"id": "zub-kuro-hana"`, "id", "used twice"},
		{"unknown person", `"zub-kuro-hana"` + "\n    ],", `"zub-nobody"` + "\n    ],", "perhaps[0]", "unknown person"},
		{"perhaps himself", `"zub-kuro-hana"` + "\n    ],", `"zub-ao-hana"` + "\n    ],", "perhaps[0]", "nobody is perhaps himself"},
		{"not in turn", "    \"perhaps\": [\n      \"zub-kuro-hana\"\n    ],\n", "", "perhaps[0]", "does not name zub-kuro-hana in turn"},
		{"no reason", "],\n    \"remarks\": [\n      \"Nobody knows.\"\n    ]", "]", "", "says why two people may be one"},
		{"unknown document", `"rur-zub-2020-05-04.en-gazette"`, `"rur-zub-2020-05-04.fr"`, "forms[0].documents[0]", "no record has"},
		{"unknown session", `"sessions": [` + "\n          \"rur-zub-2020-05-04\"", `"sessions": [` + "\n          \"rur-zub-2020\"", "forms[0].sessions[0]", "no record has"},
		{"form not printed", `"name": "Jan Roe"`, `"name": "Jan Rö"`, "forms[0].sessions[0]", `no record has "Jan Rö"`},
		{"form nowhere", ",\n        \"sessions\": [\n          \"rur-zub-2020-05-04\"\n        ]", "", "forms[0]", "printed nowhere"},
		{"form not entered", `"name": "Jan Roe"`, `"name": "Roe, Jan"`, "forms", `rur-zub-2020-05-04 prints "Jan Roe": enter it among the sessions`},
		{"no date", `"side": "RUR",`, `"side": "RUR", "from": "2020-13-01",`, "from", "no date of the calendar"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := peopled(t)
			edit(t, data, peopleFile, c.old, c.new)
			for _, f := range Check(data) {
				if f.File == peopleFile && f.Line > 0 && (f.Field == c.field || c.field == "") && strings.Contains(f.Message, c.saying) {
					return
				}
			}
			t.Errorf("no fault at %q says %q; found:\n%v", c.field, c.saying, Check(data))
		})
	}
}

func TestTwoPeopleOfOneNameAreToldApartByDate(t *testing.T) {
	data := peopled(t)
	edit(t, data, peopleFile, `"name": "Ao Hana"`, `"name": "Hana Kuro"`)
	edit(t, data, peopleFile, "    \"perhaps\": [\n      \"zub-kuro-hana\"", "    \"to\": \"2019-12-31\",\n    \"perhaps\": [\n      \"zub-kuro-hana\"")
	edit(t, data, peopleFile, "    \"perhaps\": [\n      \"zub-ao-hana\"", "    \"from\": \"2020-01-01\",\n    \"perhaps\": [\n      \"zub-ao-hana\"")
	for _, f := range Check(data) {
		if strings.Contains(f.Message, "is also that of") {
			t.Errorf("%v", f)
		}
	}
}
