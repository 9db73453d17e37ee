package versions

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// numbers flags numbers and dates whose value the other side does not have.
// The values are compared as a set: a repetition is no difference, nor is a
// "two" before a noun that comes in pairs.
func (j *joint) numbers() {
	var left [2][]lexicon.FoundNumber
	for k, h := range j.sides {
		other := j.sides[1-k].values()
		h.each(func(s *sentence) {
			for _, n := range s.Numbers {
				if !other[n.Value] && !soft(n) {
					left[k] = append(left[k], n)
				}
			}
		})
		left[k] = merged(left[k])
	}
	used := map[int]bool{}
	for _, x := range left[0] {
		paired := false
		for i, y := range left[1] {
			if !used[i] && comparable(x.Kind, y.Kind) {
				used[i], paired = true, true
				j.flag(NumberDate, MayAffectMeaning, "number-differs", []string{x.Value, y.Value}, j.sides[0].quotes(x.Found), j.sides[1].quotes(y.Found))
				break
			}
		}
		if !paired && !optional(x) {
			j.flag(NumberDate, MayAffectMeaning, "number-lacking", []string{x.Value}, j.sides[0].quotes(x.Found), nil)
		}
	}
	for i, y := range left[1] {
		if !used[i] && !optional(y) {
			j.flag(NumberDate, MayAffectMeaning, "number-lacking", []string{y.Value}, nil, j.sides[1].quotes(y.Found))
		}
	}
}

// values is the set of values on one side; a day also stands for its month.
func (h half) values() map[string]bool {
	m := map[string]bool{}
	h.each(func(s *sentence) {
		for _, n := range s.Numbers {
			m[n.Value] = true
			if n.Kind == lexicon.MonthDay {
				m["month-"+n.Value[:2]] = true
			}
			if n.Kind == lexicon.Clock {
				hour, _, _ := strings.Cut(strings.TrimPrefix(n.Value, "clock-"), ":")
				m[hour] = true
			}
		}
	})
	return m
}

func soft(n lexicon.FoundNumber) bool { return n.Soft }

// optional tells numbers that only differ where the other side has another:
// a "first" may be said in other words, and so may "annual".
func optional(n lexicon.FoundNumber) bool {
	switch n.Kind {
	case lexicon.Ordinal:
		return n.Value == "1" || n.Value == "2"
	case lexicon.Relative:
		return !strings.HasPrefix(n.Value, "next-") && !strings.HasPrefix(n.Value, "last-") && !strings.HasPrefix(n.Value, "end-")
	}
	return false
}

// comparable reports whether two values count the same kind of thing.
func comparable(x, y lexicon.NumberKind) bool {
	if x == y {
		return true
	}
	date := func(k lexicon.NumberKind) bool {
		return k == lexicon.MonthDay || k == lexicon.Month || k == lexicon.YearDate || k == lexicon.Relative
	}
	return date(x) && date(y) || !date(x) && !date(y) && x != lexicon.Weekday && y != lexicon.Weekday
}

// merged joins the parts of one date, so that it is flagged once.
func merged(ns []lexicon.FoundNumber) []lexicon.FoundNumber {
	var out []lexicon.FoundNumber
	for _, n := range ns {
		if len(out) > 0 {
			last := &out[len(out)-1]
			if n.Kind == lexicon.YearDate && (last.Kind == lexicon.MonthDay || last.Kind == lexicon.Month) && n.Span.Start-last.Span.End <= 3 {
				last.Span = communique.Span{Start: last.Span.Start, End: max(last.Span.End, n.Span.End)}
				last.Value += " " + n.Value
				continue
			}
		}
		out = append(out, n)
	}
	return out
}
