package series

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Foreseen is a next session as one session announced it, and what this record
// has of it.
type Foreseen struct {
	Value   compare.FactValue // Next is set
	Verdict Verdict
	// Meeting is the session in question, -1 if there is none: the one of the
	// number foreseen, or, where no number was given, the one that follows.
	Meeting int
	Points  []Point // what was foreseen of it, as far as anything was
	// Candidates are sessions that are not known to be earlier and whose number
	// is not stated, so that one of them may be the one foreseen.
	Candidates []int
}

// Verdict says what became of a session that was foreseen.
type Verdict string

const (
	ForeseenMet     Verdict = "met"     // every point that was foreseen agrees
	ForeseenDiffers Verdict = "differs" // at least one point differs
	ForeseenFound   Verdict = "found"   // it is in this record; not every point can be checked
	// ForeseenPassed: later numbers are in this record, this one is not.
	ForeseenPassed Verdict = "passed"
	// ForeseenUnclear: it is not in this record by its number, but one of the
	// Candidates may be it.
	ForeseenUnclear Verdict = "unclear"
	ForeseenNoLater Verdict = "no-later" // no later session in this record
)

// Verdicts lists every verdict.
var Verdicts = []Verdict{ForeseenMet, ForeseenDiffers, ForeseenFound, ForeseenPassed, ForeseenUnclear, ForeseenNoLater}

// A Point is one thing that was foreseen.
type Point struct {
	What    string // "date" or "place"
	Agrees  Agreement
	Blank   compare.Blank // why nothing can be checked
	Online  bool          // a place was foreseen, and the session met online
	Country communique.PartyID
	Date    communique.Date
}

// Agreement is the outcome of one point.
type Agreement string

const (
	Agrees    Agreement = "agrees"
	Disagrees Agreement = "differs"
	Unchecked Agreement = "unchecked"
)

// foreseen looks for the session that meeting i foresaw; nil where it foresaw
// none.
func foreseen(meetings []Meeting, i int) *Foreseen {
	v := meetings[i].Account.Next()
	if v.Blank != compare.NotBlank || v.Next == nil {
		return nil
	}
	f := &Foreseen{Value: v, Meeting: -1}
	f.find(meetings, i)
	if f.Meeting < 0 {
		return f
	}
	f.check(&meetings[f.Meeting])
	return f
}

func (f *Foreseen) find(meetings []Meeting, i int) {
	here := meetings[i].Session
	want := f.Value.Next.Ordinal
	f.Verdict = ForeseenNoLater
	first := -1
	for j := range meetings {
		s := meetings[j].Session
		if j == i || !oneRow(here, s) {
			continue
		}
		if want > 0 && s.Ordinal == want {
			f.Meeting, f.Candidates = j, nil
			return
		}
		if after(s, here) {
			continue
		}
		later := after(here, s)
		if later && first < 0 {
			first = j
		}
		switch {
		case want > 0 && s.Ordinal > want && f.Verdict == ForeseenNoLater:
			f.Verdict = ForeseenPassed
		case s.Ordinal == 0 && (want > 0 && f.Verdict != ForeseenPassed || !later):
			f.Candidates = append(f.Candidates, j)
		}
	}
	if len(f.Candidates) > 0 {
		f.Verdict = ForeseenUnclear
	}
	if want == 0 {
		f.Meeting = first
	}
}

// check holds what was foreseen against the session.
func (f *Foreseen) check(m *Meeting) {
	next := f.Value.Next
	if when := whenOf(next); when != "" || next.WhenWords != "" {
		f.Points = append(f.Points, datePoint(when, next.When == "", m))
	}
	if next.Where != "" {
		f.Points = append(f.Points, placePoint(next.Where, m))
	}
	f.Verdict = ForeseenFound
	agree := 0
	for _, p := range f.Points {
		switch p.Agrees {
		case Disagrees:
			f.Verdict = ForeseenDiffers
		case Agrees:
			agree++
		}
	}
	if agree > 0 && agree == len(f.Points) {
		f.Verdict = ForeseenMet
	}
}

// whenOf is the date foreseen, or the one year that stands in the words for it;
// "" where they give none.
func whenOf(n *communique.NextSession) string {
	if n.When != "" {
		return n.When
	}
	year := ""
	for _, w := range strings.FieldsFunc(n.WhenWords, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(w) != 4 || year != "" && w != year {
			return ""
		}
		year = w
	}
	return year
}

// datePoint holds a date foreseen against that of a session. Of a date given in
// words only its year is read: another year differs, the same one proves
// nothing.
func datePoint(when string, inWords bool, m *Meeting) Point {
	p := Point{What: "date", Agrees: Unchecked, Date: m.Session.Date}
	if !m.Session.Date.Known() {
		p.Blank = m.Account.Blank(communique.FieldDate)
		return p
	}
	from, to := m.Session.Date.Earliest(), m.Session.Date.Latest()
	switch first, last := communique.FirstDay(when), communique.LastDay(when); {
	case when == "":
	case to < first || from > last:
		p.Agrees = Disagrees
	case from >= first && to <= last && !inWords:
		p.Agrees = Agrees
	}
	return p
}

func placePoint(where communique.PartyID, m *Meeting) Point {
	p := Point{What: "place", Agrees: Unchecked}
	venue, mode := m.Account.Venue(), m.Account.Mode()
	if venue.Blank != compare.NotBlank || venue.Venue.Country == "" {
		p.Blank = m.Account.Blank(communique.FieldVenue)
		for _, code := range mode.Codes {
			if strings.EqualFold(code, "online") {
				p.Online, p.Agrees, p.Blank = true, Disagrees, compare.NotBlank
			}
		}
		return p
	}
	p.Country = venue.Venue.Country
	p.Agrees = Disagrees
	if p.Country == where || m.Host == where {
		p.Agrees = Agrees
	}
	return p
}
