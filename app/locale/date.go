package locale

import (
	"strconv"
	"strings"

	"alternat/app/communique"
)

var months = map[communique.Lang][12]string{
	communique.English: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	communique.French:  {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
}

// Date writes d as the language does, no more exactly than it is known: "12
// June 2018", "week of 9 October 2019", "October 2023", "2022". An unknown
// date is "".
func (l *Locale) Date(d communique.Date) string {
	if !d.Known() {
		return ""
	}
	if d.Precision == communique.PrecisionWeek {
		return l.T("date.week", l.ISO(d.Start))
	}
	if d.End == "" || d.End == d.Start {
		return l.ISO(d.Start)
	}
	return l.dateRange(d.Start, d.End)
}

// ISO writes an ISO date shortened to day, month or year. What is none comes
// back as it is.
func (l *Locale) ISO(iso string) string {
	y, m, d := split(iso)
	if y == 0 {
		return iso
	}
	if l.Lang == communique.Japanese {
		s := strconv.Itoa(y) + "年"
		if m > 0 {
			s += strconv.Itoa(m) + "月"
		}
		if d > 0 {
			s += strconv.Itoa(d) + "日"
		}
		return s
	}
	s := strconv.Itoa(y)
	if m > 0 {
		s = months[l.Lang][m-1] + " " + s
	}
	if d > 0 {
		s = l.day(d) + " " + s
	}
	return s
}

func (l *Locale) day(d int) string {
	if l.Lang == communique.French && d == 1 {
		return "1er"
	}
	return strconv.Itoa(d)
}

// dateRange writes two days, leaving out of the first what the second repeats.
func (l *Locale) dateRange(from, to string) string {
	y1, m1, d1 := split(from)
	y2, m2, d2 := split(to)
	if d1 == 0 || d2 == 0 || y1 != y2 {
		return l.T("date.range", l.ISO(from), l.ISO(to))
	}
	switch {
	case l.Lang == communique.Japanese && m1 == m2:
		return l.ISO(from) + "～" + strconv.Itoa(d2) + "日"
	case l.Lang == communique.Japanese:
		return l.ISO(from) + "～" + strconv.Itoa(m2) + "月" + strconv.Itoa(d2) + "日"
	case m1 == m2 && l.Lang == communique.French:
		return l.T("date.range", l.day(d1), l.ISO(to))
	case m1 == m2:
		return strconv.Itoa(d1) + "–" + l.ISO(to)
	default:
		return l.T("date.range", l.day(d1)+" "+months[l.Lang][m1-1], l.ISO(to))
	}
}

func split(iso string) (y, m, d int) {
	p := strings.SplitN(iso, "-", 3)
	y = number(p[0], 4)
	if len(p) > 1 {
		m = number(p[1], 2)
	}
	if len(p) > 2 {
		d = number(p[2], 2)
	}
	if m > 12 || len(p) > 1 && m == 0 || d > 31 || len(p) > 2 && d == 0 {
		return 0, 0, 0
	}
	return y, m, d
}

func number(s string, width int) int {
	n, err := strconv.Atoi(s)
	if err != nil || len(s) != width {
		return 0
	}
	return n
}
