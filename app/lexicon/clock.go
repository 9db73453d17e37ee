package lexicon

import (
	"fmt"
	"strings"

	"alternat/app/communique"
)

// clock reads a time of day at unit i: "9 h 30", "9h30", "14 heures", "9.30
// a.m.", "2 p.m.", "14:30". The value is in 24 hours.
func (nm *numerals) clock(us []Unit, i int) ([]FoundNumber, int) {
	if us[i].Fold == "" || us[i].Fold[0] < '0' || us[i].Fold[0] > '9' {
		return nil, i
	}
	hour, minute, j, sure := 0, 0, i+1, false
	s := us[i].Fold
	switch {
	case nm.lang == communique.French && strings.Contains(s, "h"):
		h, m, _ := strings.Cut(s, "h")
		hour, minute, sure = small(h), small("0"+m), true
	case strings.Contains(s, ":"), nm.lang == communique.English && strings.Contains(s, "."):
		h, m, _ := strings.Cut(strings.Replace(s, ":", ".", 1), ".")
		if len(m) != 2 {
			return nil, i
		}
		hour, minute, sure = small(h), small(m), strings.Contains(s, ":")
	case isDigits(s):
		hour = small(s)
		if j+1 < len(us) && us[j].Norm == ":" && us[j].Glued && us[j+1].Glued && len(us[j+1].Fold) == 2 {
			minute, sure = small(us[j+1].Fold), true
			j += 2
		}
	default:
		return nil, i
	}
	if nm.lang == communique.French && !sure && j < len(us) && (us[j].Norm == "h" || us[j].Norm == "heures") &&
		(i > 0 && atHour(us[i-1].Norm) || j+1 < len(us) && len(us[j+1].Fold) == 2 && isDigits(us[j+1].Fold)) {
		sure = true
		j++
		if j < len(us) && len(us[j].Fold) == 2 && isDigits(us[j].Fold) {
			minute = small(us[j].Fold)
			j++
		}
	}
	if nm.lang == communique.English && j < len(us) {
		switch half := us[j].Norm; half {
		case "a", "p", "am", "pm", "a.m", "p.m", "a.m.", "p.m.":
			if half == "a" || half == "p" {
				if j+2 >= len(us) || us[j+1].Norm != "." || us[j+2].Norm != "m" {
					break
				}
				j += 2
			}
			sure = true
			j++
			if half[0] == 'p' && hour < 12 {
				hour += 12
			}
		}
	}
	if !sure || hour < 0 || hour > 24 || minute < 0 || minute > 59 {
		return nil, i
	}
	return []FoundNumber{nm.found(us, i, j, Clock, fmt.Sprintf("clock-%d:%02d", hour, minute))}, j
}

// small reads a number of few digits, -1 for anything else.
func small(s string) int {
	if len(s) > 9 || !isDigits(s) {
		return -1
	}
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// atHour reports whether a French word comes before a time of day; "24 h" by
// itself is a length of time.
func atHour(w string) bool {
	switch w {
	case "à", "vers", "dès", "avant", "après", "jusqu'à":
		return true
	}
	return false
}
