//go:build !js

package corpus

import (
	"time"

	"alternat/app/communique"
)

// day reports whether s is a calendar date, shortened or not.
func day(s string) bool {
	layout := "2006-01-02"
	if len(s) > len(layout) || len(s) < 4 {
		return false
	}
	_, err := time.Parse(layout[:len(s)], s)
	return err == nil
}

// earlier reports whether a certainly lies before b, as far as both are known.
func earlier(a, b string) bool {
	k := min(len(a), len(b))
	return a[:k] < b[:k]
}

// date checks a date by itself: real days, the length that goes with its
// precision, an end after the start, limits around it.
func (c *checker) date(file, id, path string, d wireDate) {
	at := func(key string) string { return join(path, key) }
	for _, x := range []struct{ key, day string }{{"start", d.Start}, {"end", d.End}, {"not_before", d.NotBefore}, {"not_after", d.NotAfter}} {
		if x.day != "" && !day(x.day) {
			c.add(file, id, at(x.key), "%s is no date of the calendar", x.day)
		}
	}
	want := map[communique.Precision]int{
		communique.PrecisionDay: 10, communique.PrecisionWeek: 10,
		communique.PrecisionMonth: 7, communique.PrecisionYear: 4, communique.PrecisionNone: 0,
	}
	if n, known := want[d.Precision]; known && len(d.Start) != n {
		if n == 0 {
			c.add(file, id, at("start"), "a start is given though the precision is none")
		} else {
			c.add(file, id, at("start"), "a date with the precision %s has %d characters, %q has %d", d.Precision, n, d.Start, len(d.Start))
		}
	}
	if d.End != "" && (d.Start == "" || earlier(d.End, d.Start)) {
		c.add(file, id, at("end"), "the end %s lies before the start %s", d.End, d.Start)
	}
	if d.NotBefore != "" && d.NotAfter != "" && earlier(d.NotAfter, d.NotBefore) {
		c.add(file, id, at("not_after"), "the limit %s lies before the limit %s", d.NotAfter, d.NotBefore)
	}
	if d.Start != "" && (d.NotBefore != "" && earlier(d.Start, d.NotBefore) || d.NotAfter != "" && earlier(d.NotAfter, d.Start)) {
		c.add(file, id, at("start"), "%s lies outside the limits %s to %s", d.Start, d.NotBefore, d.NotAfter)
	}
}

// period checks the dates between which something is valid.
func (c *checker) period(file, id, path, from, to string) {
	for _, x := range []struct{ key, day string }{{"from", from}, {"to", to}} {
		if x.day != "" && !day(x.day) {
			c.add(file, id, join(path, x.key), "%s is no date of the calendar", x.day)
		}
	}
	if from != "" && to != "" && earlier(to, from) {
		c.add(file, id, join(path, "to"), "the end %s lies before the start %s", to, from)
	}
}

// overlap reports whether two periods may have a day in common.
func overlap(from1, to1, from2, to2 string) bool {
	return !(to1 != "" && from2 != "" && earlier(to1, from2) || to2 != "" && from1 != "" && earlier(to2, from1))
}
