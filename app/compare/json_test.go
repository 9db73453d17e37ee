//go:build !js

package compare_test

import (
	"encoding/json"
	"testing"

	"alternat/app/compare"
)

func TestJSONHasTheQuotesAtCodePoints(t *testing.T) {
	b := load(t)
	out, err := compare.Encode(b.compare(b.jointFr, b.release))
	if err != nil {
		t.Fatal(err)
	}
	again, _ := compare.Encode(b.compare(b.jointFr, b.release))
	if string(out) != string(again) {
		t.Error("two runs differ")
	}
	var v struct {
		Notes []struct {
			Cites []struct {
				Document, Text string
				At             *struct{ Start, End int }
			}
		}
	}
	if err := json.Unmarshal(out, &v); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, note := range v.Notes {
		for _, c := range note.Cites {
			n++
			runes := []rune(b.release.Document.Text)
			if got := string(runes[c.At.Start:c.At.End]); got != c.Text {
				t.Errorf("at %v stands %q, not %q", *c.At, got, c.Text)
			}
		}
	}
	if n == 0 {
		t.Error("no quote in the notes")
	}
}
