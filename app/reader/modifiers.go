package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// modifiersIn lists the qualifiers of the authority file that stand in span by
// themselves, in order. Rule: words that only answer to a qualifier in another
// version ("with", "the role of") make none.
func (p *page) modifiersIn(s *scan, span communique.Span) []communique.ModifierID {
	var out []communique.ModifierID
	add := func(id communique.ModifierID) {
		if p.auth.Modifier(id) != nil && !has(out, id) {
			out = append(out, id)
		}
	}
	for i := range s.r.Qualifiers {
		q := &s.r.Qualifiers[i]
		if !span.Contains(q.Span) || s.loose(q) {
			continue
		}
		for _, id := range p.nearest(q) {
			if q.Answers && id != "importance-of" {
				continue // part of the verb
			}
			add(communique.ModifierID(id))
		}
	}
	for _, m := range s.marks {
		if m.IDs[0] == "such-as" && span.Contains(m.Span) {
			add("including")
		}
	}
	return out
}

// loose reports whether a qualifier's words are too common to be one here.
func (s *scan) loose(q *lexicon.FoundQualifier) bool {
	for _, m := range s.marks {
		if m.Has("loose") && m.First <= q.First && q.Last <= m.Last {
			return true
		}
	}
	return false
}

// nearest returns the ids that a qualifier's words stand for; of several,
// those whose own words in the authority file they are.
func (p *page) nearest(q *lexicon.FoundQualifier) []string {
	if len(q.Own) < 2 {
		return q.Own
	}
	var out []string
	for _, id := range q.Own {
		if m := p.auth.Modifier(communique.ModifierID(id)); m != nil && has(m.Words[p.lang], q.Form) {
			out = append(out, id)
		}
	}
	if out == nil {
		return q.Own
	}
	return out
}
