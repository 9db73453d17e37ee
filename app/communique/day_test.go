package communique

import (
	"testing"
	"time"
)

func TestDayIsWhatTheCalendarHas(t *testing.T) {
	for day := time.Date(1999, 12, 28, 0, 0, 0, 0, time.UTC); day.Year() < 2005; day = day.AddDate(0, 0, 1) {
		iso := day.Format(time.DateOnly)
		if got, ok := Day(iso); !ok || !got.Equal(day) || ISO(day) != iso {
			t.Errorf("%s: %v, %v; written %s", iso, got, ok, ISO(day))
		}
	}
	for _, iso := range []string{"", "2024", "2024-02", "2024-02-30", "2023-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024/01/01", "2024-1-001", "+024-01-01", "2024-01-0a", "2024-01-01 "} {
		if _, ok := Day(iso); ok {
			t.Errorf("%q is a day", iso)
		}
	}
	for _, iso := range []string{"0001-01-01", "9999-12-31", "2024-02-29"} {
		if day, ok := Day(iso); !ok || ISO(day) != iso {
			t.Errorf("%s: %v, %v", iso, day, ok)
		}
	}
}
