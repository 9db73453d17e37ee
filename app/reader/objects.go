package reader

import (
	"strings"

	"alternat/app/communique"
)

// objects returns where further objects of a clause's verb begin. Rule: what
// "as well as" adds, a second "that", a second infinitive of the same kind as
// the first, or a noun like importance, need, commitment, is a statement of
// its own, governed by the same verb. A list of things of one kind is not cut.
func (s *scan) objects(c *clause) []int {
	var out []int
	opener := s.opener(c.last)
	if opener == "" && c.last > c.act.First+1 {
		opener = s.opener(c.last - 1) // "agreed to" is listed as it stands
	}
	purpose, start := false, c.last
	for i := c.last + 1; i < c.end; i++ {
		if s.depth[i] > 0 {
			continue
		}
		if id, _ := s.mark(i); id == "purpose" && (s.norm(i) != "to" || s.norm(i-1) == ",") {
			purpose = true // what follows may be joined to it, not to the verb
		}
		if s.is(i, "besides") && i > c.last+2 {
			_, next := s.mark(i)
			if s.beginsObject(next, opener) {
				out = append(out, next)
			}
			continue
		}
		if !s.is(i, "and") && s.norm(i) != "," && s.norm(i) != ";" {
			continue
		}
		next := i + 1
		for next < c.end && !s.is(next, "besides") && (s.is(next, "and") || s.p.lex.Between(s.p.lang, &s.u[next])) {
			next++
		}
		switch {
		case next >= c.end || s.is(next, "besides"):
		case opener != "" && (s.is(i, "and") || s.norm(i) == ";") && s.opener(next) == opener && !purpose && i > start+3:
			out = append(out, next)
			start = next
		case opener == "" && s.weighty(next, c.end) && (s.is(i, "and") || s.is(i+1, "and") || s.weighty(c.last, c.end)):
			out = append(out, next)
		}
	}
	return out
}

// opener returns the word with which an object of the verb begins that is a
// clause: "that" or the infinitive's preposition; "" for a noun.
func (s *scan) opener(i int) string {
	switch n := s.norm(i); n {
	case "that", "to":
		return n
	case "que", "qu'":
		return "que"
	case "de", "à", "d'":
		if n == "d'" {
			n = "de"
		}
		k := i + 1
		if s.norm(k) == "se" || s.norm(k) == "s'" || s.norm(k) == "l'" {
			k++
		}
		if k < len(s.u) && !s.u[k].Upper && infinitive(s.norm(k)) {
			return n
		}
	}
	return ""
}

// infinitive tells a French infinitive by its ending.
func infinitive(norm string) bool {
	return len(norm) > 3 && (strings.HasSuffix(norm, "er") || strings.HasSuffix(norm, "ir") || strings.HasSuffix(norm, "re"))
}

// beginsObject reports whether what stands at unit i can be the object of the
// same verb: a noun with its article, or a clause.
func (s *scan) beginsObject(i int, opener string) bool {
	if i >= len(s.u) {
		return false
	}
	switch s.opener(i) {
	case "":
		return opener == "" && s.p.lex.Determiner(s.p.lang, &s.u[i])
	case opener:
		return true
	}
	return s.p.lang == communique.French
}

// weighty reports whether a noun such as importance or need stands at unit i,
// with its article.
func (s *scan) weighty(i, end int) bool {
	if i >= end || !s.p.lex.Determiner(s.p.lang, &s.u[i]) {
		return false
	}
	for k := i + 1; k < end && k <= i+3; k++ {
		if s.is(k, "weighty") {
			return true
		}
		if s.p.lex.Determiner(s.p.lang, &s.u[k]) {
			return false
		}
	}
	return false
}

// embedded finds an offer that is told within another statement: "welcomed the
// proposal of X to …". at is the index of the statement of the clause.
func (p *page) embedded(s *scan, c *clause, at int) {
	for k := range s.acts {
		a := &s.acts[k]
		if !a.Shapes.Noun() || a.Strong || a.First < c.last || a.Last > c.end {
			continue
		}
		id := communique.ActID(a.IDs[0])
		if id != "proposed" && id != "invited" {
			continue
		}
		party, first, last := s.offerer(a.First, a.Last, c.last)
		if party == "" {
			continue
		}
		last = s.offered(last, c.end)
		oc := clause{act: *a, id: id, first: a.First, last: a.Last, from: first, end: last, sub: subject{actor: communique.Actor(party)}}
		st := p.statement(s, &oc, s.span(first, last))
		for i := at; i < len(p.a.Findings.Statements); i++ {
			if q := p.a.Findings.Statements[i].Quote; q.Contains(st.Quote.Span) {
				st.EmbeddedIn = i
			}
		}
		if st.EmbeddedIn >= 0 {
			p.state(st, "statement.offer-within", &oc)
		}
	}
}

// offerer finds whose offer a noun at units [a, b) names: "the proposal of X",
// "X's proposal", "la proposition française".
func (s *scan) offerer(a, b, limit int) (party communique.PartyID, first, last int) {
	first = a
	for first > limit && s.p.lex.Determiner(s.p.lang, &s.u[first-1]) {
		first--
	}
	i := b
	for i < len(s.u) && i < b+3 && (s.of(i) || s.by(i) || s.p.lex.Determiner(s.p.lang, &s.u[i]) || s.norm(i) == "from") {
		i++
	}
	for k := i; k < len(s.u) && k <= i; k++ {
		for n := range s.names {
			if x := &s.names[n]; x.first == k && x.kind == nameParty {
				return x.party, first, x.last
			}
		}
	}
	for _, end := range []int{a, a - 1} {
		if n := s.nameBefore(end); n != nil && n.kind == nameParty && n.first >= limit && (end == a || s.norm(a-1) == "'s") {
			first = n.first
			for first > limit && s.p.lex.Determiner(s.p.lang, &s.u[first-1]) {
				first--
			}
			return n.party, first, b
		}
	}
	return "", 0, 0
}

// offered returns where what is offered ends: before a purpose or a comma.
func (s *scan) offered(i, end int) int {
	if o := s.opener(i); o != "to" && o != "de" && o != "à" {
		return i
	}
	for k := i + 1; k < end; k++ {
		if s.comma(k) || s.is(k, "purpose") || s.is(k, "and") {
			return k
		}
	}
	return end
}
