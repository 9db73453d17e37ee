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

func TestLongerTextsAlignAsByHand(t *testing.T) {
	for _, half := range []string{"tuning", "aside"} {
		found, expected, made := alignment(t, "aligned/"+half+"-*.txtar", half == "tuning")
		if found != expected || made != expected {
			t.Errorf("%s: %d of %d links found, %d made", half, found, expected, made)
		}
	}
}
