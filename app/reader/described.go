package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// described finds the words that count or describe those present without
// naming any body ("more than 20 states", "representatives of industry"), in
// sentences about who took part, and adds them to the list of the side that
// the sentence names, else of the organisation that meets. Where neither is,
// nobody can say whose list they belong to, and nothing is added.
func (p *page) described() {
	if p.lang == communique.Japanese {
		p.describedJapanese()
		return
	}
	for i := range p.t.Sentences {
		if p.skipped(p.t.Sentences[i].Span) {
			continue
		}
		r := p.rollOf(i)
		if len(r.attending) == 0 {
			continue
		}
		for k := 0; k < len(r.us); k++ {
			a, b := r.groupAt(k)
			if a == b {
				continue
			}
			if l := p.listOf(r.groupSide()); l >= 0 {
				list := &p.a.Findings.Lists[l]
				list.Described = append(list.Described, p.quote(r.span(a, b)))
			}
			k = b
		}
	}
}

// groupAt returns the words of a group at k: a number and what it counts, or
// what officials come from where it is no body. It returns k twice for none.
func (r *roll) groupAt(k int) (a, b int) {
	u := &r.us[k]
	switch {
	case u.Kind == text.Number:
		for j := k + 1; j < len(r.us) && j <= k+3; j++ {
			if r.us[j].Kind != text.Word {
				return k, k
			}
			if r.is[j]&isDescribed != 0 {
				a, b = k, j+1
				break
			}
		}
		if b == 0 {
			return k, k
		}
		for _, words := range []string{"more than", "over", "some", "around", "about", "nearly", "plus de", "quelque", "environ", "près de"} {
			for from := max(0, k-2); from < k; from++ {
				if r.phrase(from, words) == k {
					return from, b
				}
			}
		}
		return a, b
	case r.is[k]&isOfficials != 0 && k+1 < len(r.us):
		a = r.lead(k + 1)
		b = a
		for a > k+1 && b < len(r.us) && r.is[b]&isDescribed != 0 && r.is[b]&(isBody|isParty) == 0 && !r.us[b].Upper {
			b++
			if next, and, _ := r.separator(b); next > b && and && next < len(r.us) && r.is[r.lead(next)%len(r.us)]&isDescribed != 0 {
				b = r.lead(next)
			}
		}
		if b > a {
			return a, b
		}
	}
	return k, k
}

// groupSide returns the one side that the sentence names, else the one
// organisation among the parties.
func (r *roll) groupSide() communique.PartyID {
	var id communique.PartyID
	for _, h := range r.parties {
		if h.marker {
			if id != "" && id != h.party {
				return ""
			}
			id = h.party
		}
	}
	if id != "" {
		return id
	}
	for _, s := range r.p.sides {
		if x := r.p.auth.Party(s.party); x != nil && x.Kind != "state" {
			if id != "" {
				return ""
			}
			id = s.party
		}
	}
	return id
}

// listOf returns the index of the list of a side, -1 if there is none.
func (p *page) listOf(side communique.PartyID) int {
	for l := range p.a.Findings.Lists {
		if side != "" && p.a.Findings.Lists[l].Side == side {
			return l
		}
	}
	return -1
}
