package reader

import (
	"strconv"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// foresees reports whether a clause announces the next session. Rule: a verb
// that looks ahead, and a session that is called the next or has a number
// other than this one's.
func (s *scan) foresees(c *clause) bool {
	switch c.id {
	case "will", "agreed", "decided", "confirmed", "affirmed", "planned-activity", "intended", "looked-forward",
		"shared-view", "shared-view-to-do", "announced", "committed", "discussed", "proposed", "expected", "stated":
	default:
		return false
	}
	at, _ := s.nextSession(c.from, c.end)
	if at < 0 {
		return c.id != "intended" && c.id != "looked-forward" && s.again(c)
	}
	switch c.id {
	case "planned-activity":
		return true
	case "will", "agreed", "decided", "shared-view", "shared-view-to-do", "committed", "announced", "confirmed":
		for i := c.from; i < c.end; i++ {
			if s.is(i, "hold") {
				return true
			}
		}
	}
	return false
}

// again reports whether a clause says that the sides will meet again.
func (s *scan) again(c *clause) bool {
	for i := c.from; i < c.end; i++ {
		if !s.is(i, "again") {
			continue
		}
		for k := max(c.from, i-4); k < min(c.end, i+4); k++ {
			if s.is(k, "hold") {
				return true
			}
		}
	}
	return false
}

// nextSession finds within units [a, b) the words for a session to come and
// its number, 0 if it has none; -1 if there is none.
func (s *scan) nextSession(a, b int) (at, ordinal int) {
	for i := a; i < b; i++ {
		if s.norm(i) == "次" && s.norm(i+1) == "回" && (s.norm(i+2) == "は" || s.norm(i+2) == "の") {
			return i, 0 // 次回は: no other noun is needed
		}
		if !s.is(i, "session") {
			continue
		}
		for k := max(a, i-8); k < i; k++ {
			if n := s.ordinalAt(k); n > 0 && !(s.p.a.Ordinal != nil && n <= s.p.a.Ordinal.Ordinal) {
				return k, n
			}
		}
		for k := max(a, i-4); k < b && k <= i+2; k++ {
			if s.is(k, "next") && !s.yearAfter(k+1) {
				return k, 0
			}
		}
	}
	return -1, 0
}

// yearAfter reports whether a "next" belongs to a time: "next year".
func (s *scan) yearAfter(i int) bool {
	for _, n := range s.r.Numbers {
		if n.Kind == lexicon.Relative && n.First < i && i <= n.Last {
			return true
		}
	}
	return false
}

// ordinalAt returns the ordinal that begins at unit i, 0 if there is none.
func (s *scan) ordinalAt(i int) int {
	if s.ordinals == nil {
		s.ordinals = map[int]int{}
		if s.p.words != nil {
			for _, f := range s.p.words.ordinals.Find(s.r) {
				s.ordinals[f.First], _ = strconv.Atoi(f.IDs[0])
			}
		}
		for _, n := range s.r.Numbers {
			if n.Kind == lexicon.Ordinal {
				s.ordinals[n.First], _ = strconv.Atoi(n.Value)
			}
		}
	}
	return s.ordinals[i]
}

// foresee keeps what a clause says of the next session: its number, where and
// when, as far as the text says so.
func (p *page) foresee(s *scan, c *clause, at int) {
	if at, _ := s.nextSession(c.from, c.end); c.id != "next-meeting" && (c.id != "looked-forward" && c.id != "intended" || at < 0 && !s.again(c)) {
		return
	}
	st := &p.a.Findings.Statements[at]
	if !has(st.Topics, "dialogue-continuity") {
		st.Topics = append(st.Topics, "dialogue-continuity")
	}
	if p.a.Next != nil {
		return // the first that says so counts
	}
	next := &communique.NextSession{Quote: st.Quote}
	_, next.Ordinal = s.nextSession(c.from, c.end)
	next.Where = p.whereTo(s, c)
	next.When = p.whenTo(s, c)
	for i := c.from; i < c.end && next.When == ""; i++ {
		if s.is(i, "early") {
			_, last := s.mark(i)
			w := s.span(i, last)
			next.WhenWords = p.src[w.Start:w.End]
			break
		}
	}
	p.a.Next = next
	what := strconv.Itoa(next.Ordinal) + " " + string(next.Where) + " " + next.When
	p.add(KindNext, st.Quote.Span, "next.foreseen", Likely, what, 0)
}

// whereTo returns the country that a preposition of place stands before.
func (p *page) whereTo(s *scan, c *clause) communique.PartyID {
	for k := range s.r.Names {
		f := &s.r.Names[k]
		if city, country := p.city(f); city != "" && f.First >= c.from && f.First < c.end && country != "" {
			return country
		}
	}
	for k := range s.names {
		x := &s.names[k]
		if x.kind != nameParty || x.first < c.from || x.first >= c.end {
			continue
		}
		i := x.first - 1
		for i > c.first && p.lex.Determiner(p.lang, &s.u[i]) && s.norm(i) != "au" && s.norm(i) != "aux" {
			i--
		}
		switch s.norm(i) {
		case "in", "en", "au", "aux", "à":
			return x.party
		case "by", "par":
			if s.ends(i, "hold") {
				return x.party // who is its host
			}
		}
		switch s.norm(x.last) {
		case "で", "に", "が":
			if p.lang == communique.Japanese {
				return x.party
			}
		}
	}
	return ""
}

// whenTo returns the time of the next session, ISO, shortened to what is said.
// "Next year" counts from the meeting, or from the day of the text.
func (p *page) whenTo(s *scan, c *clause) string {
	span := s.span(c.from, c.end)
	year, rest := "", ""
	for _, n := range s.r.Numbers {
		if !span.Contains(n.Span) {
			continue
		}
		switch n.Kind {
		case lexicon.YearDate:
			year = n.Value
		case lexicon.MonthDay:
			rest = "-" + n.Value
		case lexicon.Month:
			if len(n.Value) == len("month-01") {
				rest = "-" + n.Value[len("month-"):]
			}
		case lexicon.Relative:
			year = p.relativeYear(n.Value, year)
		}
	}
	if year == "" {
		return ""
	}
	return year + rest
}

func (p *page) relativeYear(id, otherwise string) string {
	day := p.date
	if day == "" {
		day = p.published
	}
	if len(day) < 4 {
		return otherwise
	}
	y, err := strconv.Atoi(day[:4])
	if err != nil {
		return otherwise
	}
	switch id {
	case "next-year", "end-of-next-year", "year-after":
		return strconv.Itoa(y + 1)
	case "this-year", "end-of-year":
		return strconv.Itoa(y)
	}
	return otherwise
}
