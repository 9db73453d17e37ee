package reader

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/text"
)

// rows reads every row of bodies in the sentence.
func (r *roll) rows() []roster {
	var rows []roster
	for k := 0; k < len(r.us); {
		if r.taken[k] || k > 0 && r.us[k].Token == r.us[k-1].Token && r.us[k].Kind == text.Word || r.is[k]&isMarker != 0 {
			k++
			continue
		}
		inList := len(rows) > 0 && r.gap(rows[len(rows)-1].last, k) || r.introducedAt(k)
		if inList {
			k = r.officials(r.lead(k), len(r.us))
			if k >= len(r.us) {
				break
			}
		}
		if r.lead(k) != k || !r.us[k].Upper && r.is[k]&(isBody|isWeakBody) == 0 {
			k++
			continue
		}
		bodies, next := r.run(k, len(r.us), r.sideBefore(k, rows), inList)
		if len(bodies) == 0 || len(bodies) == 1 && (bodies[0].confidence == Question || bodies[0].agency == "" && bodies[0].acronym == bodies[0].asNamed && !inList) {
			k++
			continue
		}
		if len(bodies) == 1 && !bodies[0].told() && !inList {
			k++
			continue
		}
		rows = append(rows, roster{bodies: bodies, r: r, first: k, last: next, rule: "list in a sentence"})
		k = next
	}
	return rows
}

// introducedAt reports whether a phrase that those named took part leads to k
// without a gap.
func (r *roll) introducedAt(k int) bool {
	n := sort.Search(len(r.attending), func(i int) bool { return r.attending[i].First >= k })
	for i := n - 1; i >= 0 && k-r.attending[i].Last <= widestGap; i-- {
		if f := r.attending[i]; f.Last <= k && r.gap(f.Last, k) {
			return true
		}
	}
	return false
}

// sideBefore returns the party of the marker nearest before k, behind the last
// row.
func (r *roll) sideBefore(k int, rows []roster) communique.PartyID {
	from := 0
	if len(rows) > 0 {
		from = rows[len(rows)-1].last
	}
	var id communique.PartyID
	n := 0
	for _, h := range r.parties {
		if h.marker && h.first >= from && h.to <= k {
			id = h.party
			n++
		}
	}
	if n > 1 && len(rows) == 0 {
		return id
	}
	return id
}

// gap reports whether units [a, b) hold nothing but what stands between a
// phrase and a list: officials, small words, the name of a side.
func (r *roll) gap(a, b int) bool {
	if a > b || b-a > widestGap {
		return false
	}
	other := 0
	acts := r.s.Acts
	for _, f := range acts[sort.Search(len(acts), func(i int) bool { return acts[i].First >= a }):] {
		if f.First >= b {
			break
		}
		if f.Last <= b && !r.taken[f.First] && r.is[f.First]&isAttending == 0 && r.is[f.Last-1]&isAttending == 0 && f.Strong {
			return false
		}
	}
	for k := a; k < b; k++ {
		u := &r.us[k]
		switch {
		case r.taken[k]:
		case u.Norm == "." || u.Norm == "\"":
			return false
		case u.Kind == text.Punct:
		case r.is[k]&(isMarker|isParty|isOfficials|isSideNoun|isAttending|isOpenEnd|isIncluding|isDescribed) != 0:
		case r.p.lex.Function(r.p.lang, u):
		case u.Upper && k > a && r.cityAt(k):
		case u.Upper:
			return false
		default:
			other++
		}
	}
	return other <= 4
}

// cityAt reports whether a city's name stands at unit k behind "in": where a body
// is, as an embassy.
func (r *roll) cityAt(k int) bool {
	if n := r.us[k-1].Norm; n != "in" && n != "à" {
		return false
	}
	i := sort.Search(len(r.s.Names), func(i int) bool { return r.s.Names[i].First >= k })
	return i < len(r.s.Names) && r.s.Names[i].First == k && r.s.Names[i].Last == k+1
}

// attend marks the rows that the sentence says took part: those that a phrase
// leads to or follows, and those that stand beside one of them.
func (r *roll) attend(rows []roster) {
	for k := range rows {
		row := &rows[k]
		for _, f := range r.attending {
			if f.Last <= row.first && r.gap(f.Last, row.first) {
				row.attended = true
				row.introduced = r.span(f.First, row.first)
				row.led = k == 0 || f.First >= rows[k-1].last
			}
			if f.First >= row.last && f.First-row.last < 16 && r.gap(row.last, f.First) {
				row.attended = true
			}
		}
		if row.introduced.IsZero() {
			for _, h := range r.parties {
				if h.marker && h.to <= row.first && r.gap(h.to, row.first) {
					row.introduced = r.span(h.from, row.first)
					for k := h.to; k < row.first; k++ {
						// "the X delegation, including officials of …"
						row.attended = row.attended || r.is[k]&isIncluding != 0 && r.is[h.to-1]&isSideNoun != 0
					}
				}
			}
		}
		if row.first <= 4 && !row.attended && (len(row.bodies) > 1 || row.bodies[0].told() && r.amongSideLines()) && !row.introduced.IsZero() && row.last >= len(r.us)-2 {
			row.attended = true // "X side: A, B, C"
		}
	}
	for again := true; again; {
		again = false
		for k := range rows {
			if rows[k].attended {
				continue
			}
			if k > 0 && rows[k-1].attended && r.gap(rows[k-1].last, rows[k].first) || k+1 < len(rows) && rows[k+1].attended && r.gap(rows[k].last, rows[k+1].first) {
				rows[k].attended, again = true, true
			}
		}
	}
}

// amongSideLines reports whether the line, which begins with a party and a
// colon, stands beside one that begins with another.
func (r *roll) amongSideLines() bool {
	own := r.p.lineSide(r.i)
	for _, i := range []int{r.i - 1, r.i + 1} {
		if other := r.p.lineSide(i); own != "" && other != "" && other != own {
			return true
		}
	}
	return false
}

// lineSide is the party with whose name and a colon sentence i begins, "" if
// none.
func (p *page) lineSide(i int) communique.PartyID {
	if i < 0 || i >= len(p.t.Sentences) {
		return ""
	}
	s := p.sentence(i)
	for _, n := range p.parties(s) {
		if n.first < 3 && n.last < len(s.Units) && s.Units[n.last].Norm == ":" {
			return n.party
		}
		break
	}
	return ""
}

// giveSides gives each row its side, by the words before it ("on the X side"),
// behind it ("for X"), or by what its bodies are.
func (r *roll) giveSides(rows []roster) {
	from := 0
	for k := range rows {
		row := &rows[k]
		end := len(r.us)
		if k+1 < len(rows) {
			end = rows[k+1].first
		}
		var before, after []partyHit
		for _, h := range r.parties {
			if !h.marker || r.partyIn(rows, h) {
				continue
			}
			if h.first >= from && h.to <= row.first+1 && h.first < row.first {
				before = append(before, h)
			}
			if h.first >= row.last && h.first < end && r.gap(row.last, h.first) {
				after = append(after, h)
			}
		}
		switch {
		case len(before) > 0 && (k == 0 || row.side == ""):
			h := before[len(before)-1]
			row.side, row.sideName = h.party, h.name
		}
		if row.side == "" && len(after) > 0 {
			h := after[0]
			row.side, row.sideName = h.party, h.name
			row.named = r.span(h.from, h.to)
			from = h.to
		} else {
			from = row.last
		}
	}
}

// partyIn reports whether a party is named within a body's own name.
func (r *roll) partyIn(rows []roster, h partyHit) bool {
	for _, row := range rows {
		for _, b := range row.bodies {
			if b.first <= h.first && h.last <= b.last {
				return true
			}
		}
	}
	return false
}
