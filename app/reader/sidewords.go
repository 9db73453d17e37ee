package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A partyHit is a party named or described at units [first, last).
type partyHit struct {
	first, last int
	party       communique.PartyID
	name        string
	adjective   bool
	within      bool // an adjective with which the name of something goes on: "the European External Action Service"
	marker      bool // names a side of the meeting
	from, to    int  // of the marker
}

// findParties finds the parties that the sentence names, and those among them
// that stand for a side of the meeting: "on the X side", "for X", "X:".
func (r *roll) findParties(d *lexicon.DelegationFinder) {
	add := func(f lexicon.Found, id communique.PartyID) {
		for _, h := range r.parties {
			if f.First < h.last && h.first < f.Last {
				return
			}
		}
		h := partyHit{first: f.First, last: f.Last, party: id, name: r.p.src[f.Span.Start:f.Span.End]}
		for k := f.First; k < f.Last; k++ {
			r.is[k] |= isParty
		}
		at := len(r.parties)
		for at > 0 && r.parties[at-1].first > h.first {
			at--
		}
		r.parties = append(r.parties, partyHit{})
		copy(r.parties[at+1:], r.parties[at:])
		r.parties[at] = h
	}
	for _, f := range d.Adjectives.Find(r.s) {
		if id := communique.PartyID(f.IDs[0]); r.p.isSide(id) {
			add(f, id)
		}
	}
	for k := range r.parties {
		h := &r.parties[k]
		h.within = r.p.lang == communique.English && h.last < len(r.us) && r.us[h.last].Upper
	}
	for _, n := range r.p.parties(r.s) {
		if r.p.lang == communique.Japanese && r.withinKatakana(n.first, n.last) {
			continue // part of a longer word
		}
		add(lexicon.Found{First: n.first, Last: n.last, Span: n.span}, n.party)
	}
	r.shortNames(add)
	for k := range r.parties {
		h := &r.parties[k]
		// 我が国, 我が方
		h.adjective = r.p.lang == communique.Japanese && (r.us[h.first].Norm == "我" || r.us[h.first].Norm == "わ")
		r.markSide(h)
	}
}

// withinKatakana reports whether the units [a, b) are a part of a longer word
// in katakana.
func (r *roll) withinKatakana(a, b int) bool {
	inner := func(k int) bool { return r.katakana(k) && r.us[k].Norm != "・" && r.us[k].Norm != "=" }
	return inner(a) && a > 0 && inner(a-1) && r.us[a].Glued || inner(b-1) && b < len(r.us) && inner(b) && r.us[b].Glued
}

// shortNames finds organisations of the meeting by the noun of their name:
// "the League", « l'Union ».
func (r *roll) shortNames(add func(lexicon.Found, communique.PartyID)) {
	for _, s := range r.p.sides {
		party := r.p.auth.Party(s.party)
		if party == nil || party.Kind == "state" || r.p.lang == communique.Japanese {
			continue
		}
		words := strings.Fields(text.Normalize(party.Names[r.p.lang]))
		if len(words) < 2 {
			continue
		}
		noun := words[len(words)-1]
		if r.p.lang == communique.French {
			noun = words[0]
		}
		for k := range r.us {
			if r.us[k].Norm == noun && r.us[k].Upper {
				add(lexicon.Found{First: k, Last: k + 1, Span: r.us[k].Span}, s.party)
			}
		}
	}
}

// isSide reports whether the party is one of the meeting; all are while none
// is known.
func (p *page) isSide(id communique.PartyID) bool {
	for _, s := range p.sides {
		if s.party == id {
			return true
		}
	}
	return len(p.sides) == 0
}

// markSide tells whether a party's name stands for a side, and in which words.
func (r *roll) markSide(h *partyHit) {
	h.from, h.to = h.first, h.last
	if r.p.lang == communique.Japanese {
		if n := r.phraseRunes(h.last, "から", "より", "側から", "側より"); n > h.last || h.adjective {
			h.marker, h.to = true, n
			r.mark([]lexicon.Found{{First: h.from, Last: h.to}}, isMarker)
			return
		}
	}
	before := r.back(h.first) // the word before, articles left out
	next := h.last
	if next+1 < len(r.us) && r.us[next].Norm == "'s" {
		next++ // "X's delegation"
	}
	switch {
	case next < len(r.us) && r.is[next]&isSideNoun != 0:
		h.marker, h.to = true, next+1
		if before >= 0 && r.sidePreposition(before) {
			h.from = before
		} else {
			h.from = before + 1
		}
	case before >= 0 && r.is[before]&isSideNoun != 0 && !h.within:
		h.marker, h.from = true, before
		if b := r.back(before); b >= 0 && r.sidePreposition(b) {
			h.from = b
		} else {
			h.from = b + 1
		}
	case before >= 0 && r.sidePreposition(before):
		h.marker, h.from = true, before
	}
	if h.last < len(r.us) {
		switch r.us[h.to%len(r.us)].Norm {
		case ":", "|":
			if h.to < len(r.us) {
				h.marker, h.to = true, h.to+1
			}
		}
		if !h.marker && r.is[h.last]&isAttending != 0 {
			h.marker = true
		}
	}
	if !h.marker && h.first > 0 && r.us[h.first-1].Norm == "(" && h.last < len(r.us) && r.us[h.last].Norm == ")" {
		h.marker, h.from, h.to = true, h.first-1, h.last+1
	}
	if h.marker {
		for k := h.from; k < h.to && k < len(r.us); k++ {
			r.is[k] |= isMarker
		}
	}
}

// back returns the place of the word before k, articles left out, or -1.
func (r *roll) back(k int) int {
	for k--; k >= 0; k-- {
		switch r.us[k].Norm {
		case "the", "le", "la", "l'", "les", "of", "de", "du", "des", "d'":
			continue
		}
		break
	}
	return k
}

// sidePreposition reports whether the word at k leads to the name of a side.
func (r *roll) sidePreposition(k int) bool {
	switch r.us[k].Norm {
	case "on", "for", "from", "pour", "côté", "cote", "side", "behalf":
		return true
	}
	return false
}
