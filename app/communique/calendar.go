package communique

import (
	"strconv"
	"time"
)

// FirstDay and LastDay are the first and the last day that a shortened ISO date
// can mean, as full dates; "" for an unknown one. Months are written with 31
// days: the results serve to compare.
func FirstDay(iso string) string {
	switch len(iso) {
	case 4:
		return iso + "-01-01"
	case 7:
		return iso + "-01"
	}
	return iso
}

// LastDay is described with FirstDay.
func LastDay(iso string) string {
	switch len(iso) {
	case 4:
		return iso + "-12-31"
	case 7:
		return iso + "-31"
	}
	return iso
}

// Earliest is the first day that the date can mean, as FirstDay writes it.
func (d Date) Earliest() string {
	if d.NotBefore != "" {
		return d.NotBefore
	}
	return FirstDay(d.Start)
}

// Latest is the last day that the date can mean, as LastDay writes it.
func (d Date) Latest() string {
	switch {
	case d.NotAfter != "":
		return d.NotAfter
	case d.End != "":
		return LastDay(d.End)
	}
	return LastDay(d.Start)
}

// Months are the full months from one ISO date to a later one, both known to
// the month at least; where a day is not known, whole months are counted.
func Months(from, to string) int {
	n := (digits(to[:4])-digits(from[:4]))*12 + digits(to[5:7]) - digits(from[5:7])
	if len(from) == 10 && len(to) == 10 && to[8:] < from[8:] {
		n--
	}
	return n
}

// Day is the day, at midnight UTC, that a full ISO date names; ok is false if
// iso is none that the calendar has. (What package time reads and writes by
// layouts would be a hundredth of the browser's program.)
func Day(iso string) (day time.Time, ok bool) {
	if len(iso) != 10 || iso[4] != '-' || iso[7] != '-' {
		return day, false
	}
	for i := range len(iso) {
		if i != 4 && i != 7 && (iso[i] < '0' || iso[i] > '9') {
			return day, false
		}
	}
	day = time.Date(digits(iso[:4]), time.Month(digits(iso[5:7])), digits(iso[8:]), 0, 0, 0, 0, time.UTC)
	return day, ISO(day) == iso // 31 April is 1 May
}

// ISO writes the date of a day of the years 0 to 9999, as Day reads it.
func ISO(day time.Time) string {
	year, month, d := day.Date()
	n := strconv.Itoa(1e8 + year*1e4 + int(month)*100 + d)
	return n[1:5] + "-" + n[5:7] + "-" + n[7:]
}

func digits(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
