//go:build !js

package corpus

import (
	"encoding/json"
	"io/fs"
	"os"
	"sort"
	"strings"
	"testing"
)

func TestDataDictionaryNamesEveryKey(t *testing.T) {
	page, err := os.ReadFile("../../docs/data.md")
	if err != nil {
		t.Fatal(err)
	}
	keys := map[string]bool{}
	names, err := fs.Glob(Schemas(), "*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("no schemas", err)
	}
	for _, n := range names {
		data, err := fs.ReadFile(Schemas(), n)
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			t.Fatal(err)
		}
		collectKeys(v, keys)
	}
	var missing []string
	for k := range keys {
		if len(k) > 2 && !strings.Contains(string(page), "`"+k+"`") { // en, fr, ja are languages
			missing = append(missing, k)
		}
	}
	sort.Strings(missing)
	if len(missing) > 0 {
		t.Errorf("docs/data.md does not explain %v", missing)
	}
}

// collectKeys gathers the keys that a schema allows.
func collectKeys(v any, into map[string]bool) {
	switch x := v.(type) {
	case map[string]any:
		if p, ok := x["properties"].(map[string]any); ok {
			for k := range p {
				into[k] = true
			}
		}
		for _, y := range x {
			collectKeys(y, into)
		}
	case []any:
		for _, y := range x {
			collectKeys(y, into)
		}
	}
}
