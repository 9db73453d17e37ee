package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A roll is a sentence with what each of its words can be in the name of a
// person or of a body. Places are indexes of units.
type roll struct {
	p  *page
	i  int // the sentence
	s  *lexicon.Sentence
	us []lexicon.Unit
	is []word

	parties   []partyHit
	attending []lexicon.Found
	taken     []bool // of units that belong to people
}

// A word is the set of things that a unit can be.
type word uint32

const (
	isBody word = 1 << iota
	isWeakBody
	isBodyPart
	isOffice
	isCourtesy
	isParticle
	isOfficials
	isSideNoun
	isStop
	isOpenEnd
	isIncluding
	isAttending
	isParty
	isDescribed
	isSpeaking
	isRole
	isMarker // stands in the words that name a side
)

// A partyHit is a party named or described at units [first, last).
type partyHit struct {
	first, last int
	party       communique.PartyID
	name        string
	adjective   bool
	marker      bool // names a side of the meeting
	from, to    int  // of the marker
}

// roll makes the roll of sentence i.
func (p *page) roll(i int) *roll {
	s := p.sentence(i)
	r := &roll{p: p, i: i, s: s, us: s.Units, is: make([]word, len(s.Units)), taken: make([]bool, len(s.Units))}
	d := p.lex.DelegationWords()
	r.mark(d.Bodies.Find(s), isBody)
	r.mark(d.WeakBodies.Find(s), isWeakBody)
	r.mark(d.Units.Find(s), isBodyPart)
	r.mark(d.Offices.Find(s), isOffice)
	r.mark(d.Courtesy.Find(s), isCourtesy)
	r.mark(d.Particles.Find(s), isParticle)
	r.mark(d.Officials.Find(s), isOfficials)
	r.mark(d.Sides.Find(s), isSideNoun)
	r.mark(d.Stops.Find(s), isStop)
	r.mark(d.Described.Find(s), isDescribed)
	r.mark(d.Speaking.Find(s), isSpeaking)
	r.mark(d.ChairedBy.Find(s), isRole)
	for _, f := range d.Open.Find(s) {
		if f.Has("including") {
			r.mark([]lexicon.Found{f}, isIncluding)
		} else {
			r.mark([]lexicon.Found{f}, isOpenEnd)
		}
	}
	r.attending = d.Attending.Find(s)
	r.mark(r.attending, isAttending)
	r.findParties(d)
	for k := range r.us {
		if r.is[k]&isCourtesy != 0 && !r.us[k].Upper {
			r.is[k] &^= isCourtesy
		}
	}
	return r
}

func (r *roll) mark(found []lexicon.Found, w word) {
	for _, f := range found {
		for k := f.First; k < f.Last; k++ {
			r.is[k] |= w
		}
	}
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
	return inner(a) && a > 0 && inner(a-1) || inner(b-1) && b < len(r.us) && inner(b)
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
	switch {
	case h.last < len(r.us) && r.is[h.last]&isSideNoun != 0:
		h.marker, h.to = true, h.last+1
		if before >= 0 && r.sidePreposition(before) {
			h.from = before
		} else {
			h.from = before + 1
		}
	case before >= 0 && r.is[before]&isSideNoun != 0:
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

// phraseRunes is phrase for words that are cut into characters.
func (r *roll) phraseRunes(k int, phrases ...string) int {
next:
	for _, ph := range phrases {
		j := k
		for _, c := range ph {
			if j >= len(r.us) || r.us[j].Norm != string(c) {
				continue next
			}
			j++
		}
		return j
	}
	return k
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

// span is the stretch of the source that units [a, b) cover.
func (r *roll) span(a, b int) communique.Span {
	if a >= b {
		return communique.Span{}
	}
	return communique.Span{Start: r.us[a].Start, End: r.us[b-1].End}
}

func (r *roll) words(a, b int) string {
	s := r.span(a, b)
	return r.p.src[s.Start:s.End]
}

// closing returns the place behind the bracket that opens at k, or k if it is
// not closed in the sentence.
func (r *roll) closing(k int) int {
	depth := 0
	for j := k; j < len(r.us) && j < k+80; j++ {
		switch r.us[j].Norm {
		case "(":
			depth++
		case ")":
			if depth--; depth == 0 {
				return j + 1
			}
		}
	}
	return k
}

// separator returns the place behind what parts the items of a list at k, a
// comma with "and" included, or k. and tells whether there is an "and".
func (r *roll) separator(k int) (next int, and, semicolon bool) {
	for k < len(r.us) {
		switch r.us[k].Norm {
		case ",", "、":
			k++
			continue
		case ";":
			k++
			semicolon = true
			continue
		case "and", "et":
			k++
			and = true
			continue
		case "as", "along", "together", "ainsi":
			if n := r.phrase(k, "as well as", "along with", "together with", "ainsi que"); n > k {
				k, and = n, true
				continue
			}
		}
		break
	}
	return k, and, semicolon
}

// phrase returns the place behind the first of the phrases that stands at k,
// or k.
func (r *roll) phrase(k int, phrases ...string) int {
next:
	for _, ph := range phrases {
		j := k
		for _, w := range strings.Fields(ph) {
			if j >= len(r.us) || r.us[j].Norm != w {
				continue next
			}
			j++
		}
		return j
	}
	return k
}

// lead returns the place behind articles, prepositions and those who stand
// for a body ("officials of the") at k.
func (r *roll) lead(k int) int {
	for k < len(r.us) && r.us[k].Kind == text.Word && !r.us[k].Caps {
		switch r.us[k].Norm {
		case "the", "of", "from", "by", "a", "an", "its", "both",
			"le", "la", "l'", "les", "du", "de", "des", "d'", "au", "aux", "un", "une", "par":
			k++
			continue
		}
		break
	}
	return k
}
