package reader

import (
	"time"
)

// realDate reports whether the calendar has a date, given in ISO or without
// its year.
func realDate(iso string) bool {
	switch len(iso) {
	case 10:
		_, err := time.Parse("2006-01-02", iso)
		return err == nil
	case 5:
		_, err := time.Parse("2006-01-02", "2024-"+iso)
		return err == nil
	}
	return true
}

// dayAfter returns the date n days after an ISO date, "" if it is none.
func dayAfter(iso string, n int) string {
	t, err := time.Parse("2006-01-02", iso)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, n).Format("2006-01-02")
}

// weekday is the day of the week of an ISO date, 1 for Monday; 0 if it is no
// date.
func weekday(iso string) int {
	t, err := time.Parse("2006-01-02", iso)
	if err != nil {
		return 0
	}
	return (int(t.Weekday())+6)%7 + 1
}
