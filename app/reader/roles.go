package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// onlyRole returns the role of a line that says no more than "Co-chairs:".
func (r *roll) onlyRole() communique.PersonRole {
	found := r.p.lex.DelegationWords().ChairedBy.Find(r.s)
	if len(found) == 1 && len(r.us) <= 8 {
		return communique.PersonRole(found[0].IDs[0])
	}
	return ""
}

// roles gives the people of a sentence what it says of them.
func (r *roll) roles(names []named, heading communique.PersonRole) []candidate {
	out := make([]candidate, len(names))
	d := r.p.lex.DelegationWords()
	after := r.done(d.ChairedBy.Find(r.s))
	before := r.done(d.Chairs.Find(r.s))
	for k, n := range names {
		out[k] = candidate{roll: r, name: n, from: n.from, to: n.last}
	}
	// Whom a phrase before or after them gives a role.
	given := make([]communique.PersonRole, len(names))
	for k, n := range names {
		if heading != "" {
			given[k] = heading
		}
		for _, f := range after {
			if f.Last <= n.from && !r.cut(f.Last, n.from) && r.leadsDelegation(f) {
				given[k] = communique.PersonRole(f.IDs[0])
			}
		}
		if given[k] != "" {
			continue
		}
		for _, f := range before {
			if f.First >= n.last && !r.cut(n.last, f.First) && r.leadsDelegation(f) {
				given[k] = communique.PersonRole(f.IDs[0])
				break
			}
		}
		if given[k] == "" {
			for _, f := range after { // "X and Y, co-chairs of the meeting"
				if f.First >= n.last && !r.passive(f) && !r.cut(n.last, f.First) {
					given[k] = communique.PersonRole(f.IDs[0])
					break
				}
			}
		}
	}
	officeFirst := r.officeFirst(names, given)
	for k := range out {
		c := &out[k]
		before := 0
		if k > 0 {
			before = out[k-1].to
		}
		r.describePerson(c, names, k, before, officeFirst)
		c.person.Role = given[k]
		c.rule, c.confidence = "person named as "+string(given[k]), Sure
		if given[k] != "" && !c.name.courtesy && !c.name.office && c.person.Office == "" {
			c.person.Role = ""
		}
		if given[k] == "" {
			c.rule = "official who speaks"
			c.speaks = r.speaks(c)
			if !c.speaks && (c.name.courtesy || c.person.Office != "") && r.cameFor(c) {
				// Whom the text names first of those who came for a side.
				c.person.Role, c.rule, c.confidence = communique.HeadOfDelegation, "first named of a delegation", Likely
			}
		}
	}
	// Several who chair do so together.
	sides := map[communique.PartyID]bool{}
	chairs := 0
	for _, c := range out {
		if c.person.Role == communique.Chair {
			chairs++
			sides[c.person.Side] = true
		}
	}
	if chairs > 1 && len(sides) > 1 {
		for k := range out {
			if out[k].person.Role == communique.Chair {
				out[k].person.Role = communique.CoChair
			}
		}
	}
	return out
}

// done leaves out the phrases that tell of the meeting after this one. (Who
// will chair this one an advance notice says as well.)
func (r *roll) done(found []lexicon.Found) []lexicon.Found {
	next := false
	for k := range r.us {
		switch r.us[k].Norm {
		case "next", "following", "prochain", "prochaine", "suivant", "suivante":
			next = true
		}
	}
	if !next {
		return found
	}
	var out []lexicon.Found
	for _, f := range found {
		future := false
		for k := max(0, f.First-3); k < f.First; k++ {
			switch r.us[k].Norm {
			case "will", "would", "shall", "to", "sera", "seront", "serait", "devrait", "devra":
				future = true
			}
		}
		if !future {
			out = append(out, f)
		}
	}
	return out
}

// leadsDelegation reports whether "led the" goes on with the name of a side;
// other phrases need nothing behind them.
func (r *roll) leadsDelegation(f lexicon.Found) bool {
	switch r.us[f.Last-1].Norm {
	case "the", "a", "la", "une":
	default:
		return true
	}
	for k := f.Last; k < len(r.us) && k < f.Last+5; k++ {
		if r.is[k]&isSideNoun != 0 {
			return true
		}
	}
	return false
}

// passive reports whether a phrase can only stand before the names: it ends
// in "by", "par", "of" or "de".
func (r *roll) passive(f lexicon.Found) bool {
	switch r.us[f.Last-1].Norm {
	case "by", "par", "of", "de":
		return true
	}
	return false
}

// cut reports whether something between units a and b ends what a phrase
// says: the list of those who took part, another phrase.
func (r *roll) cut(a, b int) bool {
	for _, f := range r.attending {
		if f.First >= a && f.Last <= b && !r.sideWord(f) {
			return true
		}
	}
	for k := a; k < b; k++ {
		if r.us[k].Norm == "\"" || r.is[k]&isSpeaking != 0 {
			return true
		}
	}
	return false
}

// sideWord reports whether the phrase is a noun that belongs to the name of a
// side: "delegation".
func (r *roll) sideWord(f lexicon.Found) bool {
	for k := f.First; k < f.Last; k++ {
		if r.is[k]&(isSideNoun|isMarker) == 0 {
			return false
		}
	}
	return true
}

// officeFirst reports whether the offices of those who chair stand before
// their names.
func (r *roll) officeFirst(names []named, given []communique.PersonRole) bool {
	for k, n := range names {
		if given[k] == "" && len(names) > 1 {
			continue
		}
		if n.from > 0 && r.us[n.from-1].Norm == "," && r.officeIn(r.clause(n.from-1), n.from) {
			return true
		}
		if n.last < len(r.us) && (r.us[n.last].Norm == "(" || r.us[n.last].Norm == ",") && r.officeIn(n.last, min(n.last+6, len(r.us))) {
			return false
		}
		return r.officeIn(max(0, n.from-14), n.from)
	}
	return false
}

// clause returns where what stands directly before unit k begins: behind the
// last "by", bracket, semicolon or phrase that introduces those who chair.
func (r *roll) clause(k int) int {
	for j := k - 1; j >= 0 && k-j < 30; j-- {
		switch r.us[j].Norm {
		case "by", "par", ";", ":", "(", ")", "\"":
			return j + 1
		}
	}
	return max(0, k-30)
}

func (r *roll) officeIn(a, b int) bool {
	for k := a; k < b; k++ {
		if r.is[k]&(isOffice|isRole) == isOffice {
			return true
		}
	}
	return false
}

// cameFor reports whether the person is named directly behind the words for a
// side in a sentence about who took part.
func (r *roll) cameFor(c *candidate) bool {
	if len(r.attending) == 0 {
		return false
	}
	for _, h := range r.parties {
		first := min(c.from, c.name.from)
		if h.marker && h.to <= first && first-h.to <= 6 && h.from < h.first && r.gap(h.to, first) {
			return true
		}
	}
	return false
}

// inserted reports whether a clause between commas stands between a name that
// ends at a and a verb at b.
func (r *roll) inserted(a, b int) bool {
	return b-a <= 14 && b >= 2 && r.us[a].Norm == "," && (r.us[b-1].Norm == "," || r.us[b-2].Norm == ",")
}

// speaks reports whether a verb of saying belongs to the person: directly
// before the name, or soon after what is said of them.
func (r *roll) speaks(c *candidate) bool {
	said := r.p.lex.DelegationWords().Speaking.Find(r.s)
	for _, f := range r.s.Acts {
		if f.Strong && f.First >= c.to {
			said = append(said, f.Found)
		}
	}
	if r.quotedFor(c) {
		return true
	}
	for _, f := range said {
		if f.Last == c.from || f.Last+1 == c.from && (r.us[f.Last].Kind == text.Punct || r.lead(f.Last) == c.from) {
			return true
		}
		if f.First >= c.to && (f.First-c.to <= 4 || r.inserted(c.to, f.First)) {
			clear := true
			for k := c.to; k < f.First; k++ {
				clear = clear && (r.us[k].Kind == text.Punct || !r.us[k].Upper)
			}
			if clear {
				return true
			}
		}
	}
	return false
}
