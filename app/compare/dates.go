package compare

import (
	"strconv"

	"alternat/app/communique"
)

// months are the full months between two dates that are known to the month at
// least; ok is false otherwise. The order of the dates does not matter.
func months(a, b communique.Date) (n int, ok bool) {
	x, y := a.Start, b.Start
	if len(x) < 7 || len(y) < 7 {
		return 0, false
	}
	if y < x {
		x, y = y, x
	}
	return communique.Months(x, y), true
}

// halfYears writes a number of months as years to the nearest half: "7.5".
func halfYears(months int) string {
	halves := (months + 3) / 6
	s := strconv.Itoa(halves / 2)
	if halves%2 == 1 {
		s += ".5"
	}
	return s
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
