package lexicon

import (
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// A PersonResolution is whom a printed name stands for. Person is set only
// where exactly one person fits side and date; otherwise Candidates lists
// those who fit, in order of id, none if there is none.
type PersonResolution struct {
	Person     communique.PersonID
	Candidates []communique.PersonID
}

// ResolvePerson finds the person whom a text of the given date calls name on
// the given side. Case, accents, the order of words and titles of courtesy do
// not count; a closing bracket may hold the name in other letters, and a name
// and a bracket that point to different people resolve to neither. side ""
// looks on every side, date "" (else ISO, possibly shortened) at every time.
//
// Who may be the same person without a record saying so is not taken for one:
// see [communique.Individual.Perhaps].
func (a *Authority) ResolvePerson(name string, side communique.PartyID, date string) PersonResolution {
	a.met.Do(a.meet)
	var fit []int
	outer, inner := brackets(name)
	for _, part := range []string{outer, inner} {
		for _, i := range a.faces[PersonKey(part)] {
			p := &a.People[i]
			if (side == "" || p.Side == side) && !before(date, p.From) && (p.To == "" || !before(p.To, date)) {
				fit = insert(fit, i)
			}
		}
	}
	var r PersonResolution
	if len(fit) == 1 {
		r.Person = a.People[fit[0]].ID
		return r
	}
	for _, i := range fit {
		r.Candidates = append(r.Candidates, a.People[i].ID)
	}
	return r
}

// meet makes the index of names.
func (a *Authority) meet() {
	a.faces = map[string][]int{}
	for i := range a.People {
		for _, f := range a.People[i].Forms {
			if k := PersonKey(f.Name); k != "" {
				a.faces[k] = insert(a.faces[k], i)
			}
		}
	}
}

// PersonForms are the forms that a printed name gives: the name, and the name
// in other letters that a closing bracket holds.
func PersonForms(name string) []string {
	outer, inner := brackets(name)
	if inner == "" {
		return []string{outer}
	}
	return []string{outer, inner}
}

// PersonKey is the form by which names of people are compared: folded, titles
// of courtesy left out, words in order of the alphabet, so that "Dr Jane ROE"
// and "Roe Jane" agree.
func PersonKey(name string) string {
	words := strings.FieldsFunc(text.Fold(name), func(r rune) bool { return r == ' ' || r == '.' || r == ',' || r == '・' || r == '\u3000' })
	kept := words[:0]
	for _, w := range words {
		if !courtesy[w] {
			kept = append(kept, w)
		}
	}
	sort.Strings(kept)
	return strings.Join(kept, " ")
}

// courtesy are titles that stand before or after a name and are no part of it.
var courtesy = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "professor": true, "sir": true, "hon": true,
	"m": true, "mme": true, "mlle": true, "lt": true, "gen": true, "general": true, "ao": true, "he": true,
}
