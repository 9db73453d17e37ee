package reader

import "alternat/app/communique"

// realDate reports whether the calendar has a date, given in ISO or without
// its year.
func realDate(iso string) bool {
	switch len(iso) {
	case 10:
		_, ok := communique.Day(iso)
		return ok
	case 5:
		_, ok := communique.Day("2024-" + iso)
		return ok
	}
	return true
}

// dayAfter returns the date n days after an ISO date, "" if it is none.
func dayAfter(iso string, n int) string {
	day, ok := communique.Day(iso)
	if !ok {
		return ""
	}
	return communique.ISO(day.AddDate(0, 0, n))
}

// weekday is the day of the week of an ISO date, 1 for Monday; 0 if it is no
// date.
func weekday(iso string) int {
	day, ok := communique.Day(iso)
	if !ok {
		return 0
	}
	return (int(day.Weekday())+6)%7 + 1
}
