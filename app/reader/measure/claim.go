//go:build !js

package measure

import (
	"alternat/app/communique"
	"alternat/app/reader"
)

// A claim is one thing expected or found, in the form in which the two are
// held against each other.
type claim struct {
	kind Kind
	// id has to agree: an act, a topic, "JP jp-mofa", "2018-06-12 day".
	id   string
	side communique.PartyID
	// name is as printed: a person, a body, a city.
	name    string
	country communique.PartyID
	span    communique.Span
	what    string // for the list of misses
	// free is a thing expected that is right if found and not missed if not, or
	// one found that is no more than a question; within is an expected date of
	// which the month is known only, day a found one that is known to the day.
	free, within, day bool
	// rule and confidence are of what was found.
	rule       string
	confidence reader.Confidence
	// rest is what is counted within a pair, by detail: one or more values.
	// A detail that the expectation does not have is not counted.
	rest map[Kind][]string
}

// same reports how well a found thing f fits an expected one e; 0 is not.
func same(e, f *claim) float64 {
	switch e.kind {
	case Title:
		if o := ofLonger(e.span, f.span); o >= 0.75 {
			return o
		}
		return 0
	case Boilerplate:
		if o := ofLonger(e.span, f.span); o >= 0.5 {
			return o
		}
		return 0
	case Date:
		if e.within {
			return yes(len(f.id) >= len(e.id) && f.id[:len(e.id)] == e.id && !f.day)
		}
	case Place:
		return place(e, f)
	case Chair, Speaker:
		if e.id != f.id || e.side != f.side {
			return 0
		}
		if o := ofShorter(e.span, f.span); o >= 0.5 {
			return o
		}
		return yes(key(e.name) == key(f.name)) / 2
	case Body:
		return bodies(e, f)
	case Office, Background, Slip:
		if o := ofShorter(e.span, f.span); o >= 0.5 {
			return o
		}
		return 0
	case Act, Next:
		if o := ofShorter(e.span, f.span); e.id == f.id && o >= 0.5 {
			return o
		}
		return 0
	}
	return yes(e.id == f.id)
}

// place compares two venues.
func place(e, f *claim) float64 {
	if e.country != "" && f.country != "" && e.country != f.country {
		return 0
	}
	switch {
	case e.name == "" && f.name == "":
		return yes(e.country == f.country)
	case e.name == "" || f.name == "":
		return 0
	case key(e.name) == key(f.name):
		return 1
	}
	return yes(shared(e.span, f.span) > 0) / 2
}

// bodies compares two participants: id holds the body where it is resolved.
func bodies(e, f *claim) float64 {
	if e.side != f.side || e.id != f.id {
		return 0
	}
	o := ofShorter(e.span, f.span)
	switch {
	case o >= 0.5:
		return 1 + o
	case e.id != "":
		return 1
	}
	return yes(key(e.name) == key(f.name)) / 2
}

func yes(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

// A pair is one expected and one found thing that are the same.
type pair struct{ expected, found int }

// pairs joins expected and found claims of one kind, the best fit first, at
// equal fit in their order. O(n·m).
func pairs(expected, found []*claim) []pair {
	var out []pair
	usedE, usedF := make([]bool, len(expected)), make([]bool, len(found))
	for {
		best, at := 0.0, pair{}
		for i, e := range expected {
			if usedE[i] {
				continue
			}
			for j, f := range found {
				if usedF[j] {
					continue
				}
				if w := same(e, f); w > best {
					best, at = w, pair{i, j}
				}
			}
		}
		if best == 0 {
			return out
		}
		usedE[at.expected], usedF[at.found] = true, true
		out = append(out, at)
	}
}
