//go:build !js

package main

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"alternat/app/lexicon"
)

func TestCheckFindsNoFaultInTheWordLists(t *testing.T) {
	for _, f := range checkWords(lexicon.Bundled) {
		t.Error(f)
	}
}

func TestCheckNamesFileAndEntryOfAFaultInTheWordLists(t *testing.T) {
	load := func() (*lexicon.Words, error) {
		w, err := lexicon.Bundled()
		if err != nil {
			return nil, err
		}
		broken := *w
		broken.Qualifiers = append(slices.Clone(w.Qualifiers), lexicon.Qualifier{Entry: lexicon.Entry{ID: "loudly", En: []string{"loudly"}}, Effect: "loud"})
		broken.Verbs.Acts = append(slices.Clone(w.Verbs.Acts), lexicon.VerbEntry{Act: "shouted"})
		return &broken, nil
	}
	all := strings.Join(checkWords(load), "\n")
	for _, want := range []string{"app/lexicon/data/qualifiers.json: loudly: effect \"loud\"", "app/lexicon/data/verbs.json: shouted: no such act"} {
		if !strings.Contains(all, want) {
			t.Errorf("no fault %q in\n%s", want, all)
		}
	}
	unread := func() (*lexicon.Words, error) { return nil, errors.New("lexicon: names.json: cut off") }
	if got := checkWords(unread); len(got) != 1 || !strings.Contains(got[0], "names.json") {
		t.Errorf("a file that cannot be read gives %q", got)
	}
}
