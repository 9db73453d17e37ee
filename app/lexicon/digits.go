package lexicon

import (
	"strings"

	"alternat/app/communique"
)

// A digitRun is a number written in digits, or a whole date if days is set.
type digitRun struct {
	value string // decimal point, no separators, no leading zeros
	year  bool   // four digits, 1900 to 2100
	days  []datePart
}

// digits reads digits at unit i with the separators glued to them: "1,200",
// "1,5", "12.06.2018", "2018-06-12", "1 200".
func (nm *numerals) digits(src string, us []Unit, i int) (digitRun, int, bool) {
	if us[i].Fold == "" || us[i].Fold[0] < '0' || us[i].Fold[0] > '9' {
		return digitRun{}, i, false
	}
	if d := us[i].Fold; nm.lang == communique.English && len(d) == 5 && d[4] == 's' && isDigits(d[:4]) {
		return digitRun{value: d[:4], year: true}, i + 1, true // "the 1990s"
	}
	j := i + 1
	for j+1 < len(us) && us[j].Glued && us[j+1].Glued && strings.Contains(".,/-", us[j].Fold) && isDigits(us[j+1].Fold) {
		j += 2
	}
	s := ""
	for k := i; k < j; k++ {
		s += us[k].Fold
	}
	if parts := numericDate(s); parts != nil {
		return digitRun{days: parts}, j, true
	}
	if !startsNumber(s) {
		return digitRun{}, i, false
	}
	if strings.ContainsAny(s, "/-") {
		j, s = i+1, us[i].Fold
	}
	s = spaceGroups(src, us, &j, s)
	return digitRun{value: canonical(s, nm.lang), year: len(s) == 4 && isDigits(s) && (s[:2] == "19" || s[:2] == "20" || s == "2100")}, j, true
}

// startsNumber refuses words that begin with digits ("5G", "3D").
func startsNumber(s string) bool {
	for _, r := range s {
		if (r < '0' || r > '9') && !strings.ContainsRune(".,/- \u00a0\u202f'", r) {
			return false
		}
	}
	return true
}

// spaceGroups joins groups of three digits set apart by one space.
func spaceGroups(src string, us []Unit, j *int, s string) string {
	if len(s) > 3 || !isDigits(s) {
		return s
	}
	for *j < len(us) && len(us[*j].Fold) == 3 && isDigits(us[*j].Fold) {
		gap := src[us[*j-1].End:us[*j].Start]
		if gap != " " && gap != "\u00a0" && gap != "\u202f" {
			break
		}
		s += us[*j].Fold
		*j++
	}
	return s
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// canonical takes the separators of thousands out of s and makes the decimal
// mark a point. A mark before exactly three digits separates thousands.
func canonical(s string, lang communique.Lang) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\u00a0', '\u202f', '\'':
			return -1
		}
		return r
	}, s)
	var b strings.Builder
	fields := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == ',' })
	if len(fields) > 1 {
		decimal := "."
		if lang == communique.French {
			decimal = ","
		}
		last := fields[len(fields)-1]
		if strings.HasSuffix(s[:len(s)-len(last)], decimal) || len(last) != 3 {
			whole, frac := strings.Join(fields[:len(fields)-1], ""), strings.TrimRight(last, "0")
			b.WriteString(strings.TrimLeft(whole, "0"))
			if frac != "" {
				return b.String() + "." + frac
			}
			return b.String()
		}
	}
	out := strings.TrimLeft(strings.Join(fields, ""), "0")
	if out == "" {
		return "0"
	}
	return out
}
