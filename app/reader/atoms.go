package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// An atom is a piece of a list between separators.
type atom struct {
	lead, first, last int // lead: with article and preposition
	and, semicolon    bool
	head              bool // has a noun for a body
	startsWithHead    bool
	plural            bool
	caps, upper       bool
	closed            bool // ends in a bracket
	generic           bool // names no body: "ministries and agencies"
	article           bool
}

// atoms cuts units [i, stop) at what parts the items of a list, as long as
// items follow one another.
func (r *roll) atoms(i, stop int) []atom {
	var out []atom
	and, semicolon := false, false
	for i < stop && len(out) < 64 {
		a := atom{lead: i, and: and, semicolon: semicolon}
		a.first = r.officials(r.lead(i), stop)
		a.article = a.first > i
		if a.first >= stop || r.is[a.first]&(isMarker|isOpenEnd) != 0 || r.taken[a.first] {
			break
		}
		a.last = r.atomEnd(a.first, stop)
		if a.last == a.first {
			break
		}
		r.describe(&a)
		out = append(out, a)
		next, and2, semi := r.separator(a.last)
		if next == a.last {
			break
		}
		and, semicolon = and2, semi
		i = next
	}
	return out
}

// officials passes over "representatives of the" at k.
func (r *roll) officials(k, stop int) int {
	j := k
	for j < stop && r.is[j]&isOfficials != 0 && (!r.us[j].Upper || j > k || j+1 < stop && r.lead(j+1) > j+1) {
		j++
	}
	if j > k {
		if l := r.lead(j); l > j {
			return l
		}
	}
	return k
}

func (r *roll) describe(a *atom) {
	u := &r.us[a.first]
	a.upper, a.caps = u.Upper, u.Caps && len(u.Fold) > 1
	depth := 0
	for k := a.first; k < a.last; k++ {
		switch r.us[k].Norm {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth > 0 {
			continue
		}
		strong := r.is[k]&isBody != 0 || r.is[k]&(isWeakBody|isBodyPart) != 0 && a.last-a.first > 1
		if strong && (r.us[k].Upper || a.upper || r.p.lang == communique.French || k == a.first) {
			a.head = true
			if k == a.first {
				a.startsWithHead = true
				a.plural = strings.HasSuffix(r.us[k].Norm, "s") && r.us[k].Norm != r.us[k].Key || strings.HasSuffix(r.us[k].Norm, "ies")
			}
		}
	}
	a.closed = r.us[a.last-1].Norm == ")"
	if a.startsWithHead && a.plural && !r.us[a.first].Upper {
		// "agencies", "ministries concerned" are no names; "ministries of X" are.
		proper := false
		for k := a.first + 1; k < a.last; k++ {
			proper = proper || r.us[k].Upper
		}
		if !proper {
			a.head, a.generic = false, true
		}
	}
}

// atomEnd returns where the name that may begin at k ends: at a separator, a
// verb, the name of a side, a word that names do not have.
func (r *roll) atomEnd(k, stop int) int {
	free := r.p.lang == communique.French || !r.us[k].Upper // small letters within the name
	if free && r.p.lang == communique.English && r.is[k]&isBody == 0 {
		return k
	}
	if r.us[k].Caps && len(r.us[k].Fold) > 1 && r.is[k]&isBody == 0 {
		free = false // letters are a name by themselves
	}
	if end := r.knownEnd(k, stop); end > k {
		// What the authority file has by name is not cut.
		if plain := r.plainEnd(k, stop, free); plain >= end {
			return plain
		}
		if end < stop && r.us[end].Norm == "(" {
			if c := r.closing(end); c > end && c <= stop && !r.aside(end+1, c-1) {
				end = c
			}
		}
		return max(end, r.ofParty(end, stop))
	}
	return r.plainEnd(k, stop, free)
}

// knownEnd returns where the longest name of a body that the lexicon has at k
// ends, or k.
func (r *roll) knownEnd(k, stop int) int {
	for _, f := range r.s.Bodies {
		if f.First == k && f.Last <= stop && !f.ByAcronym {
			return f.Last
		}
	}
	return k
}

// plainEnd is atomEnd for a name that no list has.
func (r *roll) plainEnd(k, stop int, free bool) int {
	first, good, head := k, k, false
	for k < stop && k-first < 60 {
		u := &r.us[k]
		if r.is[k]&isMarker != 0 || r.taken[k] {
			break
		}
		if u.Norm == "(" {
			end := r.closing(k)
			if end == k || end > stop || r.aside(k+1, end-1) {
				break
			}
			k, good = end, end
			if n := r.ofParty(k, stop); n > k {
				good = n
			}
			return good
		}
		if u.Kind == text.Punct {
			if u.Norm == "&" || u.Norm == "/" || u.Norm == "-" || u.Glued && (u.Norm == "." || u.Norm == "'" || u.Norm == ":") && k+1 < stop && r.us[k+1].Glued {
				k++
				continue
			}
			if u.Norm == "." && u.Glued && len(r.us[k-1].Fold) == 1 {
				k++
				continue
			}
			break
		}
		switch u.Norm {
		case "and", "et", "ainsi":
			return good
		}
		if r.is[k]&isStop != 0 && !u.Upper {
			break
		}
		if r.is[k]&(isOpenEnd|isIncluding) != 0 && !u.Upper {
			break
		}
		headHere := r.is[k]&(isBody|isWeakBody|isBodyPart) != 0
		switch {
		case k > first && strings.HasSuffix(r.p.src[:r.us[k-1].End], "-") && strings.Contains(r.p.src[r.us[k-1].End:u.Start], "\n"):
			good = k + 1 // the rest of a word broken at the end of a line
		case u.Upper || u.Kind == text.Number || strings.HasPrefix(u.Norm, "'"):
			good = k + 1
		case headHere:
			good = k + 1
		case u.Norm == "the" && k > first && !r.connects(r.us[k-1].Norm, true):
			return good
		case r.connects(u.Norm, head):
		case free:
			if !r.p.lex.Function(r.p.lang, u) {
				good = k + 1
			}
		default:
			return good
		}
		head = head || headHere
		k++
	}
	return good
}

// connects reports whether a small word may stand within a name.
func (r *roll) connects(w string, afterHead bool) bool {
	switch w {
	case "of", "for", "the", "de", "du", "des", "d'", "la", "le", "l'", "les", "en", "pour", "à", "au", "aux":
		return true
	case "on", "against", "to", "with", "at", "contre", "sur", "par":
		return afterHead
	}
	return false
}

// aside reports whether a bracket's content [a, b) is no gloss of a name: a
// person, an office, a party.
func (r *roll) aside(a, b int) bool {
	for k := a; k < b; k++ {
		if r.is[k]&(isCourtesy|isOffice|isRole) != 0 {
			return true
		}
	}
	return a < b && r.is[a]&isParty != 0 && r.is[b-1]&isParty != 0
}

// ofParty passes over "of Japan" at k.
func (r *roll) ofParty(k, stop int) int {
	j := k
	for j < stop && j < k+3 {
		switch r.us[j].Norm {
		case "of", "the", "du", "de", "la", "l'", "des", "le", "d'":
			j++
			continue
		}
		break
	}
	if j == k || j >= stop {
		return k
	}
	for _, h := range r.parties {
		if h.first == j && !h.marker && h.last <= stop {
			return h.last
		}
	}
	return k
}
