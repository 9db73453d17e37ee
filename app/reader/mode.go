package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// mode finds how the meeting met, where the text says so: a field, or the
// sentence that says that it was held. Words such as "online" say it only
// where they go with the verb or the meeting, not before a noun of their own
// ("online safety").
func (p *page) mode() {
	for _, f := range p.fields {
		if f.id != "mode" && f.id != "place" {
			continue
		}
		if found := p.words.modes.FindIn(p.lang, p.src[f.value.Start:f.value.End]); len(found) > 0 {
			m := found[0].IDs[0]
			if f.id == "place" && m == "online" && p.addedTo(f, found[0]) {
				m = "hybrid"
			}
			p.setMode(m, p.lines[f.line].span, "field-of-the-mode", Sure)
			return
		}
	}
	for i := range p.occasions {
		o := &p.occasions[i]
		found := p.words.modes.Find(o.s)
		for k := range found {
			f := &found[k]
			if f.First > longSentence {
				break
			}
			if !p.goesWithMeeting(o, f) {
				continue
			}
			m, c := f.IDs[0], Sure
			if m == "online" && p.a.Venue != nil && p.a.Venue.Quote != nil && o.s.Span.Contains(p.a.Venue.Quote.Span) {
				m, c = "hybrid", Likely // "in Halden and online"
			}
			p.setMode(m, f.Span, "mode-where-held", c)
			return
		}
	}
}

// addedTo reports whether words for a mode are added to a place by "and".
func (p *page) addedTo(f field, mode lexicon.Found) bool {
	before := strings.TrimRight(p.src[f.value.Start:f.value.Start+mode.Span.Start], " ")
	for _, w := range []string{" and", " et", "&", "+", "及び", "および", "と", "・", "並びに"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// goesWithMeeting reports whether words for a mode belong to the verb of
// holding or to the meeting.
func (p *page) goesWithMeeting(o *occasion, f *lexicon.Found) bool {
	s := o.s
	if s.Text.Lang == communique.Japanese {
		if f.Last >= len(s.Units) {
			return true
		}
		switch s.Units[f.Last].Norm {
		case "で", "に", "形", "方", "開", "会", "の", "、", ")", "併", "と", "及", "を":
			return f.First < o.verb.First
		}
		for k := range o.meeting {
			if o.meeting[k].First <= f.Last && o.meeting[k].Last >= f.Last {
				return true
			}
		}
		return false
	}
	if f.First > o.verb.Last+16 {
		return false
	}
	for k := range o.meeting { // "a virtual meeting"
		if x := &o.meeting[k]; x.First == f.Last || f.First < x.Last && x.First < f.Last {
			return true
		}
	}
	if f.Last-f.First > 1 && s.Units[f.First].Norm != "en" {
		return true // "by videoconference" goes with no noun after it
	}
	// What stands before must be the verb, a date, a place, a comma or "and".
	if f.First == 0 || f.First == o.verb.Last {
		return true
	}
	before := &s.Units[f.First-1]
	switch before.Norm {
	case ",", "and", "et", "meeting", "format", "(", "both", "de", "was", "held":
		return true
	}
	if before.Kind == text.Number {
		return true
	}
	for k := range o.meeting {
		if o.meeting[k].Last == f.First {
			return true
		}
	}
	for k := range s.Names {
		if s.Names[k].Last == f.First {
			return true
		}
	}
	for k := range s.Numbers {
		if s.Numbers[k].Last == f.First {
			return true
		}
	}
	return false
}

// setMode takes a mode into the venue, which may have no place.
func (p *page) setMode(m string, quote communique.Span, rule string, c Confidence) {
	if p.a.Venue == nil {
		p.a.Venue = &communique.Venue{Quote: p.quoted(quote)}
	}
	p.a.Venue.Mode = m
	p.add(KindMode, quote, rule, c, m, 0)
}
