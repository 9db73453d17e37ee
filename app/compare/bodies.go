package compare

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// A body is one ministry, agency or other body as a side's texts print it.
type body struct {
	agency communique.AgencyID // "" where it could not be resolved
	names  []printed
	// listed: named in a list of participants. chairs: the affiliation of
	// someone who chairs. Neither: printed as the affiliation of an official
	// who speaks, or in running text.
	listed, chairs bool
	lists          []communique.DocumentID // the documents whose list names it
}

// printed is a name with the language and the place it stands in.
type printed struct {
	lang    communique.Lang
	name    string
	acronym string
	cite    Cite
}

// key tells bodies apart: the id, or the folded name of an unresolved body.
func (b *body) key() string {
	if b.agency != "" {
		return string(b.agency)
	}
	return "=" + text.Fold(b.names[0].name)
}

func (b *body) cites() []Cite {
	var out []Cite
	for _, n := range b.names {
		out = addCite(out, n.cite)
	}
	return out
}

// addCite appends c unless the same place is there already.
func addCite(list []Cite, c Cite) []Cite {
	for _, x := range list {
		if x.Document == c.Document && x.Text == c.Text && (x.Quote == nil) == (c.Quote == nil) &&
			(x.Quote == nil || x.Quote.Span == c.Quote.Span) {
			return list
		}
	}
	return append(list, c)
}

// bodies are the bodies of one party, in the order in which the side's texts
// print them: lists first, then chairs, then officials who speak.
func (s *side) bodies(party communique.PartyID) []*body {
	var out []*body
	at := map[string]*body{}
	get := func(agency communique.AgencyID, n printed) *body {
		b := &body{agency: agency, names: []printed{n}}
		if have := at[b.key()]; have != nil {
			return have
		}
		at[b.key()] = b
		out = append(out, b)
		return b
	}
	s.each(func(doc *communique.Document, found *communique.Findings) {
		for _, p := range found.Participants {
			if p.Side != party || strings.TrimSpace(p.AsNamed) == "" {
				continue
			}
			n := s.printed(doc, p.Source, p.Quote, p.AsNamed, p.Acronym)
			b := get(p.Agency, n)
			b.add(n)
			if !givesNoList(found, party, p.Source) {
				b.listed = true
				if !contains(b.lists, n.cite.Document) {
					b.lists = append(b.lists, n.cite.Document)
				}
			}
			for _, f := range p.AlsoNamed {
				also := s.printed(nil, f.Source, nil, f.AsNamed, f.Acronym)
				b.add(also)
				if b.listed && !contains(b.lists, f.Source) {
					b.lists = append(b.lists, f.Source)
				}
			}
		}
	})
	s.people(func(doc *communique.Document, p *communique.Person) {
		if p.Side != party {
			return
		}
		add := func(agency communique.AgencyID, q *communique.Quote, name string) {
			if agency == "" {
				return
			}
			if q == nil {
				q = p.OfficeQuote
			}
			if q == nil {
				q = p.Quote
			}
			n := s.printed(doc, p.Source, q, name, "")
			b := get(agency, n)
			if len(b.lists) == 0 {
				b.add(n)
			}
			if presides(p.Role) {
				b.chairs = true
			}
		}
		add(p.Agency, p.OrganisationQuote, p.Organisation)
		add(p.Unit, p.UnitQuote, p.Organisation)
	})
	return out
}

func (b *body) add(n printed) {
	for _, have := range b.names {
		if have.cite.Document == n.cite.Document && have.name == n.name {
			return
		}
	}
	b.names = append(b.names, n)
}

func (s *side) printed(doc *communique.Document, source communique.DocumentID, q *communique.Quote, name, acronym string) printed {
	c := cite(doc, source, q, name)
	n := printed{name: name, acronym: acronym, cite: c}
	if d := s.doc(c.Document); d != nil {
		n.lang = langOf(d, q)
	}
	return n
}

// people calls f for everyone the side's texts name, in their order.
func (s *side) people(f func(doc *communique.Document, p *communique.Person)) {
	s.each(func(doc *communique.Document, found *communique.Findings) {
		for i := range found.People {
			f(doc, &found.People[i])
		}
	})
}

// presides reports whether a role is one of chairing or leading a delegation.
// Nobody is promoted: who speaks or is quoted does not preside.
func presides(r communique.PersonRole) bool {
	return r == communique.CoChair || r == communique.HeadOfDelegation || r == communique.Chair
}

// givesNoList reports whether the findings say of a source that it gives no
// list for the party. What a record then has as participants comes from the
// affiliations of people.
func givesNoList(found *communique.Findings, party communique.PartyID, source communique.DocumentID) bool {
	for _, l := range found.Lists {
		if l.Side == party && l.End == communique.ListNone && (l.Source == source || l.Source == "") {
			return true
		}
	}
	return false
}

// otherNames reports whether two sides print a body under different names:
// they have a language and a script in common, and in none do acronyms or names
// agree. Names in two languages always differ and say nothing; so do those that
// a Japanese text prints in Latin letters and in its own.
func otherNames(au *authority, a, b *body) bool {
	common := false
	for _, x := range a.names {
		for _, y := range b.names {
			if sameBareName(bareName(au, x), bareName(au, y)) {
				return false
			}
			if x.lang != y.lang || x.lang == "" || latin(x.name) != latin(y.name) {
				continue
			}
			common = true
			if sameName(au, x, y) {
				return false
			}
		}
	}
	return common
}

func sameName(au *authority, x, y printed) bool {
	if x.acronym != "" && text.Fold(x.acronym) == text.Fold(y.acronym) {
		return true
	}
	if x.acronym != "" && text.Fold(x.acronym) == text.Fold(y.name) || y.acronym != "" && text.Fold(y.acronym) == text.Fold(x.name) {
		return true
	}
	return sameBareName(bareName(au, x), bareName(au, y))
}

// sameBareName reports whether names agree, or one ends in the other: a body is
// often printed with the name of what it belongs to before its own.
func sameBareName(x, y string) bool {
	if len(x) < len(y) {
		x, y = y, x
	}
	rest, ends := strings.CutSuffix(x, y)
	return x == y || ends && y != "" && (strings.HasSuffix(rest, " ") || !latin(y))
}

// bareName is a printed name without what does not make it another name: case,
// accents, marks, a bracket, articles and prepositions, the country's name.
func bareName(au *authority, n printed) string {
	s := text.Fold(n.name)
	if i := strings.IndexAny(s, "(("); i > 0 {
		s = s[:i]
	}
	country := map[string]bool{}
	for i := range au.Parties {
		for _, w := range words(au.Parties[i].Names.In(n.lang)) {
			country[w] = true
		}
	}
	var kept []string
	for _, w := range words(s) {
		if !smallWords[w] && !country[w] {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// smallWords are articles and prepositions of the names of bodies.
var smallWords = map[string]bool{"the": true, "of": true, "and": true, "for": true, "in": true, "on": true,
	"le": true, "la": true, "les": true, "l": true, "de": true, "du": true, "des": true, "d": true, "et": true, "en": true, "pour": true}
