//go:build !js

package measure

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the measured figures into docs/method.md")

// The page on the method has the figures between these marks.
const (
	methodPage  = "../../../docs/method.md"
	figuresFrom = "<!-- figures of the reader: written by go test ./app/reader/measure -update -->\n"
	figuresTo   = "<!-- end of figures of the reader -->"
)

// What the project promises of the gold files.
func TestTheGoldFilesAreReadAsWellAsPromised(t *testing.T) {
	set, err := Load(filepath.Join("../testdata", Folders[0]), bundled(t))
	if err != nil {
		t.Fatal(err)
	}
	s := Measure(set, nil)
	for kind, least := range map[Kind]float64{Body: 0.98, Facts: 0.98, Act: 0.90, Topic: 0.85} {
		if c := s.Counts[kind]; c.F1() < least || c.Expected < 20 {
			t.Errorf("%s: F1 %.3f of %d, promised %.2f", kind, c.F1(), c.Expected, least)
		}
	}
}

func TestPublishedFiguresAreThoseMeasured(t *testing.T) {
	var scores []*Score
	for _, dir := range Folders {
		set, err := Load(filepath.Join("../testdata", dir), bundled(t))
		if err != nil {
			t.Fatal(err)
		}
		scores = append(scores, Measure(set, nil))
	}
	got := Figures(scores)
	page, err := os.ReadFile(methodPage)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(page), figuresFrom)
	old, tail, closed := strings.Cut(rest, figuresTo)
	if !ok || !closed {
		t.Fatalf("%s has no place for the figures of the reader", methodPage)
	}
	if *update {
		if err := os.WriteFile(methodPage, []byte(head+figuresFrom+"\n"+got+"\n"+figuresTo+tail), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if strings.TrimSpace(old) != strings.TrimSpace(got) {
		t.Errorf("%s has other figures than are measured: run go test ./app/reader/measure -update\n%s", methodPage, got)
	}
}
