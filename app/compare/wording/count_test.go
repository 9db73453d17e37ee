package wording

import (
	"reflect"
	"testing"
)

const (
	countA = `The two sides met in Strelsau on the invitation of Ruritania.
Zubrowka presented the rules that its harbours follow after an attack on their cranes.
Ruritania welcomed the 14 proposals and the agreed norms.
The concert in the castle was cancelled.
Both sides agreed to continue the exchange of lists of points of contact.`
	countB = `The two sides met in Strelsau on the invitation of Ruritania.
Ruritania noted the 15 proposals and the norms.
Both sides agreed to continue the exchange of lists of points of contact.
Zubrowka presented the new rules that its harbours follow after an attack on their cranes.
A banquet followed.`
)

func TestChangesAreCountedInReadingOrder(t *testing.T) {
	r := compareEnglish(countA, countB)
	row := map[string]int{}
	for i, w := range r.Rows {
		switch {
		case w.Moved && w.B.Empty():
			row["moved"] = i
		case w.Kind == Reworded && !w.Moved:
			row["reworded"] = i
		case w.Kind == OnlyA:
			row["only a"] = i
		case w.Kind == OnlyB:
			row["only b"] = i
		}
	}
	if len(row) != 4 {
		t.Fatalf("the fixture has no row of each kind:\n%s", notation(r))
	}
	want := []Change{{Row: row["moved"]}, {Row: row["reworded"]}, {Row: row["only a"]}, {Row: row["only b"]}}
	if got := Changes(r, Sentences); !reflect.DeepEqual(got, want) {
		t.Errorf("sentences: got %+v, want %+v\n%s", got, want, notation(r))
	}
	// The moved pair counts as moved and once more for the word it gained;
	// the reworded row for its three words.
	words := Changes(r, Words)
	var rows []int
	for _, c := range words {
		rows = append(rows, c.Row)
	}
	m, w := row["moved"], row["reworded"]
	if want := []int{m, m, w, w, w, row["only a"], row["only b"]}; !reflect.DeepEqual(rows, want) {
		t.Errorf("words: got rows %v, want %v\n%s", rows, want, notation(r))
	}
	if !words[0].Whole() || words[1].Whole() {
		t.Errorf("the move and the word within it are told apart wrongly: %+v", words[:2])
	}
	for _, c := range words {
		for _, e := range r.Rows[c.Row].Edits[c.First:c.Last] {
			if e.Op == Equal {
				t.Errorf("change %+v holds equal words", c)
			}
		}
	}
}

func TestCountIsTheSameFromBothSides(t *testing.T) {
	c, m := Count(compareEnglish(countA, countB)), Count(compareEnglish(countB, countA))
	m.OnlyA, m.OnlyB = m.OnlyB, m.OnlyA
	if c != m {
		t.Errorf("%+v, mirrored %+v", c, m)
	}
	if want := (Counts{Kept: 2, Reworded: 1, OnlyA: 1, OnlyB: 1, Moved: 1}); c != want {
		t.Errorf("got %+v, want %+v", c, want)
	}
}
