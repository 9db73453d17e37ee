package reader

import (
	"os"
	"strings"
	"testing"
)

// Who looks for a room by the map of the package finds it.
func TestTheMapNamesFilesThatThereAre(t *testing.T) {
	page, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	for _, w := range strings.FieldsFunc(string(page), func(r rune) bool { return strings.ContainsRune(" \n,;:()", r) }) {
		name := strings.TrimSuffix(w, ".")
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		named++
		if _, err := os.Stat(name); err != nil {
			t.Errorf("the map names %s: %v", name, err)
		}
	}
	if named < 60 {
		t.Errorf("only %d files are named", named)
	}
}
