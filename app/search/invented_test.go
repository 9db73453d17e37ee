//go:build !js

package search

import (
	"testing"

	"alternat/app/invent"
)

func TestTheIndexOfInventedRecordsFindsWhatLookingAtEveryUnitFinds(t *testing.T) {
	world, err := invent.New(3, 60)
	if err != nil {
		t.Fatal(err)
	}
	invented, err := world.Corpus()
	if err != nil {
		t.Fatal(err)
	}
	checkAgainstScan(t, Collect(invented.Sessions, invented.Lexicon, plainly{}), small, 60)
}
