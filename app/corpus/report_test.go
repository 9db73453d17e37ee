//go:build !js

package corpus

import (
	"strings"
	"testing"
	"testing/fstest"
)

// reported loads a data folder and gives its report, one name a line.
func reported(t *testing.T, data fstest.MapFS) string {
	t.Helper()
	c, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, u := range Report(c) {
		lines = append(lines, strings.Join([]string{u.Kind, string(u.Session), string(u.Document), string(u.Side), u.Name, u.Why}, "|"))
	}
	return strings.Join(lines, "\n")
}

const people = `  "people": [
    {
      "role": "chair",
      "side": "ZUB",
      "name": "Hana KURO",
      "source": "rur-zub-2020-05-04.en-gazette"
    }
  ],
  "lists": [`

func TestEverythingThatResolvesIsNotReported(t *testing.T) {
	if got := reported(t, small()); got != "" {
		t.Errorf("reported: %s", got)
	}
}

func TestWhatDoesNotResolveIsReported(t *testing.T) {
	for _, c := range []struct {
		name, file, old, new, want string
	}{
		{"a person nobody entered", theSession, `  "lists": [`, people, "person|rur-zub-2020-05-04|rur-zub-2020-05-04.en-gazette|ZUB|Hana KURO|nobody goes by it"},
		{"a body of another name", agenciesFile, "\"RNC\"\n    ],\n    \"names\": {\n      \"en\": [\n        \"Royal Network Centre\"", "\"RNZ\"\n    ],\n    \"names\": {\n      \"en\": [\n        \"Royal Network Centre\"", "body|rur-zub-2020-05-04|rur-zub-2020-05-04.en|RUR|RNC|the body of this name did not exist at the date: rur-net; the record says rur-rnc"},
		{"a body of another time", agenciesFile, `"from": "2015-01-01"`, `"from": "2021-01-01"`, "body|rur-zub-2020-05-04|rur-zub-2020-05-04.en|RUR|RNC|the body of this name did not exist at the date: rur-net, rur-rnc; the record says rur-rnc"},
		{"a record that gives no body", theAnnotation, "\n      \"agency\": \"rur-rnc\",", "", "body|rur-zub-2020-05-04|rur-zub-2020-05-04.en|RUR|RNC|the record gives no body, the name is that of rur-rnc"},
		{"a record that gives another", theAnnotation, `"agency": "rur-rnc"`, `"agency": "rur-net"`, "body|rur-zub-2020-05-04|rur-zub-2020-05-04.en|RUR|RNC|the record says rur-net, the name is that of rur-rnc"},
		{"a passage without a verb", theSession, "\n      \"verb\": \"noted\",\n      \"act\": \"noted\",\n      \"family\": \"position\",\n      \"step\": 1,", "\n      \"no_direction\": \"verb not read\",", "verb|rur-zub-2020-05-04|rur-zub-2020-05-04.en-gazette||the treaty|the record gives no verb"},
	} {
		if got := reported(t, broken(t, c.file, c.old, c.new)); got != c.want {
			t.Errorf("%s: reported %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTheReportIsSortedAndNamesNothingTwice(t *testing.T) {
	list := Report(loaded(t))
	for i := 1; i < len(list); i++ {
		if list[i-1].order() >= list[i].order() {
			t.Errorf("%+v stands before %+v", list[i-1], list[i])
		}
	}
}
