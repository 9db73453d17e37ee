//go:build !js

package dataset

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"alternat/app/corpus"
)

var update = flag.Bool("update", false, "write docs/tables.md")

func TestTableDictionaryIsThatOfTheTables(t *testing.T) {
	const page = "../../docs/tables.md"
	c, err := corpus.Load(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	r, err := readRaw(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	want := Dictionary(Tables(c, r))
	if *update {
		if err := os.WriteFile(page, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(page); err != nil || !bytes.Equal(got, want) {
		t.Errorf("docs/tables.md is not that of the tables: run go test ./app/dataset -run Dictionary -update (%v)", err)
	}
}
