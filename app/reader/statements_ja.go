package reader

import (
	"strings"

	"alternat/app/communique"
)

// clausesJapanese finds the clauses of a Japanese sentence: the verb stands at
// the end of each, its object before it. Rule: a verb acts where it concludes
// (した, し、, を行い, …); it begins after the clause before, after the words that
// lead to it (本会合では、), at its subject where one is marked (は, が, から).
func (s *scan) clausesJapanese() []clause {
	var out []clause
	limit := 0
	for k := range s.acts {
		a := s.acts[k]
		agenda := a.Has("planned-agenda") || s.agendaJapanese(a.Last)
		if family, _, _ := s.p.lex.Grade(s.p.settleAct(a.IDs, "")); agenda && family != "exchange" && !a.Has("planned-agenda") {
			continue
		}
		if a.First < limit || s.depth[a.First] > 0 || a.Modal || !agenda && !s.concluded(a.First, a.Last) {
			continue
		}
		c := clause{act: a, first: a.First, last: s.verbEnd(a.Last), end: s.verbEnd(a.Last)}
		c.present = !s.pastJapanese(&c)
		if s.meetingItself(&c, limit) {
			continue
		}
		s.subjectJapanese(&c, limit, out)
		c.agenda = agenda
		if c.sub.actor == "" {
			limit = c.last
			continue
		}
		out = append(out, c)
		limit = c.last
	}
	if len(out) == 0 {
		out = append(out, s.plannedJapanese()...)
	}
	return out
}

// concluding are what follows the stem of a verb that performs.
var concluding = []string{
	"した", "し、", "し，", "しつつ", "するとともに", "すると共に", "するなど", "を行っ", "を行い", "を行な", "を実施し", "を表明し", "を交わし", "をし", "がなされ", "が行われ", "があっ", "がされ", "された", "され、", "を深め", "た。", "た、", "た上で", "、また", "を示し", "いたし", "を得", "しました", "しまし", "られた", "られまし", "されまし", "ました", "まして", "わし、", "をみた", "を見た", "をみまし", "わした", "わしました",
}

func (s *scan) concluded(first, last int) bool {
	next := ""
	for j := last; j < len(s.u) && j < last+6; j++ {
		next += s.norm(j)
	}
	stem := s.norm(last - 1)
	for _, end := range concluding {
		if strings.HasPrefix(next, end) {
			return true
		}
	}
	switch stem {
	case "た":
		return true // listed with its ending
	case "し", "っ", "べ", "め", "げ", "い", "り":
		// 述べ + た, 深め + た: the stem is listed without its ending.
		return strings.HasPrefix(next, "た") || strings.HasPrefix(next, "まし") || strings.HasPrefix(next, "、") || strings.HasPrefix(next, "つつ")
	}
	if next == "" || strings.HasPrefix(next, "。") || strings.HasPrefix(next, "、") {
		// 「〜を確認。」: a noun may conclude behind its object.
		switch s.norm(first - 1) {
		case "を", "で", "と":
			return true
		}
	}
	return false
}

// verbEnd returns where the verb ends: at the next mark, or after た.
func (s *scan) verbEnd(i int) int {
	for end := i; end < len(s.u); end++ {
		switch s.norm(end) {
		case "、", "。", "，", ",", ".", ")", "）":
			return end
		case "た":
			if n := s.norm(end + 1); n != "だ" && n != "し" {
				return end + 1
			}
		}
		if end > i+14 {
			return i
		}
	}
	return len(s.u)
}

func (s *scan) pastJapanese(c *clause) bool {
	// A stem before a comma takes the tense of the end of the sentence.
	for i := len(s.u) - 1; i >= c.act.Last && i > len(s.u)-6; i-- {
		if s.norm(i) == "た" {
			return true
		}
	}
	for i := c.first; i < c.last; i++ {
		if s.norm(i) == "た" {
			return true
		}
	}
	return false
}

// subjectJapanese finds the subject of c, which begins no earlier than limit:
// the first name before は, が, も or から; else that of the clause before, else
// all who met.
func (s *scan) subjectJapanese(c *clause, limit int, before []clause) {
	c.from = limit
	for c.from < c.first && (s.comma(c.from) || s.is(c.from, "leading")) {
		_, next := s.mark(c.from)
		c.from = max(next, c.from+1)
	}
	for i := c.from + 1; i < c.first; i++ {
		if !s.particle(i) || s.depth[i] > 0 {
			continue
		}
		if sub, ok := s.namedJapanese(c.from, i); ok {
			if at := s.ownPredicate(i, c.first); at > 0 {
				c.from = at
				break // 大使が出席し、…: the subject of that alone
			}
			c.sub, c.from = sub, sub.first
			if s.norm(i) == "か" {
				s.spokesman(c, i+2) // 日本側からは、X審議官が…
			}
			return
		}
		if n := s.norm(i - 1); (n == "で" || n == "に" || n == "て") && s.comma(i+1) && !s.about(c.from, i) {
			c.from = i + 2 // 本会合では、
		}
	}
	for i := c.from; i < c.first; i++ { // 会合において、 会合の中で、
		if s.comma(i) && s.depth[i] == 0 && i > c.from {
			if n := s.norm(i - 1); (n == "て" || n == "で" || n == "際") && !s.about(c.from, i) {
				c.from = i + 1
			}
			break
		}
	}
	if len(before) > 0 {
		c.sub, c.elided = before[len(before)-1].sub, true
		return
	}
	if g := s.p.telling.group; g != "" || len(s.p.sides) > 1 {
		if g == "" || len(s.p.sides) > 1 && len(g.Parties()) > 0 {
			g = s.p.together(0)
		}
		c.sub = subject{actor: g, first: c.from, last: c.from, vague: true}
	}
}

// spokesman takes for the subject of c the official who is named before が,
// from unit i on, behind the words for a side.
func (s *scan) spokesman(c *clause, i int) {
	for k := range s.names {
		x := &s.names[k]
		if x.kind != namePerson || x.first < i || x.last >= c.first || s.norm(x.last) != "が" || s.depth[x.last] > 0 || s.ownPredicate(x.last, c.first) > 0 {
			continue
		}
		first := c.sub.first
		if sub, ok := s.namedJapanese(i, x.last); ok && sub.actor == communique.ActorOfficial {
			c.sub = sub
			c.sub.first = first
		}
		return
	}
}

// ownPredicate returns where the clause after a verb begins that takes the
// subject before が at unit i for itself, 0 if the subject is that of unit v.
func (s *scan) ownPredicate(i, v int) int {
	if s.norm(i) != "が" {
		return 0
	}
	at := 0
	for k := i + 1; k < v; k++ {
		if s.comma(k) && s.depth[k] == 0 && (s.norm(k-1) == "し" || s.norm(k-1) == "り" || s.norm(k-1) == "れ") {
			at = k + 1
		}
	}
	return at
}

// particle reports whether a particle that marks the subject stands at unit i.
func (s *scan) particle(i int) bool {
	switch s.norm(i) {
	case "は", "も":
		return true
	case "が":
		return true
	case "か":
		return s.norm(i+1) == "ら"
	}
	return false
}

// about reports whether について or its like ends within units [a, b).
func (s *scan) about(a, b int) bool {
	for i := a; i < b; i++ {
		if s.is(i, "about-ja") {
			return true
		}
	}
	return false
}

// namedJapanese reads the name of a subject that ends before the particle at
// unit end; the phrase begins after the last comma.
func (s *scan) namedJapanese(limit, end int) (subject, bool) {
	start := end
	for start > limit && !s.comma(start-1) {
		start--
	}
	last := end
	for k := 0; k < 3 && s.nameBefore(last) == nil && last > start; k++ {
		last-- // 日本側からは, 両国政府間では
	}
	var found []*name
	for i := last; i > start; {
		if n := s.nameBefore(i); n != nil && n.first >= start {
			found = append(found, n)
			i = n.first
			continue
		}
		i--
	}
	if len(found) == 0 || s.nameBefore(last) == nil {
		return subject{}, false
	}
	switch s.norm(end - 1) {
	case "で", "に", "て":
		return subject{}, false
	}
	return s.p.japaneseWhom(s, found, start, end)
}

// japaneseWhom is whom for names that a particle marks: what stands last says
// what the phrase is.
func (p *page) japaneseWhom(s *scan, found []*name, start, end int) (subject, bool) {
	sub := subject{first: start, last: end}
	if last := found[0]; last.kind == namePerson {
		sub.actor, sub.official = communique.ActorOfficial, p.official(last, false)
		return sub, true
	}
	return s.whom(found, start, end)
}
