package reader

import (
	"alternat/app/text"
)

// carry gives an item of a list the subject that the line above the list
// names: "The two sides:" and "- welcomed …" below.
func (p *page) carry(s *scan) {
	b := &p.t.Blocks[p.t.Sentences[s.i].Block]
	if b.Kind != text.ListItem || p.t.Sentences[s.i].Block != p.telling.list+1 {
		if p.t.Sentences[s.i].Block != p.telling.list {
			p.telling.carried = nil
		}
		return
	}
	if s.i == b.First {
		s.carried = p.telling.carried
	}
	if s.i == b.Last-1 {
		p.telling.list++
	}
}

// lead keeps the subject with which a sentence leads to a list, if its last
// mark is a colon: its own clause's, or a name alone.
func (p *page) lead(s *scan, cs []clause) {
	n := len(s.u)
	if n < 2 || s.norm(n-1) != ":" {
		return
	}
	var sub subject
	if len(cs) > 0 {
		sub = cs[len(cs)-1].sub
	} else if x, ok := s.phrase(n-1, 0); ok {
		sub = x
	} else {
		return
	}
	p.telling.carried, p.telling.list = &sub, p.t.Sentences[s.i].Block
}

// itemsGoverned returns, for a clause whose objects follow as items of a list
// ("agreed to:"), the sentences of the items; nil if it has its object, or the
// items have verbs of their own.
func (p *page) itemsGoverned(s *scan, c *clause) []*scan {
	if s.norm(len(s.u)-1) != ":" || c.end-c.last > 8 {
		return nil
	}
	family, _, _ := p.lex.Grade(c.id)
	if family != "position" && family != "undertaking" && family != "concern" {
		return nil
	}
	var out []*scan
	first := p.t.Sentences[s.i].Block + 1
	for b := first; b < len(p.t.Blocks) && b < first+longestList && p.t.Blocks[b].Kind == text.ListItem; b++ {
		if p.t.Blocks[b].First >= p.t.Blocks[b].Last {
			continue
		}
		x := p.scan(p.t.Blocks[b].First)
		x.carried = &c.sub
		if len(x.clauses(0)) > 0 {
			return nil
		}
		out = append(out, x)
	}
	return out
}

// tellItems adds a statement for each item that the clause's verb governs.
func (p *page) tellItems(s *scan, c *clause, items []*scan) {
	verb, lead := s.span(c.first, c.last), s.span(c.from, c.last)
	for _, x := range items {
		end := len(x.u)
		for end > 0 && x.u[end-1].Kind == text.Punct && x.norm(end-1) != ")" || end > 0 && x.ends(end, "and") {
			end--
		}
		if end < 2 {
			continue
		}
		st := p.stated(x, c, x.span(x.head(), end), verb)
		q := p.quote(lead)
		st.GovernedBy = &q
		p.state(st, "statement.listed-object", c)
	}
}
