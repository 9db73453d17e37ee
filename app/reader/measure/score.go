//go:build !js

package measure

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/reader"
)

// A Fault is something missed or something false.
type Fault struct {
	Text  string // the specimen
	Kind  Kind
	False bool // found and not expected; else expected and not found
	What  string
	// Quote is the passage it stands in.
	Quote string
	// Rule and Confidence are of what was found.
	Rule       string
	Confidence reader.Confidence
}

// A Score is what measuring a folder gives.
type Score struct {
	Texts  int
	Counts map[Kind]Count
	// Details count within the pairs.
	Details map[Kind]Count
	Faults  []Fault
	// Questions counts the false findings that the reader itself put as
	// questions.
	Questions int
	// Lost are quotes of expectations that do not occur in what was read, each
	// with its specimen.
	Lost []string
}

// Measure reads every specimen of the set that keep keeps (nil: all).
func Measure(set *Set, keep func(name string) bool) *Score {
	set.byName()
	s := &Score{Counts: map[Kind]Count{}, Details: map[Kind]Count{}}
	for _, x := range set.Specimens {
		if keep != nil && !keep(x.Name) {
			continue
		}
		r := reader.Read(set.Lexicon, reader.Input{Bytes: x.Bytes, ID: "specimen"})
		s.Texts++
		s.text(x, r)
	}
	return s
}

// text adds one reading.
func (s *Score) text(x *Specimen, r *reader.Reading) {
	source := r.Document.Text
	want, lost := x.claims(source)
	for _, q := range lost {
		s.Lost = append(s.Lost, x.Name+": "+q)
	}
	got := claimsOf(r)
	for _, kind := range Kinds {
		if kind == Facts || !x.measures(kind) {
			continue
		}
		s.kind(x.Name, source, kind, of(kind, want), of(kind, got))
	}
}

// measures reports whether a text is measured by a kind.
func (s *Specimen) measures(kind Kind) bool {
	e := s.expect
	if e == nil {
		return true
	}
	switch kind {
	case Genre:
		return e.Genre != ""
	case Status:
		return e.Provisional != nil
	case Boilerplate:
		return e.Boilerplate != nil
	case Mention:
		return e.Mentioned != nil
	case Office:
		return e.OfficesOnly != nil
	case Background:
		return e.Background != nil
	case Slip:
		return e.Slips != nil
	}
	return true
}

func of(kind Kind, list []*claim) (out []*claim) {
	for _, c := range list {
		if c.kind == kind {
			out = append(out, c)
		}
	}
	return out
}

func (s *Score) kind(name, source string, kind Kind, want, got []*claim) {
	made := pairs(want, got)
	c := Count{Expected: len(want), Found: len(got), Right: len(made)}
	hit, right := make([]bool, len(want)), make([]bool, len(got))
	for _, p := range made {
		hit[p.expected], right[p.found] = true, true
		s.details(name, want[p.expected], got[p.found])
	}
	for i, w := range want {
		switch {
		case hit[i]:
		case w.free:
			c.Expected--
		default:
			s.Faults = append(s.Faults, Fault{Text: name, Kind: kind, What: w.what, Quote: cut(source, w.span)})
		}
	}
	for i, g := range got {
		if right[i] {
			continue
		}
		if g.free && len(want) == 0 {
			c.Found--
			continue
		}
		s.Faults = append(s.Faults, Fault{Text: name, Kind: kind, False: true, What: g.what, Quote: cut(source, g.span), Rule: g.rule, Confidence: g.confidence})
		if g.confidence == reader.Question {
			s.Questions++
		}
	}
	s.Counts[kind] = s.Counts[kind].Add(c)
	if facts[kind] {
		s.Counts[Facts] = s.Counts[Facts].Add(c)
	}
}

// details counts what a pair says beside what made it one.
func (s *Score) details(name string, want, got *claim) {
	for _, d := range Details {
		values, has := want.rest[d]
		if !has {
			continue
		}
		var c Count
		found := slices.Clone(got.rest[d])
		found = slices.DeleteFunc(found, func(v string) bool { return v == "" })
		for _, v := range values {
			if v == "" {
				continue
			}
			c.Expected++
			if i := slices.IndexFunc(found, func(f string) bool { return agree(d, v, f) }); i >= 0 {
				c.Right, c.Found = c.Right+1, c.Found+1
				found = slices.Delete(found, i, i+1)
				continue
			}
			s.Faults = append(s.Faults, Fault{Text: name, Kind: d, What: v, Quote: want.what, Rule: got.rule, Confidence: got.confidence})
		}
		c.Found += len(found)
		for _, v := range found {
			s.Faults = append(s.Faults, Fault{Text: name, Kind: d, False: true, What: v, Quote: want.what, Rule: got.rule, Confidence: got.confidence})
		}
		s.Details[d] = s.Details[d].Add(c)
	}
}

// agree reports whether two values of a detail are one. Offices may be printed
// with more or less of the body they belong to.
func agree(d Kind, a, b string) bool {
	if strings.HasSuffix(string(d), ": office") {
		return strings.Contains(a, b) && 2*len(b) >= len(a) || strings.Contains(b, a) && 2*len(a) >= len(b)
	}
	return a == b
}

func cut(source string, s communique.Span) string {
	if s.IsZero() {
		return ""
	}
	return source[s.Start:s.End]
}
