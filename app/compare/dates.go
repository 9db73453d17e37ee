package compare

import (
	"strconv"

	"alternat/app/communique"
)

// earliest and latest are the first and the last day that a shortened ISO date
// can mean, as full dates; "" for an unknown one. Days are written up to 31 in
// every month: they only serve to compare.
func earliest(iso string) string {
	switch len(iso) {
	case 4:
		return iso + "-01-01"
	case 7:
		return iso + "-01"
	}
	return iso
}

func latestOf(iso string) string {
	switch len(iso) {
	case 4:
		return iso + "-12-31"
	case 7:
		return iso + "-31"
	}
	return iso
}

func latest(d communique.Date) string {
	switch {
	case d.NotAfter != "":
		return d.NotAfter
	case d.End != "":
		return latestOf(d.End)
	}
	return latestOf(d.Start)
}

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
	n = (number(y[:4])-number(x[:4]))*12 + number(y[5:7]) - number(x[5:7])
	if len(x) == 10 && len(y) == 10 && y[8:] < x[8:] {
		n--
	}
	return n, true
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
