//go:build !js

package compare_test

import (
	"encoding/json"
	"testing"

	"alternat/app/communique"
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

func TestJSONOfSeveralHasACellForEachColumn(t *testing.T) {
	b := load(t)
	out, err := compare.EncodeSeveral(compare.Several([]compare.Subject{b.jointFr, b.release, b.un}, b.lex))
	if err != nil {
		t.Fatal(err)
	}
	var v struct {
		Columns []struct{ ID string }
		Facts   []struct{ Values []json.RawMessage }
		Topics  []struct {
			Cells []struct {
				Stated [][]struct {
					Document communique.DocumentID
					Text     string
					At       *struct{ Start, End int }
				}
			}
		}
	}
	if err := json.Unmarshal(out, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Columns) != 3 || v.Columns[0].ID != string(b.jointFr.Document.ID) {
		t.Errorf("columns %+v", v.Columns)
	}
	texts := map[communique.DocumentID][]rune{}
	for _, s := range []compare.Subject{b.jointFr, b.release, b.un} {
		texts[s.Document.ID] = []rune(s.Document.Text)
	}
	n := 0
	for _, f := range v.Facts {
		if len(f.Values) != 3 {
			t.Errorf("a fact has %d values", len(f.Values))
		}
	}
	for _, line := range v.Topics {
		if len(line.Cells) != 3 {
			t.Errorf("a topic has %d cells", len(line.Cells))
		}
		for _, c := range line.Cells {
			for _, versions := range c.Stated {
				for _, s := range versions {
					if s.At != nil {
						n++
						if got := string(texts[s.Document][s.At.Start:s.At.End]); got != s.Text {
							t.Errorf("at %v stands %q, not %q", *s.At, got, s.Text)
						}
					}
				}
			}
		}
	}
	if n == 0 {
		t.Error("nothing is quoted")
	}
}
