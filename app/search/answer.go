package search

import "alternat/app/communique"

// PageSize is the number of hits shown at once.
const PageSize = 10

// An Answer is what a query found, or what has been found of it so far.
type Answer struct {
	Query   Query
	Phrases []Phrase // what was looked for; none: nothing was asked
	Short   bool     // one letter was asked for, which is not looked for
	Unknown []string // values of filters that name nothing, left out of account
	// Found is the number of units that have the words and pass the filters.
	// Unless Complete, older ones have not been looked through yet.
	Found    int
	Complete bool
	Counts   Counts
	Page     int // from 1
	Hits     []Hit
}

// Pages is the number of pages of the answer, 1 at least.
func (a *Answer) Pages() int { return max(1, (a.Found+PageSize-1)/PageSize) }

// A Hit is one unit found. Acts and Topics index the index's Values; Session
// has no ID where the unit belongs to no session.
type Hit struct {
	Record
	Kind    Kind
	Lang    communique.Lang
	Acts    []int
	Topics  []int
	Session Session
}

// A ranking holds the units found, in the four classes of the order: words
// side by side or not, names or what was said. Within a class the numbers are
// the order.
type ranking [4][]int

func (r *ranking) add(unit int, together bool, k Kind) {
	class := 0
	if !together {
		class += 2
	}
	if !k.name() {
		class++
	}
	r[class] = append(r[class], unit)
}

// page is the units of page p, from 1.
func (r *ranking) page(p int) []int {
	var out []int
	skip := (p - 1) * PageSize
	for _, class := range r {
		if skip >= len(class) {
			skip -= len(class)
			continue
		}
		take := class[skip:min(len(class), skip+PageSize-len(out))]
		out, skip = append(out, take...), 0
		if len(out) == PageSize {
			break
		}
	}
	return out
}
