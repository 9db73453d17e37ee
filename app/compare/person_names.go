package compare

import (
	"sort"
	"strings"

	"alternat/app/communique"
)

// scriptOf tells apart the scripts in which names are printed, so far as names
// in them cannot be told to be one: 1 Latin, 2 Cyrillic, 3 Japanese and
// Chinese, 4 Korean, 0 any other.
func scriptOf(r rune) int {
	switch {
	case r < 0x400:
		return 1
	case r < 0x530:
		return 2
	case r >= 0x3040 && r < 0xA000:
		return 3
	case r >= 0xAC00 && r < 0xD7B0:
		return 4
	}
	return 0
}

// latin reports whether a name begins in Latin letters.
func latin(name string) bool {
	for _, w := range words(name) {
		for _, r := range w {
			return scriptOf(r) == 1
		}
	}
	return false
}

// nameForms are the forms of a name by script: "新美潤 (NIIMI Jun)" has two. Each
// is a [personKey].
func nameForms(names ...string) map[int][]string {
	out := map[int][]string{}
	for _, name := range names {
		by := map[int][]string{}
		for _, w := range words(name) {
			for _, r := range w {
				by[scriptOf(r)] = append(by[scriptOf(r)], w)
				break
			}
		}
		for s, ws := range by {
			out[s] = appendNew(out[s], personKey(strings.Join(ws, " ")))
		}
	}
	return out
}

// identity says whether two people are one, by their names alone.
type identity int

const (
	otherPerson identity = iota
	samePerson
	unknownPerson // a name is not given, or they have no script in common
)

// identify goes by the authority file, where it knows both; else by the names.
func (au *authority) identify(a, b *PersonValue) identity {
	if a.person != "" && b.person != "" {
		switch {
		case a.person == b.person:
			return samePerson
		case au.perhaps(a.person, b.person) || au.perhaps(b.person, a.person):
			return unknownPerson
		}
		return otherPerson
	}
	x, y := nameForms(append([]string{a.Name}, a.also...)...), nameForms(append([]string{b.Name}, b.also...)...)
	common := false
	for s, forms := range x {
		for _, f := range y[s] {
			common = true
			if contains(forms, f) {
				return samePerson
			}
		}
	}
	if common {
		return otherPerson
	}
	return unknownPerson
}

// perhaps reports whether a person may be another, which no record says.
func (au *authority) perhaps(a, b communique.PersonID) bool {
	p := au.Person(a)
	return p != nil && contains(p.Perhaps, b)
}

// samePeople compares two groups of people. known is false where someone of one
// group, not found in the other, may yet be someone there.
func (au *authority) samePeople(a, b []PersonValue) (same, known bool) {
	restA, restB := au.unmatched(a, b), au.unmatched(b, a)
	if len(restA)+len(restB) == 0 {
		return true, true
	}
	for i := range restA {
		for k := range restB {
			if au.identify(&restA[i], &restB[k]) == unknownPerson {
				return false, false
			}
		}
	}
	return false, true
}

func (au *authority) unmatched(a, b []PersonValue) []PersonValue {
	var out []PersonValue
	for i := range a {
		found := false
		for k := range b {
			found = found || au.identify(&a[i], &b[k]) == samePerson
		}
		if !found {
			out = append(out, a[i])
		}
	}
	return out
}

// titleKey is equal for titles that differ in case, marks, articles and
// prepositions only: "Director-General" and "Director General".
func titleKey(office string) string {
	var kept []string
	for _, w := range words(office) {
		if !smallWords[w] {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// ownTitle reports whether a document prints the titles of a party's people as
// that party gives them: its own release, or a text agreed between the sides,
// in the original. Another side's release, a news report and a translation have
// renderings of their own.
func ownTitle(d *communique.Document, party communique.PartyID, au *authority) bool {
	if d == nil || d.Provisional || d.Role == "translation" {
		return false
	}
	if d.Genre.Joint() {
		return true
	}
	issuer := issuerOf(d)
	if a := au.Agency(communique.AgencyID(issuer)); a != nil {
		issuer = string(a.Party)
	}
	return d.Genre == communique.PressRelease && issuer == string(party)
}

func sortedKeys(ps []PersonValue, key func(PersonValue) string) []string {
	var out []string
	for _, p := range ps {
		out = appendNew(out, key(p))
	}
	sort.Strings(out)
	return out
}
