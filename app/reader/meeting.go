package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// longSentence is how many units of a sentence are looked at where the work
// grows faster than the sentence: only what is no sentence is longer.
const longSentence = 400

// An occasion is a sentence that says that the meeting was or will be held.
type occasion struct {
	s       *lexicon.Sentence
	i       int
	verb    lexicon.Found
	ahead   bool // it is announced
	meeting []lexicon.Found
	other   []lexicon.Found // words for a session before or after this one
	heading bool
}

// occasions lists, in order, the sentences near the head that say that a
// meeting was held or will be, or head such a sentence. What is said of the
// session before or the next one is none.
func (p *page) findOccasions() {
	reported := false // what lies ahead after that is the next session
	prose := 0
	for i := 0; i < len(p.t.Sentences) && i < 2*headSentences; i++ {
		s := p.sentence(i)
		held := p.words.held.Find(s)
		o := occasion{s: s, i: i, heading: p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading}
		o.meeting, o.other = p.words.meetings.Find(s), p.otherIn(s)
		if !o.heading {
			prose++
		}
		if len(o.meeting) == 0 && len(p.parties(s)) == 0 || len(held) == 0 {
			continue
		}
		if k := mainVerb(held, &o); k >= 0 {
			o.verb = held[k]
			o.ahead = first(held[k:k+1]) == "ahead"
		} else {
			continue
		}
		if o.ahead && (p.nextByNumber(i) || reported || prose > 3 || o.near(o.verb.First, 12, "next")) {
			continue
		}
		reported = reported || !o.ahead && !o.heading
		p.occasions = append(p.occasions, o)
	}
}

// nextByNumber reports whether sentence i counts a session after the one that
// the title counts.
func (p *page) nextByNumber(i int) bool {
	a, b := p.titleSentences()
	for k := a; k < b; k++ {
		if v, _, _ := p.ordinalIn(k); v > 0 {
			w, _, _ := p.ordinalIn(i)
			return w > v
		}
	}
	return false
}

// otherIn finds the words for another session in a sentence; those that tell a
// time ("last week") are none.
func (p *page) otherIn(s *lexicon.Sentence) []lexicon.Found {
	found := p.words.other.Find(s)
	kept := found[:0]
	for _, f := range found {
		if f.First > longSentence {
			break
		}
		time := false
		for k := range s.Numbers {
			n := &s.Numbers[k]
			if n.First > f.Last {
				break
			}
			time = time || n.Kind == lexicon.Relative && n.First < f.Last && f.First < n.Last ||
				n.Kind == lexicon.Weekday && (n.Last == f.First || n.First == f.Last) // "mardi dernier"
		}
		if !time {
			kept = append(kept, f)
		}
	}
	return kept
}

// mainVerb picks the verb that says that this session was held: the first one
// that does not belong to a session before it ("following the talks held in").
func mainVerb(held []lexicon.Found, o *occasion) int {
	for k := range held {
		if held[k].First > longSentence {
			break
		}
		if !o.near(held[k].First, 10, "past") {
			return k
		}
	}
	return -1
}

// near reports whether a word for another session of the given kind stands at
// most n units before unit i. "past" takes in what this one comes after.
func (o *occasion) near(i, n int, kind string) bool {
	for k := range o.other {
		f := &o.other[k]
		if f.Last <= o.verb.First && i >= o.verb.First {
			continue // the verb of this session stands between
		}
		if (f.Has(kind) || kind == "past" && f.Has("after")) && f.First <= i && f.Last+n >= i {
			return true
		}
	}
	return false
}

// ahead reports whether the text announces a meeting: the first sentence that
// speaks of it says that it will be held.
func (p *page) announces() bool {
	for i := range p.occasions {
		if !p.occasions[i].heading {
			return p.occasions[i].ahead
		}
	}
	return len(p.occasions) > 0 && p.occasions[0].ahead
}

// titleSentences is the range of the sentences that are the title.
func (p *page) titleSentences() (int, int) {
	if p.a.Title == nil {
		return 0, 0
	}
	return p.t.SentencesIn(p.a.Title.Span)
}

// spanOf is the stretch of the source that units [a, b) cover.
func spanOf(s *lexicon.Sentence, a, b int) communique.Span {
	return communique.Span{Start: s.Units[a].Start, End: s.Units[b-1].End}
}
