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

// foreseen makes the unit of the next session as it was foreseen, in our words:
// without words where a text that is held says it in its own, or where nothing
// is recorded.
func (c *collector) foreseen(s *communique.Session) Unit {
	u := Unit{Kind: Summary, Record: Record{Anchor: c.say.Facts()}}
	for _, d := range s.Documents {
		if d.Annotation != nil && d.Annotation.Next != nil {
			return u
		}
	}
	for _, l := range communique.Langs {
		u.Parts = addPart(u.Parts, Part{Ours, l, c.say.Next(s, l)})
	}
	return u
}

// note makes the unit of a remark on the record; the record's ID is its kind.
func (c *collector) note(r *communique.Remark) Unit {
	return Unit{Kind: Note, Lang: communique.English, Record: Record{Anchor: c.say.Notes(), ID: r.Kind,
		Parts: []Part{{Ours, communique.English, r.Text}}}}
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
