package reader

import (
	"strings"

	"alternat/app/text"
)

// describePerson reads office, organisation and side of the person named at
// names[k], from what stands behind the name or, where offices come first,
// before it. What is said of the person before ends at unit before.
func (r *roll) describePerson(c *candidate, names []named, k, before int, officeFirst bool) {
	n := names[k]
	c.person.Name = r.p.src[r.nameSpan(n).Start:r.nameSpan(n).End]
	c.person.Quote = r.p.quoted(r.quoteSpan(n))
	limit := len(r.us)
	if k+1 < len(names) {
		limit = names[k+1].from
	}
	if r.facing(c, n, names, k) || r.headOf(c, n.last, limit) {
		c.told = true
		r.resolveOrganisation(c)
		return
	}
	a, b := r.behind(n.last, limit)
	if officeFirst && n.last < len(r.us) && r.us[n.last].Norm != "(" && !r.ofBody(n.last, limit) {
		b = a // what follows belongs to the next one
	}
	if a < b {
		c.to = b
		if b < len(r.us) && r.us[b].Norm == ")" {
			c.to = b + 1
		}
	}
	of, ofEnd := a, b
	if first := r.lead(a); first > a && first < b {
		for _, h := range r.parties {
			if h.first == first && (h.last >= b || !r.us[h.last].Upper) {
				c.person.Side = h.party // "Minister X of Y"
			}
		}
	}
	if !r.officeIn(a, b) && (officeFirst || n.office || a == b && (n.courtesy || n.from > 0 && r.us[n.from-1].Norm == ",")) {
		from := 0
		if k > 0 {
			from = names[k-1].last
		}
		if x, y := r.inFront(from, n.from); x < y {
			a, b = x, y
			c.from = x
			for _, h := range r.parties {
				if h.first >= from && !h.marker && (h.last == x || h.last == x-1 && strings.HasPrefix(r.us[h.last].Norm, "'")) {
					c.person.Side = h.party // "the X Ambassador"
				}
			}
			if c.to < n.last {
				c.to = n.last
			}
		}
	}
	if a < b {
		front := c.person.Side
		r.readOffice(c, a, b)
		if c.person.Organisation == "" && of < ofEnd && a != of {
			r.bodyBehind(c, of, ofEnd)
		}
		if c.person.Side == "" {
			c.person.Side = front
		}
	}
	for _, h := range r.parties {
		if h.marker && (h.from == c.to || h.from == c.to+1 && r.us[c.to].Kind == text.Punct) && h.to <= limit && !r.sideLeads(h, limit, len(names) > k+1) {
			if c.person.Side == "" {
				c.person.Side = h.party // "Mr Y for X", "Mr Y (X)"
			}
			c.to = h.to
		}
	}
	if c.person.Side == "" {
		from := 0
		if k > 0 {
			from = before
		}
		for _, h := range r.parties {
			if h.marker && h.first >= from && h.to <= n.from+1 {
				c.person.Side = h.party // "on the X side, Mr Y"
			}
		}
	}
	r.resolveOrganisation(c)
}

// bodyBehind takes the body that stands behind a name whose office stands
// before it: "Colonel X of the Police".
func (r *roll) bodyBehind(c *candidate, a, b int) {
	if org, ok := r.bodyAt(r.lead(a), b); ok {
		c.person.Organisation, c.person.Agency = org.asNamed, org.agency
		c.person.OrganisationQuote = r.p.quoted(r.span(org.first, org.last))
		if org.party != "" {
			c.person.Side = org.party
		}
	}
}

// ofBody reports whether "of", with a comma before it or not, leads from a name
// that ends at unit k to a body or a party: "Colonel X of the Police".
func (r *roll) ofBody(k, limit int) bool {
	if k < limit && r.us[k].Norm == "," {
		k++
	}
	if k >= limit || !r.isOf(k) {
		return false
	}
	k = r.lead(k)
	return k < limit && (r.is[k]&(isBody|isWeakBody|isParty) != 0 || r.us[k].Upper && r.knownEnd(k, limit) > k)
}

// sideLeads reports whether a side that is named behind one person belongs to
// the next: « …, et, du côté X, par M. Y ».
func (r *roll) sideLeads(h partyHit, limit int, more bool) bool {
	if !more || h.to >= len(r.us) {
		return false
	}
	for k := h.to; k < limit; k++ {
		if r.us[k].Norm == "and" || r.us[k].Norm == "et" || r.us[k].Norm == ";" {
			return false
		}
	}
	return true
}

// behind returns the units of the apposition behind a name: in brackets, or
// between commas as long as the pieces look like offices and bodies.
func (r *roll) behind(k, limit int) (a, b int) {
	if k >= limit {
		return k, k
	}
	if r.us[k].Norm == "(" {
		end := r.closing(k)
		if end > k && r.is[k+1]&isParty != 0 && r.is[end-2]&isParty != 0 {
			return k, k // "(X)" names the side
		}
		if end > k && end <= len(r.us) {
			return k + 1, end - 1
		}
	}
	switch r.us[k].Norm {
	case ",", "-", ":":
		k++
	default:
		n := r.lead(k)
		if n > k && n < limit && (r.is[n]&(isBody|isParty) != 0 || r.us[n].Upper && r.knownEnd(n, limit) > n) {
			break // "Mr. X of the Ministry of …"
		}
		if r.is[k]&isOffice == 0 { // "Mr. X Ambassador of …"
			return k, k
		}
	}
	a, b = k, k
	for start := k; start < limit; {
		end := start
		for end < limit && !r.breaks(end, start) {
			if r.us[end].Norm == "(" {
				if c := r.closing(end); c > end && !r.aside(end+1, c-1) {
					end = min(c, limit)
					continue
				}
				break
			}
			end++
		}
		end = r.trimTail(start, end)
		if end <= start || !r.ofOffice(start, end, start == k) {
			break
		}
		b = end
		next := end
		if next < limit && r.us[next].Norm == "," {
			start = next + 1
			continue
		}
		if n, and, _ := r.separator(next); and && n < limit && r.officeOrBodyAt(n) {
			start = next // "Director of X and Head of Y"
			end = n
			start = n
			continue
		}
		break
	}
	return a, b
}

// breaks reports whether a piece of an apposition that began at start ends at
// unit k.
func (r *roll) breaks(k, start int) bool {
	u := &r.us[k]
	if r.is[k]&isMarker != 0 && u.Norm != "(" {
		return !(r.us[k].Norm == "for" || r.us[k].Norm == "pour" || r.us[k].Norm == "from" || r.is[k]&isParty != 0)
	}
	switch u.Norm {
	case ",", ";", "\"", ":":
		return true
	case ".":
		return !u.Glued || k+1 >= len(r.us) || len(r.us[k-1].Fold) > 4
	case "and", "et":
		n, _, _ := r.separator(k)
		return n >= len(r.us) || r.is[n]&isCourtesy != 0 || r.nextName(n)
	case "who", "which", "qui", "que", "dont", "ont", "est", "sont", "were", "was":
		return true
	}
	return u.Kind == text.Word && k > start && r.is[k]&isSpeaking != 0 && !u.Upper || r.is[k]&isAttending != 0 && r.is[k]&isSideNoun == 0
}

// nextName reports whether the name of a person begins at k, behind "by" or
// "par" too.
func (r *roll) nextName(k int) bool {
	for k < len(r.us) && (r.us[k].Norm == "by" || r.us[k].Norm == "par" || r.us[k].Norm == "de") {
		k++
	}
	if k >= len(r.us) {
		return false
	}
	if r.is[k]&isCourtesy != 0 {
		return true
	}
	end, caps := r.nameAt(k)
	return caps >= 2 && r.plainName(k, end) && end < len(r.us) && (r.us[end].Norm == "," || r.us[end].Norm == "(")
}

// trimTail takes separators and small words off the end of [a, b).
func (r *roll) trimTail(a, b int) int {
	for b > a {
		switch r.us[b-1].Norm {
		case ",", "and", "et", "with", "avec", "by", "par", "the", "le", "la", "l'", "de", "of", "du", "à", "on", "ainsi", "que", "for", "pour", "from", "-":
			b--
			continue
		}
		break
	}
	return b
}

// ofOffice reports whether the piece [a, b) is part of what is said of a
// person: an office, a body, a party; the first may be anything with a capital.
func (r *roll) ofOffice(a, b int, first bool) bool {
	lead := r.lead(a)
	if lead >= b {
		return false
	}
	for k := a; k < b; k++ {
		if r.is[k]&(isOffice|isBody|isWeakBody|isBodyPart) != 0 {
			return k < a+20
		}
	}
	if r.is[lead]&isParty != 0 {
		return b-lead <= 3
	}
	if len(r.us[lead].Fold) > 1 && r.us[lead].Caps {
		return true
	}
	return first && r.us[lead].Upper && b-lead > 1
}

func (r *roll) officeOrBodyAt(k int) bool {
	k = r.lead(k)
	return k < len(r.us) && r.is[k]&(isOffice|isBody) != 0 && !r.nextName(k)
}

// inFront returns the units of an office that stands before a name: "the
// Ambassador for X, Ms Y".
func (r *roll) inFront(from, k int) (a, b int) {
	b = k
	for b > from && r.us[b-1].Norm == "," {
		b--
	}
	first := -1
	for j := b - 1; j >= from && b-j < 30; j-- {
		u := &r.us[j]
		if u.Norm == ";" || u.Norm == "\"" || u.Norm == "(" || u.Norm == ")" && j < b-1 || u.Norm == ":" {
			break
		}
		if u.Kind == text.Word && (u.Norm == "by" || u.Norm == "par") {
			break
		}
		if r.is[j]&(isOffice|isRole) == isOffice {
			first = j
		}
	}
	if first < 0 {
		return k, k
	}
	// The capitalised words before an office belong to it: "Cyber Ambassador".
	for first > from && r.beside(first) && r.us[first-1].Upper && r.us[first-1].Kind == text.Word && r.lead(first-1) == first-1 && r.is[first-1]&isParty == 0 {
		first--
	}
	return first, b
}
