package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// listed unfolds the list of topics that a clause of exchange ends in, and
// returns the clause's quote, longer where the list follows as items of their
// own. Rule: what stands after "such as" or a colon, or three things and more
// after the verb, is a list; each item is a topic with its own quote, or is
// kept as one that no topic covers.
func (p *page) listed(s *scan, c *clause, span communique.Span, whole bool) communique.Span {
	family, _, _ := p.lex.Grade(c.id)
	if !whole || family != "exchange" && c.id != "planned-agenda" || c.sub.actor == communique.ActorOfficial {
		return span
	}
	if s.norm(len(s.u)-1) == ":" || s.following(c) {
		if end := p.itemsBelow(s.i); end > span.End {
			return communique.Span{Start: span.Start, End: end}
		}
	}
	from, least := c.last, 3
	if p.lang == communique.Japanese {
		p.itemsJapanese(s, c)
		return span
	}
	if at := s.listAfter(c.last, c.end); at > 0 {
		from, least = at, 2
	} else {
		for from < c.end && s.is(from, "meant") {
			_, from = s.mark(from)
		}
	}
	p.addItems(s, s.items(from, c.end), least)
	return span
}

// following reports whether a clause speaks of "the following" and a list
// stands below.
func (s *scan) following(c *clause) bool {
	last := s.p.t.Blocks[s.p.t.Sentences[s.i].Block].Last
	if s.i != last-1 {
		return false
	}
	for i := c.from; i < len(s.u); i++ {
		if s.is(i, "following") {
			return true
		}
	}
	return false
}

// listAfter returns where a list begins after "such as" within units [a, b),
// 0 if none does.
func (s *scan) listAfter(a, b int) int {
	for i := a; i < b; i++ {
		if s.depth[i] > 0 {
			continue
		}
		if s.is(i, "such-as") {
			_, at := s.mark(i)
			for at < b && (s.comma(at) || s.is(at, "such-as")) {
				at++
			}
			return at
		}
		if s.norm(i) == ":" && i+1 < b {
			return i + 1
		}
	}
	return 0
}

// items cuts units [a, b) where a list is separated: at semicolons if there
// are any, else at commas, and before the last item at its "and".
func (s *scan) items(a, b int) [][2]int {
	mark := ","
	for i := a; i < b; i++ {
		if s.depth[i] == 0 && s.norm(i) == ";" {
			mark = ";"
		}
	}
	var out [][2]int
	start := a
	cut := func(end, next int) {
		for start < end && (s.is(start, "and") || s.is(start, "besides")) {
			_, start = s.mark(start)
		}
		for start < end && s.comma(end-1) {
			end--
		}
		if start < end {
			out = append(out, [2]int{start, end})
		}
		start = next
	}
	joined := false
	for i := a; i < b; i++ {
		if s.depth[i] > 0 {
			continue
		}
		switch {
		case s.norm(i) == mark:
			if mark == "," && (s.is(i+1, "such-as") || s.is(i+1, "relative")) {
				continue
			}
			joined = s.is(i+1, "and") || s.is(i+1, "besides")
			cut(i, i+1)
		case s.is(i, "besides") && i > start:
			_, next := s.mark(i)
			joined = true
			cut(i, next)
		}
	}
	if !joined && len(out) > 0 {
		for i := b - 1; i > start; i-- {
			if s.depth[i] == 0 && s.is(i, "and") && s.markAt[i] > 0 {
				cut(i, i+1)
				break
			}
		}
	}
	cut(b, b)
	return out
}

// addItems adds the items of a list of at least least.
func (p *page) addItems(s *scan, items [][2]int, least int) {
	if len(items) < least {
		return
	}
	for _, it := range items {
		if span := s.span(it[0], it[1]); span.Len() > 0 {
			p.addItem(s, span)
		}
	}
}

func (p *page) addItem(s *scan, span communique.Span) {
	if p.telling.done[span.Start] {
		return
	}
	p.item(p.topicsIn(s, span), span)
}

// item adds an item of a list of topics.
func (p *page) item(ids []communique.TopicID, span communique.Span) {
	if p.telling.done == nil {
		p.telling.done = map[int]bool{}
	}
	p.telling.done[span.Start] = true
	if len(ids) == 0 {
		p.a.Unassigned = append(p.a.Unassigned, communique.Passage{Quote: p.quote(span), Kind: "no topic of the list covers it"})
	}
	for _, id := range ids {
		known := false
		for i := range p.a.Findings.Topics {
			known = known || p.a.Findings.Topics[i].Topic == id
		}
		if known {
			continue
		}
		p.a.Findings.Topics = append(p.a.Findings.Topics, communique.TopicFinding{Topic: id, Quote: p.quoted(span), Source: p.doc.ID})
		p.add(KindTopic, span, "topic.listed", Sure, string(id), len(p.a.Findings.Topics)-1)
	}
}

// longestList is how many items of a list are read.
const longestList = 200

// itemsBelow adds the items of the list that follows sentence i and returns
// where it ends, 0 if none follows.
func (p *page) itemsBelow(i int) int {
	end := 0
	first := p.t.Sentences[i].Block + 1
	for b := first; b < len(p.t.Blocks) && b < first+longestList && p.t.Blocks[b].Kind == text.ListItem; b++ {
		block := &p.t.Blocks[b]
		if block.First >= block.Last {
			continue
		}
		s := p.scan(block.First)
		a, z := 0, len(s.u)
		for z > a && s.u[z-1].Kind == text.Punct && s.norm(z-1) != ")" {
			z--
		}
		if z > a && s.is(z-1, "and") {
			z--
		}
		if s.verbIn(a, z) && len(s.clauses(0)) > 0 {
			break // a list of what was done, not of topics
		}
		if span := s.span(a, z); span.Len() > 0 {
			p.addItem(s, span)
			end = span.End
		}
	}
	return end
}

// topicsWere reads "Topics on the agenda were A, B and C", whose subject names
// no one: it was spoken of by all who met.
func (p *page) topicsWere(s *scan, head, from int) bool {
	if head > s.head()+2 {
		return false
	}
	for i := from; i < len(s.u) && i < from+5; i++ {
		if !s.is(i, "were") {
			continue
		}
		_, at := s.mark(i)
		if at < len(s.u) && s.norm(at) == ":" {
			at++
		}
		end := s.trim(at, len(s.u))
		items := s.items(at, end)
		if len(items) < 2 {
			return false
		}
		c := clause{id: "discussed", first: i, last: at, from: s.head(), end: end, sub: subject{actor: p.together(0), vague: true}}
		c.act.IDs = []string{"discussed"}
		p.addItems(s, items, 2)
		for k := range p.a.Findings.Statements {
			if p.a.Findings.Statements[k].Quote.Overlaps(s.span(c.from, end)) {
				return true
			}
		}
		p.state(p.statement(s, &c, s.span(c.from, end)), "statement.topics-were", &c)
		return true
	}
	return false
}

// headed unfolds a list of topics that no act governs: "a range of topics,
// including A, B and C", "Agenda: A; B; C".
func (p *page) headed(s *scan) {
	for i := range s.u {
		if !s.is(i, "topic-head") || s.depth[i] > 0 {
			continue
		}
		_, from := s.mark(i)
		if len(s.u) <= 6 && from >= len(s.u)-2 || s.norm(len(s.u)-1) == ":" {
			p.itemsBelow(s.i)
			return
		}
		if p.topicsWere(s, i, from) {
			return
		}
		if at := s.listAfter(from, min(len(s.u), from+6)); at > 0 {
			p.addItems(s, s.items(at, s.trim(at, len(s.u))), 3)
			return
		}
	}
}
