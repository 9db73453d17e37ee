//go:build !js

package corpus

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// small is a sound data folder of invented records, so that each test can
// break one thing in it.
func small() fstest.MapFS {
	label := func(s string) string {
		return fmt.Sprintf(`{"en": {"text": %[1]q}, "fr": {"text": %[1]q}, "ja": {"text": %[1]q}}`, s)
	}
	names := func(s string) string { return fmt.Sprintf(`{"en": %[1]q, "fr": %[1]q, "ja": %[1]q}`, s) }
	words := func(s string) string { return fmt.Sprintf(`{"en": [%[1]q], "fr": [%[1]q], "ja": [%[1]q]}`, s) }
	text := "- Ruritania and Zubrowka met.\nThey reaffirmed the treaty. The RNC of Ruritania came."
	out := fstest.MapFS{}
	put := func(file, data string) {
		want, err := Canonical(file, []byte(data))
		if err != nil {
			panic(err)
		}
		out[file] = &fstest.MapFile{Data: want}
	}
	put("authority/parties.json", `[{"id": "RUR", "kind": "state", "names": `+names("Ruritania")+`}, {"id": "ZUB", "kind": "state", "names": `+names("Zubrowka")+`}]`)
	put("authority/series.json", `[{"id": "rur-zub", "names": {"en": {"name": "Talks", "seen_at": "rur-zub-2020-05-04.en"}, "fr": {"name": "Pourparlers", "ours": true}, "ja": {"name": "協議", "ours": true}}, "partners": ["ZUB"], "kind": "bilateral"}]`)
	put("authority/agencies.json", `[
		{"id": "rur-net", "party": "RUR", "kind": "agency", "roles": ["cert"], "label": `+label("Royal Network Council")+`, "acronyms": ["RNC"], "names": {"en": ["Royal Network Council"]}, "to": "2014-12-31", "successors": ["rur-rnc"], "sources": ["https://example.org/1"]},
		{"id": "rur-rnc", "party": "RUR", "kind": "agency", "roles": ["cert"], "label": `+label("Royal Network Centre")+`, "acronyms": ["RNC"], "names": {"en": ["Royal Network Centre"]}, "from": "2015-01-01", "predecessors": ["rur-net"], "sources": ["https://example.org/1"]}]`)
	put("authority/topics.json", `{"pillars": [{"id": "peace", "order": 1, "label": `+names("Peace")+`}], "topics": [{"id": "treaty", "order": 1, "pillar": "peace", "label": `+names("Treaty")+`, "scope": "Treaties.", "cues": `+words("treaty")+`}]}`)
	put("authority/acts.json", `{"families": [{"id": "arrangement", "order": 2, "label": `+names("Arrangement")+`, "meaning": "m"}, {"id": "position", "order": 1, "direction": true, "label": `+names("Position")+`, "meaning": "m", "steps": ["noted", "reaffirmed"]}],
		"acts": [{"id": "met", "order": 3, "family": "arrangement", "words": `+words("met")+`, "why": "w"}, {"id": "noted", "order": 1, "family": "position", "step": 1, "words": `+words("noted")+`, "why": "w"}, {"id": "reaffirmed", "order": 2, "family": "position", "step": 2, "words": `+words("reaffirmed")+`, "why": "w"}],
		"modifiers": [{"id": "very", "order": 1, "effect": "intensity", "words": `+words("very")+`, "why": "w"}], "record_verbs": {"noted": "noted"}}`)
	put("sessions/rur-zub-2020-05-04/session.json", `{"id": "rur-zub-2020-05-04", "series": "rur-zub", "partners": ["ZUB"], "ordinal": 3, "date": {"start": "2020-05-04", "precision": "day", "basis": "stated"}, "venue": {"city": "Strelsau", "country": "RUR"},
		"status": "held", "confidence": "high", "content_basis": "text or report after the meeting", "next_session": {"ordinal": 4, "where": "ZUB", "when": "2021"},
		"documents": [{"id": "rur-zub-2020-05-04.en", "lang": "en", "genre": "joint statement", "role": "original", "held": true}, {"id": "rur-zub-2020-05-04.en-gazette", "lang": "en", "url": "https://example.org/2", "genre": "press release", "issuer": "ZUB", "role": "account"}],
		"lists": [{"side": "ZUB", "end": "partial", "open_words": "and others", "source": "rur-zub-2020-05-04.en-gazette"}],
		"topics": [{"topic": "treaty", "source": "rur-zub-2020-05-04.en-gazette"}],
		"statements": [{"actor": "both", "verb": "noted", "act": "noted", "family": "position", "step": 1, "topics": ["treaty"], "what": "the treaty", "source": "rur-zub-2020-05-04.en-gazette"}],
		"not_stated": ["mode"], "not_read": ["agencies"], "remarks": [{"kind": "coverage", "text": "Known in full.", "sources": ["rur-zub-2020-05-04.en"]}]}`)
	out["sessions/rur-zub-2020-05-04/en.txt"] = &fstest.MapFile{Data: []byte(text)}
	put("sessions/rur-zub-2020-05-04/en.json", `{"document": "rur-zub-2020-05-04.en", "sha256": "`+sum(text)+`", "chars": 84, "reading": "curated", "side_order": ["RUR", "ZUB"],
		"participants": [{"side": "RUR", "as_named": "RNC", "agency": "rur-rnc", "at": {"start": 62, "end": 65, "quote": "RNC"}}],
		"statements": [{"actor": "both", "verb": "met", "verb_at": {"start": 25, "end": 28}, "act": "met", "family": "arrangement", "at": {"start": 2, "end": 28, "quote": "Ruritania and Zubrowka met"}},
			{"actor": "both", "verb": "reaffirmed", "verb_at": {"start": 35, "end": 45}, "act": "reaffirmed", "family": "position", "step": 2, "topics": ["treaty"], "modifiers": ["very"], "at": {"start": 30, "end": 56, "quote": "They reaffirmed the treaty"}}],
		"boilerplate": [{"start": 0, "end": 2, "quote": "- ", "kind": "list marker"}]}`)
	return out
}

const (
	theSession    = "sessions/rur-zub-2020-05-04/session.json"
	theAnnotation = "sessions/rur-zub-2020-05-04/en.json"
	theText       = "sessions/rur-zub-2020-05-04/en.txt"
)

// broken is small with text replaced in one of its files, once.
func broken(t *testing.T, file, old, new string) fstest.MapFS {
	t.Helper()
	data := small()
	edit(t, data, file, old, new)
	return data
}

func edit(t *testing.T, data fstest.MapFS, file, old, new string) {
	t.Helper()
	before := string(data[file].Data)
	if !strings.Contains(before, old) {
		t.Fatalf("%s does not contain %q:\n%s", file, old, before)
	}
	data[file] = &fstest.MapFile{Data: []byte(strings.Replace(before, old, new, 1))}
}

func TestSoundDataHaveNoFault(t *testing.T) {
	for name, data := range map[string]fs.FS{"invented": small(), "bundled": Data()} {
		for _, f := range Check(data) {
			t.Errorf("%s: %v", name, f)
		}
	}
}
