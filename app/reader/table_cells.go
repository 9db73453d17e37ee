package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// A sided is a cell whose bodies are of a side.
type sided struct {
	cell, head communique.Span
	side       communique.PartyID
	name       string
}

// sidesOf says of which side each cell is: by the head of its column, else by
// the first cell of its row; nothing unless two sides have cells.
func (p *page) sidesOf(t *table) []sided {
	var out []sided
	heads, n := make([]sided, mostColumns), 0
	for c, cell := range t.rows[0] {
		if id, name, ok := p.sideCell(cell); ok && c < mostColumns {
			heads[c] = sided{head: cell, side: id, name: name}
			n++
		}
	}
	if n > 1 {
		for _, row := range t.rows[1:] {
			for c, cell := range row {
				if c < mostColumns && heads[c].name != "" && !cell.IsZero() {
					x := heads[c]
					x.cell = cell
					out = append(out, x)
				}
			}
		}
		return out
	}
	var at sided
	seen := map[string]bool{}
	for _, row := range t.rows {
		if !row[0].IsZero() {
			at = sided{}
			if id, name, ok := p.sideCell(row[0]); ok {
				at = sided{head: row[0], side: id, name: name}
				seen[name] = true
			}
		}
		if at.name == "" {
			continue
		}
		for _, cell := range row[1:] {
			if !cell.IsZero() {
				x := at
				x.cell = cell
				out = append(out, x)
			}
		}
	}
	if len(seen) < 2 {
		return nil
	}
	return out
}

// sideCell reports whether a cell says no more than whose side it is: "X", "the
// X side", "Participants (X)".
func (p *page) sideCell(cell communique.Span) (communique.PartyID, string, bool) {
	words := p.src[cell.Start:cell.End]
	if cell.IsZero() || len(words) > 90 {
		return "", "", false
	}
	r := p.part(cell).rollOfFirst()
	if r == nil || len(r.parties) != 1 {
		return "", "", false
	}
	for k := range r.us {
		u := &r.us[k]
		if u.Kind != text.Punct && r.is[k]&(isParty|isSideNoun|isOfficials|isAttending|isMarker) == 0 && !p.lex.Function(p.lang, u) {
			return "", "", false
		}
	}
	return r.parties[0].party, r.parties[0].name, true
}

// rollOfFirst is the roll of the one sentence of a stretch, nil where it has
// none or several.
func (p *page) rollOfFirst() *roll {
	if len(p.t.Sentences) != 1 {
		return nil
	}
	return p.rollOf(0)
}

// tableRosters reads the bodies in the cells that are of a side. A cell that
// goes on with anything else is none of a list.
func (p *page) tableRosters() []roster {
	var rows []roster
	for k := range p.tables {
		for _, x := range p.sidesOf(&p.tables[k]) {
			r := p.part(x.cell).rollOfFirst()
			if r == nil {
				continue
			}
			bodies, next := r.cellBodies(x.side)
			if !anyTold(bodies) {
				continue
			}
			row := roster{side: x.side, sideName: x.name, introduced: x.head, attended: true, rule: "list in a table", first: 0, last: next, r: r}
			r.openEnd(&row, 0)
			if next < len(r.us) && row.open.IsZero() {
				continue
			}
			if !row.open.IsZero() {
				row.open.Start, row.open.End = row.open.Start+x.cell.Start, row.open.End+x.cell.Start
			}
			for i := range bodies {
				s := r.span(bodies[i].first, bodies[i].last)
				bodies[i].first, bodies[i].last = s.Start+x.cell.Start, s.End+x.cell.Start
			}
			row.bodies, row.r = bodies, nil
			rows = append(rows, row)
		}
	}
	return rows
}

// cellBodies reads a cell as names of bodies from its beginning.
func (r *roll) cellBodies(side communique.PartyID) (bodies []body, next int) {
	if r.p.lang != communique.Japanese {
		return r.run(r.officials(r.lead(0), len(r.us)), len(r.us), side, true)
	}
	for _, pc := range r.pieces() {
		b, ok := r.japaneseBody(pc)
		if !ok || b.confidence == Question || len(bodies) > 0 && !r.joined(next, pc.first) {
			break
		}
		if res, party := r.p.resolve(b.asNamed, side); b.agency == "" && res.Agency != "" {
			b.agency, b.party = res.Agency, party
		}
		bodies, next = append(bodies, b), pc.end
	}
	return bodies, next
}
