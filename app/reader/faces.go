package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// metAgain goes through the text for those whom it named in full before and
// names by their surname, or as somebody's counterpart, where they speak:
// "Ambassador X said", "her counterpart stressed". A surname that two people
// have tells nobody.
func (p *page) metAgain(all []candidate) {
	by := map[string]*candidate{} // by the fold of the surname
	for k := range all {
		c := &all[k]
		if c.name.last-c.name.first < 2 {
			continue
		}
		key := c.roll.us[c.name.last-1].Fold
		if e, twice := by[key]; twice && (e == nil || e.person.Name != c.person.Name) {
			by[key] = nil
			continue
		}
		by[key] = c
	}
	if len(by) == 0 {
		return
	}
	next := 0 // of all
	var facing *candidate
	for i := range p.t.Sentences {
		for next < len(all) && all[next].roll.i <= i {
			if all[next].facing {
				facing = &all[next]
			}
			next++
		}
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		r := p.rollOf(i)
		for k := range r.us {
			u := &r.us[k]
			var c *candidate
			switch {
			case u.Kind != text.Word:
			case r.is[k]&isCounterpart != 0 && facing != nil && facing.roll.i < i && r.possessive(k-1):
				c = facing
			case u.Upper && by[u.Fold] != nil && !(by[u.Fold].roll.i == i && k < by[u.Fold].to):
				c = by[u.Fold]
			}
			if c == nil || c.speaks {
				continue
			}
			here := candidate{roll: r, from: r.titleBefore(k), to: k + 1, name: named{from: k, first: k, last: k + 1}}
			c.speaks = r.speaks(&here)
		}
	}
}

// facingSides gives two of whom one is the other's counterpart the two sides
// of the meeting, where one of them is told.
func (p *page) facingSides(all []candidate) {
	if len(p.sides) != 2 || p.sides[0].party == "" || p.sides[1].party == "" {
		return
	}
	for k := range all {
		if !all[k].facing {
			continue
		}
		for j := k - 1; j >= 0 && j >= k-1 && all[j].roll == all[k].roll; j-- {
			p.otherSide(&all[j], &all[k])
			p.otherSide(&all[k], &all[j])
		}
	}
}

// otherSide gives a the side that b is not of, if b's is known and a's is not.
func (p *page) otherSide(a, b *candidate) {
	if a.person.Side != "" || b.person.Side == "" {
		return
	}
	for k := range p.sides {
		if p.sides[k].party == b.person.Side {
			a.person.Side, a.confidence = p.sides[1-k].party, Likely
			a.roll.resolveOrganisation(a)
		}
	}
}

// titleBefore returns where the titles before the name at unit k begin.
func (r *roll) titleBefore(k int) int {
	for k > 0 && (r.is[k-1]&(isCourtesy|isOffice) != 0 || r.us[k-1].Norm == "." && k > 1 && r.is[k-2]&isCourtesy != 0) {
		k--
	}
	return k
}

// possessive reports whether unit k says whose somebody is.
func (r *roll) possessive(k int) bool {
	if k >= 0 && r.is[k]&isParty != 0 {
		k-- // "her Talvanian counterpart"
	}
	if k < 0 {
		return false
	}
	switch r.us[k].Norm {
	case "her", "his", "their", "the", "my", "our", "son", "sa", "leur", "ses", "mon", "notre", "l'", "'s":
		return true
	}
	return false
}

// facing reads "her Talvanian counterpart, Mr X", « son homologue talvanien,
// M. X »: the side is the one those words name, else the other of two.
func (r *roll) facing(c *candidate, n named, names []named, k int) bool {
	j := n.from - 1
	if j >= 0 && r.us[j].Norm == "," {
		j--
	}
	var side communique.PartyID
	for _, h := range r.parties {
		if h.last == j+1 && j >= 0 { // behind the noun: « homologue talvanien », « de Talvanie »
			side, j = h.party, h.first-1
			for j > 0 && (r.isOf(j) || r.us[j].Norm == "la" || r.us[j].Norm == "l'" || r.us[j].Norm == "the") {
				j--
			}
			break
		}
	}
	if j < 0 || r.is[j]&isCounterpart == 0 {
		return false
	}
	for _, h := range r.parties {
		if side == "" && (h.last == j || h.last == j-1 && r.us[j-1].Norm == "'s") {
			side = h.party
		}
	}
	c.from, c.facing, c.confidence = j, true, Sure
	if limit := len(r.us); n.last < limit && k+1 >= len(names) {
		if a, b := r.behind(n.last, limit); a < b {
			c.to = b
			r.readOffice(c, a, b)
		}
	}
	if side != "" {
		c.person.Side = side
	}
	return true
}

// headOf reads "X, who heads the Office of Y": the body, and no office that is
// not printed.
func (r *roll) headOf(c *candidate, k, limit int) bool {
	if k >= limit || r.us[k].Norm != "," {
		return false
	}
	for _, f := range r.p.lex.DelegationWords().Heading.Find(r.s) {
		if f.First != k+1 {
			continue
		}
		end := f.Last
		for end < limit && r.us[end].Norm != "," && r.us[end].Norm != "." {
			end++
		}
		org, _ := r.organisation(f.Last, end)
		if org.last == 0 {
			return false
		}
		c.person.Organisation, c.person.Agency, c.person.Side = org.asNamed, org.agency, org.party
		c.person.OrganisationQuote = r.p.quoted(r.span(org.first, org.last))
		c.to = end
		for _, h := range r.parties {
			if c.person.Side == "" && h.first >= f.Last && h.last <= end {
				c.person.Side = h.party
			}
		}
		return true
	}
	return false
}

// quotedFor reads « Pour Mme X, cheffe de Y, “…” »: what stands between
// quotation marks is that person's.
func (r *roll) quotedFor(c *candidate) bool {
	head := 0
	for head < len(r.us) && r.us[head].Kind == text.Punct {
		head++
	}
	if head >= len(r.us) || r.us[head].Norm != "pour" && r.us[head].Norm != "for" || c.from-head > 12 || c.from <= head {
		return false
	}
	for k := c.to; k < len(r.us) && k <= c.to+2; k++ {
		if opensSpeech(r.us[k].Norm) {
			return true
		}
	}
	return false
}

// surnamed returns the one of the people whose surname a Japanese name is: the
// first characters of a name in kanji, the last part of one in katakana.
func surnamed(kept []*candidate, name string) *candidate {
	if len(kept) > mostPeople || utf8.RuneCountInString(name) < 2 {
		return nil
	}
	var one *candidate
	for _, c := range kept {
		if c.person.Name != name && !isSurname(name, c.person.Name) {
			continue
		}
		if one != nil {
			return nil
		}
		one = c
	}
	return one
}

// titledAgain is metAgain for names in katakana, of which Japanese texts repeat
// the last part with the office: 「〜局長は」.
func (p *page) titledAgain(all []candidate) {
	people := make([]*candidate, 0, len(all))
	for k := range all {
		people = append(people, &all[k])
	}
	for k := range all {
		r := all[k].roll
		for j := max(0, all[k].from-6); j < all[k].from; j++ {
			all[k].facing = all[k].facing || r.is[j]&isCounterpart != 0
		}
	}
	for i := range p.t.Sentences {
		r := p.rollOf(i)
		if len(r.s.Acts) == 0 || p.skipped(r.s.Span) {
			continue
		}
		for k := 1; k < len(r.us); k++ {
			if r.is[k]&isOffice == 0 || r.is[k-1]&isOffice != 0 || !r.katakana(k-1) {
				continue
			}
			last, first := k, k-1
			for last < len(r.us) && r.is[last]&isOffice != 0 {
				last++
			}
			for first > 0 && r.katakana(first-1) && r.us[first].Glued {
				first--
			}
			if r.subject(last) {
				if c := surnamed(people, r.words(first, k)); c != nil {
					c.speaks = true
				}
			}
		}
	}
}

// isSurname reports whether a Japanese name is the surname of a full one.
func isSurname(name, full string) bool {
	first, _ := utf8.DecodeRuneInString(full)
	if unicode.Is(unicode.Katakana, first) {
		_, last, dotted := cutLast(full, "・")
		return dotted && last == name
	}
	return len(name) >= 6 && len(name) < len(full) && strings.HasPrefix(full, name)
}

// cutLast cuts s at the last sep.
func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
