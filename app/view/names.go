package view

import (
	"alternat/app/communique"
)

// An index finds what the authority files name, by id.
type index struct {
	parties  map[communique.PartyID]*communique.Party
	agencies map[communique.AgencyID]*communique.Agency
	topics   map[communique.TopicID]*communique.Topic
	families map[communique.FamilyID]*communique.Family
	acts     map[communique.ActID]*communique.Act
	series   map[communique.SeriesID]*communique.Series
	sessions map[communique.SessionID]*communique.Session
}

// names builds the index at its first use.
func (s *Site) names() *index {
	s.once.Do(func() {
		x := &index{
			parties:  map[communique.PartyID]*communique.Party{},
			agencies: map[communique.AgencyID]*communique.Agency{},
			topics:   map[communique.TopicID]*communique.Topic{},
			families: map[communique.FamilyID]*communique.Family{},
			acts:     map[communique.ActID]*communique.Act{},
			series:   map[communique.SeriesID]*communique.Series{},
			sessions: map[communique.SessionID]*communique.Session{},
		}
		for _, v := range s.Sessions {
			x.sessions[v.ID] = v
		}
		if s.Lexicon != nil && s.Lexicon.Authority != nil {
			x.fill(s.Lexicon.Parties, s.Lexicon.Agencies, s.Lexicon.Topics)
			for i := range s.Lexicon.Families {
				x.families[s.Lexicon.Families[i].ID] = &s.Lexicon.Families[i]
			}
			for i := range s.Lexicon.Acts {
				x.acts[s.Lexicon.Acts[i].ID] = &s.Lexicon.Acts[i]
			}
			for i := range s.Lexicon.Series {
				x.series[s.Lexicon.Series[i].ID] = &s.Lexicon.Series[i]
			}
		}
		s.index = x
	})
	return s.index
}

func (x *index) fill(parties []communique.Party, agencies []communique.Agency, topics []communique.Topic) {
	for i := range parties {
		x.parties[parties[i].ID] = &parties[i]
	}
	for i := range agencies {
		x.agencies[agencies[i].ID] = &agencies[i]
		for _, former := range agencies[i].Former {
			x.agencies[former] = &agencies[i]
		}
	}
	for i := range topics {
		x.topics[topics[i].ID] = &topics[i]
	}
}

// Party names a party; an unknown one by its id.
func (c Context) Party(id communique.PartyID) string {
	if p := c.Site.names().parties[id]; p != nil {
		return p.Names.In(c.Lang())
	}
	return string(id)
}

// Agency names a body as we label it; an unknown one by its id.
func (c Context) Agency(id communique.AgencyID) string {
	if a := c.Site.names().agencies[id]; a != nil {
		if l := a.Label[c.Lang()]; l.Text != "" {
			return l.Text
		}
		if l := a.Label[communique.English]; l.Text != "" {
			return l.Text
		}
	}
	return string(id)
}

// agencyShort is the acronym of a body, else its name.
func (c Context) agencyShort(id communique.AgencyID) string {
	if a := c.Site.names().agencies[id]; a != nil && len(a.Acronyms) > 0 {
		return a.Acronyms[0]
	}
	return c.Agency(id)
}

// Issuer names who issued a text: a party or, where a body speaks for itself,
// that body.
func (c Context) Issuer(id string) string {
	if p := c.Site.names().parties[communique.PartyID(id)]; p != nil {
		return p.Names.In(c.Lang())
	}
	return c.Agency(communique.AgencyID(id))
}

// Topic names a topic.
func (c Context) Topic(id communique.TopicID) string {
	if t := c.Site.names().topics[id]; t != nil {
		return t.Label.In(c.Lang())
	}
	return string(id)
}

// Family names a family of verbs.
func (c Context) Family(id communique.FamilyID) string {
	if f := c.Site.names().families[id]; f != nil {
		return f.Label.In(c.Lang())
	}
	return string(id)
}

// Series names a series in the interface's language.
func (c Context) Series(id communique.SeriesID) string {
	if s := c.Site.names().series[id]; s != nil {
		if n := s.Names[c.Lang()]; n.Name != "" {
			return n.Name
		}
		if n := s.Names[communique.English]; n.Name != "" {
			return n.Name
		}
	}
	return string(id)
}
