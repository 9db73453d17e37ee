package lexicon

import (
	"fmt"
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

type datePart struct {
	kind  NumberKind
	value string
}

// numericDate reads dd.mm.yy, dd/mm/yyyy and yyyy-mm-dd.
func numericDate(s string) []datePart {
	if !strings.ContainsAny(s, "0123456789") {
		return nil // most words
	}
	f := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == '/' || r == '-' })
	if len(f) != 3 {
		return nil
	}
	n := [3]int{}
	for i := range f {
		v, err := strconv.Atoi(f[i])
		if err != nil {
			return nil
		}
		n[i] = v
	}
	y, m, d := n[2], n[1], n[0]
	if len(f[0]) == 4 {
		y, m, d = n[0], n[1], n[2]
	} else if len(f[2]) == 2 {
		y += 2000
	} else if len(f[2]) != 4 {
		return nil
	}
	if m < 1 || m > 12 || d < 1 || d > 31 || y < 1900 || y > 2100 {
		return nil
	}
	return []datePart{{MonthDay, fmt.Sprintf("%02d-%02d", m, d)}, {YearDate, strconv.Itoa(y)}}
}

// date reads a date with a month in words at unit i: "12 June 2018", "June
// 12–13, 2018", "les 12 et 13 juin", "June 2018", "6月12日". Day and year come
// out as parts of their own, each over the whole expression's words.
func (nm *numerals) date(src string, us []Unit, i int) ([]FoundNumber, int) {
	if nm.lang == communique.Japanese {
		return nm.japaneseDate(us, i)
	}
	days, j := nm.days(us, i)
	if len(days) > 0 {
		k := j
		for k < len(us) && (us[k].Norm == "of" || us[k].Norm == "de") {
			k++
		}
		if k < len(us) {
			if m, ok := nm.month[us[k].Fold]; ok && us[k].Kind == text.Word {
				return nm.dated(us, i, k+1, m, days)
			}
		}
		return nil, i
	}
	m, ok := nm.month[us[i].Fold]
	if !ok || us[i].Kind != text.Word || nm.lang == communique.English && !us[i].Upper {
		return nil, i
	}
	j = i + 1
	if j < len(us) && us[j].Norm == "." && us[j].Glued && len(us[i].Fold) < 5 {
		j++
	}
	if nm.lang == communique.English {
		if days, k := nm.days(us, j); len(days) > 0 {
			return nm.dated(us, i, k, m, days)
		}
	}
	if y := nm.yearAt(us, j); y == "" && nm.ambiguousMonthName[us[i].Norm] && (nm.lang != communique.English || i == 0) && (i == 0 || !nm.beforeMonth[us[i-1].Norm]) {
		return nil, i
	}
	return nm.dated(us, i, j, m, nil)
}

// days reads one day or several: "12", "12th", "1er", "12-13", "12 and 13".
func (nm *numerals) days(us []Unit, i int) ([]int, int) {
	var days []int
	j := i
	for j < len(us) {
		d := small(us[j].Fold)
		if d < 1 || d > 31 || len(us[j].Fold) > 2 {
			break
		}
		days = append(days, d)
		j++
		if j < len(us) && us[j].Glued && nm.suffix[us[j].Norm] {
			j++
		}
		k := j
		for k < len(us) {
			switch us[k].Norm {
			case "-", "–", "and", "et", "to", "au", ",", "&", "through", "until", "till":
				k++
				continue
			}
			if k > j && nm.weekday[us[k].Fold] > 0 {
				k++ // "du lundi 6 au mercredi 8 octobre"
				continue
			}
			break
		}
		if k == j || k >= len(us) {
			break
		}
		if d := small(us[k].Fold); d < 1 || d > 31 {
			break
		}
		j = k
	}
	return days, j
}

func (nm *numerals) yearAt(us []Unit, j int) string {
	if j < len(us) && us[j].Norm == "," {
		j++
	}
	if j < len(us) && len(us[j].Fold) == 4 && isDigits(us[j].Fold) && us[j].Fold >= "1900" && us[j].Fold <= "2100" {
		return us[j].Fold
	}
	return ""
}

func (nm *numerals) dated(us []Unit, i, j, month int, days []int) ([]FoundNumber, int) {
	var out []FoundNumber
	if len(days) == 0 {
		out = append(out, nm.found(us, i, j, Month, fmt.Sprintf("month-%02d", month)))
	}
	for k := i; k < j; k++ {
		if wd := nm.weekday[us[k].Fold]; wd > 0 {
			out = append(out, nm.found(us, k, k+1, Weekday, fmt.Sprintf("weekday-%d", wd)))
		}
	}
	for _, d := range days {
		out = append(out, nm.found(us, i, j, MonthDay, fmt.Sprintf("%02d-%02d", month, d)))
	}
	if y := nm.yearAt(us, j); y != "" {
		if us[j].Norm == "," {
			j++
		}
		out = append(out, nm.found(us, j, j+1, YearDate, y))
		j++
	}
	return out, j
}

// japaneseDate reads 6月12日 and 6月; years are read as numbers before 年.
func (nm *numerals) japaneseDate(us []Unit, i int) ([]FoundNumber, int) {
	m := small(us[i].Fold)
	if m < 1 || m > 12 || i+1 >= len(us) || us[i+1].Norm != "月" {
		return nil, i
	}
	if i+3 < len(us) && us[i+3].Norm == "日" {
		if d := small(us[i+2].Fold); d >= 1 && d <= 31 {
			return []FoundNumber{nm.found(us, i, i+4, MonthDay, fmt.Sprintf("%02d-%02d", m, d))}, i + 4
		}
	}
	return []FoundNumber{nm.found(us, i, i+2, Month, fmt.Sprintf("month-%02d", m))}, i + 2
}
