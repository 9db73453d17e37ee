package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// readOffice splits what is said of a person, units [a, b), into the office and
// the organisation, which is the last body named there.
func (r *roll) readOffice(c *candidate, a, b int) {
	a = r.lead(a)
	b = r.trimTail(a, b)
	for _, h := range r.parties {
		// "X's Ambassador"
		if h.first == a && h.last+1 < b && r.us[h.last].Norm == "'s" && !r.headAt(h.last+1, b) && r.is[h.last+1]&isOffice != 0 && r.p.isSide(h.party) {
			a, c.person.Side = h.last+1, h.party
		}
	}
	if a >= b {
		return
	}
	org, unit := r.organisation(a, b)
	officeEnd := b
	if org.last > 0 {
		officeEnd = org.first
		if unit.last > 0 {
			officeEnd = unit.first
			c.person.UnitQuote = r.p.quoted(r.span(unit.first, unit.last))
			c.person.Unit = unit.agency
		}
		c.person.Organisation = org.asNamed
		c.person.OrganisationQuote = r.p.quoted(r.span(org.first, org.last))
		c.person.Agency, c.person.Side = org.agency, org.party
		officeEnd = r.trimOffice(a, officeEnd)
		if org.first <= a && org.last < b {
			a, officeEnd = org.last, b // "Ministry of X, Director"
			for a < b && r.us[a].Kind == text.Punct {
				a++
			}
			a = r.lead(a)
		} else if officeEnd-a == 1 && r.isOf(officeEnd) {
			officeEnd = org.last // "Head of the Agency of X" is one title
		}
	}
	// A party at the end tells the side: "Director, Ministry of X, Japan".
	for k := len(r.parties) - 1; k >= 0; k-- {
		h := r.parties[k]
		if h.first < a || h.first >= b || c.person.Side != "" && c.person.Agency != "" {
			continue
		}
		if r.p.isSide(h.party) {
			if c.person.Side == "" || org.last > 0 && h.first >= org.last {
				c.person.Side = h.party
			}
			if org.last == 0 && h.last == officeEnd && h.first > a && r.us[h.first-1].Norm == "," {
				officeEnd = r.trimTail(a, h.first)
			}
			break
		}
	}
	if a < officeEnd && r.officeIn(a, officeEnd) || org.last == 0 && a < officeEnd {
		s := r.span(a, officeEnd)
		c.person.Office = r.p.src[s.Start:s.End]
		c.person.OfficeQuote = r.p.quoted(s)
	}
}

// isOf reports whether the word at k is "of" in its language.
func (r *roll) isOf(k int) bool {
	switch r.us[k].Norm {
	case "of", "de", "du", "des", "d'":
		return true
	}
	return false
}

// trimOffice takes the words that lead from an office to a body off the end.
func (r *roll) trimOffice(a, b int) int {
	for b > a {
		switch r.us[b-1].Norm {
		case ",", "of", "the", "at", "in", "for", "within", "from", "and", "(", "-",
			"de", "du", "des", "la", "le", "l'", "les", "au", "à", "sein", "d'", "pour", "et", "aux":
			b--
			continue
		}
		break
	}
	return b
}

// organisation returns the last body named in [a, b), one that is no part of
// another where there is a choice, and the part of it that the authority file
// knows, if the text names one before it.
func (r *roll) organisation(a, b int) (org, unit body) {
	part := body{}
	for k := a; k < b; {
		x, ok := r.bodyAt(k, b)
		if !ok {
			k++
			for k < b && r.us[k].Token == r.us[k-1].Token && r.us[k].Kind == text.Word {
				k++
			}
			continue
		}
		if r.is[x.first]&isBodyPart != 0 && x.agency == "" {
			part = x
		} else {
			if org.last > 0 && org.agency != "" && x.agency != "" && org.agency != x.agency && org.party == x.party {
				unit = org
			}
			org = x
		}
		// A body may stand within the name of its own part.
		k = x.first + 1
		for k < x.last && !r.headAt(k, b) {
			k++
		}
		if x.agency != "" {
			k = x.last
		}
	}
	if org.last == 0 {
		org = part
	}
	return org, unit
}

// headAt reports whether a name of a body may begin at k behind a preposition.
func (r *roll) headAt(k, b int) bool {
	return k < b && r.is[k]&isBody != 0 && k > 0 && r.lead(k-1) == k
}

// bodyAt reads one body's name at k within [k, b).
func (r *roll) bodyAt(k, b int) (body, bool) {
	if k > 0 && r.us[k].Token == r.us[k-1].Token && r.us[k].Kind == text.Word {
		return body{}, false
	}
	atoms := r.atoms(k, b)
	if len(atoms) == 0 || atoms[0].first != k {
		return body{}, false
	}
	if x, _, ok := r.known(atoms, 0, "", ""); ok {
		return x, true
	}
	a := &atoms[0]
	if res := r.p.resolveAnywhere(r.words(a.first, a.last)); res.Agency != "" && res.By != lexicon.ByOtherForm && (a.caps || a.head) {
		x := r.bodyOf(a.first, a.last)
		x.agency, x.party = res.Agency, r.p.auth.Agency(res.Agency).Party
		return x, true
	}
	if !a.head || r.is[k]&isOffice != 0 || a.last-a.first == 1 {
		return body{}, false
	}
	if !a.startsWithHead && (r.p.lang == communique.French || !a.upper) {
		return body{}, false
	}
	x := r.bodyOf(a.first, atoms[r.extend(atoms, 0)].last)
	return x, true
}

// resolveOrganisation finds the body of a person whose side is known.
func (r *roll) resolveOrganisation(c *candidate) {
	x := &c.person
	if x.Organisation == "" || x.Agency != "" {
		return
	}
	if res, party := r.p.resolve(x.Organisation, x.Side); res.Agency != "" {
		x.Agency, x.Side = res.Agency, party
		return
	}
	if x.Side == "" {
		// A name that only one body has tells the side too.
		if res := r.p.resolveAnywhere(x.Organisation); res.Agency != "" && res.By != lexicon.ByOtherForm {
			x.Agency, x.Side = res.Agency, r.p.auth.Agency(res.Agency).Party
		}
	}
}
