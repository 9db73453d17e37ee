package compare

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/text"
)

// people are the chairs and then the officials quoted, for each party.
func (g *gauge) people() []Fact {
	var chairs, quoted []Fact
	for _, party := range tableParties(g.a, g.b) {
		c := g.peopleFact(FactChairs, party, presides)
		if given(c) || atTable(g.a, party) && atTable(g.b, party) {
			chairs = append(chairs, c)
		}
		q := g.peopleFact(FactQuoted, party, func(r communique.PersonRole) bool { return r == communique.Speaker })
		if given(q) {
			quoted = append(quoted, q)
		}
	}
	return append(chairs, quoted...)
}

func atTable(s *side, party communique.PartyID) bool { return contains(s.parties(), party) }

func (g *gauge) peopleFact(kind FactKind, party communique.PartyID, role func(communique.PersonRole) bool) Fact {
	f := Fact{Kind: kind, Party: string(party), A: g.a.officials(party, role), B: g.b.officials(party, role)}
	f.Change = g.change(f.A, f.B)
	if f.Change == Unknowable {
		return f
	}
	f.Change, f.Why = g.personChange(f.A.People, f.B.People)
	return f
}

// officials are the people of a party with a role, the versions of one person
// together, as the texts print them.
func (s *side) officials(party communique.PartyID, role func(communique.PersonRole) bool) FactValue {
	var v FactValue
	if p := s.parties(); p != nil && !contains(p, party) && !s.namesAnyone(party) {
		return FactValue{Blank: NotApplicable}
	}
	s.people(func(doc *communique.Document, p *communique.Person) {
		if p.Side != party || !role(p.Role) {
			return
		}
		c := cite(doc, p.Source, p.Quote, p.Name)
		v.Codes = appendNew(v.Codes, p.Name)
		v.Cites = addCite(v.Cites, c)
		v.People = append(v.People, PersonValue{Name: p.Name, Office: p.Office, Organisation: p.Organisation,
			Agency: string(p.Agency), Role: string(p.Role), Cite: c})
	})
	return s.orBlank(v, communique.FieldChairs)
}

// namesAnyone reports whether a side names anyone of a party.
func (s *side) namesAnyone(party communique.PartyID) bool {
	named := false
	s.people(func(_ *communique.Document, p *communique.Person) { named = named || p.Side == party })
	return named
}

// personChange compares people as sets. The same people with the same offices
// are the same; within a series other people in the same offices are a routine
// change of office-holder, and another title is never folded. Titles are
// compared only in one language and never in a translation, which has titles
// of its own; where they cannot be compared the lines are shown side by side.
func (g *gauge) personChange(a, b []PersonValue) (Change, string) {
	sameNames := sameSet(a, b, func(p PersonValue) string { return personKey(p.Name) })
	sameTitles, known := g.titles(a, b)
	switch {
	case sameNames && (sameTitles || !known):
		return Unchanged, ""
	case !g.relation.development():
		return Differs, ""
	case known && sameTitles:
		return Routine, ""
	case known:
		return Notable, "title"
	}
	return Differs, ""
}

// titles reports whether offices agree, and whether that can be told.
func (g *gauge) titles(a, b []PersonValue) (same, known bool) {
	for _, lang := range communique.Langs {
		x, y := g.inLang(g.a, a, lang), g.inLang(g.b, b, lang)
		if len(x) == 0 || len(y) == 0 {
			continue
		}
		return sameSet(x, y, func(p PersonValue) string { return text.Fold(p.Office) }), true
	}
	return false, false
}

// inLang are the people whose office an original in the language prints.
func (g *gauge) inLang(s *side, ps []PersonValue, lang communique.Lang) []PersonValue {
	var out []PersonValue
	for _, p := range ps {
		d := s.doc(p.Cite.Document)
		if d != nil && d.Lang == lang && p.Office != "" && !d.Provisional && d.Role != "translation" {
			out = append(out, p)
		}
	}
	return out
}

func sameSet(a, b []PersonValue, key func(PersonValue) string) bool {
	x, y := keys(a, key), keys(b, key)
	return sameCodes(x, y)
}

func keys(ps []PersonValue, key func(PersonValue) string) []string {
	var out []string
	for _, p := range ps {
		out = appendNew(out, key(p))
	}
	sort.Strings(out)
	return out
}
