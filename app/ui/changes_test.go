package ui

import "testing"

func TestStepsGoOnFromWhereTheReaderIsAndRoundTheEnd(t *testing.T) {
	for _, c := range []struct{ current, below, n, by, want int }{
		{-1, 0, 5, +1, 0}, {-1, 3, 5, +1, 3}, {-1, 5, 5, +1, 0}, {-1, 3, 5, -1, 2}, {-1, 0, 5, -1, 4},
		{2, 0, 5, +1, 3}, {4, 0, 5, +1, 0}, {0, 3, 5, -1, 4}, {0, 0, 1, +1, 0},
	} {
		if got := stepFrom(c.current, c.below, c.n, c.by); got != c.want {
			t.Errorf("stepFrom(%d, %d, %d, %+d) = %d, want %d", c.current, c.below, c.n, c.by, got, c.want)
		}
	}
}
