package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// placeHere takes the place with which a news item opens, where the item says
// that the meeting was there: "after talks here".
func (p *page) placeHere() {
	at := p.opened
	if at.Len() == 0 {
		at = p.placeline
	}
	if p.a.Venue != nil || at.Len() == 0 {
		return
	}
	for i := 0; i < len(p.t.Sentences) && i < headSentences; i++ {
		s := p.sentence(i)
		for k := range s.Units {
			if w := s.Units[k].Norm; (w == "here" || w == "ici") && len(p.words.meetings.Find(s)) > 0 {
				p.placeOf(field{value: at}, "place-with-which-it-opens", Likely)
				return
			}
		}
	}
}

// placeBesideMeeting takes the city that follows a noun for the meeting by a
// preposition alone: "after the talks in Vienna".
func (p *page) placeBesideMeeting() {
	if p.lang == communique.Japanese {
		return
	}
	for i := range p.t.Sentences {
		s := p.sentence(i)
		var meetings []lexicon.Found
		for k := range s.Names {
			f := &s.Names[k]
			if f.First > longSentence {
				break
			}
			city, country := p.city(f)
			if city == "" {
				continue
			}
			at := p.preposition(s, f.First, f.Last)
			if at < 1 {
				continue
			}
			if meetings == nil {
				meetings = p.words.meetings.Find(s)
			}
			for m := range meetings {
				x := &meetings[m]
				if at < x.Last || at > x.Last+2 || besideOther(s, notAfter(p.otherIn(s)), x.First, x.Last) {
					continue
				}
				v := communique.Venue{City: city, Country: country}
				p.setPlace(v, spanOf(s, x.First, p.bracketAfter(s, f.Last, &v)), "city-beside-the-meeting", Likely)
				return
			}
		}
	}
}

// notAfter leaves out the words that only say what came after the meeting.
func notAfter(other []lexicon.Found) []lexicon.Found {
	kept := other[:0]
	for _, f := range other {
		if !f.Has("after") {
			kept = append(kept, f)
		}
	}
	return kept
}
