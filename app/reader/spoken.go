package reader

import (
	"sort"

	"alternat/app/text"
)

// What an official is quoted with is read as that official's own words.

// speaks returns the speech to which a sentence belongs, so that its verbs are
// the speaker's own; nil if it belongs to none.
func (p *page) speaks(s *scan) *speech {
	last := sort.Search(len(p.telling.speeches), func(k int) bool { return p.telling.speeches[k].span.Start >= s.r.Span.End })
	for k := last - 1; k >= 0 && k >= last-4; k-- {
		x := &p.telling.speeches[k]
		if x.span.Overlaps(s.r.Span) && (x.span.Start <= s.r.Span.Start+8 || x.attach.Overlaps(s.r.Span)) {
			return x
		}
	}
	return nil
}

// spokenBefore adds the statements of the speeches that begin before offset
// at, from the k-th on, and returns how many there are.
func (p *page) spokenBefore(at, k int) int {
	for k < len(p.telling.speeches) && p.telling.speeches[k].span.Start < at {
		p.speak(&p.telling.speeches[k])
		k++
	}
	return k
}

// speak adds a statement for each sentence of a speech, and for each of two
// sentences that an "and" joins.
func (p *page) speak(x *speech) {
	p.remember(x.verb.sub)
	for i := x.sentence; i < len(p.t.Sentences) && p.t.Sentences[i].Span.Start < x.span.End; i++ {
		s := p.scan(i)
		from, to := s.unitAt(max(x.span.Start, s.r.Span.Start)), s.unitAt(min(x.span.End, s.r.Span.End))
		for _, part := range s.spoken(from, to) {
			if part[1]-part[0] < 4 {
				continue
			}
			verb := x.verb
			st := p.stated(s, &verb, s.span(part[0], part[1]), x.verbSpan)
			p.state(st, "statement.speech", nil)
		}
	}
}

// spoken cuts units [from, to) of a speech into main clauses, without what
// leads to the first and without closing marks.
func (s *scan) spoken(from, to int) [][2]int {
	var out [][2]int
	start := from
	if s.is(from, "meant") || s.is(from, "since") {
		for i := from; i < to && i < from+30; i++ {
			if s.norm(i) == "," {
				start = i + 1
				break
			}
		}
	}
	for i := start; i+2 < to; i++ {
		if s.norm(i) != "," || !s.is(i+1, "and") {
			continue
		}
		switch n := s.norm(i + 2); {
		case n == "je" || n == "j'" || n == "i", s.is(i+2, "we"), s.is(i+2, "one"), s.is(i+2, "they"):
			out = append(out, [2]int{start, i})
			start = i + 2
		}
	}
	for to > start && s.u[to-1].Kind == text.Punct && s.norm(to-1) != ")" {
		to--
	}
	return append(out, [2]int{start, to})
}
