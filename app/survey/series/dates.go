package series

import (
	"strconv"

	"alternat/app/communique"
)

// earliest and latest are the first and the last day that a date can mean, as
// full ISO dates with every month of 31 days: they serve to compare.
func earliest(d communique.Date) string {
	if d.NotBefore != "" {
		return d.NotBefore
	}
	return firstDay(d.Start)
}

func latest(d communique.Date) string {
	switch {
	case d.NotAfter != "":
		return d.NotAfter
	case d.End != "":
		return lastDay(d.End)
	}
	return lastDay(d.Start)
}

func firstDay(iso string) string {
	switch len(iso) {
	case 4:
		return iso + "-01-01"
	case 7:
		return iso + "-01"
	}
	return iso
}

func lastDay(iso string) string {
	switch len(iso) {
	case 4:
		return iso + "-12-31"
	case 7:
		return iso + "-31"
	}
	return iso
}

// months are the full months from one ISO date to a later one, both known to
// the month at least; without days, whole months are counted.
func months(from, to string) int {
	n := (number(to[:4])-number(from[:4]))*12 + number(to[5:7]) - number(from[5:7])
	if len(from) == 10 && len(to) == 10 && to[8:] < from[8:] {
		n--
	}
	return n
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// exact reports whether a date is known to the month at least.
func exact(d communique.Date) bool { return len(d.Start) >= 7 }
