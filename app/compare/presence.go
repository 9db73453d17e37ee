package compare

import (
	"slices"

	"alternat/app/communique"
)

// presence is what one side says of the bodies of one party, worked out once
// for a table.
type presence struct {
	side      *side
	party     communique.PartyID
	atTable   bool
	kin       bool // not at this table, but an organisation of it is, or a member
	bodies    []*body
	byKey     map[string]*body
	list      communique.ParticipantList // all lists of the side taken together
	openWords []Cite
	blank     CellState // the state of a body that nothing is said of
	listing   []communique.DocumentID
}

// presences are what several sides say of the bodies of one party. A state
// that one record names although only an organisation is its partner sits there
// with that organisation; in another record with the same partner it is not
// another partner's, it is merely not named.
func presences(party communique.PartyID, sides ...*side) []*presence {
	var with []communique.PartyID
	for _, s := range sides {
		if s.session == nil || contains(s.parties(), party) || !s.namesAnyOf(party) {
			continue
		}
		for _, p := range s.session.Partners {
			if x := s.au.Party(p); x != nil && x.Kind != "state" && !contains(with, p) {
				with = append(with, p)
			}
		}
	}
	out := make([]*presence, len(sides))
	for i, s := range sides {
		out[i] = newPresence(s, party, with)
		out[i].kin = !out[i].atTable && slices.ContainsFunc(s.parties(), func(p communique.PartyID) bool {
			_, ok := membership(party, p, sides...)
			return ok
		})
	}
	return out
}

// namesAnyOf reports whether a side names a body or anyone of a party.
func (s *side) namesAnyOf(party communique.PartyID) bool {
	return s.namesAnyone(party) || len(s.bodies(party)) > 0
}

// newPresence reads the lists of a party. Where several sources give a list,
// the body not named in any of them stands under the weakest: one open end
// leaves all open. The party can also sit with an organisation of with: its
// list then is that one's, if it has none of its own.
func newPresence(s *side, party communique.PartyID, with []communique.PartyID) *presence {
	p := &presence{side: s, party: party, bodies: s.bodies(party), byKey: map[string]*body{}}
	for _, b := range p.bodies {
		p.byKey[b.key()] = b
	}
	at := s.parties()
	p.atTable = at == nil || contains(at, party) || len(p.bodies) > 0
	sides := []communique.PartyID{party}
	if !contains(at, party) {
		for _, o := range with {
			if contains(at, o) {
				p.atTable = true
				sides = append(sides, o)
			}
		}
	}
	for _, of := range sides {
		if p.readLists(of); p.list.End != communique.ListUnknown {
			break
		}
	}
	// A list that is known, while the record says that another source's list
	// was not read, proves nothing about who is not on it; nor does a source
	// that gives none. And what rules read and nobody checked may have had more
	// in it: of that no more is said than that they did not find the body.
	switch {
	case s.automatic() && p.blank != CellNotHeld:
		p.blank = CellNotFound
	case p.blank != CellNotNamedClosed && p.blank != CellNoList:
	case s.subject.Document == nil && communique.Has(s.subject.Session.NotRead, communique.FieldAgencies):
		p.blank = CellNotRead
	}
	return p
}

// readLists reads the lists that the side's texts give of a party, and sets the
// state of a body that none of them names.
func (p *presence) readLists(party communique.PartyID) {
	p.list.Side = party
	full, translated, open, none := false, true, false, false
	p.side.each(func(doc *communique.Document, found *communique.Findings) {
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
				if doc != nil && doc.Annotation.Reading == communique.ReadByRule {
					continue // no list was found
				}
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
	case CellNotFound:
		return NotFound
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
