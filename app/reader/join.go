package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// An intake takes the findings of the passages on page q over into page p. to
// gives the new index of what was taken over, by kind and old index.
type intake struct {
	p, q *page
	to   map[Kind]map[int]int
}

// join adds to the document what the passages on page q say beside it. What
// the document's own language says of the meeting comes first: of facts, only
// those that it leaves open are filled in, as likely; a person or a body that
// is there already is not entered a second time.
func (p *page) join(q *page) {
	j := &intake{p: p, q: q, to: map[Kind]map[int]int{}}
	j.sides()
	j.facts()
	j.people()
	j.lists()
	j.participants()
	a, b := p.a, q.a
	known := map[communique.TopicID]bool{}
	for _, t := range a.Findings.Topics {
		known[t.Topic] = true
	}
	for i, t := range b.Findings.Topics {
		if !known[t.Topic] {
			j.moved(KindTopic, i, len(a.Findings.Topics))
			a.Findings.Topics = append(a.Findings.Topics, t)
		}
	}
	base := len(a.Findings.Statements)
	for i, s := range b.Findings.Statements {
		j.moved(KindStatement, i, base+i)
		if s.EmbeddedIn >= 0 {
			s.EmbeddedIn += base
		}
		a.Findings.Statements = append(a.Findings.Statements, s)
	}
	for i, m := range b.Mentioned {
		if j.unnamed(m.Agency) {
			j.moved(KindMention, i, len(a.Mentioned))
			a.Mentioned = append(a.Mentioned, m)
		}
	}
	a.OfficesOnly = appendMoved(j, KindOffice, a.OfficesOnly, b.OfficesOnly)
	a.Background = appendMoved(j, KindBackground, a.Background, b.Background)
	a.Slips = appendMoved(j, KindSlip, a.Slips, b.Slips)
	a.Boilerplate = appendMoved(j, KindBoilerplate, a.Boilerplate, b.Boilerplate)
	a.Fields = append(a.Fields, b.Fields...)
	a.Unassigned = append(a.Unassigned, b.Unassigned...)
	for _, f := range q.out.Findings {
		if i, taken := j.to[f.Kind][f.Index]; taken {
			f.Index = i
			p.out.Findings = append(p.out.Findings, f)
		}
	}
}

func (j *intake) moved(k Kind, from, to int) {
	if j.to[k] == nil {
		j.to[k] = map[int]int{}
	}
	j.to[k][from] = to
}

func appendMoved[T any](j *intake, k Kind, a, b []T) []T {
	for i := range b {
		j.moved(k, i, len(a)+i)
	}
	return append(a, b...)
}

// facts fills in what the document's own language leaves open.
func (j *intake) facts() {
	p, a, b := j.p, j.p.a, j.q.a
	if j.open(KindTitle) {
		a.Title, p.doc.Title = b.Title, j.q.doc.Title
	}
	if j.open(KindIssuer) {
		a.Issuer = b.Issuer
	}
	if j.open(KindPublished) {
		a.PublicationDate, p.published = b.PublicationDate, j.q.published
	}
	if j.open(KindOrdinal) {
		a.Ordinal = b.Ordinal
	}
	if j.open(KindDate) {
		a.Date, p.date = b.Date, j.q.date
	}
	if j.open(KindGenre) {
		p.doc.Genre = j.q.doc.Genre
	}
	if j.open(KindNext) {
		a.Next = b.Next
	}
	j.open(KindSeries)
	if place, mode := j.open(KindPlace), j.open(KindMode); place || mode {
		v := communique.Venue{}
		if a.Venue != nil {
			v = *a.Venue
		}
		if place {
			v.City, v.Country, v.Quote = b.Venue.City, b.Venue.Country, b.Venue.Quote
		}
		if mode {
			v.Mode = b.Venue.Mode
			if v.Quote == nil {
				v.Quote = b.Venue.Quote
			}
		}
		a.Venue = &v
	}
}

// open reports whether the passages have a fact that the document's language
// does not give, and takes its finding over, as likely at most.
func (j *intake) open(k Kind) bool {
	if j.p.found(k) {
		return false
	}
	for i := range j.q.out.Findings {
		if f := &j.q.out.Findings[i]; f.Kind == k {
			f.Confidence = max(f.Confidence, Likely)
			j.moved(k, f.Index, f.Index)
			return true
		}
	}
	return false
}

// found reports whether there is a finding of a kind.
func (p *page) found(k Kind) bool {
	for i := range p.out.Findings {
		if p.out.Findings[i].Kind == k {
			return true
		}
	}
	return false
}

// people adds those whom the document's language does not name in that role.
func (j *intake) people() {
	own := j.p.a.Findings.People
	for i, x := range j.q.a.Findings.People {
		known := false
		for k := range own {
			known = known || (own[k].Role == communique.Speaker) == (x.Role == communique.Speaker) &&
				(own[k].Side == x.Side || own[k].Side == "" || x.Side == "") && mayBeOne(own[k].Name, x.Name)
		}
		if !known {
			j.moved(KindPerson, i, len(j.p.a.Findings.People))
			j.p.a.Findings.People = append(j.p.a.Findings.People, x)
		}
	}
}

// mayBeOne reports whether two names can be one person's: they share a word,
// or are in two scripts, of which nothing can be told.
func mayBeOne(a, b string) bool {
	if latin(a) != latin(b) {
		return true
	}
	for _, w := range strings.Fields(text.Fold(a)) {
		for _, x := range strings.Fields(text.Fold(b)) {
			if w == x && utf8.RuneCountInString(w) > 1 {
				return true
			}
		}
	}
	return false
}

func latin(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r < 0x370
}
