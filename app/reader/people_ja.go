package reader

import (
	"unicode"

	"alternat/app/communique"
)

// japanesePeople finds those who chair, lead or speak in a Japanese text. Name,
// body and office stand together there, with nothing between: 「名前＋省＋大使」,
// 「省の＋名前＋課長」, 「…大使の＋名前＋氏」.
func (p *page) japanesePeople() {
	var all []candidate
	heading := communique.PersonRole("")
	for i := range p.t.Sentences {
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
		for _, f := range r.s.Acts {
			speaking = speaking || f.Strong
		}
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
		if c.person.Side == "" {
			c.person.Side = r.sideOfMarkerBefore(c.from)
		}
		r.resolveOrganisation(&c)
		out = append(out, c)
	}
	return out
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
		if end := r.closing(b); end > b && r.is[end-2]&isOffice != 0 && !r.latinIn(b, end) {
			b, pc.end = end, end
		}
	}
	c := candidate{from: a, to: pc.end}
	orgFirst, orgLast := r.organisationIn(a, b)
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
