package series

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
)

// A Gap is the time between a session and the one before it in this record. It
// says what this record has, and never that no session was held.
type Gap struct {
	// Min and Max are full months. They are equal where both dates are known to
	// the month; Known is false where a date is missing altogether.
	Min, Max int
	Known    bool
	Between  Between
	// Missing are the numbers that fall between the two sessions and that this
	// record has no session for.
	Missing []int
	// Inferred is true where one of the two numbers is not stated by a source
	// but follows from its neighbours.
	Inferred bool
	// Long marks a gap that is unusual: see [Overview.Usual].
	Long bool
}

// Between says what is known to lie between two sessions of this record.
type Between string

const (
	// BetweenNone: their numbers follow each other.
	BetweenNone Between = "none"
	// BetweenNumbers: numbers are missing between theirs. Missing has them.
	BetweenNumbers Between = "numbers"
	// BetweenUnknown: a number is not known, so that nothing can be said.
	BetweenUnknown Between = "unknown"
)

// enough is the number of gaps from which on a usual one is spoken of.
const enough = 3

// cadence works out gaps and turns. The usual gap is the median of those
// between sessions whose stated numbers follow each other, both dates known to
// the month; below three of them nothing is called usual. A gap is long where it
// exceeds twice the usual one, or what a comparison folds
// ([compare.UnusualGap]); never where numbers are missing in it, which explain
// it.
func (o *Overview) cadence() {
	var usual []int
	for i := range o.Meetings {
		before := o.before(i)
		if before < 0 {
			continue
		}
		a, b := &o.Meetings[before], &o.Meetings[i]
		b.Gap = gapBetween(a, b)
		if b.Gap.Between != BetweenNone || b.Gap.Inferred {
			continue
		}
		b.Again = a.Host != "" && a.Host == b.Host
		if b.Gap.Known && b.Gap.Min == b.Gap.Max {
			usual = append(usual, b.Gap.Min)
		}
	}
	if len(usual) >= enough {
		slices.Sort(usual)
		o.Usual = (usual[(len(usual)-1)/2] + usual[len(usual)/2]) / 2
	}
	for i := range o.Meetings {
		if g := o.Meetings[i].Gap; g != nil && g.Known && g.Between != BetweenNumbers {
			g.Long = g.Min > compare.UnusualGap || o.Usual > 0 && g.Min > 2*o.Usual
		}
	}
}

// before is the place of the session before i in the same row of meetings, -1
// if there is none.
func (o *Overview) before(i int) int {
	for j := i - 1; j >= 0; j-- {
		if oneRow(o.Meetings[j].Session, o.Meetings[i].Session) {
			return j
		}
	}
	return -1
}

func gapBetween(a, b *Meeting) *Gap {
	g := &Gap{Between: BetweenUnknown}
	x, y := a.Session, b.Session
	if x.Ordinal > 0 && x.Ordinal < y.Ordinal {
		g.Between, g.Inferred = BetweenNone, !stated(x) || !stated(y)
		for n := x.Ordinal + 1; n < y.Ordinal; n++ {
			g.Between = BetweenNumbers
			g.Missing = append(g.Missing, n)
		}
	}
	if !x.Date.Known() || !y.Date.Known() {
		return g
	}
	g.Known = true
	if exact(x.Date) && exact(y.Date) {
		g.Min = communique.Months(x.Date.Start, y.Date.Start)
		g.Max = g.Min
		return g
	}
	g.Min = max(0, communique.Months(x.Date.Latest(), y.Date.Earliest()))
	g.Max = communique.Months(x.Date.Earliest(), y.Date.Latest())
	return g
}
