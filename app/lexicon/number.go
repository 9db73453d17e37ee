package lexicon

import (
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// number reads one number at unit i, in digits or words.
func (nm *numerals) number(src string, us []Unit, i int) ([]FoundNumber, int) {
	if d, next, ok := nm.digits(src, us, i); ok {
		return nm.scaled(us, i, next, d)
	}
	if wd, ok := nm.weekday[us[i].Fold]; ok && us[i].Kind == text.Word && len(us[i].Fold) > 2 {
		return []FoundNumber{nm.found(us, i, i+1, Weekday, "weekday-"+strconv.Itoa(wd))}, i + 1
	}
	if n, ok := romanNumber(us[i].Norm); ok && us[i].Upper {
		return []FoundNumber{nm.found(us, i, i+1, Ordinal, strconv.Itoa(n))}, i + 1
	}
	v, next, ordinal := nm.words(us, i)
	if m, ok := nm.multiple[us[i].Fold]; ok && next <= i+1 && us[i].Kind == text.Word {
		f := nm.found(us, i, i+1, Quantity, strconv.Itoa(m))
		f.Soft = true
		return []FoundNumber{f}, i + 1
	}
	switch {
	case next == i:
		return nil, i
	case ordinal:
		return []FoundNumber{nm.found(us, i, next, Ordinal, strconv.Itoa(v))}, next
	case v == 1:
		return nil, next // "one" is an article too often
	}
	f := nm.found(us, i, next, Quantity, strconv.Itoa(v))
	f.Soft = v == 2 && (next == len(us) || nm.pair[us[next].Key])
	if v == 2 && us[i].Norm == "both" {
		f.Soft = true
	}
	return []FoundNumber{f}, next
}

// scaled multiplies a number in digits by the word after it, and gives it its
// kind.
func (nm *numerals) scaled(us []Unit, i, next int, d digitRun) ([]FoundNumber, int) {
	if len(d.days) > 0 {
		var out []FoundNumber
		for _, v := range d.days {
			out = append(out, nm.found(us, i, next, v.kind, v.value))
		}
		return out, next
	}
	kind := Quantity
	if d.year {
		kind = YearDate
	}
	if next < len(us) && us[next].Glued && nm.suffix[us[next].Norm] {
		return []FoundNumber{nm.found(us, i, next+1, Ordinal, d.value)}, next + 1
	}
	if next < len(us) {
		if s, ok := nm.scale[us[next].Fold]; ok {
			return []FoundNumber{nm.found(us, i, next+1, Quantity, times(d.value, s))}, next + 1
		}
		if nm.lang == communique.Japanese {
			switch us[next].Norm {
			case "年":
				return []FoundNumber{nm.found(us, i, next+1, YearDate, d.value)}, next + 1
			case "回":
				return []FoundNumber{nm.found(us, i, next+1, Ordinal, d.value)}, next + 1
			}
		}
	}
	return []FoundNumber{nm.found(us, i, next, kind, d.value)}, next
}

// times multiplies a decimal number by a power of ten.
func times(value string, by int) string {
	whole, frac, _ := strings.Cut(value, ".")
	for ; by > 1; by /= 10 {
		if frac != "" {
			whole, frac = whole+frac[:1], frac[1:]
		} else {
			whole += "0"
		}
	}
	whole = strings.TrimLeft(whole, "0")
	if frac != "" {
		return whole + "." + frac
	}
	return whole
}

// words reads a number written in words at unit i. next is i if there is none.
func (nm *numerals) words(us []Unit, i int) (value, next int, ordinal bool) {
	total, cur, last := 0, 0, -1
	j := i
	for j < len(us) {
		w := us[j].Fold
		if v, ok := nm.cardinal[w]; ok {
			switch {
			case last < 0:
				cur = v
			case nm.lang == communique.French && v == 20 && cur == 4:
				cur = 80
			case cur%100 == 0 && cur > 0 && v < 100, v < 10 && cur%100 >= 20 && cur%10 == 0,
				nm.lang == communique.French && v >= 10 && v < 20 && (cur%100 == 60 || cur%100 == 80),
				nm.lang == communique.French && v < 10 && cur%100 == 70,
				nm.lang == communique.French && v >= 7 && v < 10 && cur%100 == 10, cur == 0 && total > 0:
				cur += v
			default:
				return total + cur, j, false
			}
			last = v
		} else if v, ok := nm.scale[w]; ok && last >= 0 {
			if v == 100 {
				cur = max(cur, 1) * 100
			} else {
				total, cur = total+max(cur, 1)*v, 0
			}
			last = v
		} else if v, ok := nm.scale[w]; ok && len(w) > 1 && nm.lang != communique.Japanese {
			if last = v; v >= 1000 {
				total = v
			} else {
				cur = v
			}
		} else if v, ok := nm.ordinal[w]; ok {
			if last < 0 {
				return v, j + 1, true
			}
			if v < 10 && cur%10 == 0 && (cur >= 20 || cur == 10 && nm.lang == communique.French) {
				return total + cur + v, j + 1, true
			}
			break
		} else if (w == "et" || w == "and") && last >= 20 && j+1 < len(us) && nm.follows(us[j+1].Fold, last) {
			j++
			continue
		} else if w == "-" && last >= 0 {
			j++
			continue
		} else {
			break
		}
		j++
	}
	if last < 0 {
		return 0, i, false
	}
	for j > i && (us[j-1].Norm == "et" || us[j-1].Norm == "and" || us[j-1].Norm == "-") {
		j--
	}
	return total + cur, j, false
}

// follows reports whether a number word can stand after "and": "vingt et un",
// "one hundred and five", not "twenty and five".
func (nm *numerals) follows(w string, last int) bool {
	v, ok := nm.cardinal[w]
	if !ok {
		return nm.lang == communique.French && w == "unieme"
	}
	if nm.lang == communique.French {
		return last < 100 && (v == 1 || v == 11)
	}
	return last >= 100
}
