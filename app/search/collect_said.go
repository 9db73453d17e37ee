package search

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/text"
)

// passages makes a unit of each sentence of a held text, with the acts and
// topics of the statements read in it.
func (c *collector) passages(d *communique.Document) []Unit {
	var skip []communique.Span
	var statements []communique.Statement
	if a := d.Annotation; a != nil {
		for _, p := range a.Boilerplate {
			skip = append(skip, p.Span)
		}
		statements = a.Findings.Statements
	}
	var all []Unit
	for _, s := range text.Parse(d.Text, d.Lang, skip).Sentences {
		u := Unit{Kind: Passage, Lang: d.Lang, Record: Record{
			Doc: d.ID, Anchor: c.say.Sentence(d, s.Span),
			Parts: []Part{{Quoted, d.Lang, d.Text[s.Span.Start:s.Span.End]}},
		}}
		for i := range statements {
			if q := statements[i].Quote; q != nil && q.Overlaps(s.Span) {
				c.said(&u, &statements[i])
			}
		}
		all = append(all, u)
	}
	return all
}

// summary makes the unit of a statement from a text that is not held.
func (c *collector) summary(s *communique.Statement) Unit {
	u := Unit{Kind: Summary, Lang: communique.English, Record: Record{Doc: s.Source, Parts: []Part{{Ours, communique.English, s.What}}}}
	u.Parts = addPart(u.Parts, Part{Verb, communique.English, s.Verb})
	if s.Official != nil {
		u.Parts = addPart(u.Parts, Part{Name, c.say.Printed(s.Source, s.Official.Name), s.Official.Name})
	}
	for _, l := range communique.Langs {
		u.Parts = append(u.Parts, Part{Actor, l, c.say.Actor(s, l)})
	}
	if s.Source != "" {
		u.Anchor = c.say.Document(s.Source)
	}
	c.said(&u, s)
	return u
}

// said gives u the act and the topics of a statement: its verb, or its family
// where the verb is not known.
func (c *collector) said(u *Unit, s *communique.Statement) {
	act, ok := c.acts[string(s.Act)]
	if !ok {
		act, ok = c.acts[string(s.Family)]
	}
	if ok && !slices.Contains(u.Acts, act) {
		u.Acts = append(u.Acts, act)
	}
	for _, t := range c.topicsOf(s.Topics) {
		if !slices.Contains(u.Topics, t) {
			u.Topics = append(u.Topics, t)
		}
	}
}

func (c *collector) topicsOf(ids []communique.TopicID) (list []int) {
	for _, id := range ids {
		if i, ok := c.topics[id]; ok {
			list = append(list, i)
		}
	}
	return list
}
