package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

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
