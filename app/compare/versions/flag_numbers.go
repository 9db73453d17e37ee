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
		other := j.sides[1-k].amounts()
		h.each(func(s *sentence) {
			for _, n := range s.Numbers {
				if !soft(n) && !other.answer(n) && !s.inBody(n.Found) {
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
			if !used[i] && comparable(&x, &y) {
				used[i], paired = true, true
				if x.Kind == lexicon.Relative != (y.Kind == lexicon.Relative) {
					break // "next year" may be the year the other version names
				}
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

// comparable reports whether two numbers tell the same kind of thing: how
// many, how often, or when.
func comparable(x, y *lexicon.FoundNumber) bool {
	if x.Kind == y.Kind && x.Kind != lexicon.Relative {
		return true
	}
	date := func(n *lexicon.FoundNumber) bool {
		return n.Kind == lexicon.MonthDay || n.Kind == lexicon.Month || n.Kind == lexicon.YearDate || n.Kind == lexicon.Relative && !frequency(n)
	}
	switch {
	case frequency(x) || frequency(y):
		return frequency(x) && frequency(y)
	case date(x) || date(y):
		return date(x) && date(y)
	}
	return x.Kind != lexicon.Weekday && y.Kind != lexicon.Weekday
}

// frequency reports whether a relative date tells how often, not when.
func frequency(n *lexicon.FoundNumber) bool {
	return n.Kind == lexicon.Relative && optional(*n) && !strings.HasPrefix(n.Value, "this-")
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
