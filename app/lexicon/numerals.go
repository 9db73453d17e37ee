package lexicon

import (
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// NumberKind tells what a number counts.
type NumberKind string

const (
	Quantity NumberKind = "quantity"
	Ordinal  NumberKind = "ordinal"
	YearDate NumberKind = "year"
	MonthDay NumberKind = "month-day" // value "06-12"
	Month    NumberKind = "month"     // value "month-06"
	Weekday  NumberKind = "weekday"   // value "weekday-2"
	Clock    NumberKind = "clock"     // value "clock-9:30"
	Relative NumberKind = "relative"  // value is the entry's id
)

// A FoundNumber is a number or date. Value is canonical: equal values are the
// same number in any language. Soft marks a "two" that a text may leave out.
type FoundNumber struct {
	Found
	Kind  NumberKind
	Value string
	Soft  bool
}

// numerals holds the number words of one language.
type numerals struct {
	lang               communique.Lang
	cardinal, ordinal  map[string]int
	scale              map[string]int
	month, weekday     map[string]int
	suffix, pair       map[string]bool
	relative, not      *table
	relativeIDs        []string
	beforeMonth        map[string]bool
	ambiguousMonthName map[string]bool
}

func newNumerals(n *Numerals, lang communique.Lang) *numerals {
	nm := &numerals{
		lang: lang, cardinal: folded(n.Cardinals[lang]), ordinal: folded(n.Ordinals[lang]), scale: folded(n.Scales[lang]),
		month: numbered(n.Months[lang]), weekday: numbered(n.Weekdays[lang]),
		suffix: set(n.Suffixes[lang]), relative: newTable(lang, true), not: newTable(lang, true),
		pair:               map[string]bool{},
		beforeMonth:        set([]string{"in", "of", "since", "until", "by", "from", "last", "next", "early", "late", "mid", "and", "to", "en", "de", "d'", "du", "mois", "fin", "début", "mi", "depuis", "à", "au", "et", "début"}),
		ambiguousMonthName: set([]string{"may", "march", "mars", "mai"}),
	}
	for _, w := range n.Pairs[lang] {
		nm.pair[stem(text.Normalize(w), lang)] = true
	}
	for i, e := range n.Relative {
		nm.relativeIDs = append(nm.relativeIDs, e.ID)
		for _, w := range e.In(lang) {
			nm.relative.add(w, i)
		}
	}
	for _, w := range n.NotNumbers[lang] {
		nm.not.add(w, 0)
	}
	return nm
}

func folded(m map[string]int) map[string]int {
	out := make(map[string]int, len(m))
	for k, v := range m {
		out[text.Fold(text.Normalize(k))] = v
	}
	return out
}

func numbered(lists [][]string) map[string]int {
	m := map[string]int{}
	for i, l := range lists {
		for _, w := range l {
			m[text.Fold(text.Normalize(w))] = i + 1
		}
	}
	return m
}

// find returns the numbers and dates of a sentence.
func (nm *numerals) find(src string, us []Unit) []FoundNumber {
	var out []FoundNumber
	for i := 0; i < len(us); {
		if h := nm.not.at(src, us, i); h.last > i {
			i = h.last
			continue
		}
		if h := nm.relative.at(src, us, i); h.last > i {
			out = append(out, nm.found(us, i, h.last, Relative, nm.relativeIDs[h.values[0]]))
			i = h.last
			continue
		}
		if y := secondYear(us, i, out); y != "" {
			out = append(out, nm.found(us, i, i+1, YearDate, y))
			i++
			continue
		}
		fs, next := nm.clock(us, i)
		if next == i {
			fs, next = nm.date(src, us, i)
		}
		if next == i {
			fs, next = nm.number(src, us, i)
		}
		out = append(out, fs...)
		if next == i {
			next++
		}
		i = next
	}
	return out
}

// secondYear completes the short year of "2024-25" at unit i; "" if there is
// none.
func secondYear(us []Unit, i int, before []FoundNumber) string {
	if len(before) == 0 || i < 2 || len(us[i].Fold) != 2 || !isDigits(us[i].Fold) || !strings.Contains("-–/", us[i-1].Norm) {
		return ""
	}
	last := &before[len(before)-1]
	if last.Kind != YearDate || last.Last != i-1 || last.Value[2:] >= us[i].Fold {
		return ""
	}
	return last.Value[:2] + us[i].Fold
}

func (nm *numerals) found(us []Unit, a, b int, k NumberKind, value string) FoundNumber {
	return FoundNumber{
		Found: Found{First: a, Last: b, IDs: []string{value}, Span: communique.Span{Start: us[a].Start, End: us[b-1].End}},
		Kind:  k, Value: value,
	}
}

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

// roman reports whether a word could be a Roman number.
func roman(norm string) bool { _, ok := romanNumber(norm); return ok }

func romanNumber(norm string) (int, bool) {
	s := norm
	for _, e := range []string{"ème", "e", "er"} {
		s = strings.TrimSuffix(s, e)
	}
	if len(s) < 2 {
		return 0, false
	}
	val := map[byte]int{'i': 1, 'v': 5, 'x': 10}
	n := 0
	for i := 0; i < len(s); i++ {
		v, ok := val[s[i]]
		if !ok {
			return 0, false
		}
		if i+1 < len(s) && val[s[i+1]] > v {
			n -= v
		} else {
			n += v
		}
	}
	return n, n > 0
}
