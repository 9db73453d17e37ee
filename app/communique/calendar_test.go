package communique

import "testing"

func TestADateKnownInPartIsBoundedByItsFirstAndItsLastDay(t *testing.T) {
	for _, c := range []struct {
		date             Date
		earliest, latest string
	}{
		{Date{}, "", ""},
		{Date{Start: "2018"}, "2018-01-01", "2018-12-31"},
		{Date{Start: "2018-06"}, "2018-06-01", "2018-06-31"},
		{Date{Start: "2018-06-01", End: "2018-06-02"}, "2018-06-01", "2018-06-02"},
		{Date{Start: "2018-06-04", NotBefore: "2018-06-03", NotAfter: "2018-06-05"}, "2018-06-03", "2018-06-05"},
	} {
		if e, l := c.date.Earliest(), c.date.Latest(); e != c.earliest || l != c.latest {
			t.Errorf("%+v: from %q to %q, want %q to %q", c.date, e, l, c.earliest, c.latest)
		}
	}
}

func TestOnlyFullMonthsAreCounted(t *testing.T) {
	for _, c := range []struct {
		from, to string
		n        int
	}{{"2018-06-12", "2018-07-11", 0}, {"2018-06-12", "2018-07-12", 1}, {"2018-06", "2019-06-01", 12}, {"2017-12-31", "2018-12", 12}} {
		if n := Months(c.from, c.to); n != c.n {
			t.Errorf("%s to %s: %d months, want %d", c.from, c.to, n, c.n)
		}
	}
}
