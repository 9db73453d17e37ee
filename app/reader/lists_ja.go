package reader

import (
	"unicode"

	"alternat/app/communique"
	"alternat/app/text"
)

// japaneseRosters finds the rows of bodies that took part: 「X側からはA、B、C
// が、Y側からはD、Eが出席した」, 「X側：A、B」, items under 「出席者」.
func (p *page) japaneseRosters() []roster {
	var rows []roster
	var z zone
	for block := range p.textBlocks() {
		for i := block.First; i < block.Last; i++ {
			if p.inTable(p.t.Sentences[i].Span) {
				continue
			}
			r := p.rollOf(i)
			found := r.japaneseRows(&z, block.Kind)
			rows = append(rows, found...)
			if len(found) == 0 {
				if block.Kind == text.Paragraph && len(r.us) > 40 {
					z = zone{}
				}
				r.opensJapaneseZone(&z, block.Kind)
			}
		}
	}
	return rows
}

// opensJapaneseZone tells whether a line is a heading over participants.
func (r *roll) opensJapaneseZone(z *zone, kind text.BlockKind) {
	if len(r.us) == 0 || len(r.us) > 20 {
		return
	}
	last := r.us[len(r.us)-1].Norm
	if last == "。" {
		return
	}
	if len(r.attending) > 0 {
		*z = zone{open: true, span: r.s.Span}
	}
	if z.open && len(r.parties) == 1 {
		z.side, z.name, z.span = r.parties[0].party, r.parties[0].name, r.s.Span
	}
}

// japaneseRows reads the rows of bodies of one sentence that took part.
func (r *roll) japaneseRows(z *zone, kind text.BlockKind) []roster {
	if len(r.attending) == 0 && !z.open && !r.sideLine() {
		return nil
	}
	var rows []roster
	for _, pc := range r.pieces() {
		if r.chairWord(pc) {
			continue
		}
		b, ok := r.japaneseBody(pc)
		if !ok {
			continue
		}
		if n := len(rows); n > 0 && r.joined(rows[n-1].last, pc.first) {
			rows[n-1].bodies = append(rows[n-1].bodies, b)
			rows[n-1].last = pc.end
			continue
		}
		rows = append(rows, roster{bodies: []body{b}, r: r, first: pc.first, last: pc.end, rule: "list in a sentence"})
	}
	kept := rows[:0]
	from := 0
	for k := range rows {
		row := rows[k]
		r.japaneseSide(&row, from)
		from = row.last
		r.japaneseOpen(&row)
		switch {
		case z.open && (row.side != "" || row.first-r.takenIn(0, row.first) <= 8):
			row.rule = "list under a heading"
			if row.side == "" {
				row.side, row.sideName = z.side, z.name
			}
			if row.introduced.IsZero() {
				row.introduced = z.span
			}
		case r.sideLine() && row.side != "":
		case !r.tookPart(&row):
			continue
		}
		if len(row.bodies) == 1 && row.bodies[0].agency == "" && !z.open && (row.side == "" || row.bodies[0].confidence == Question) {
			continue
		}
		kept = append(kept, row)
	}
	return kept
}

// chairWord reports whether a piece belongs to a phrase about who chairs.
func (r *roll) chairWord(p piece) bool {
	return r.is[p.last-1]&isOffice != 0 && r.is[p.last-1]&isBody == 0
}

// sideLine reports whether the sentence begins with a side and a colon.
func (r *roll) sideLine() bool {
	for _, h := range r.parties {
		if h.marker && h.from <= 1 && h.to < len(r.us) && (r.us[h.to-1].Norm == ":" || r.us[h.to].Norm == ":") {
			return true
		}
	}
	return false
}

// joined reports whether units [a, b) are what stands between two items of a
// row.
func (r *roll) joined(a, b int) bool {
	if b-a > 5 || a > b {
		return false
	}
	s := ""
	for k := a; k < b; k++ {
		s += r.us[k].Norm
	}
	switch s {
	case "", "、", ",", "・", "と", "や", "及び", "および", "並びに", "ならびに", "、及び", "、および", "、並びに", "とともに", "に加え", "に加えて、", "、さらに", ";", "/", "、そして", "のほか、", "のほか":
		return true
	}
	return false
}

// japaneseSide gives a row the side of the marker before it, or of a bracket
// behind it.
func (r *roll) japaneseSide(row *roster, from int) {
	for _, h := range r.parties {
		if !h.marker {
			continue
		}
		switch {
		case h.first >= from && h.to <= row.first && row.first-h.to-r.takenIn(h.to, row.first) <= 12:
			row.side, row.sideName = h.party, h.name
			row.introduced = r.span(h.from, row.first)
		case h.from >= row.last && h.from-row.last <= 2 && row.side == "" && row.last < len(r.us) && r.us[row.last].Norm == "(":
			row.side, row.sideName = h.party, h.name
			row.named = r.span(h.from, h.to)
		}
	}
}

// japaneseOpen looks for 等, など, ほか, を含む behind a row.
func (r *roll) japaneseOpen(row *roster) {
	for k := row.last; k < len(r.us) && k < row.last+6; k++ {
		if r.is[k]&isOpenEnd != 0 {
			end := k
			for end < len(r.us) && r.is[end]&isOpenEnd != 0 {
				end++
			}
			row.open = r.span(k, end)
			return
		}
		if r.us[k].Norm == "、" || r.us[k].Norm == "。" || r.is[k]&isMarker != 0 {
			return
		}
	}
}

// tookPart reports whether the sentence says of a row that it took part: a
// verb of taking part follows, and no topic of its own stands between.
func (r *roll) tookPart(row *roster) bool {
	for _, f := range r.attending {
		if f.Last < len(r.us) && f.Last <= row.first && r.us[f.Last].Norm == ":" {
			return true // 「参加機関:A、B」
		}
		if f.First < row.last {
			continue
		}
		clear := true
		for k := row.last; k < f.First; k++ {
			if r.us[k].Norm == "。" || r.is[k]&isSpeaking != 0 || r.us[k].Norm == "を" && !r.openAt(k) && !r.taken[k-1] {
				clear = false
			}
		}
		if clear && (row.side != "" || f.First-row.last < 20) {
			return true
		}
	}
	return false
}

// takenIn counts the units of [a, b) that belong to people.
func (r *roll) takenIn(a, b int) int {
	n := 0
	for k := a; k < b; k++ {
		if r.taken[k] {
			n++
		}
	}
	return n
}

// openAt reports whether を at k belongs to words that leave a list open.
func (r *roll) openAt(k int) bool { return r.is[k]&isOpenEnd != 0 }

// katakana reports whether unit k is in katakana.
func (r *roll) katakana(k int) bool {
	c := firstRune(r.us[k].Norm)
	return unicode.Is(unicode.Katakana, c) || c == 'ー' || c == '・' || c == '='
}

// sideOfMarkerBefore returns the side named nearest before unit k.
func (r *roll) sideOfMarkerBefore(k int) communique.PartyID {
	var id communique.PartyID
	for _, h := range r.parties {
		if h.marker && h.to <= k {
			id = h.party
		}
	}
	return id
}
