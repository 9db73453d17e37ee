package compare

import (
	"alternat/app/communique"
)

// presence is what one side says of the bodies of one party, worked out once
// for a table.
type presence struct {
	side      *side
	party     communique.PartyID
	atTable   bool
	bodies    []*body
	byKey     map[string]*body
	list      communique.ParticipantList // all lists of the side taken together
	openWords []Cite
	blank     CellState // the state of a body that nothing is said of
	listing   []communique.DocumentID
}

// newPresence reads the lists of a party. Where several sources give a list,
// the body not named in any of them stands under the weakest: one open end
// leaves all open.
func newPresence(s *side, party communique.PartyID) *presence {
	p := &presence{side: s, party: party, bodies: s.bodies(party), byKey: map[string]*body{}}
	for _, b := range p.bodies {
		p.byKey[b.key()] = b
	}
	at := s.parties()
	p.atTable = at == nil || contains(at, party) || len(p.bodies) > 0
	p.list.Side = party
	full, translated, open, none := false, true, false, false
	s.each(func(doc *communique.Document, found *communique.Findings) {
		for _, l := range found.Lists {
			if l.Side != party {
				continue
			}
			switch l.End {
			case communique.ListFull:
				full = true
				translated = translated && l.AsTranslated
			case communique.ListOpen:
				open = true
				if l.OpenEnd != nil || l.OpenWords != "" {
					p.openWords = addCite(p.openWords, cite(doc, l.Source, l.OpenEnd, l.OpenWords))
				}
			case communique.ListNone:
				none = true
			}
			if doc != nil && p.list.IntroducedBy == nil {
				p.list.IntroducedBy = l.IntroducedBy
				p.list.OpenEnd, p.list.OpenWords = l.OpenEnd, l.OpenWords
				p.list.Source = doc.ID
			}
			p.list.Described = append(p.list.Described, l.Described...)
			if l.End == communique.ListFull || l.End == communique.ListOpen {
				source := l.Source
				if doc != nil {
					source = doc.ID
				}
				if source != "" && !contains(p.listing, source) {
					p.listing = append(p.listing, source)
				}
			}
		}
	})
	switch {
	case open:
		p.list.End, p.blank = communique.ListOpen, CellNotNamedOpen
	case full:
		p.list.End, p.blank = communique.ListFull, CellNotNamedClosed
		p.list.AsTranslated = translated
	case none:
		p.list.End, p.blank = communique.ListNone, CellNoList
	default:
		p.blank = p.noList()
	}
	// A list that is known, while the record says that another source's list
	// was not read, proves nothing about who is not on it.
	if p.blank == CellNotNamedClosed && s.subject.Document == nil && communique.Has(s.subject.Session.NotRead, communique.FieldAgencies) {
		p.blank = CellNotRead
	}
	return p
}

// noList is the state where nothing was recorded of any list.
func (p *presence) noList() CellState {
	if len(p.bodies) > 0 && p.anyListed() {
		return CellNotRead // names without a word on how the list ends
	}
	switch p.side.silence(communique.FieldAgencies) {
	case NotStated, NotApplicable:
		return CellNoList
	case NotHeld:
		return CellNotHeld
	}
	return CellNotRead
}

func (p *presence) anyListed() bool {
	for _, b := range p.bodies {
		if b.listed {
			return true
		}
	}
	return false
}

// blankReason is the same for the list as a whole.
func (p *presence) blankReason() Blank {
	switch {
	case !p.atTable:
		return NotApplicable
	case p.list.End == communique.ListFull || p.list.End == communique.ListOpen || p.anyListed():
		return NotBlank
	}
	switch p.blank {
	case CellNoList:
		return NotStated
	case CellNotHeld:
		return NotHeld
	}
	return NotRead
}

// present returns the body if the side names it as taking part: in a list or
// through its chair.
func (p *presence) present(key string) *body {
	if b := p.byKey[key]; b != nil && (b.listed || b.chairs) {
		return b
	}
	return nil
}

// cell says what the side's texts say of a body. The first condition that
// holds decides:
//
//  1. the party is not at this table: other partner
//  2. a list names it: named, or named in one source only
//  3. its chair is from it, no list names it: through its chair
//  4. a body that has succeeded it is named: succeeded by
//  5. it did not exist at the date of the meeting: not established
//  6. a body it belongs to is named: parent named
//  7. what is known of the list: without "and others", open, none, not read,
//     not held
func (p *presence) cell(key string, agency communique.AgencyID) Cell {
	au := p.side.au
	if !p.atTable {
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
	case CellNoList:
		c.Cites = p.mentions(key, agency)
	}
	return c
}

// silent are the sources that give a list of the party without the body.
func (p *presence) silent(b *body) []communique.DocumentID {
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
	last := latest(p.side.meetingDate())
	return x.From, last != "" && last < earliest(x.From)
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
