package reader

import "alternat/app/communique"

// passive reports whether the verb group says what was done to its subject.
func (s *scan) passive(c *clause) bool {
	if c.act.Modal {
		return false
	}
	reflexive := false
	be := false
	for i := c.first; i < c.last; i++ {
		switch s.norm(i) {
		case "was", "were", "been", "is", "are", "be", "being":
			be = i < c.act.First || !c.act.Shapes.Set()
		case "été", "est", "sont", "était", "étaient", "fut", "furent":
			be = be || i < c.act.First
		case "se", "s'":
			reflexive = true
		}
	}
	return be && !reflexive && !c.act.Shapes.Finite()
}

// impersonal finds "il a été convenu", "it was agreed", "views were exchanged",
// "topics such as X were discussed": what was done by all who were there.
func (s *scan) impersonal(c *clause) bool {
	if s.by(c.last) || s.by(c.last+1) {
		return false
	}
	i := c.first
	if n := s.norm(i - 1); i > 0 && (n == "il" || n == "it") {
		c.from = i - 1
		return c.passive || c.act.Shapes.Set()
	}
	if n := s.norm(c.act.First); c.act.Shapes.Set() && (n == "il" || n == "it" || n == "un") {
		c.from = c.act.First
		return true
	}
	if !c.passive {
		return false
	}
	if i == s.head() && s.p.lang == communique.French {
		c.from = i // « Ont été abordés : … »
		return true
	}
	if i == 0 {
		return false
	}
	family, _, _ := s.p.lex.Grade(s.p.settleAct(c.act.IDs, ""))
	if at, _ := s.nextSession(0, i); family == "arrangement" && at < 0 {
		return false
	}
	start := 0
	for j := 0; j < i; j++ {
		if s.comma(j) && s.depth[j] == 0 && s.is(0, "meant") {
			start = j + 1
			break
		}
	}
	if s.verbIn(start, i) || s.is(start, "meant") || s.nested(start) {
		return false
	}
	for j := start; j < i; j++ {
		if id, _ := s.mark(j); id == "relative" || id == "that" {
			return false
		}
	}
	c.from = start
	return true
}

func (s *scan) verbIn(a, b int) bool {
	for k := range s.acts {
		if x := &s.acts[k]; x.Strong && a <= x.First && x.First < b {
			return true
		}
	}
	return false
}

// doer finds who did what a passive tells: "was welcomed by X". The clause
// begins with what it was done to.
func (s *scan) doer(c *clause) (subject, bool) {
	if !c.passive || !s.by(c.last) {
		return subject{}, false
	}
	for i := c.last + 1; i < len(s.u) && i <= c.last+9; i++ {
		if s.comma(i) {
			break
		}
		n := s.nameBefore(i + 1)
		if n == nil || s.of(i+1) || s.is(i+1, "and") || s.norm(i+1) == "'s" || s.nameBefore(i+2) != nil {
			continue
		}
		sub, ok := s.phrase(i+1, c.last+1)
		if !ok || sub.actor == communique.ActorMeeting {
			break
		}
		c.from = s.chunkStart(c.first, 0)
		if s.is(c.from, "meant") || s.nested(c.from) || s.verbIn(c.from, c.first) {
			break
		}
		return sub, true
	}
	return subject{}, false
}

// by reports whether the doer of a passive stands at unit i.
func (s *scan) by(i int) bool { return s.is(i, "by") }
