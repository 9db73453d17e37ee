package marked

import (
	"slices"
	"sort"

	"alternat/app/communique"
)

// A Kind is what a stretch of a text was read as. It names a class of the
// stylesheet and a line of the legend.
type Kind string

const (
	Fact       Kind = "fact"  // title, number, date, place, next session
	Field      Kind = "field" // a line "name: value" at the head of the page
	Person     Kind = "person"
	Body       Kind = "body"
	List       Kind = "list" // words that open a list, describe it, leave it open
	Passage    Kind = "passage"
	Verb       Kind = "verb"
	Topic      Kind = "topic"
	Version    Kind = "version"    // differs from the other language version
	Background Kind = "background" // sets the scene, no act of the meeting
	Slip       Kind = "slip"
	Aside      Kind = "aside"  // in the file, not of the text
	Unsure     Kind = "unsure" // read automatically, for a person to decide
)

// A Mark is a stretch of a text and everything it was read as.
type Mark struct {
	communique.Span
	Kinds  []Kind
	Agency communique.AgencyID // of a body, where it was resolved
}

// Is reports whether the stretch was read as k, beside whatever else.
func (m *Mark) Is(k Kind) bool { return slices.Contains(m.Kinds, k) }

// Of collects every finding of an annotation by where it begins, the longer
// before the shorter. What was read in the very same stretch is one mark.
func Of(a *communique.Annotation) []Mark {
	var c collector
	c.facts(a)
	for i := range a.Findings.People {
		p := &a.Findings.People[i]
		c.quote(Person, p.Quote)
		c.quote(Person, p.OfficeQuote)
		c.body(p.OrganisationQuote, p.Agency)
		c.body(p.UnitQuote, p.Unit)
	}
	for i := range a.OfficesOnly {
		c.quote(Person, &a.OfficesOnly[i])
	}
	for i := range a.Findings.Participants {
		c.body(a.Findings.Participants[i].Quote, a.Findings.Participants[i].Agency)
	}
	for i := range a.Mentioned {
		c.body(&a.Mentioned[i].Quote, a.Mentioned[i].Agency)
	}
	for i := range a.Findings.Lists {
		l := &a.Findings.Lists[i]
		for _, q := range []*communique.Quote{l.IntroducedBy, l.SideNamed, l.OpenEnd} {
			c.quote(List, q)
		}
		for j := range l.Described {
			c.quote(List, &l.Described[j])
		}
	}
	for i := range a.Findings.Statements {
		s := &a.Findings.Statements[i]
		c.quote(Passage, s.Quote)
		if s.VerbSpan != nil {
			c.add(Verb, *s.VerbSpan, "")
		}
		c.quote(Verb, s.GovernedBy)
	}
	for i := range a.Findings.Topics {
		c.quote(Topic, a.Findings.Topics[i].Quote)
	}
	c.passages(Topic, a.Unassigned)
	for i := range a.Background {
		c.quote(Background, &a.Background[i].Quote)
	}
	for i := range a.Slips {
		c.quote(Slip, &a.Slips[i].Quote)
	}
	c.passages(Aside, a.Boilerplate)
	return c.sorted()
}

// With adds passages of kind k to what was found.
func With(found []Mark, k Kind, passages ...communique.Span) []Mark {
	var c collector
	for _, m := range found {
		c.all = append(c.all, m)
		c.at(m.Span, len(c.all)-1)
	}
	for _, s := range passages {
		c.add(k, s, "")
	}
	return c.sorted()
}

// A collector holds each stretch once. place says where.
type collector struct {
	all   []Mark
	place map[communique.Span]int
}

func (c *collector) at(s communique.Span, i int) {
	if c.place == nil {
		c.place = map[communique.Span]int{}
	}
	c.place[s] = i
}

func (c *collector) facts(a *communique.Annotation) {
	for _, q := range []*communique.Quote{a.Title, a.StatusNote, a.Name, a.Organiser} {
		c.quote(Fact, q)
	}
	for _, d := range []*communique.DateFinding{a.PublicationDate, a.UpdatedDate, a.Date} {
		if d != nil {
			c.quote(Fact, &d.Quote)
		}
	}
	if a.Issuer != nil {
		c.quote(Fact, a.Issuer.Quote)
	}
	if a.Ordinal != nil {
		c.quote(Fact, &a.Ordinal.Quote)
	}
	if a.Venue != nil {
		c.quote(Fact, a.Venue.Quote)
	}
	if a.Next != nil {
		c.quote(Fact, a.Next.Quote)
	}
	c.passages(Field, a.Fields)
}

func (c *collector) quote(k Kind, q *communique.Quote) {
	if q != nil {
		c.add(k, q.Span, "")
	}
}

func (c *collector) body(q *communique.Quote, id communique.AgencyID) {
	if q != nil {
		c.add(Body, q.Span, id)
	}
}

func (c *collector) passages(k Kind, all []communique.Passage) {
	for i := range all {
		c.add(k, all[i].Span, "")
	}
}

func (c *collector) add(k Kind, s communique.Span, id communique.AgencyID) {
	if s.Len() <= 0 {
		return
	}
	i, known := c.place[s]
	if !known {
		c.at(s, len(c.all))
		c.all = append(c.all, Mark{Span: s, Kinds: []Kind{k}, Agency: id})
		return
	}
	m := &c.all[i]
	if !m.Is(k) {
		m.Kinds = append(slices.Clip(m.Kinds), k)
	}
	if m.Agency == "" {
		m.Agency = id
	}
}

func (c *collector) sorted() []Mark {
	sort.Stable(placed(c.all))
	return c.all
}

// placed are marks by where they begin, the longer first.
type placed []Mark

func (m placed) Len() int      { return len(m) }
func (m placed) Swap(i, j int) { m[i], m[j] = m[j], m[i] }
func (m placed) Less(i, j int) bool {
	return m[i].Start < m[j].Start || m[i].Start == m[j].Start && m[i].End > m[j].End
}
