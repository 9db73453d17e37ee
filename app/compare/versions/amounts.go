package versions

import (
	"strconv"
	"strings"

	"alternat/app/lexicon"
)

// amounts is what the numbers of one half say, in the ways another version may
// say it.
type amounts struct {
	values map[string][]string // value: the units it counts, "" if not known
	years  []int
	counts []int // bare quantities, for "ten years, to 2020"
	// durations and the units that stand without a number: "a year".
	durations map[duration]bool
}

func (h half) amounts() *amounts {
	am := &amounts{values: map[string][]string{}, durations: map[duration]bool{}}
	put := func(value, unit string) { am.values[value] = append(am.values[value], unit) }
	h.each(func(s *sentence) {
		for _, n := range s.Numbers {
			put(n.Value, n.Unit)
			v, err := strconv.Atoi(n.Value)
			switch {
			case n.Kind == lexicon.MonthDay:
				put("month-"+n.Value[:2], "")
			case n.Kind == lexicon.Clock:
				hour, _, _ := strings.Cut(strings.TrimPrefix(n.Value, "clock-"), ":")
				put(hour, "")
			case n.Kind == lexicon.YearDate && err == nil:
				am.years = append(am.years, v)
			case n.Soft && v > 1 && v <= 10:
				// "a quarter" is 25 per cent.
				put(strconv.Itoa(100/v), "")
			case n.Kind == lexicon.Quantity && err == nil:
				am.counts = append(am.counts, v)
				if d, ok := length(v, n.Unit); ok {
					am.durations[d] = true
				}
			}
		}
		for _, u := range h.lex.UnitsIn(s.Sentence) {
			if d, ok := length(1, u); ok {
				am.durations[d] = true
			}
		}
	})
	return am
}

// answer reports whether the half says what n says: the value with the same
// unit or without one, the same length of time otherwise divided, or a year
// that follows from another and a length ("the decade to 2020").
func (am *amounts) answer(n lexicon.FoundNumber) bool {
	for _, u := range am.values[n.Value] {
		if u == "" || n.Unit == "" || u == n.Unit {
			return true
		}
	}
	v, err := strconv.Atoi(n.Value)
	if err != nil {
		return false
	}
	if d, ok := length(v, n.Unit); ok && am.durations[d] {
		return true
	}
	if n.Kind == lexicon.YearDate {
		for _, y := range am.years {
			for _, c := range am.counts {
				if y-v == c || v-y == c {
					return true
				}
			}
		}
	}
	return false
}

// A duration is a length of time in days or in months, whichever is exact.
type duration struct {
	n      int
	months bool
}

// length is n units as a duration. French counts a fortnight as fifteen days
// and a week as eight.
func length(n int, unit string) (duration, bool) {
	switch unit {
	case "hour":
		if n%24 == 0 {
			return duration{n / 24, false}, true
		}
	case "day":
		switch n {
		case 8:
			n = 7
		case 15:
			n = 14
		}
		return duration{n, false}, true
	case "fortnight":
		return duration{14 * n, false}, true
	case "week":
		return duration{7 * n, false}, true
	case "month":
		return duration{n, true}, true
	case "year":
		return duration{12 * n, true}, true
	}
	return duration{}, false
}
