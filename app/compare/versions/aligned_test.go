package versions

import (
	"strconv"
	"strings"
	"testing"
)

// alignment counts the links of the hand-made alignment that are found.
func alignment(t testing.TB, pattern string, show bool) (found, expected, made int) {
	lex := bundled(t)
	for _, e := range load(t, pattern) {
		r := e.compare(lex)
		want := map[string]bool{}
		for _, line := range strings.Split(strings.TrimSpace(e.links), "\n") {
			want[strings.ReplaceAll(line, " ", "")] = true
		}
		// Examples name French first, results English.
		for _, l := range r.Links {
			got := numbers(l.AFirst, l.ALast) + "=" + numbers(l.BFirst, l.BLast)
			made++
			if want[got] {
				found++
			} else if show {
				t.Logf("%s: link %s (%.2f) is not in the hand-made alignment", e.name, got, l.Score)
			}
		}
		expected += len(want)
		if show {
			for i := range r.Flags {
				f := &r.Flags[i]
				t.Logf("%s: flag %s %s %v %q %q", e.name, f.Kind, f.Rule, f.Terms, texts(f.A), texts(f.B))
			}
		}
	}
	return found, expected, made
}

func numbers(first, last int) string {
	if first == last {
		return "-"
	}
	var s []string
	for i := first; i < last; i++ {
		s = append(s, strconv.Itoa(i+1))
	}
	return strings.Join(s, ",")
}

func TestAlignmentOfLongerTexts(t *testing.T) {
	for _, half := range []string{"tuning", "aside"} {
		found, expected, made := alignment(t, "aligned/"+half+"-*.txtar", half == "tuning")
		t.Logf("%s: %d of %d links found, %d made", half, found, expected, made)
	}
}
