package reader

import (
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
	p.enterLists(append(rows, p.tableRosters()...))
	p.described()
}

func (p *page) rosters() []roster {
	var rows []roster
	var z zone
	for block := range p.textBlocks() {
		for i := block.First; i < block.Last; i++ {
			if p.inTable(p.t.Sentences[i].Span) {
				continue
			}
			r := p.rollOf(i)
			found := r.zoned(&z, block.Kind)
			if len(found) == 0 {
				if found = r.rosters(); len(found) > 0 {
					z = zone{}
				}
			}
			rows = append(rows, found...)
		}
		p.rollOf(block.Last - 1).opensZone(&z)
	}
	return rows
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

// widestGap bounds what may stand between a phrase and what it leads to, in
// units: a sentence of a page is read in time linear in its length.
const widestGap = 300

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
