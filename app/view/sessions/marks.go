package sessions

import (
	"cmp"
	"slices"

	"alternat/app/communique"
)

// A markKind is what a stretch of a text was read as. It names a class of the
// stylesheet and a line of the legend.
type markKind string

const (
	kindFact       markKind = "fact"  // title, number, date, place, next session
	kindField      markKind = "field" // a line "name: value" at the head of the page
	kindPerson     markKind = "person"
	kindBody       markKind = "body"
	kindList       markKind = "list" // words that open a list, describe it, leave it open
	kindPassage    markKind = "passage"
	kindVerb       markKind = "verb"
	kindTopic      markKind = "topic"
	kindVersion    markKind = "version"    // differs from the other language version
	kindBackground markKind = "background" // sets the scene, no act of the meeting
	kindSlip       markKind = "slip"
	kindAside      markKind = "aside" // in the file, not of the text
)

// A mark is a stretch of a text and everything it was read as.
type mark struct {
	communique.Span
	kinds  []markKind
	agency communique.AgencyID // of a body, where it was resolved
}

func (m *mark) is(k markKind) bool { return slices.Contains(m.kinds, k) }

// marks collects every finding of an annotation by where it begins, the longer
// before the shorter. What was read in the very same stretch is one mark.
func marks(a *communique.Annotation) []mark {
	var c markCollector
	c.facts(a)
	for i := range a.Findings.People {
		p := &a.Findings.People[i]
		c.quote(kindPerson, p.Quote)
		c.quote(kindPerson, p.OfficeQuote)
		c.body(p.OrganisationQuote, p.Agency)
		c.body(p.UnitQuote, p.Unit)
	}
	for i := range a.OfficesOnly {
		c.quote(kindPerson, &a.OfficesOnly[i])
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
			c.quote(kindList, q)
		}
		for j := range l.Described {
			c.quote(kindList, &l.Described[j])
		}
	}
	for i := range a.Findings.Statements {
		s := &a.Findings.Statements[i]
		c.quote(kindPassage, s.Quote)
		if s.VerbSpan != nil {
			c.add(kindVerb, *s.VerbSpan, "")
		}
		c.quote(kindVerb, s.GovernedBy)
	}
	for i := range a.Findings.Topics {
		c.quote(kindTopic, a.Findings.Topics[i].Quote)
	}
	c.passages(kindTopic, a.Unassigned)
	for i := range a.Background {
		c.quote(kindBackground, &a.Background[i].Quote)
	}
	for i := range a.Slips {
		c.quote(kindSlip, &a.Slips[i].Quote)
	}
	c.passages(kindAside, a.Boilerplate)
	return c.sorted()
}

type markCollector struct{ all []mark }

func (c *markCollector) facts(a *communique.Annotation) {
	for _, q := range []*communique.Quote{a.Title, a.StatusNote, a.Name, a.Organiser} {
		c.quote(kindFact, q)
	}
	for _, d := range []*communique.DateFinding{a.PublicationDate, a.UpdatedDate, a.Date} {
		if d != nil {
			c.quote(kindFact, &d.Quote)
		}
	}
	if a.Issuer != nil {
		c.quote(kindFact, a.Issuer.Quote)
	}
	if a.Ordinal != nil {
		c.quote(kindFact, &a.Ordinal.Quote)
	}
	if a.Venue != nil {
		c.quote(kindFact, a.Venue.Quote)
	}
	if a.Next != nil {
		c.quote(kindFact, a.Next.Quote)
	}
	c.passages(kindField, a.Fields)
}

func (c *markCollector) quote(k markKind, q *communique.Quote) {
	if q != nil {
		c.add(k, q.Span, "")
	}
}

func (c *markCollector) body(q *communique.Quote, id communique.AgencyID) {
	if q != nil {
		c.add(kindBody, q.Span, id)
	}
}

func (c *markCollector) passages(k markKind, all []communique.Passage) {
	for i := range all {
		c.add(k, all[i].Span, "")
	}
}

func (c *markCollector) add(k markKind, s communique.Span, id communique.AgencyID) {
	if s.Len() <= 0 {
		return
	}
	for i := range c.all {
		m := &c.all[i]
		if m.Span == s {
			if !m.is(k) {
				m.kinds = append(m.kinds, k)
			}
			if m.agency == "" {
				m.agency = id
			}
			return
		}
	}
	c.all = append(c.all, mark{Span: s, kinds: []markKind{k}, agency: id})
}

func (c *markCollector) sorted() []mark {
	slices.SortStableFunc(c.all, compareMarks)
	return c.all
}

func compareMarks(x, y mark) int {
	return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
}
