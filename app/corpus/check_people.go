//go:build !js

package corpus

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A namedPerson is one name of a person as a record has it, and where.
type namedPerson struct {
	session communique.SessionID
	date    string
	source  communique.DocumentID // "" where the record does not tell
	side    communique.PartyID
	name    string
}

// people checks the authority file of people by itself. Two people of one side
// who go by one name at one time are a fault: no text could be resolved.
func (c *checker) people() {
	type claim struct {
		side communique.PartyID
		key  string
	}
	claims := map[claim][]int{}
	for i, p := range c.auth.People {
		id, at := string(p.ID), func(key string) string { return field("", i, key) }
		c.party(peopleFile, id, at("side"), p.Side)
		c.period(peopleFile, id, field("", i, ""), p.From, p.To)
		for k, other := range p.Perhaps {
			switch x := c.known.Person(other); {
			case x == nil:
				c.add(peopleFile, id, field(at("perhaps"), k, ""), "unknown person %q", other)
			case x.ID == p.ID:
				c.add(peopleFile, id, field(at("perhaps"), k, ""), "nobody is perhaps himself")
			case !has(x.Perhaps, p.ID):
				c.add(peopleFile, id, field(at("perhaps"), k, ""), "%s does not name %s in turn", other, p.ID)
			}
		}
		if len(p.Perhaps) > 0 && len(p.Remarks) == 0 {
			c.add(peopleFile, id, at("remarks"), "a remark says why two people may be one")
		}
		for k, f := range p.Forms {
			form := field(at("forms"), k, "")
			if len(f.Documents)+len(f.Sessions) == 0 {
				c.add(peopleFile, id, form, "%s is printed nowhere: give the documents that print it", short(f.Name))
			}
			key := claim{p.Side, lexicon.PersonKey(f.Name)}
			for _, j := range claims[key] {
				if q := c.auth.People[j]; j != i && overlap(p.From, p.To, q.From, q.To) {
					c.add(peopleFile, id, join(form, "name"), "the name %s is also that of %s at the same time: give both people dates, or make them one", short(f.Name), q.ID)
				}
			}
			if n := len(claims[key]); n == 0 || claims[key][n-1] != i {
				claims[key] = append(claims[key], i)
			}
		}
	}
}

// name keeps a name of the records for printedForms.
func (c *checker) name(x *findingsCheck, source communique.DocumentID, side communique.PartyID, name string) {
	if source == "" && x.doc != nil {
		source = x.doc.ID
	}
	if name != "" {
		c.named = append(c.named, namedPerson{x.session.ID, x.session.Date.Start, source, side, name})
	}
}

// printedForms checks the forms of names against the records, both ways: a
// form stands in the documents it gives, and a document whose record prints a
// form of somebody's name is given there.
func (c *checker) printedForms() {
	type place struct {
		side communique.PartyID
		form string
		at   string // a document, or a session
	}
	printed := map[place]bool{}
	for _, n := range c.named {
		at := string(n.source)
		if n.source == "" {
			at = string(n.session)
		}
		for _, f := range lexicon.PersonForms(n.name) {
			printed[place{n.side, f, at}] = true
		}
	}
	given := map[place]bool{}
	for i, p := range c.auth.People {
		for k, f := range p.Forms {
			at := field(field("", i, "forms"), k, "")
			try := func(key string, n int, where string) {
				pl := place{p.Side, f.Name, where}
				given[pl] = true
				if !printed[pl] {
					c.add(peopleFile, string(p.ID), field(join(at, key), n, ""), "no record has %s from %q", short(f.Name), where)
				}
			}
			for n, d := range f.Documents {
				try("documents", n, string(d))
			}
			for n, s := range f.Sessions {
				try("sessions", n, string(s))
			}
		}
	}
	for _, n := range c.named {
		p := c.known.Person(c.known.ResolvePerson(n.name, n.side, n.date).Person)
		if p == nil {
			continue // the report lists it
		}
		for _, f := range lexicon.PersonForms(n.name) {
			at, key := string(n.source), "documents"
			if n.source == "" {
				at, key = string(n.session), "sessions"
			}
			if pl := (place{n.side, f, at}); !given[pl] {
				given[pl] = true
				c.add(peopleFile, string(p.ID), c.formPath(p.ID), "%s prints %s: enter it among the %s of that form", at, short(f), key)
			}
		}
	}
}

// formPath is the place of a person's forms.
func (c *checker) formPath(id communique.PersonID) string {
	for i, p := range c.auth.People {
		if p.ID == id {
			return field("", i, "forms")
		}
	}
	return ""
}
