package reader

import (
	"unicode"

	"alternat/app/communique"
)

// dotted reports whether [a, b) has the dot that parts a name in katakana.
func (r *roll) dotted(a, b int) bool {
	for k := a; k < b; k++ {
		if r.us[k].Norm == "・" {
			return true
		}
	}
	return false
}

func (r *roll) latinIn(a, b int) bool {
	for k := a; k < b; k++ {
		if c := firstRune(r.us[k].Norm); unicode.Is(unicode.Latin, c) {
			return true
		}
	}
	return false
}

// organisationIn returns the units of the last body within [a, b) that is not
// at its end; both a where there is none. Bodies that follow one another
// directly are one.
func (r *roll) organisationIn(a, b int) (first, last int) {
	first, last = a, a
	found := false
	for _, f := range r.s.Bodies {
		if f.First >= a && f.Last < b && len(f.IDs) > 0 && r.p.auth.Agency(communique.AgencyID(f.IDs[0])) != nil {
			if !found || f.First > last {
				if !found {
					first = f.First
				}
				last, found = f.Last, true
			}
		}
	}
	if found {
		return first, last
	}
	for k := a + 1; k < b-1; k++ {
		if r.is[k]&isBody != 0 && r.is[k+1]&isBody == 0 && r.is[k]&isOffice == 0 {
			last = k + 1
			found = true
			break
		}
	}
	if !found {
		return a, a
	}
	// Where does its name begin? Behind a change from katakana to kanji, at a
	// party's name, or at the start of the piece.
	for _, h := range r.parties {
		if h.first >= a && h.last < last {
			return h.last, last
		}
	}
	dot := false
	for k := a; k < last && r.katakana(k); k++ {
		dot = dot || r.us[k].Norm == "・"
		if dot && k+1 < last && !r.katakana(k+1) {
			return k + 1, last // a name in katakana
		}
	}
	for k := last - 1; k > a; k-- {
		if r.us[k-1].Norm == "・" && !r.katakana(k) {
			return k, last
		}
	}
	return a, last
}

// nameEnd returns where the name that stands before an office ends: where the
// script changes, or where the office by itself begins. sure is false for a
// guess.
func (r *roll) nameEnd(a, b int) (end int, sure bool) {
	if r.katakana(a) {
		k, dot := a, false
		for k < b && r.katakana(k) {
			dot = dot || r.us[k].Norm == "・"
			k++
		}
		if !dot {
			return a, false
		}
		for _, f := range r.p.lex.DelegationWords().OfficeWords.Find(r.s) {
			if f.First > a+1 && f.First <= k && f.First < k && r.us[f.First-1].Norm == "・" {
				return f.First - 1, true // 「名前・サイバー大使」
			}
		}
		return k, k < b
	}
	office := b
	for office > a && r.us[office-1].Norm == ")" {
		for office > a && r.us[office-1].Norm != "(" {
			office--
		}
		office--
	}
	for office > a && r.is[office-1]&isOffice != 0 {
		office--
	}
	k := a
	for k < office && unicode.Is(unicode.Han, firstRune(r.us[k].Norm)) {
		k++
	}
	if k < office || k == office {
		if n := k - a; n >= 2 && n <= 5 {
			return k, true
		}
	}
	return a, false
}

// japaneseName reports whether [a, b) can be a person's name: two to six
// kanji, katakana with a dot, or Latin words; no body, office or party.
func (r *roll) japaneseName(a, b int) bool {
	if b <= a {
		return false
	}
	han, kana := 0, 0
	for k := a; k < b; k++ {
		if r.is[k]&(isParty|isMarker|isAttending) != 0 || r.is[k]&(isBody|isOffice|isSideNoun) != 0 && b-a > 5 {
			return false
		}
		switch c := firstRune(r.us[k].Norm); {
		case unicode.Is(unicode.Han, c) || c == '々':
			han++
		case r.katakana(k):
			kana++
		case unicode.IsLetter(c):
			kana += 4
		default:
			return false
		}
	}
	return kana == 0 && han >= 1 && han <= 6 || han == 0 && kana >= 2
}

func (r *roll) setName(c *candidate) {
	s := r.span(c.name.first, c.name.last)
	c.person.Name, c.person.Quote = r.p.src[s.Start:s.End], r.p.quoted(s)
}

// officeOf splits [a, b) into the body at its head and the office behind it.
func (r *roll) officeOf(c *candidate, a, b int) {
	for a < b && r.us[a].Norm == "・" {
		a++
	}
	first, last := r.organisationIn(a, b)
	if last > first {
		start := first
		if first > a {
			start = a
		}
		x := r.bodyOf(start, last)
		x.party = r.partyAt(a, last)
		r.setBody(c, x)
		a = last
	}
	if a < b {
		s := r.span(a, b)
		c.person.Office, c.person.OfficeQuote = r.p.src[s.Start:s.End], r.p.quoted(s)
	}
	if c.person.Side == "" {
		c.person.Side = r.partyAt(c.from, b)
	}
}

func (r *roll) setBody(c *candidate, x body) {
	c.person.Organisation = x.asNamed
	c.person.OrganisationQuote = r.p.quoted(r.span(x.first, x.last))
	if res, of := r.p.resolve(x.asNamed, x.party); res.Agency != "" {
		c.person.Agency, c.person.Side = res.Agency, of
	} else if x.party != "" {
		c.person.Side = x.party
	}
}
