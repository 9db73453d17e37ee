//go:build !js

package site

import (
	"path"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/locale"
)

func TestEveryFileOfThePackageIsExplainedInEveryLanguage(t *testing.T) {
	set, err := newOutput().addDataSet(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	tables := 0
	for _, f := range set.Files {
		name, ending, _ := strings.Cut(path.Base(f.Name), ".")
		if ending != "csv" {
			continue
		}
		tables++
		for _, lang := range communique.Langs {
			if !locale.For(lang).Has("data-table." + name) {
				t.Errorf("%s: nothing says what %s holds", lang, f.Name)
			}
		}
	}
	if tables < 30 {
		t.Errorf("%d tables", tables)
	}
}
