package reader

import "alternat/app/communique"

// sides takes over the parties where the document's own language names none.
// Else a party that no list knows, and that is printed otherwise in each
// language, goes by its name in the document's own, where it is plain which it
// is: its name begins alike, or it is the only one that is left on both sides.
func (j *intake) sides() {
	p, q := j.p, j.q
	if len(p.sides) == 0 {
		p.sides, p.a.SideOrder = q.sides, q.a.SideOrder
		for i := range p.a.SideOrder {
			j.moved(KindParty, i, i)
		}
		return
	}
	same := map[communique.PartyID]communique.PartyID{}
	var here, there []communique.PartyID
	for _, s := range q.strange.list {
		if own := p.alike(s.stem); own != "" {
			same[s.id] = own
		} else {
			there = append(there, s.id)
		}
	}
	for _, s := range p.strange.list {
		taken := false
		for _, own := range same {
			taken = taken || own == s.id
		}
		if !taken {
			here = append(here, s.id)
		}
	}
	if len(here) == 1 && len(there) == 1 && len(p.sides) == len(q.sides) {
		same[there[0]] = here[0]
	}
	if len(same) > 0 {
		rename(q, same)
	}
}

// alike returns the one stranger whose name begins as stem does, "" if there is
// none.
func (p *page) alike(stem string) communique.PartyID {
	var id communique.PartyID
	for _, s := range p.strange.list {
		n := 0
		for n < len(stem) && n < len(s.stem) && stem[n] == s.stem[n] {
			n++
		}
		if n < stemLength || n < max(len(stem), len(s.stem))-2 {
			continue
		}
		if id != "" {
			return ""
		}
		id = s.id
	}
	return id
}

// rename gives parties other ids in everything that was read.
func rename(q *page, same map[communique.PartyID]communique.PartyID) {
	as := func(id *communique.PartyID) {
		if other, ok := same[*id]; ok {
			*id = other
		}
	}
	f := &q.a.Findings
	for i := range f.People {
		as(&f.People[i].Side)
	}
	for i := range f.Lists {
		as(&f.Lists[i].Side)
	}
	for i := range f.Participants {
		as(&f.Participants[i].Side)
	}
	for i := range f.Statements {
		s := &f.Statements[i]
		if ids := s.Actor.Parties(); len(ids) > 0 {
			for k := range ids {
				as(&ids[k])
			}
			s.Actor = communique.Together(ids...)
		}
		if s.Official != nil {
			as(&s.Official.Side)
		}
	}
	for i := range q.a.Background {
		as(&q.a.Background[i].Side)
	}
	if q.a.Issuer != nil {
		as(&q.a.Issuer.Party)
	}
	if q.a.Next != nil {
		as(&q.a.Next.Where)
	}
	for i := range q.sides {
		as(&q.sides[i].party)
	}
}
