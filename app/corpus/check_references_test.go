//go:build !js

package corpus

import (
	"encoding/json"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// references are the keys that hold an id of something else, with an id that
// has the right form and names nothing.
var references = map[string]string{
	"series": "zz-none", "partners": "ZZ", "country": "ZZ", "where": "ZZ", "side": "ZZ", "party": "ZZ", "side_order": "ZZ", "actor": "ZZ",
	"issuer": "zz-none", "restates": "zz-none",
	"agency": "zz-none", "unit": "zz-none", "predecessors": "zz-none", "successors": "zz-none", "absorbed": "zz-none", "parent_id": "zz-none",
	"topic": "zz-none", "topics": "zz-none", "pillar": "zz-none", "act": "zz-none", "record_verbs": "zz-none", "modifiers": "zz-none",
	"source": "zz-1999.en", "sources": "zz-1999.en", "also_in": "zz-1999.en", "documents": "zz-1999.en", "document": "zz-1999.en", "seen_at": "zz-1999.en",
	"sessions": "zz-none", "perhaps": "zz-none",
}

// A changed reference: the file and the path of the value.
type changed struct{ file, path string }

// unknownIDs puts an unknown id at the first place of every kind of reference
// in a data folder: one for each path, its numbers apart.
func unknownIDs(t *testing.T, data fs.FS) (fstest.MapFS, []changed) {
	t.Helper()
	number := regexp.MustCompile(`\[\d+\]`)
	out, done, list := fstest.MapFS{}, map[string]bool{}, []changed(nil)
	files, err := Files(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		content, err := fs.ReadFile(data, file)
		if err != nil {
			t.Fatal(err)
		}
		out[file] = &fstest.MapFile{Data: content}
		if !strings.HasSuffix(file, ".json") {
			continue
		}
		kind := file[:strings.LastIndex(file, "/")]
		if strings.HasPrefix(file, "sessions/") {
			kind = "annotation"
			if strings.HasSuffix(file, "/session.json") {
				kind = "session"
			}
		} else {
			kind = file
		}
		var v any
		if err := json.Unmarshal(content, &v); err != nil {
			t.Fatal(err)
		}
		touched := false
		var walk func(v any, key, path string) any
		walk = func(v any, key, path string) any {
			switch x := v.(type) {
			case map[string]any:
				for k := range x {
					under := k
					if key == "record_verbs" {
						under = key
					}
					x[k] = walk(x[k], under, join(path, k))
				}
			case []any:
				for i := range x {
					x[i] = walk(x[i], key, field(path, i, ""))
				}
			case string:
				unknown, is := references[key]
				shape := kind + " " + number.ReplaceAllString(path, "[]")
				if key == "record_verbs" {
					shape = kind + " " + key
				}
				// An address is no id, nor is who acts without being a party.
				if !is || done[shape] || strings.Contains(x, "://") || key == "actor" && x != strings.ToUpper(x) {
					return v
				}
				done[shape], touched = true, true
				list = append(list, changed{file, path})
				return unknown
			}
			return v
		}
		v = walk(v, "", "")
		if !touched {
			continue
		}
		mended, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		// Canonical puts the keys in order, and keeps what it does not know.
		if mended, err = Canonical(file, mended); err != nil {
			t.Fatal(err)
		}
		out[file].Data = mended
	}
	return out, list
}

// The place within a top-level list is not shown, and what stands in a list of
// its own may be named by the list.
func shownAt(path string) string {
	if strings.HasPrefix(path, "[") {
		_, rest, _ := strings.Cut(path, "]")
		return strings.TrimPrefix(rest, ".")
	}
	return path
}

func TestEveryKindOfUnknownIDIsFoundInOneRun(t *testing.T) {
	data, list := unknownIDs(t, Data())
	if len(list) < 50 {
		t.Fatalf("only %d kinds of references were tried", len(list))
	}
	faults := Check(data)
	for _, c := range list {
		at := shownAt(c.path)
		near := regexp.MustCompile(`(\[\d+\])$`).ReplaceAllString(at, "")
		if !slices.ContainsFunc(faults, func(f Fault) bool { return f.File == c.file && (f.Field == at || f.Field == near) }) {
			t.Errorf("%s: an unknown id at %s is not found", c.file, at)
		}
	}
	t.Logf("%d kinds of references, %d faults", len(list), len(faults))
}
