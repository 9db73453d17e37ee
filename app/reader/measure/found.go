//go:build !js

package measure

import (
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/reader"
	"alternat/app/text"
)

// claimsOf are what a reading claims. Those that the annotation holds without
// a finding that says by what rule have the rule "".
func claimsOf(r *reader.Reading) []*claim {
	f := &finder{by: map[slot]reader.Finding{}}
	for _, x := range r.Findings {
		f.by[slot{x.Kind, x.Index}] = x
	}
	d, a := r.Document, r.Document.Annotation
	if a == nil {
		a = &communique.Annotation{}
	}
	f.add(reader.KindLanguage, 0, claim{kind: Language, id: string(d.Lang)})
	if a.Title != nil {
		f.add(reader.KindTitle, 0, claim{kind: Title, span: a.Title.Span, what: a.Title.Text})
	}
	if i := a.Issuer; i != nil {
		asked := f.by[slot{reader.KindIssuer, 0}].Confidence == reader.Question && i.Quote == nil
		f.add(reader.KindIssuer, 0, claim{kind: Issuer, id: string(i.Party) + " " + string(i.Agency), span: spanOf(i.Quote), free: asked})
	}
	if d.Genre != "" {
		f.add(reader.KindGenre, 0, claim{kind: Genre, id: string(d.Genre)})
	}
	if d.Provisional {
		f.add(reader.KindStatus, 0, claim{kind: Status, id: "provisional"})
	}
	if x := a.PublicationDate; x != nil {
		f.add(reader.KindPublished, 0, claim{kind: Published, id: dateID(x.Date.Start, x.Date.End, x.Date.Precision), span: x.Quote.Span})
	}
	for _, x := range r.Findings {
		if x.Kind == reader.KindSeries {
			f.add(x.Kind, x.Index, claim{kind: Series, id: x.What, span: x.Span})
		}
	}
	if x := a.Ordinal; x != nil {
		f.add(reader.KindOrdinal, 0, claim{kind: Ordinal, id: strconv.Itoa(x.Ordinal), span: x.Quote.Span})
	}
	if x := a.Date; x != nil && x.Date.Known() {
		f.add(reader.KindDate, 0, claim{kind: Date, id: dateID(x.Date.Start, x.Date.End, x.Date.Precision), span: x.Quote.Span, day: x.Date.Precision == communique.PrecisionDay})
	}
	if v := a.Venue; v != nil {
		if v.City != "" || v.Country != "" {
			f.add(reader.KindPlace, 0, claim{kind: Place, name: v.City, country: v.Country, span: spanOf(v.Quote), what: strings.TrimSpace(v.City + " " + string(v.Country))})
		}
		if v.Mode != "" {
			f.add(reader.KindMode, 0, claim{kind: Mode, id: v.Mode, span: spanOf(v.Quote)})
		}
	}
	f.people(a.Findings.People)
	for i, l := range a.Findings.Lists {
		if l.End != communique.ListNone && l.End != communique.ListUnknown {
			f.add(reader.KindList, i, claim{kind: List, id: string(l.Side) + " " + string(l.End), span: spanOf(l.IntroducedBy)})
		}
	}
	for i, b := range a.Findings.Participants {
		f.add(reader.KindParticipant, i, claim{kind: Body, id: string(b.Agency), side: b.Side, name: b.AsNamed, span: spanOf(b.Quote), what: string(b.Side) + " " + unresolved(string(b.Agency)) + " " + b.AsNamed})
	}
	f.positions(a)
	f.besides(a)
	for i, b := range a.Boilerplate {
		f.add(reader.KindBoilerplate, i, claim{kind: Boilerplate, span: b.Span, what: b.Text})
	}
	return f.out
}

type finder struct {
	by  map[slot]reader.Finding
	out []*claim
}

// slot is where a finding stands in an annotation.
type slot struct {
	kind  reader.Kind
	index int
}

func (f *finder) add(kind reader.Kind, index int, c claim) {
	x := f.by[slot{kind, index}]
	c.rule, c.confidence = x.Rule, x.Confidence
	if c.span.IsZero() && kind != reader.KindLanguage {
		c.span = x.Span
	}
	if c.what == "" {
		c.what = strings.TrimSpace(c.id)
	}
	f.out = append(f.out, &c)
}

func (f *finder) people(people []communique.Person) {
	for i, p := range people {
		kind, group := role(p.Role)
		rest := map[Kind][]string{}
		if p.Office != "" {
			rest[kind+": office"] = []string{text.Fold(p.Office)}
		}
		if p.Agency != "" {
			rest[kind+": body"] = []string{string(p.Agency)}
		}
		f.add(reader.KindPerson, i, claim{kind: kind, id: group, side: p.Side, name: p.Name, span: spanOf(p.Quote), what: string(p.Role) + " " + string(p.Side) + " " + p.Name, rest: rest})
	}
}

func (f *finder) positions(a *communique.Annotation) {
	seen := map[communique.TopicID]bool{}
	for i, t := range a.Findings.Topics {
		if !seen[t.Topic] {
			seen[t.Topic] = true
			f.add(reader.KindTopic, i, claim{kind: Topic, id: string(t.Topic), span: spanOf(t.Quote)})
		}
	}
	for i, s := range a.Findings.Statements {
		span := spanOf(s.Quote)
		if g := s.GovernedBy; g != nil && !span.IsZero() {
			span = communique.Span{Start: min(span.Start, g.Start), End: max(span.End, g.End)}
			if span.Len() > s.Quote.Len()+4*g.Len() { // it stands far off
				span = s.Quote.Span
			}
		}
		words := string(s.Act)
		if s.Quote != nil {
			words += " " + s.Quote.Text
		}
		rest := map[Kind][]string{"act: actor": {string(s.Actor)}}
		for _, t := range s.Topics {
			rest["act: topic"] = append(rest["act: topic"], string(t))
			if !seen[t] {
				seen[t] = true
				f.add(reader.KindStatement, i, claim{kind: Topic, id: string(t), span: span})
			}
		}
		for _, m := range s.Modifiers {
			rest["act: qualifier"] = append(rest["act: qualifier"], string(m))
		}
		f.add(reader.KindStatement, i, claim{kind: Act, id: string(s.Act), span: span, what: words, rest: rest})
	}
	if n := a.Next; n != nil {
		rest := map[Kind][]string{"next: time": {n.When}, "next: place": {string(n.Where)}}
		f.add(reader.KindNext, 0, claim{kind: Next, id: strconv.Itoa(n.Ordinal), span: spanOf(n.Quote), what: nextWords(n.Ordinal, n.When, n.Where), rest: rest})
	}
}

func (f *finder) besides(a *communique.Annotation) {
	seen := map[communique.AgencyID]bool{}
	for i, m := range a.Mentioned {
		if !seen[m.Agency] {
			seen[m.Agency] = true
			f.add(reader.KindMention, i, claim{kind: Mention, id: string(m.Agency), span: m.Span})
		}
	}
	for i, q := range a.OfficesOnly {
		f.add(reader.KindOffice, i, claim{kind: Office, span: q.Span, what: q.Text})
	}
	for i, b := range a.Background {
		f.add(reader.KindBackground, i, claim{kind: Background, span: b.Span, what: b.Text})
	}
	for i, s := range a.Slips {
		f.add(reader.KindSlip, i, claim{kind: Slip, span: s.Span, what: s.Text})
	}
}

func spanOf(q *communique.Quote) communique.Span {
	if q == nil {
		return communique.Span{}
	}
	return q.Span
}
