package reader

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/sorting"
)

// topicsIn lists the topics that words of sentence s within span tell, in
// order. Rule: a cue within the printed name of a body or the office of a
// person says who took part, not what was spoken of, and tells nothing.
func (p *page) topicsIn(s *scan, span communique.Span) []communique.TopicID {
	type cue struct {
		at communique.Span
		id communique.TopicID
	}
	var cues []cue
	for _, f := range s.r.Topics {
		if span.Contains(f.Span) && !p.inName(s, f.Span) {
			for _, id := range f.IDs {
				if p.trap(communique.TopicID(id), f.Form) {
					continue
				}
				cues = append(cues, cue{f.Span, communique.TopicID(id)})
			}
		}
	}
	for _, f := range p.lex.MoreTopics(s.r) {
		if span.Contains(f.Span) && !p.inName(s, f.Span) {
			for _, id := range f.IDs {
				cues = append(cues, cue{f.Span, communique.TopicID(id)})
			}
		}
	}
	cues = slices.DeleteFunc(cues, func(c cue) bool {
		// "threats" within "hybrid threats" tells nothing of its own.
		for _, d := range cues {
			if d.at.Len() > c.at.Len() && d.at.Contains(c.at) {
				return true
			}
		}
		return false
	})
	sorting.Stable(cues, func(a, b cue) int { return a.at.Start - b.at.Start })
	var out []communique.TopicID
	for _, c := range cues {
		if c.id == "dialogue-continuity" && !s.speaksOfSession(span) {
			continue
		}
		if !has(out, c.id) {
			out = append(out, c.id)
		}
	}
	return out
}

// speaksOfSession reports whether the words for a session stand within span:
// what is to come next year need not be the dialogue.
func (s *scan) speaksOfSession(span communique.Span) bool {
	for _, m := range s.marks {
		if m.Has("session") && span.Contains(m.Span) {
			return true
		}
	}
	return false
}

// trap reports whether a cue is one of those that stand in names and offices
// more often than not; the reader's own words say where they tell a topic.
func (p *page) trap(id communique.TopicID, form string) bool {
	t := p.auth.Topic(id)
	return t != nil && has(t.CueTraps[p.lang], form)
}

// inName reports whether span lies within the name of a body in s.
func (p *page) inName(s *scan, span communique.Span) bool {
	for _, b := range s.r.Bodies {
		if b.Last-b.First < 2 || !b.Span.Contains(span) || b.Span.Len() == span.Len() {
			continue
		}
		for _, id := range b.IDs {
			if a := p.auth.Agency(communique.AgencyID(id)); a != nil && a.Kind != "process" && a.Kind != "programme" && a.Kind != "international-organisation" {
				return true
			}
		}
	}
	return false
}

// topics lists the topics of the whole text: those that it lists item by item
// came in with their statements; the others follow without a quote, in the
// order of the statements. What only sets the scene was no topic of the meeting.
func (p *page) topics() {
	add := func(ids []communique.TopicID, span communique.Span, rule string) {
		for _, id := range ids {
			known := false
			for i := range p.a.Findings.Topics {
				known = known || p.a.Findings.Topics[i].Topic == id
			}
			if known {
				continue
			}
			p.a.Findings.Topics = append(p.a.Findings.Topics, communique.TopicFinding{Topic: id, Source: p.doc.ID})
			p.add(KindTopic, span, rule, Likely, string(id), len(p.a.Findings.Topics)-1)
		}
	}
	for i := range p.a.Findings.Statements {
		st := &p.a.Findings.Statements[i]
		add(st.Topics, st.Quote.Span, "topic.cue-in-statement")
	}
}
