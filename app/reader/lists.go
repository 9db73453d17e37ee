package reader

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/text"
)

// A roster is a row of bodies read in one place, with what tells whose they
// are and whether there are others.
type roster struct {
	bodies     []body
	r          *roll
	first      int // units
	last       int
	side       communique.PartyID
	sideName   string
	introduced communique.Span
	named      communique.Span // the side, behind the list
	open       communique.Span // the words that leave it open
	attended   bool
	led        bool // a phrase of its own leads to it
	including  bool // open says that only some are named
	rule       string
}

// lists finds the bodies that took part, side by side, and how each list
// ends. A row of bodies is a list of participants where the text says that
// they took part, or stands under a heading that says so; bodies named
// elsewhere are none.
func (p *page) lists() {
	var rows []roster
	if p.lang == communique.Japanese {
		rows = p.japaneseRosters()
	} else {
		rows = p.rosters()
	}
	p.enterLists(rows)
}

// A zone is a part of the page that lists participants: below a heading that
// says so, item by item.
type zone struct {
	open bool
	side communique.PartyID
	name string
	span communique.Span
	// introduced are the words of the heading.
	left communique.Span // words in it that leave the list open
}

func (p *page) rosters() []roster {
	var rows []roster
	var z zone
	for b := range p.t.Blocks {
		block := &p.t.Blocks[b]
		if block.First == block.Last || p.skipped(block.Span) {
			continue
		}
		for i := block.First; i < block.Last; i++ {
			r := p.rollOf(i)
			found := r.zoned(&z, block.Kind)
			if len(found) == 0 {
				if found = r.rosters(); len(found) > 0 {
					z = zone{}
				}
			}
			rows = append(rows, found...)
		}
		last := p.rollOf(block.Last - 1)
		last.opensZone(&z)
	}
	return rows
}

// opensZone tells whether a line opens a part that lists participants, or the
// part of one side in it.
func (r *roll) opensZone(z *zone) {
	if len(r.us) == 0 {
		return
	}
	colon := r.us[len(r.us)-1].Norm == ":"
	short := len(r.us) <= 12
	var side *partyHit
	for k := range r.parties {
		if r.parties[k].marker || short {
			side = &r.parties[k]
		}
	}
	heading := r.p.t.Blocks[r.p.t.Sentences[r.i].Block].Kind == text.Heading
	switch {
	case len(r.attending) > 0 && (colon || heading && len(r.us) <= 8):
		*z = zone{open: true, span: r.s.Span}
		if side != nil && len(r.parties) == 1 {
			z.side, z.name = side.party, side.name
		}
		for k := range r.us {
			if r.is[k]&(isIncluding|isOpenEnd) != 0 {
				z.left = r.span(k, k+1)
			}
		}
	case side != nil && short && len(r.parties) == 1 && (z.open || colon && side.marker) && (colon || heading || len(r.us) <= 4):
		z.open, z.side, z.name, z.span = true, side.party, side.name, r.s.Span
	}
}

// zoned reads a line of a part that lists participants.
func (r *roll) zoned(z *zone, kind text.BlockKind) []roster {
	if !z.open {
		return nil
	}
	start, side, name := 0, z.side, z.name
	for _, h := range r.parties {
		if h.from == 0 && (h.marker || h.last < len(r.us) && (r.us[h.last].Norm == "-" || !r.beside(h.last))) {
			start, side, name = h.to, h.party, h.name
			for start < len(r.us) && (r.us[start].Norm == "-" || r.us[start].Norm == "|" || r.us[start].Norm == ":") {
				start++
			}
		}
	}
	for start < len(r.us) && r.us[start].Norm == "|" {
		start++
	}
	start = r.officials(r.lead(start), len(r.us))
	bodies, next := r.run(start, len(r.us), side, true)
	if !anyTold(bodies) {
		if k := r.firstWord(start); k < len(r.us) && r.is[k]&isOpenEnd != 0 && kind == text.ListItem {
			return []roster{{r: r, side: side, sideName: name, open: r.span(k, r.untilMark(k))}}
		}
		if start > 0 && start >= len(r.us) {
			z.side, z.name = side, name
			return nil
		}
		if len(r.us) > 12 {
			z.open = false
		}
		return nil
	}
	if kind == text.Paragraph && next < len(r.us)-2 && r.us[next].Kind == text.Word && r.is[next]&(isOpenEnd|isIncluding) == 0 {
		z.open = false
		return nil
	}
	row := roster{bodies: bodies, r: r, first: start, last: next, side: side, sideName: name, attended: true, rule: "list under a heading", open: z.left}
	if !z.span.IsZero() {
		row.introduced = z.span
	}
	r.openEnd(&row, 0)
	return []roster{row}
}

// anyTold reports whether one of the names at least is certainly a body's.
func anyTold(bodies []body) bool {
	for k := range bodies {
		if bodies[k].told() {
			return true
		}
	}
	return false
}

// firstWord passes over "and" at k.
func (r *roll) firstWord(k int) int {
	k, _, _ = r.separator(k)
	return k
}

// untilMark returns the place of the next mark from k on.
func (r *roll) untilMark(k int) int {
	for k < len(r.us) && r.us[k].Kind != text.Punct {
		k++
	}
	return k
}

// rosters finds the rows of bodies in a sentence that says that they took
// part, and whose each is.
func (r *roll) rosters() []roster {
	markers := 0
	for _, h := range r.parties {
		if h.marker {
			markers++
		}
	}
	if len(r.attending) == 0 && markers == 0 {
		return nil
	}
	rows := r.rows()
	if len(rows) == 0 {
		return nil
	}
	r.attend(rows)
	kept := rows[:0]
	for _, row := range rows {
		if row.attended {
			kept = append(kept, row)
		}
	}
	r.giveSides(kept)
	from := 0
	for k := range kept {
		r.openEnd(&kept[k], from)
		if k > 0 && kept[k].open.IsZero() && !kept[k].led && kept[k-1].including {
			kept[k].open, kept[k].including = kept[k-1].open, true // "included A for X and B for Y"
		}
		from = kept[k].last
	}
	return kept
}

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

// widestGap bounds what may stand between a phrase and what it leads to, in
// units: a sentence of a page is read in time linear in its length.
const widestGap = 300

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
		case u.Upper:
			return false
		default:
			other++
		}
	}
	return other <= 4
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
				}
			}
		}
		if row.first <= 4 && !row.attended && len(row.bodies) > 1 && !row.introduced.IsZero() && row.last >= len(r.us)-2 {
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

// openEnd looks for words that leave a list open: before it, behind unit from
// ("including"), or at its end ("and others").
func (r *roll) openEnd(row *roster, from int) {
	for k := row.first - 1; k >= from && row.first-k < 10; k-- {
		if r.us[k].Norm == "." || r.us[k].Norm == ";" {
			break
		}
		if r.is[k]&isIncluding != 0 || r.is[k]&isAttending != 0 && r.us[k].Norm == "included" {
			row.open, row.including = r.span(k, k+1), true
		}
		if r.is[k]&isOpenEnd != 0 && k > from+1 {
			a := k
			for a > from && r.is[a-1]&isOpenEnd != 0 {
				a--
			}
			row.open = r.span(a, k+1)
			break
		}
	}
	k, _, _ := r.separator(row.last)
	if k == row.last && k < len(r.us) && r.us[k].Norm == "(" {
		k++
	}
	start := k
	for j := k; j < len(r.us) && j < k+5; j++ {
		if r.is[j]&isOpenEnd == 0 {
			if r.us[j].Kind == text.Punct && r.us[j].Norm != "'" {
				break
			}
			continue
		}
		end := j
		for end < len(r.us) && (r.is[end]&isOpenEnd != 0 || r.us[end].Kind == text.Word && !r.us[end].Upper && r.is[end]&(isStop|isMarker|isAttending) == 0 && end-j < 8) {
			end++
		}
		for start < j && (r.us[start].Norm == "and" || r.us[start].Norm == "et" || r.us[start].Norm == "from" || r.us[start].Norm == "with") {
			start++
		}
		row.open = r.span(start, end)
		break
	}
}
