package reader

import (
	"alternat/app/communique"
)

// japanesePeople finds those who chair, lead or speak in a Japanese text. Name,
// body and office stand together there, with nothing between: 「名前＋省＋大使」,
// 「省の＋名前＋課長」, 「…大使の＋名前＋氏」.
func (p *page) japanesePeople() {
	var all []candidate
	heading := communique.PersonRole("")
	for i := range p.t.Sentences {
		if p.step(i, len(p.t.Sentences)) {
			return
		}
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		r := p.rollOf(i)
		d := p.lex.DelegationWords()
		role := communique.PersonRole("")
		at := -1
		for _, f := range d.ChairedBy.Find(r.s) {
			role, at = communique.PersonRole(f.IDs[0]), f.First
		}
		for _, f := range d.Chairs.Find(r.s) {
			role, at = communique.PersonRole(f.IDs[0]), f.First
		}
		found := r.japaneseNames()
		if len(found) == 0 {
			heading = ""
			if role != "" && len(r.us) <= 10 {
				heading = role
			}
			continue
		}
		attending := len(r.attending) > 0 && role == "" && heading == ""
		speaking := len(d.Speaking.Find(r.s)) > 0
		speaking = speaking || len(r.s.Acts) > 0
		for k := range found {
			c := &found[k]
			switch {
			case role != "" && (at >= c.to || at < c.from):
				c.person.Role, c.rule = role, "person named as "+string(role)
			case heading != "":
				c.person.Role, c.rule = heading, "person named as "+string(heading)
			case attending && r.leads(found, k):
				// Whom the text names first of those who came for a side.
				c.person.Role, c.rule, c.confidence = communique.HeadOfDelegation, "first named of a delegation", max(c.confidence, Likely)
			default:
				c.speaks, c.rule = speaking && r.subject(c.to), "official who speaks"
			}
		}
		all = append(all, found...)
	}
	p.titledAgain(all)
	p.settle(all)
}

// leads reports whether the person is named first behind the words for a side.
func (r *roll) leads(found []candidate, k int) bool {
	for _, h := range r.parties {
		if h.marker && h.to <= found[k].from && found[k].from-h.to <= 4 && (k == 0 || found[k-1].to <= h.first) {
			return true
		}
	}
	return false
}

// subject reports whether the words at k make what stands before them the
// subject: は, が, から.
func (r *roll) subject(k int) bool {
	for k < len(r.us) && (r.us[k].Norm == ")" || r.is[k]&isCourtesy != 0) {
		k++
	}
	return k < len(r.us) && (r.us[k].Norm == "は" || r.us[k].Norm == "が" || r.us[k].Norm == "も")
}

// japaneseNames finds people by their offices and by 氏.
func (r *roll) japaneseNames() []candidate {
	var out []candidate
	pieces := r.pieces()
	for k, pc := range pieces {
		var c candidate
		ok := false
		switch {
		case r.is[pc.last-1]&isCourtesy != 0 && pc.last-pc.first > 1 || pc.last < len(r.us) && r.is[pc.last]&isCourtesy != 0:
			c, ok = r.courteous(pieces, k)
		case r.is[pc.last-1]&isOffice != 0:
			c, ok = r.titled(pieces, k)
		}
		if !ok {
			continue
		}
		c.roll = r
		for _, h := range r.parties {
			if c.person.Side == "" && h.last+1 == c.from && r.us[h.last].Norm == "の" && r.p.isSide(h.party) {
				c.person.Side = h.party // 「Xの＋名前」
			}
		}
		if r.strangerBefore(c.from) {
			// A ministry of a state that no list knows is not that of one it knows.
			c.person.Side, c.person.Agency, c.person.Unit = "", "", ""
			out = append(out, c)
			continue
		}
		if c.person.Side == "" {
			c.person.Side = r.sideOfMarkerBefore(c.from)
		}
		r.resolveOrganisation(&c)
		out = append(out, c)
	}
	return out
}

// strangerBefore reports whether the side named nearest before k is one that no
// list knows: 「何某側から」.
func (r *roll) strangerBefore(k int) bool {
	for k--; k >= 0; k-- {
		switch {
		case r.is[k]&isMarker != 0:
			return false
		case r.us[k].Norm == "側":
			return true
		}
	}
	return false
}

// courteous reads 「…大使の＋名前＋氏」.
func (r *roll) courteous(pieces []piece, k int) (candidate, bool) {
	pc := pieces[k]
	last := pc.last
	for last > pc.first && r.is[last-1]&isCourtesy != 0 {
		last--
	}
	if !r.japaneseName(pc.first, last) {
		return candidate{}, false
	}
	c := candidate{from: pc.first, to: pc.last, name: named{from: pc.first, first: pc.first, last: last, courtesy: true}}
	r.setName(&c)
	if k > 0 && pieces[k-1].end+1 == pc.first && r.us[pieces[k-1].end].Norm == "の" {
		prev := pieces[k-1]
		if r.is[prev.last-1]&isOffice != 0 {
			c.from = prev.first
			r.officeOf(&c, prev.first, prev.last)
		} else if b, ok := r.japaneseBody(prev); ok {
			c.from = prev.first
			r.setBody(&c, b)
		}
	}
	return c, true
}

// titled reads 「名前＋省＋大使」 and 「省の＋名前＋課長」 in one piece, or in
// pieces with blanks between.
func (r *roll) titled(pieces []piece, k int) (candidate, bool) {
	pc := pieces[k]
	a, b := pc.first, pc.last
	if a > 0 && r.us[a-1].Norm == "(" {
		return candidate{}, false // belongs to the office before it
	}
	if b < pc.end && !r.latinIn(b, pc.end) {
		b = pc.end // 「大使(何々担当)」
	}
	if b < len(r.us) && r.us[b].Norm == "(" {
		if end := r.closing(b); end > b && r.is[end-2]&(isOffice|isRole) == isOffice && !r.latinIn(b, end) {
			b, pc.end = end, end
		}
	}
	c := candidate{from: a, to: pc.end}
	orgFirst, orgLast := r.organisationIn(a, b)
	if r.partyAt(a, orgFirst) != "" && r.is[a]&isParty != 0 && r.is[max(a, orgFirst-1)]&isParty != 0 && !r.dotted(a, orgFirst) {
		orgFirst = a // 「国＋省」
	}
	if orgFirst > a { // a name before the body
		last := orgFirst
		for _, h := range r.parties {
			if h.last == last && h.first > a {
				last = h.first // 「名前＋国＋省」
			}
		}
		for last > a && r.us[last-1].Norm == "・" {
			last--
		}
		if r.japaneseName(a, last) {
			c.name = named{from: a, first: a, last: last}
			r.setName(&c)
			r.officeOf(&c, last, b)
			return c, true
		}
		return candidate{}, false
	}
	if orgFirst == a && orgLast > a {
		// A name in the piece before, with a blank, a bracket or a dot between.
		if k > 0 && pc.first-pieces[k-1].end <= 1 && r.japaneseName(pieces[k-1].first, pieces[k-1].last) {
			prev := pieces[k-1]
			c.from = prev.first
			first := prev.first
			if k > 1 && pieces[k-2].last == prev.first && r.japaneseName(pieces[k-2].first, pieces[k-2].last) && prev.last-prev.first <= 3 {
				first = pieces[k-2].first // surname and name with a blank between
			}
			c.name = named{from: first, first: first, last: prev.last}
			r.setName(&c)
			r.officeOf(&c, a, b)
			return c, true
		}
		return candidate{}, false
	}
	// No body in the piece: 「名前＋課長」, its body before it.
	split, sure := r.nameEnd(a, b)
	if split <= a {
		return candidate{}, false
	}
	c.name = named{from: a, first: a, last: split}
	r.setName(&c)
	if !sure {
		c.confidence = Question
	}
	if split < b {
		r.officeOf(&c, split, b)
	}
	if k > 0 && pc.first-pieces[k-1].end <= 1 {
		if x, ok := r.japaneseBody(pieces[k-1]); ok && (pieces[k-1].end == pc.first || r.us[pieces[k-1].end].Norm == "の" || r.us[pieces[k-1].end].Norm == "・") {
			c.from = x.first
			r.setBody(&c, x)
		}
	}
	return c, true
}
