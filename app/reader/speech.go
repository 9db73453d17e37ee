package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// A speech is what an official says in words of their own, between quotation
// marks. verb is the act with which the text introduces it.
type speech struct {
	span     communique.Span // between the marks
	sentence int             // the first
	verb     clause
	verbSpan communique.Span
	attach   communique.Span // the words that name the speaker
}

// place is a unit in a sentence.
type place struct{ sentence, unit int }

// findSpeeches finds quotations that an official speaks: "…", said X; X said:
// "…"; and what goes on in the same paragraph. A few words in quotation marks
// are a term, not a speech.
func (p *page) findSpeeches() {
	if p.lang == communique.Japanese {
		return
	}
	for _, b := range p.t.Blocks {
		var last *speech
		for i := b.First; i < b.Last; i++ {
			us := p.sentence(i).Units
			for k := 0; k < len(us); k++ {
				if !opensSpeech(us[k].Norm) || us[k].Kind != text.Punct {
					continue
				}
				end, ok := p.closed(place{i, k}, b.Last)
				if !ok {
					continue
				}
				said := p.attributed(place{i, k}, end, last)
				if said != nil {
					p.telling.speeches = append(p.telling.speeches, *said)
					last = said
				}
				if end.sentence > i {
					i, us = end.sentence, p.sentence(end.sentence).Units
				}
				k = end.unit
			}
		}
	}
}

func opensSpeech(norm string) bool {
	return norm == "«" || norm == "“" || norm == "\"" || norm == "„"
}

func closesSpeech(norm string) bool { return norm == "»" || norm == "”" || norm == "\"" }

// speechReach is how many sentences a speech may have.
const speechReach = 12

// closed finds the mark that closes the one at from, within its block.
func (p *page) closed(from place, last int) (place, bool) {
	k, seen := from.unit+1, 0
	for i := from.sentence; i < last && i < from.sentence+speechReach; i++ {
		us := p.sentence(i).Units
		for ; k < len(us) && seen < longestTold; k++ {
			seen++
			if us[k].Kind == text.Punct && closesSpeech(us[k].Norm) {
				return place{i, k}, true
			}
		}
		k = 0
	}
	return place{}, false
}

// attributed returns the speech between two marks if an official is named as
// its speaker, or it goes on after one of theirs.
func (p *page) attributed(from, to place, last *speech) *speech {
	start, end := p.sentence(from.sentence).Units[from.unit].End, p.sentence(to.sentence).Units[to.unit].Start
	words := 0
	for i := from.sentence; i <= to.sentence; i++ {
		for k, u := range p.sentence(i).Units {
			if u.Kind == text.Word && (i > from.sentence || k > from.unit) && (i < to.sentence || k < to.unit) {
				words++
			}
		}
	}
	if words < 6 {
		return nil
	}
	out := &speech{span: communique.Span{Start: start, End: end}, sentence: from.sentence}
	if c, s, ok := p.spokenAfter(to); ok {
		out.verb, out.verbSpan, out.attach = c, s.span(c.first, c.last), s.span(c.from, c.end)
		return out
	}
	if c, s, ok := p.spokenHere(from); ok {
		out.verb, out.verbSpan, out.attach = c, s.span(c.first, c.last), s.span(c.from, c.end)
		return out
	}
	if c, s, ok := p.accordingTo(from); ok {
		out.verb, out.verbSpan, out.attach = c, s.span(c.first, c.last), s.span(c.from, c.end)
		return out
	}
	if last != nil && from.unit == 0 {
		out.verb, out.verbSpan, out.attach = last.verb, last.verbSpan, last.attach
		return out
	}
	return nil
}

// spokenAfter reads ", said X" or ", X said" after a closing mark.
func (p *page) spokenAfter(to place) (clause, *scan, bool) {
	s := p.scan(to.sentence)
	from := to.unit + 1
	for from < len(s.u) && s.u[from].Kind == text.Punct {
		from++
	}
	for k := range s.acts {
		a := &s.acts[k]
		if a.First < from || a.First > from+8 || a.Modal || a.Shapes.Noun() && !a.Strong {
			continue
		}
		c := clause{act: *a, first: s.group(a.First, from), last: a.Last}
		// The speaker follows the verb.
		for n := range s.names {
			x := &s.names[n]
			if x.kind == namePerson && x.first >= a.Last && x.first <= a.Last+3 && c.first <= from+2 {
				c.sub = subject{actor: communique.ActorOfficial, official: p.official(x, true), first: x.first, last: x.last}
				c.from, c.end = c.first, x.last
				return c, s, p.saying(&c)
			}
		}
		if sub, ok := s.before(c.first, from); ok && sub.actor == communique.ActorOfficial {
			sub.official.Quoted = true
			c.sub, c.from, c.end = sub, sub.first, c.last
			return c, s, p.saying(&c)
		}
	}
	for _, f := range p.lex.DelegationWords().Speaking.Find(s.r) {
		// A verb of saying that is no act of the list: "…", added X.
		if f.First < from || f.First > from+8 {
			continue
		}
		c := clause{id: "stated", first: s.group(f.First, from), last: f.Last}
		c.act.Found = f
		c.act.IDs = []string{"stated"}
		for n := range s.names {
			if x := &s.names[n]; x.kind == namePerson && x.first >= f.Last && x.first <= f.Last+3 && c.first <= from+2 {
				c.sub = subject{actor: communique.ActorOfficial, official: p.official(x, true), first: x.first, last: x.last}
				c.from, c.end = c.first, x.last
				return c, s, true
			}
		}
	}
	return p.spokenByOne(to, from)
}

// spokenByOne reads ", he said" after a closing mark: the official named last
// before it in the paragraph.
func (p *page) spokenByOne(to place, from int) (clause, *scan, bool) {
	s := p.scan(to.sentence)
	one := -1
	for k := range s.names {
		if x := &s.names[k]; x.kind == nameOne && x.first >= from && x.first <= from+4 {
			one = k
			break
		}
	}
	if one < 0 {
		return clause{}, nil, false
	}
	verb := clause{}
	for k := range s.acts {
		if a := &s.acts[k]; !a.Modal && a.Strong && a.First >= from && a.First <= s.names[one].last+3 {
			verb = clause{act: *a, first: s.group(a.First, from), last: a.Last}
			break
		}
	}
	if verb.last == 0 || !p.saying(&verb) {
		return clause{}, nil, false
	}
	first := p.t.Blocks[p.t.Sentences[to.sentence].Block].First
	for i := to.sentence; i >= first && i > to.sentence-speechReach; i-- {
		names := p.scan(i).names
		for k := len(names) - 1; k >= 0; k-- {
			if x := &names[k]; x.kind == namePerson && (i < to.sentence || x.last <= to.unit) {
				verb.sub = subject{actor: communique.ActorOfficial, official: p.official(x, true), first: s.names[one].first, last: s.names[one].last, vague: true}
				verb.from, verb.end = min(verb.first, s.names[one].first), max(verb.last, s.names[one].last)
				return verb, s, true
			}
		}
	}
	return clause{}, nil, false
}

// spokenHere reads "X said: " before an opening mark.
func (p *page) spokenHere(from place) (clause, *scan, bool) {
	s := p.scan(from.sentence)
	for k := len(s.acts) - 1; k >= 0; k-- {
		a := &s.acts[k]
		if a.Last > from.unit || a.Last < from.unit-3 || !a.Strong || a.Modal {
			continue
		}
		c := clause{act: *a, first: s.group(a.First, 0), last: a.Last}
		if sub, ok := s.before(c.first, 0); ok && sub.actor == communique.ActorOfficial {
			o := *sub.official
			o.Quoted = true
			sub.official = &o
			c.sub, c.from, c.end = sub, sub.first, c.last
			return c, s, p.saying(&c)
		}
	}
	return clause{}, nil, false
}

// accordingTo reads "According to X, " before an opening mark.
func (p *page) accordingTo(from place) (clause, *scan, bool) {
	s := p.scan(from.sentence)
	head := s.head()
	_, last := s.mark(head)
	if n := s.norm(head); n == "pour" || n == "for" {
		last = head + 1 // « Pour Mme X, “…” »
	} else if !s.is(head, "according") {
		return clause{}, nil, false
	}
	for k := range s.names {
		x := &s.names[k]
		if x.kind == namePerson && x.first >= last && x.last <= from.unit {
			c := clause{id: "stated", first: head, last: last, from: head, end: x.last}
			c.act.IDs = []string{"stated"}
			c.sub = subject{actor: communique.ActorOfficial, official: p.official(x, true), first: x.first, last: x.last}
			return c, s, true
		}
	}
	return clause{}, nil, false
}

// saying settles the act of a verb that introduces a speech.
func (p *page) saying(c *clause) bool {
	c.id = p.settleAct(c.act.IDs, communique.ActorOfficial)
	if c.id == "affirmed" || p.auth.Act(c.id) == nil {
		c.id = "stated"
	}
	family, _, _ := p.lex.Grade(c.id)
	return family == "exchange" || family == "position" || family == "concern"
}
