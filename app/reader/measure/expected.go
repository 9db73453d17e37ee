//go:build !js

package measure

import (
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// key is a name without regard to case, accents, order of words and titles.
func key(name string) string { return lexicon.PersonKey(name) }

// role groups the roles of people: whoever chairs, whoever leads, who speaks.
func role(r communique.PersonRole) (Kind, string) {
	switch r {
	case communique.CoChair, communique.Chair:
		return Chair, "chair"
	case communique.HeadOfDelegation:
		return Chair, "head"
	}
	return Speaker, "speaker"
}

// claims are what the expectation claims about source. lost lists the quotes
// that do not occur there.
func (e *expectation) claims(source string) (out []*claim, lost []string) {
	at := func(q *quote) communique.Span {
		s, ok := locate(source, q)
		if !ok && q != nil {
			lost = append(lost, q.Quote)
		}
		return s
	}
	add := func(c claim) {
		if c.what == "" {
			c.what = strings.TrimSpace(c.id)
		}
		out = append(out, &c)
	}
	add(claim{kind: Language, id: string(e.Language)})
	if e.Title != nil {
		add(claim{kind: Title, span: at(e.Title), what: e.Title.Quote})
	}
	if i := e.Issuer; i != nil {
		add(claim{kind: Issuer, id: string(i.Party) + " " + string(i.Agency), span: at(i.At), free: i.outside || i.Inferred != "" && i.At == nil})
	}
	if e.Genre != "" {
		add(claim{kind: Genre, id: string(e.Genre)})
	}
	if e.Provisional != nil && *e.Provisional {
		add(claim{kind: Status, id: "provisional"})
	}
	for _, d := range []*date{e.Published, e.Publication} {
		if d != nil {
			add(claim{kind: Published, id: dateID(d.Start, d.End, d.Precision), span: at(d.At)})
		}
	}
	if e.Series != "" {
		add(claim{kind: Series, id: e.Series})
	}
	if o := e.Ordinal; o != nil {
		add(claim{kind: Ordinal, id: strconv.Itoa(o.Ordinal), span: at(o.At)})
	}
	if d := e.Date; d != nil && d.Start != "" {
		c := claim{kind: Date, id: dateID(d.Start, d.End, d.Precision), span: at(d.At), within: d.within}
		if d.within {
			c.id = d.Start
		}
		add(c)
	}
	if v := e.Venue; v != nil {
		s := at(v.At)
		if v.City != "" || v.Country != "" {
			add(claim{kind: Place, name: v.City, country: v.Country, span: s, what: strings.TrimSpace(v.City + " " + string(v.Country))})
		}
		if v.Mode != "" {
			add(claim{kind: Mode, id: v.Mode, span: s})
		}
	}
	for _, p := range e.People {
		kind, group := role(p.Role)
		rest := map[Kind][]string{}
		if p.Office != "" {
			rest[kind+": office"] = []string{text.Fold(p.Office)}
		}
		if p.Agency != "" {
			rest[kind+": body"] = []string{string(p.Agency)}
		}
		add(claim{kind: kind, id: group, side: p.Side, name: p.Name, span: at(p.At), what: string(p.Role) + " " + string(p.Side) + " " + p.Name, rest: rest})
	}
	for _, l := range e.Lists {
		if l.End != communique.ListNone && l.End != communique.ListUnknown {
			add(claim{kind: List, id: string(l.Side) + " " + string(l.End), span: at(l.IntroducedBy)})
		}
	}
	for _, b := range e.Bodies {
		add(claim{kind: Body, id: string(b.Agency), side: b.Side, name: b.AsNamed, span: at(b.At), what: string(b.Side) + " " + unresolved(string(b.Agency)) + " " + b.AsNamed})
	}
	e.positions(at, add)
	return out, lost
}

// positions claims acts, topics and what comes next.
func (e *expectation) positions(at func(*quote) communique.Span, add func(claim)) {
	seen := map[communique.TopicID]bool{}
	topics := func(ids ...communique.TopicID) {
		for _, id := range ids {
			if !seen[id] {
				seen[id] = true
				add(claim{kind: Topic, id: string(id)})
			}
		}
	}
	for _, a := range e.Statements {
		s := at(a.At)
		rest := map[Kind][]string{"act: actor": {a.Actor}, "act: topic": {}, "act: qualifier": {}}
		for _, t := range a.Topics {
			rest["act: topic"] = append(rest["act: topic"], string(t))
		}
		for _, m := range a.Modifiers {
			rest["act: qualifier"] = append(rest["act: qualifier"], string(m))
		}
		words := ""
		if a.At != nil {
			words = a.At.Quote
		}
		add(claim{kind: Act, id: string(a.Act), span: s, what: string(a.Act) + " " + words, rest: rest})
	}
	for _, t := range e.Topics {
		topics(t.Topic)
		at(t.At)
	}
	for _, a := range e.Statements {
		topics(a.Topics...)
	}
	for _, n := range []*next{e.Next, e.NextSession} {
		if n == nil {
			continue
		}
		rest := map[Kind][]string{"next: time": {n.When}, "next: place": {string(n.Where)}}
		add(claim{kind: Next, id: strconv.Itoa(n.Ordinal), span: at(n.At), what: nextWords(n.Ordinal, n.When, n.Where), rest: rest})
	}
	e.besides(at, add)
	if e.Boilerplate != nil {
		for _, b := range *e.Boilerplate {
			if strings.TrimSpace(b.Quote) == "" {
				continue // a blank line that the page broke a sentence with
			}
			add(claim{kind: Boilerplate, span: at(&b.quote), what: b.Quote})
		}
	}
}

// besides claims what a text says that is neither of who took part nor of what
// was done.
func (e *expectation) besides(at func(*quote) communique.Span, add func(claim)) {
	if e.Mentioned != nil {
		seen := map[communique.AgencyID]bool{}
		for _, m := range *e.Mentioned {
			s := at(m.At)
			if !seen[m.Agency] { // named often, mentioned once
				seen[m.Agency] = true
				add(claim{kind: Mention, id: string(m.Agency), span: s})
			}
		}
	}
	if e.OfficesOnly != nil {
		for _, q := range *e.OfficesOnly {
			add(claim{kind: Office, span: at(&q), what: q.Quote})
		}
	}
	for _, x := range []struct {
		kind Kind
		list *[]aside
	}{{Background, e.Background}, {Slip, e.Slips}} {
		if x.list != nil {
			for _, q := range *x.list {
				add(claim{kind: x.kind, span: at(&q.quote), what: q.Quote})
			}
		}
	}
}

func nextWords(ordinal int, when string, where communique.PartyID) string {
	return strings.Join(strings.Fields(strconv.Itoa(ordinal)+" "+when+" "+string(where)), " ")
}

func dateID(start, end string, p communique.Precision) string {
	if p == "" {
		p = communique.PrecisionDay
	}
	if end != "" && end != start {
		start += "/" + end
	}
	return start + " " + string(p)
}

func unresolved(id string) string {
	if id == "" {
		return "(not resolved)"
	}
	return id
}
