package ui

import "testing"

func TestWhatStaysIsFoundAtItsFirstPlace(t *testing.T) {
	for _, c := range []struct {
		was, is []string
		at, to  int
	}{
		{nil, nil, 0, 0},
		{[]string{"a"}, nil, 1, 0},
		{nil, []string{"a"}, 0, 1},
		{[]string{"a", "b"}, []string{"c"}, 2, 1},
		{[]string{"fold", "row"}, []string{"x", "y", "row"}, 1, 2},
		{[]string{"row", "row"}, []string{"row"}, 0, 0},
	} {
		if at, to := firstSame(c.was, c.is); at != c.at || to != c.to {
			t.Errorf("%q into %q: %d, %d; want %d, %d", c.was, c.is, at, to, c.at, c.to)
		}
	}
}
