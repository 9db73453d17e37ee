//go:build !js

package corpus

import (
	"strings"
	"testing"
	"testing/fstest"
)

// Each row breaks one thing; the fault must stand at the file and field and
// say the words.
var oneFault = []struct {
	name          string
	file          string
	old, new      string
	field, saying string
}{
	{"no JSON", theSession, `"id"`, `id"`, "", "not JSON"},
	{"cut off", theSession, "  ]\n}\n", "", "", "too early"},
	{"unknown key", theSession, `"status"`, `"state": "x", "status"`, "", "unknown key: state"},
	{"missing key", theSession, `"confidence": "high",`, ``, "", "missing: confidence"},
	{"unknown word", theSession, `"status": "held"`, `"status": "met"`, "status", "must be one of"},
	{"wrong type", theSession, `"ordinal": 3`, `"ordinal": "3"`, "ordinal", "integer"},
	{"white space at an end", theSession, `"city": "Strelsau"`, `"city": "Strelsau "`, "venue.city", "pattern"},
	{"flag that says no", theSession, `"held": true`, `"held": false`, "documents[0].held", "only when true"},
	{"not canonical", theSession, `"series": "rur-zub",`, `"series":  "rur-zub",`, "", "check --fix"},

	{"unknown series", theSession, `"series": "rur-zub"`, `"series": "rur"`, "series", "unknown series"},
	{"unknown partner", theSession, "\"ZUB\"\n  ]", "\"ZU\"\n  ]", "partners[0]", "unknown party"},
	{"unknown country", theSession, `"country": "RUR"`, `"country": "RU"`, "venue.country", "unknown party"},
	{"unknown party of next session", theSession, `"where": "ZUB"`, `"where": "ZU"`, "next_session.where", "unknown party"},
	{"unknown topic", theSession, `"topic": "treaty"`, `"topic": "treatise"`, "topics[0].topic", "unknown topic"},
	{"unknown source", theSession, `"source": "rur-zub-2020-05-04.en-gazette"`, `"source": "rur-zub-2020-05-04.fr"`, "lists[0].source", "unknown document"},
	{"unknown source of a remark", theSession, "      \"sources\": [\n        \"rur-zub-2020-05-04.en\"", "      \"sources\": [\n        \"rur-zub-2020-05-04.fr\"", "remarks[0].sources[0]", "unknown document"},
	{"held source in the summary", theSession, `"source": "rur-zub-2020-05-04.en-gazette"`, `"source": "rur-zub-2020-05-04.en"`, "lists[0].source", "in its annotation only"},
	{"unknown issuer", theSession, `"issuer": "ZUB"`, `"issuer": "zub-press"`, "documents[1].issuer", "neither a party nor a body"},
	{"unknown act", theSession, `"act": "noted"`, `"act": "knotted"`, "statements[0].act", "unknown act"},
	{"unknown body", theAnnotation, `"agency": "rur-rnc"`, `"agency": "rur-rno"`, "participants[0].agency", "unknown body"},
	{"unknown modifier", theAnnotation, `"very"`, `"verily"`, "statements[1].modifiers[0]", "unknown modifier"},
	{"unknown pillar", topicsFile, `"pillar": "peace"`, `"pillar": "war"`, "topics[0].pillar", "unknown pillar"},
	{"unknown act of a verb", actsFile, `"noted": "noted"`, `"noted": "knotted"`, "record_verbs.noted", "unknown act"},
	{"unknown parent", agenciesFile, `"from": "2015-01-01",`, `"from": "2015-01-01", "parent_id": "rur-king",`, "parent_id", "unknown body"},

	{"no day of the calendar", theSession, `"start": "2020-05-04"`, `"start": "2020-02-30"`, "date.start", "no date of the calendar"},
	{"date shorter than its precision", theSession, `"start": "2020-05-04"`, `"start": "2020-05"`, "date.start", "has 10 characters"},
	{"end before start", theSession, `"start": "2020-05-04",`, `"start": "2020-05-04", "end": "2020-05-03",`, "date.end", "lies before the start"},
	{"outside its limits", theSession, `"basis": "stated"`, `"basis": "stated", "not_before": "2020-05-05"`, "date.start", "outside the limits"},
	{"against its id", theSession, `"start": "2020-05-04"`, `"start": "2020-05-05"`, "date.start", "contradicts the date in the id"},
	{"next session not after this one", theSession, `"ordinal": 4`, `"ordinal": 3`, "next_session.ordinal", "cannot be number 3"},
	{"body closed before it began", agenciesFile, `"from": "2015-01-01",`, `"from": "2015-01-01", "to": "2014-06-01",`, "to", "lies before the start"},
	{"body not yet there", agenciesFile, `"from": "2015-01-01",`, `"from": "2021-01-01",`, "participants[0].agency", "did not exist"},

	{"number called missing", seriesFile, `"kind": "bilateral"`, `"kind": "bilateral", "ordinals_missing": [3]`, "ordinal", "no session number 3 is known"},
	{"body that succeeds itself", agenciesFile, `"rur-rnc"` + "\n    ],", `"rur-rnc", "rur-net"` + "\n    ],", "successors", "comes back to the body"},
	{"successor not mirrored", agenciesFile, "\"predecessors\": [\n      \"rur-net\"\n    ],\n", "", "successors[0]", "does not name rur-net"},
	{"predecessor not mirrored", agenciesFile, "\"successors\": [\n      \"rur-rnc\"\n    ],\n", "", "predecessors[0]", "does not name rur-rnc"},
	{"acronym claimed twice", agenciesFile, `"to": "2014-12-31"`, `"to": "2016-12-31"`, "acronyms", `the acronym "RNC" is also that of rur-net`},
	{"acronym claimed in other letters", agenciesFile, "\"RNC\"\n    ],\n    \"names\": {\n      \"en\": [\n        \"Royal Network Council\"\n      ]\n    },\n    \"to\": \"2014-12-31\"", "\"rnc\"\n    ],\n    \"names\": {\n      \"en\": [\n        \"Royal Network Council\"\n      ]\n    },\n    \"to\": \"2016-12-31\"", "acronyms", `the acronym "RNC" is also that of rur-net`},
	{"body without a source", agenciesFile, ",\n    \"sources\": [\n      \"https://example.org/1\"\n    ]", "", "", "no source"},
	{"source that is no address", agenciesFile, `"https://example.org/1"`, `"example"`, "sources[0]", "pattern"},
	{"source that is a script", agenciesFile, `"https://example.org/1"`, `"javascript:alert(1)"`, "sources[0]", "pattern"},
	{"document at the address of a script", theSession, `"url": "https://example.org/2"`, `"url": "javascript:alert(1)//https://example.org/2"`, "documents[1].url", "pattern"},
	{"document without an address", theSession, `      "url": "https://example.org/2",` + "\n", "", "documents[1].url", "without an address"},
	{"release without an issuer", theSession, `      "issuer": "ZUB",` + "\n", "", "documents[1].issuer", "name its issuer"},
	{"name seen nowhere", seriesFile, `"seen_at": "rur-zub-2020-05-04.en"`, `"seen_at": "rur-zub-2020-05-04.fr"`, "names.en.seen_at", "neither an address nor a document held"},
	{"id used twice", agenciesFile, `"id": "rur-rnc"`, `"id": "rur-net"`, "id", "used twice"},
	{"id of a document used twice", theSession, `"id": "rur-zub-2020-05-04.en-gazette"`, `"id": "rur-zub-2020-05-04.en"`, "documents[1].id", "used twice"},
	{"document of another session", theSession, `"id": "rur-zub-2020-05-04.en-gazette"`, `"id": "rur-zub-2021-05-04.en-gazette"`, "documents[1].id", "does not begin with"},
	{"silent and unread", theSession, "\"not_read\": [\n    \"agencies\"", "\"not_read\": [\n    \"mode\"", "not_stated[0]", "stands in not_read too"},
	{"full list that is open", theSession, `"end": "partial"`, `"end": "full"`, "lists[0].end", "leave the list open"},

	{"family of another act", theSession, `"family": "position"`, `"family": "arrangement"`, "statements[0].family", "is of the family position"},
	{"step of another act", theSession, `"step": 1`, `"step": 2`, "statements[0].step", "is step 1 of position"},
	{"verb not entered", theSession, `"verb": "noted"`, `"verb": "jotted"`, "statements[0].verb", "record_verbs"},
	{"official without a name", theSession, `"actor": "both"`, `"actor": "official"`, "statements[0].official", "named exactly where one acts"},
	{"verb that cannot be weighed", theSession, `"genre": "press release"`, `"genre": "news item"`, "statements[0].no_direction", "cannot be weighed"},
	{"arrangement with a date badge", theSession, `"step": 1,`, `"step": 1, "dated": true,`, "statements[0].dated", "only an undertaking"},
	{"act beyond its family", actsFile, "\"family\": \"position\",\n      \"step\": 2", "\"family\": \"position\",\n      \"step\": 3", "acts[2].step", "the steps 1 to 2, not 3"},

	{"quote that stands elsewhere", theAnnotation, "\"start\": 62,\n        \"end\": 65", "\"start\": 61,\n        \"end\": 64", "participants[0].at", "it stands at 62"},
	{"quote that stands nowhere", theAnnotation, `"quote": "- "`, `"quote": "* "`, "boilerplate[0]", "does not occur"},
	{"span beyond the text", theAnnotation, "\"start\": 62,\n        \"end\": 65", "\"start\": 62,\n        \"end\": 165", "participants[0].at", "is no range of the text"},
	{"verb that stands elsewhere", theAnnotation, "\"start\": 35,\n        \"end\": 45", "\"start\": 34,\n        \"end\": 44", "statements[1].verb_at", "it stands at 35"},
	{"embedded in nothing", theAnnotation, `"step": 2,`, `"step": 2, "embedded_in": 7,`, "statements[1].embedded_in", "number of no other statement"},
	{"name that is not its quote", theAnnotation, `"as_named": "RNC"`, `"as_named": "RNO"`, "participants[0].as_named", "not what its quote says"},
	{"another text", theText, "They", "We", "sha256", "restore the text"},
	{"wrong length", theAnnotation, `"chars": 84`, `"chars": 80`, "chars", "84 code points"},
	{"annotation of another document", theAnnotation, `"document": "rur-zub-2020-05-04.en"`, `"document": "rur-zub-2020-05-04.fr"`, "document", "is that of rur-zub-2020-05-04.en"},
	{"text that is not UTF-8", theText, "They", "Th\xffy", "", "not UTF-8"},
	{"text of no document", theSession, ",\n      \"held\": true", "", "", "belongs to no document"},
}

func TestEachFaultIsFoundWhereItIs(t *testing.T) {
	for _, c := range oneFault {
		t.Run(c.name, func(t *testing.T) {
			faults := Check(broken(t, c.file, c.old, c.new))
			for _, f := range faults {
				if f.Field == c.field && strings.Contains(f.Message, c.saying) {
					if f.File == c.file && f.Line == 0 && !strings.HasSuffix(f.File, ".txt") {
						t.Errorf("no line: %v", f)
					}
					return
				}
			}
			t.Errorf("no fault at %q says %q; found:\n%v", c.field, c.saying, faults)
		})
	}
}

func TestPassagesOutOfOrderAreFound(t *testing.T) {
	data := broken(t, theAnnotation, `"start": 0,
      "end": 2,
      "quote": "- ",
      "kind": "list marker"
    }`, `"start": 12,
      "end": 15,
      "quote": "and",
      "kind": "second"
    },
    {
      "start": 0,
      "end": 14,
      "quote": "- Ruritania an",
      "kind": "first"
    }`)
	wantFault(t, data, "boilerplate[1]", "keep the order of the text")
	wantFault(t, data, "boilerplate[1]", "overlaps the passage before it")
}

func TestPassagesInOtherLanguagesAreChecked(t *testing.T) {
	data := broken(t, theAnnotation, `"boilerplate": [`, `"passages": [
    {"start": 0, "end": 14, "quote": "- Ruritania an", "lang": "en"},
    {"start": 12, "end": 15, "quote": "and"},
    {"start": 2, "end": 11, "quote": "Ruritania", "lang": "en", "left": "other text"}
  ],
  "boilerplate": [`)
	wantFault(t, data, "passages[0]", "is in the language of the document")
	wantFault(t, data, "passages[1]", "overlaps the passage before it")
	wantFault(t, data, "passages[1]", "gives no language")
	wantFault(t, data, "passages[2]", "keep the order of the text")
	for _, f := range Check(data) {
		if f.Field == "passages[2]" && strings.Contains(f.Message, "language") {
			t.Errorf("another text in the document's language: %v", f)
		}
	}
	wantFault(t, broken(t, theAnnotation, `"boilerplate": [`, `"passages": [{"start": 0, "end": 1, "quote": "-", "lang": "fr", "left": "dull"}],
  "boilerplate": [`), "passages[0].left", "")
}

func TestMissingAndStrangeFilesAreFound(t *testing.T) {
	for _, c := range []struct {
		change func(fstest.MapFS)
		file   string
		saying string
	}{
		{func(d fstest.MapFS) { delete(d, theText) }, theText, "the file is missing"},
		{func(d fstest.MapFS) { delete(d, theAnnotation) }, theAnnotation, "annotation of a held text is missing"},
		{func(d fstest.MapFS) { delete(d, theSession) }, theSession, "the file is missing"},
		{func(d fstest.MapFS) { delete(d, actsFile) }, actsFile, "the file is missing"},
		{func(d fstest.MapFS) { d["notes.md"] = &fstest.MapFile{} }, "notes.md", "no record of the data set"},
		{func(d fstest.MapFS) { d["fr.txt"] = &fstest.MapFile{} }, "fr.txt", "outside the folder of a session"},
		{func(d fstest.MapFS) { d["sessions/rur-zub-2020-05-04/fr.txt"] = &fstest.MapFile{} }, "sessions/rur-zub-2020-05-04/fr.txt", "belongs to no document"},
		{func(d fstest.MapFS) {
			for _, f := range []string{"session.json", "en.json", "en.txt"} {
				d["sessions/rur-zub-2020/"+f] = d["sessions/rur-zub-2020-05-04/"+f]
			}
		}, "sessions/rur-zub-2020/session.json", "the folder is called rur-zub-2020"},
	} {
		data := small()
		c.change(data)
		faults := Check(data)
		found := false
		for _, f := range faults {
			found = found || f.File == c.file && strings.Contains(f.Message, c.saying)
		}
		if !found {
			t.Errorf("%s: nothing says %q: %v", c.file, c.saying, faults)
		}
	}
}

func TestFiveFaultsInOneFileAreAllReported(t *testing.T) {
	data := small()
	edit(t, data, theSession, `"series": "rur-zub"`, `"series": "rur"`)
	edit(t, data, theSession, `"country": "RUR"`, `"country": "RU"`)
	edit(t, data, theSession, `"act": "noted"`, `"act": "knotted"`)
	edit(t, data, theSession, `"topic": "treaty"`, `"topic": "treatise"`)
	edit(t, data, theSession, `"confidence": "high"`, `"confidence": "total"`)
	for _, c := range [][2]string{
		{"series", "unknown series"}, {"venue.country", "unknown party"}, {"statements[0].act", "unknown act"},
		{"topics[0].topic", "unknown topic"}, {"confidence", "must be one of"},
	} {
		wantFault(t, data, c[0], c[1])
	}
	faults := Check(data)
	for i, f := range faults[1:] {
		if before := faults[i]; before.File > f.File || before.File == f.File && before.Line > f.Line {
			t.Errorf("not sorted: %v before %v", before, f)
		}
	}
}

func wantFault(t *testing.T, data fstest.MapFS, field, saying string) {
	t.Helper()
	faults := Check(data)
	for _, f := range faults {
		if f.Field == field && strings.Contains(f.Message, saying) {
			return
		}
	}
	t.Errorf("no fault at %q says %q; found:\n%v", field, saying, faults)
}

func TestFixesMakeTheFormCanonicalAndNothingElse(t *testing.T) {
	data := broken(t, theSession, `"series": "rur-zub",`, `"series":  "rur-zub",`)
	fixes, err := Fixes(data)
	if err != nil {
		t.Fatal(err)
	}
	if len(fixes) != 1 || string(fixes[theSession]) != string(small()[theSession].Data) {
		t.Errorf("%d fixes: %s", len(fixes), fixes[theSession])
	}
}

func TestLoadNamesTheDamagedFile(t *testing.T) {
	for _, c := range []struct{ file, old, new, saying string }{
		{theSession, `"id"`, `id"`, theSession},
		{theSession, `"status"`, `"state": "x", "status"`, "unknown field"},
		{theAnnotation, `"quote": "- "`, `"quote": "* "`, "boilerplate[0]"},
		{agenciesFile, "]", "", agenciesFile},
	} {
		_, err := Load(broken(t, c.file, c.old, c.new))
		if err == nil || !strings.Contains(err.Error(), c.saying) {
			t.Errorf("%s: %v, want something about %s", c.file, err, c.saying)
		}
	}
	if _, err := Load(fstest.MapFS{}); err == nil {
		t.Error("an empty folder loads")
	}
}
