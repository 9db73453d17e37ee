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
	isCounterpart
)

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
	r.mark(d.Counterparts.Find(s), isCounterpart)
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
