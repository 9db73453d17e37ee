package compare

import (
	"alternat/app/communique"
)

// cell says what the side's texts say of a body. The first condition that
// holds decides:
//
//  1. the party is not at this table: other partner, or its organisation or
//     a member of it
//  2. a list names it: named, or named in one source only
//  3. its chair is from it, no list names it: through its chair
//  4. a body that has succeeded it is named: succeeded by
//  5. it did not exist at the date of the meeting: not established
//  6. a body it belongs to is named: parent named
//  7. what is known of the list: without "and others", open, none, not read,
//     not held; of a text read by rules only that they did not find it
func (p *presence) cell(key string, agency communique.AgencyID) Cell {
	au := p.side.au
	if !p.atTable {
		if p.kin {
			return Cell{State: CellMembership}
		}
		return Cell{State: CellOtherPartner}
	}
	if b := p.present(key); b != nil {
		if !b.listed {
			return Cell{State: CellThroughChair, Cites: b.cites()}
		}
		c := Cell{State: CellNamed, Cites: b.cites()}
		if silent := p.silent(b); len(b.lists) == 1 && b.lists[0] != "" && len(silent) > 0 {
			c.State, c.Silent = CellOneSource, silent
		}
		return c
	}
	if agency != "" {
		for _, b := range p.bodies {
			if !b.listed && !b.chairs {
				continue
			}
			if via, ok := au.succession(agency, b.agency); ok {
				c := Cell{State: CellSucceededBy, Agency: b.agency, Via: via, Cites: b.cites()}
				if x := au.Agency(b.agency); x != nil {
					c.Date = x.From
				}
				return c
			}
		}
		if from, ok := p.notYet(agency); ok {
			return Cell{State: CellNotEstablished, Date: from}
		}
		for _, parent := range au.ancestors(agency) {
			if b := p.present(string(parent)); b != nil {
				return Cell{State: CellParent, Agency: parent, Cites: b.cites()}
			}
		}
	}
	c := Cell{State: p.blank}
	switch p.blank {
	case CellNotNamedClosed:
		c.AsTranslated = p.list.AsTranslated
	case CellNotNamedOpen:
		c.Cites = p.openWords
	case CellNoList, CellNotFound:
		c.Cites = p.mentions(key, agency)
	}
	return c
}

// silent are the sources that give a list of the party without the body. Where
// the record says that lists were not read to their end, none is silent.
func (p *presence) silent(b *body) []communique.DocumentID {
	if s := p.side.session; s != nil && communique.Has(s.NotRead, communique.FieldAgencies) {
		return nil
	}
	var out []communique.DocumentID
	for _, d := range p.listing {
		if !contains(b.lists, d) {
			out = append(out, d)
		}
	}
	return out
}

// notYet reports whether the body was established after the last day on which
// the meeting can have taken place.
func (p *presence) notYet(agency communique.AgencyID) (string, bool) {
	x := p.side.au.Agency(agency)
	if x == nil || x.From == "" {
		return "", false
	}
	last := p.side.meetingDate().Latest()
	return x.From, last != "" && last < communique.FirstDay(x.From)
}

// mentions are the places that print a body's name though no list is given: an
// official's affiliation, running text. They prove no participation.
func (p *presence) mentions(key string, agency communique.AgencyID) []Cite {
	var out []Cite
	if b := p.byKey[key]; b != nil {
		out = b.cites()
	}
	for _, d := range p.side.annotated() {
		for i := range d.Annotation.Mentioned {
			if m := &d.Annotation.Mentioned[i]; agency != "" && m.Agency == agency {
				out = addCite(out, cite(d, d.ID, &m.Quote, m.Text))
			}
		}
	}
	return out
}
