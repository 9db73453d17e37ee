package reader

import (
	"alternat/app/communique"
)

// sentences reads every sentence of the page once: the one pass whose work
// grows with the text more than in passing.
func (p *page) sentences() {
	for i := range p.t.Sentences {
		p.sentence(i)
	}
}

// findSides finds the parties of the meeting: those that the text names, in
// the order in which it does.
func (p *page) findSides() {
	for i := range p.t.Sentences {
		for _, f := range p.sentence(i).Names {
			for _, id := range f.IDs {
				party := communique.PartyID(id)
				if p.auth.Party(party) != nil && !hasParty(p.a.SideOrder, party) {
					p.a.SideOrder = append(p.a.SideOrder, party)
					p.sides = append(p.sides, side{party: party, name: p.src[f.Span.Start:f.Span.End], first: f.Span})
					break
				}
			}
		}
	}
}
