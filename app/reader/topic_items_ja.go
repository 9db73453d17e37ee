package reader

import "strings"

// meetingItself reports whether a verb of talking only says that the meeting
// was held: it has neither について nor を before it.
func (s *scan) meetingItself(c *clause, limit int) bool {
	if !c.act.Has("discussed") {
		return false
	}
	for i := limit; i < c.first; i++ {
		if s.depth[i] == 0 && (s.norm(i) == "を" || s.is(i, "about-ja") && !s.is(i, "of-ja")) {
			return false
		}
	}
	return true
}

// agendaJapanese reports whether what is talked of is still to come:
// 〜について議論する予定.
func (s *scan) agendaJapanese(last int) bool {
	next := ""
	for j := last; j < len(s.u) && j < last+8; j++ {
		next += s.norm(j)
	}
	for _, end := range []string{"する予定", "を行う予定", "を行なう予定", "予定", "することとして", "される予定", "が行われる予定", "を実施する予定"} {
		if strings.HasPrefix(next, end) {
			return true
		}
	}
	return false
}

// plannedJapanese finds 次回会合を…開催する予定: the next session as a plan.
func (s *scan) plannedJapanese() []clause {
	at, _ := s.nextSession(0, len(s.u))
	if at < 0 {
		return nil
	}
	for i := range s.u {
		if s.is(i, "hold") {
			end := len(s.u)
			for end > i && s.norm(end-1) == "。" {
				end--
			}
			c := clause{id: "will", first: i, last: end, end: end, will: true, sub: subject{actor: s.p.together(0), vague: true}}
			c.act.First, c.act.Last, c.act.IDs = i, end, []string{"modal-will"}
			return []clause{c}
		}
	}
	return nil
}

// itemsJapanese unfolds 「A、B及びCについて意見交換を行った」: the items before the
// words that say what the exchange was about.
func (p *page) itemsJapanese(s *scan, c *clause) {
	end := -1
	for i := c.from; i < c.first; i++ {
		if s.is(i, "about-ja") && s.depth[i] == 0 {
			end = i
		}
	}
	if end < 0 {
		return
	}
	from := c.from
	if c.sub.last > from && !c.elided && c.sub.last < end {
		from = c.sub.last
		for from < end && (s.particle(from) || s.comma(from) || s.norm(from) == "ら") {
			from++
		}
	}
	var items [][2]int
	start := from
	for i := from; i <= end; i++ {
		if i < end && (s.depth[i] > 0 || !s.comma(i) && !s.is(i, "and-ja")) {
			continue
		}
		last := i
		for last > start && (s.is(last-1, "other-ja") || s.norm(last-1) == "等") {
			last--
		}
		if start < last {
			items = append(items, [2]int{start, last})
		}
		next := i + 1
		if s.is(i, "and-ja") {
			_, next = s.mark(i)
		}
		start = next
	}
	p.addItems(s, items, 2)
}
