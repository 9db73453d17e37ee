//go:build !js

package corpus

import "alternat/app/communique"

// annotation checks one annotation against its session, and the order of what
// it marks.
func (c *checker) annotation(file string, s wireSession, d wireDocument, a wireAnnotation) {
	id := string(d.ID)
	for _, x := range []struct {
		key string
		w   *wireDateFinding
	}{{"published", a.Published}, {"updated", a.Updated}, {"date", a.Date}} {
		if x.w != nil {
			c.date(file, id, x.key, x.w.wireDate)
		}
	}
	if a.Date != nil && !same(a.Date.wireDate, s.Date) && (a.Date.Start != s.Date.Start || a.Date.End != s.Date.End) {
		c.add(file, id, "date", "%s contradicts session.json, which has %s", a.Date.Start, s.Date.Start)
	}
	if a.Ordinal != nil && a.Ordinal.Ordinal != s.Ordinal {
		c.add(file, id, "ordinal", "number %d contradicts session.json, which has %d", a.Ordinal.Ordinal, s.Ordinal)
	}
	if v := a.Venue; v != nil && v.Country != "" {
		c.party(file, id, "venue.country", v.Country)
		if s.Venue != nil && s.Venue.Country != "" && s.Venue.Country != v.Country {
			c.add(file, id, "venue.country", "%s contradicts session.json, which has %s", v.Country, s.Venue.Country)
		}
	}
	c.nextSession(file, id, a.Next, s.Ordinal)
	if x := a.Issuer; x != nil {
		if x.Party != "" {
			c.party(file, id, "issuer.party", x.Party)
		}
		if x.Agency != "" {
			c.body(file, id, "issuer.agency", x.Agency, x.Party, "")
		}
	}
	for i, p := range a.SideOrder {
		c.party(file, id, field("side_order", i, ""), p)
	}
	for i, m := range a.Mentioned {
		c.body(file, id, field("mentioned", i, "agency"), m.Agency, "", s.Date.Start)
	}
	for i, b := range a.Background {
		if b.Side != "" {
			c.party(file, id, field("background", i, "side"), b.Side)
		}
		for k, t := range b.Topics {
			c.topic(file, id, field(field("background", i, "topics"), k, ""), t)
		}
	}
	c.findings(&findingsCheck{file: file, session: s, doc: &d}, a.wireFindings)
	c.order(file, id, a)
	c.passages(file, id, d.Lang, a)
}

// order checks that what an annotation marks stands in the order of the text
// and that boilerplate does not overlap.
func (c *checker) order(file, id string, a wireAnnotation) {
	ascending(c, file, id, "boilerplate", a.Boilerplate, func(x wirePassage) *wireQuote { return &x.wireQuote })
	ascending(c, file, id, "fields", a.Fields, func(x wirePassage) *wireQuote { return &x.wireQuote })
	ascending(c, file, id, "unassigned", a.Unassigned, func(x wirePassage) *wireQuote { return &x.wireQuote })
	ascending(c, file, id, "background", a.Background, func(x wireBackground) *wireQuote { return &x.wireQuote })
	ascending(c, file, id, "slips", a.Slips, func(x wireSlip) *wireQuote { return &x.wireQuote })
	ascending(c, file, id, "passages", a.Passages, func(x wireLangPart) *wireQuote { return &x.wireQuote })
	ascending(c, file, id, "mentioned", a.Mentioned, func(x wireMention) *wireQuote { return &x.At })
	ascending(c, file, id, "people", a.People, func(x wirePerson) *wireQuote { return x.At })
	ascending(c, file, id, "participants", a.Participants, func(x wireParticipant) *wireQuote { return x.At })
	ascending(c, file, id, "statements", a.Statements, func(x wireStatement) *wireQuote { return x.At })
	for i := 1; i < len(a.Boilerplate); i++ {
		x, y := a.Boilerplate[i-1], a.Boilerplate[i]
		if y.Start < x.End && x.Start < y.End {
			c.add(file, id, field("boilerplate", i, ""), "overlaps the passage before it")
		}
	}
}

// passages checks that stretches in other languages lie apart, and that each
// is in another language than the document or says why it is none of its text.
func (c *checker) passages(file, id string, lang communique.Lang, a wireAnnotation) {
	for i, x := range a.Passages {
		at := field("passages", i, "")
		if i > 0 && x.Start < a.Passages[i-1].End {
			c.add(file, id, at, "overlaps the passage before it")
		}
		switch {
		case x.Lang == "" && x.Left != communique.LeftUnread:
			c.add(file, id, at, "gives no language and was read: only what is left unread has none")
		case x.Lang == lang && x.Left != communique.LeftOther:
			c.add(file, id, at, "is in the language of the document, %s", lang)
		}
	}
}

func ascending[T any](c *checker, file, id, list string, items []T, at func(T) *wireQuote) {
	last := -1
	for i, x := range items {
		q := at(x)
		if q == nil {
			continue
		}
		if q.Start < last {
			c.add(file, id, field(list, i, ""), "stands before the entry above it in the text: keep the order of the text")
		}
		last = q.Start
	}
}

// body checks the id of a body, its side and, where a date is given, that it
// existed then.
func (c *checker) body(file, id, path string, agency communique.AgencyID, side communique.PartyID, date string) {
	g := c.known.Agency(agency)
	switch {
	case g == nil:
		c.add(file, id, path, "unknown body %q: enter it in %s", agency, agenciesFile)
	case g.ID != agency:
		c.add(file, id, path, "%s is now called %s", agency, g.ID)
	case side != "" && g.Party != side:
		c.add(file, id, path, "%s is a body of %s, not of %s", agency, g.Party, side)
	case date != "" && !c.known.InForce(agency, date):
		c.add(file, id, path, "%s did not exist in %s (%s to %s)", agency, date, orOpen(g.From), orOpen(g.To))
	}
}

func orOpen(day string) string {
	if day == "" {
		return "open"
	}
	return day
}

func (c *checker) topic(file, id, path string, t communique.TopicID) {
	if c.known.Topic(t) == nil {
		c.add(file, id, path, "unknown topic %q", t)
	}
}
