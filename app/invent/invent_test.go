//go:build !js

package invent

import (
	"bytes"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"alternat/app/communique"
	"alternat/app/corpus"
)

func world(t testing.TB, seed uint64, n int) *World {
	t.Helper()
	w, err := New(seed, n)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func files(t testing.TB, w *World) map[string][]byte {
	t.Helper()
	f, err := w.Files()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func folder(files map[string][]byte) fstest.MapFS {
	out := fstest.MapFS{}
	for name, data := range files {
		out[name] = &fstest.MapFile{Data: data}
	}
	return out
}

func TestInventedRecordsPassTheCheckOfRealOnes(t *testing.T) {
	for seed := range uint64(4) {
		for _, n := range []int{1, 7, 60, 300, 1500} {
			faults := corpus.Check(folder(files(t, world(t, seed, n))))
			for _, f := range faults[:min(len(faults), 10)] {
				t.Errorf("seed %d, %d sessions: %v", seed, n, f)
			}
		}
	}
}

func TestTheSameSeedGivesTheSameBytes(t *testing.T) {
	a, b := files(t, world(t, 5, 80)), files(t, world(t, 5, 80))
	if !maps.EqualFunc(a, b, bytes.Equal) {
		t.Error("two runs differ")
	}
	if maps.EqualFunc(a, files(t, world(t, 6, 80)), bytes.Equal) {
		t.Error("another seed gives the same records")
	}
}

func TestThereAreAsManySessionsAsAskedFor(t *testing.T) {
	for _, n := range []int{0, 1, 99, 1000} {
		w := world(t, 1, n)
		ids := map[communique.SessionID]bool{}
		for _, s := range w.Sessions {
			ids[s.ID] = true
		}
		if len(ids) != n {
			t.Errorf("%d sessions instead of %d", len(ids), n)
		}
	}
}

func TestValuesAreWhatTheFilesGive(t *testing.T) {
	w := world(t, 2, 60)
	c, err := corpus.Load(folder(files(t, w)))
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range w.Sessions {
		want, err := corpus.Dump(c.Sessions[i])
		if err != nil {
			t.Fatal(err)
		}
		got, err := corpus.Dump(s)
		if err != nil {
			t.Fatal(err)
		}
		if !maps.EqualFunc(got, want, bytes.Equal) {
			t.Errorf("%s changes when it is written and read", s.ID)
		}
	}
}

func TestEveryShapeOfRecordOccurs(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range world(t, 1, 400).Sessions {
		seen["status "+string(s.Status)] = true
		seen["precision "+string(s.Date.Precision)] = true
		findings := []communique.Findings{s.Findings}
		texts := 0
		for _, d := range s.Documents {
			seen["genre "+string(d.Genre)] = true
			if d.Held() {
				texts++
				seen["text "+string(d.Lang)] = true
				findings = append(findings, d.Annotation.Findings)
			}
		}
		seen["versions"] = seen["versions"] || texts > 1
		for _, f := range findings {
			for _, l := range f.Lists {
				seen["list "+string(l.End)] = true
			}
			for _, p := range f.Participants {
				seen["unresolved"] = seen["unresolved"] || p.Agency == ""
			}
		}
		for _, r := range s.Remarks {
			seen[r.Kind] = true
		}
		seen["not stated"] = seen["not stated"] || len(s.NotStated) > 0
		seen["not read"] = seen["not read"] || len(s.NotRead) > 0
	}
	want := []string{"status held", "status announced", "status listed", "status other-meeting",
		"precision day", "precision week", "precision month", "precision year", "precision none",
		"genre joint statement", "genre press release", "genre news item", "genre advance notice", "genre list",
		"text en", "text fr", "text ja", "versions", "list full", "list partial", "list none", "unresolved",
		"sources-differ", "coverage", "not stated", "not read"}
	for _, w := range want {
		if !seen[w] {
			t.Errorf("no record has: %s (there are %v)", w, slices.Sorted(maps.Keys(seen)))
		}
	}
}
