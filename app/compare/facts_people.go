package compare

import (
	"alternat/app/communique"
)

// people are the chairs and then the officials quoted, for each party.
func (g *gauge) people() []Fact {
	var chairs, quoted []Fact
	for _, party := range tableParties(g.a, g.b) {
		if !atTable(g.a, party) && !atTable(g.b, party) && (g.a.sitsWith(party) != "" || g.b.sitsWith(party) != "") {
			continue // told with the organisation they sit with
		}
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

// sitsWith is the organisation with which a party sits at the side's table: the
// one organisation among the partners, where the party itself is none of them
// and the texts name someone or some body of it; "" otherwise.
func (s *side) sitsWith(party communique.PartyID) communique.PartyID {
	if s.session == nil || contains(s.parties(), party) || !s.namesAnyOf(party) {
		return ""
	}
	var with communique.PartyID
	for _, p := range s.session.Partners {
		if x := s.au.Party(p); x != nil && x.Kind != "state" {
			if with != "" {
				return ""
			}
			with = p
		}
	}
	return with
}

func (g *gauge) peopleFact(kind FactKind, party communique.PartyID, role func(communique.PersonRole) bool) Fact {
	f := Fact{Kind: kind, Party: string(party), A: g.a.officials(party, role), B: g.b.officials(party, role)}
	f.Change = g.change(f.A, f.B)
	if f.Change == Unknowable {
		return f
	}
	f.Change, f.Why = g.personChange(party, f.A.People, f.B.People)
	return f
}

// officials are the people of a party with a role, the versions of one person
// together, as the texts print them. Those of a state that sits with an
// organisation are the organisation's. Of someone whose name is not given the
// office stands for the name; of whom nothing is given, nothing is said.
func (s *side) officials(party communique.PartyID, role func(communique.PersonRole) bool) FactValue {
	var v FactValue
	named := false
	s.people(func(doc *communique.Document, p *communique.Person) {
		if p.Side != party && s.sitsWith(p.Side) != party {
			return
		}
		named = true
		shown := p.Name
		if shown == "" {
			shown = p.Office
		}
		if !role(p.Role) || shown == "" {
			return
		}
		c := cite(doc, p.Source, p.Quote, shown)
		v.Codes = appendNew(v.Codes, shown)
		v.Cites = addCite(v.Cites, c)
		value := PersonValue{Name: p.Name, Office: p.Office, Organisation: p.Organisation,
			Agency: string(p.Agency), Role: string(p.Role), Cite: c}
		if p.Side != party {
			value.Side = string(p.Side)
		}
		for _, also := range p.AlsoNamed {
			value.also = append(value.also, also.Name)
		}
		value.person = s.au.ResolvePerson(p.Name, p.Side, s.meetingDate().Start).Person
		v.People = append(v.People, value)
	})
	if at := s.parties(); at != nil && !contains(at, party) && !named {
		return FactValue{Blank: NotApplicable}
	}
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
// compared only in one language and as the officials' own side gives them;
// where they cannot be compared the lines are shown side by side. Nothing is
// said where a name is not given or stands in another script.
func (g *gauge) personChange(party communique.PartyID, a, b []PersonValue) (Change, string) {
	same, known := g.a.au.samePeople(a, b)
	sameTitles, comparable := g.titles(party, a, b)
	switch {
	case !known:
		return Unknowable, ""
	case same && (sameTitles || !comparable):
		return Unchanged, ""
	case !g.relation.development():
		return Differs, ""
	case comparable && sameTitles:
		return Routine, ""
	case comparable:
		return Notable, "title"
	}
	return Differs, ""
}

// titles reports whether offices agree, and whether that can be told.
func (g *gauge) titles(party communique.PartyID, a, b []PersonValue) (same, comparable bool) {
	for _, lang := range communique.Langs {
		x, y := g.inLang(g.a, party, a, lang), g.inLang(g.b, party, b, lang)
		if len(x) == 0 || len(y) == 0 {
			continue
		}
		office := func(p PersonValue) string { return titleKey(p.Office) }
		return sameCodes(sortedKeys(x, office), sortedKeys(y, office)), true
	}
	return false, false
}

// inLang are the people of a side whose office a text of the language prints as
// their own side gives it.
func (g *gauge) inLang(s *side, party communique.PartyID, ps []PersonValue, lang communique.Lang) []PersonValue {
	var out []PersonValue
	for _, p := range ps {
		if d := s.doc(p.Cite.Document); p.Office != "" && d != nil && langOf(d, p.Cite.Quote) == lang && ownTitle(d, party, s.au) {
			out = append(out, p)
		}
	}
	return out
}
