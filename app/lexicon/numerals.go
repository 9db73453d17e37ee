package lexicon

import (
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
	// Unit is the id of what is counted, where the lists know it ("month").
	Unit string
}

// numerals holds the number words of one language.
type numerals struct {
	lang               communique.Lang
	cardinal, ordinal  map[string]int
	scale, multiple    map[string]int
	unit               map[string]string // by stem
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
		multiple: folded(n.Multiples[lang]), unit: map[string]string{},
		month: numbered(n.Months[lang]), weekday: numbered(n.Weekdays[lang]),
		suffix: set(n.Suffixes[lang]), relative: newTable(lang, true), not: newTable(lang, true),
		pair:               map[string]bool{},
		beforeMonth:        set(n.BeforeMonth[lang]),
		ambiguousMonthName: set(n.MonthOrWord[lang]),
	}
	for _, w := range n.Pairs[lang] {
		nm.pair[stem(text.Normalize(w), lang)] = true
	}
	for _, e := range n.Units {
		for _, w := range e.In(lang) {
			nm.unit[stem(text.Normalize(w), lang)] = e.ID
		}
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
		if a, b := twoYears(us[i].Fold); a != "" {
			out = append(out, nm.found(us, i, i+1, YearDate, a), nm.found(us, i, i+1, YearDate, b))
			i++
			continue
		}
		if v, ok := nm.shortAmount(us, i); ok {
			out = append(out, nm.found(us, i, i+1, Quantity, v))
			i++
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
		for k := range fs {
			if fs[k].Kind == Quantity {
				fs[k].Unit = nm.unitAt(us, next)
			}
		}
		out = append(out, fs...)
		if next == i {
			next++
		}
		i = next
	}
	return out
}

// twoYears reads "2024/25" and "2024/2025"; both are "" for anything else.
func twoYears(s string) (a, b string) {
	a, b, ok := strings.Cut(s, "/")
	if !ok || len(a) != 4 || !isDigits(a) || !isDigits(b) || a[:1] != "1" && a[:1] != "2" {
		return "", ""
	}
	if len(b) == 2 {
		b = a[:2] + b
	}
	if len(b) != 4 || b <= a {
		return "", ""
	}
	return a, b
}

// shortAmount reads the "4.5m" and "2bn" of a sum of money at unit i.
func (nm *numerals) shortAmount(us []Unit, i int) (string, bool) {
	if i == 0 || !us[i].Glued || !strings.Contains("$€£¥", us[i-1].Norm) {
		return "", false
	}
	s := strings.TrimRight(us[i].Fold, "kmbn")
	by := map[string]int{"k": 1e3, "m": 1e6, "bn": 1e9}[us[i].Fold[len(s):]]
	if by > 0 && s != "" && startsNumber(s) {
		return times(canonical(s, nm.lang), by), true
	}
	return "", false
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

// unitAt returns the unit that stands at place i, past one adjective; "" if
// none does.
func (nm *numerals) unitAt(us []Unit, i int) string {
	for j := i; j < len(us) && j < i+3; j++ {
		if id := nm.unit[us[j].Key]; id != "" {
			return id
		}
		if n := us[j].Norm; us[j].Kind != text.Word && n != "-" || n == "and" || n == "et" {
			break
		}
	}
	return ""
}
