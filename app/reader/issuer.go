package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// bodyNamed returns the body whose name words are and no more: one of the
// sides', looked for in their order, else any; "" where they are no name.
func (p *page) bodyNamed(words string) (communique.PartyID, communique.AgencyID) {
	words = strings.TrimFunc(words, isOrnament)
	if n := utf8.RuneCountInString(words); n < 2 || n > 120 {
		return "", ""
	}
	sides := p.partiesIn(words)
	if len(sides) > 1 {
		return "", ""
	}
	if len(sides) == 0 {
		if p.someUnrecorded() {
			return "", ""
		}
		sides = p.a.SideOrder
	}
	for _, side := range sides {
		if r := p.auth.Resolve(words, side, p.date, p.lang); r.Agency != "" {
			return side, r.Agency
		}
	}
	if r := p.resolveAnywhere(words); r.Agency != "" {
		return p.auth.Agency(r.Agency).Party, r.Agency
	}
	return "", ""
}

// issuer finds who issued the text: a field that says so, a line with nothing
// but the name of a body at the head or the foot, the line that claims the
// copyright. Where none of these is there, nothing is printed; whether the body
// that the title begins with issued it is asked as a question.
func (p *page) issuer() {
	if f, ok := p.fieldOf("issuer"); ok && p.setIssuer(f.value, "field-of-the-issuer", Sure) {
		return
	}
	for i := 0; i < len(p.t.Blocks) && i < headBlocks; i++ {
		if b := &p.t.Blocks[i]; i < p.heads+3 && p.setIssuer(b.Span, "body-at-the-head", Sure) {
			return
		}
	}
	for i := len(p.t.Blocks) - 1; i >= 0 && i >= len(p.t.Blocks)-3; i-- {
		if b := &p.t.Blocks[i]; b.Kind == text.Heading && p.setIssuer(b.Span, "body-at-the-foot", Likely) {
			return
		}
	}
	if p.copyright() {
		return
	}
	p.namedFirst()
}

// setIssuer takes the body that a line names, and no more, for the issuer;
// where the authority file does not know the body, the party in its name.
func (p *page) setIssuer(s communique.Span, rule string, c Confidence) bool {
	if p.inTable(s) {
		return false // one of those who took part
	}
	for _, x := range p.pieces(trimMarks(p.src, s)) {
		if x.head != headBody || x.party == "" {
			continue
		}
		if x.day.start != "" {
			x.span.End = x.day.span.Start
		}
		if x.agency == "" {
			c, rule = max(c, Likely), "party-of-a-body"
		}
		p.takeIssuer(x.party, x.agency, trimMarks(p.src, trimOrnaments(p.src, x.span)), rule, c)
		return true
	}
	return false
}

func (p *page) takeIssuer(party communique.PartyID, agency communique.AgencyID, s communique.Span, rule string, c Confidence) {
	p.a.Issuer = &communique.IssuerFinding{Party: party, Agency: agency, Quote: p.quoted(s)}
	what := string(agency)
	if what == "" {
		what = string(party)
	}
	p.doc.Issuer = string(party)
	p.add(KindIssuer, s, rule, c, what, 0)
}

// copyright looks for the body, or the one party, that claims the rights in
// the text or its pictures.
func (p *page) copyright() bool {
	for _, x := range p.a.Boilerplate {
		if x.Kind != "copyright line" && !strings.Contains(x.Text, "©") || len(x.Text) > 400 {
			continue
		}
		for _, w := range strings.FieldsFunc(x.Text, func(r rune) bool { return strings.ContainsRune("©/,;|:.–—\n\t", r) }) {
			w = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(w), "Copyright"))
			w = strings.TrimFunc(w, func(r rune) bool { return r >= '0' && r <= '9' || r == ' ' || r == '-' })
			if party, agency := p.bodyNamed(w); party != "" {
				p.takeIssuer(party, agency, x.Span, "body-with-the-copyright", Likely)
				return true
			}
			if list := p.partiesIn(w); len(list) == 1 {
				p.takeIssuer(list[0], "", x.Span, "party-with-the-copyright", Likely)
				return true
			}
		}
	}
	return false
}

// namedFirst asks whether the body that the title begins with issued the text.
func (p *page) namedFirst() {
	if p.a.Title == nil {
		return
	}
	first, last := p.t.SentencesIn(p.a.Title.Span)
	for i := first; i < last; i++ {
		s := p.sentence(i)
		for k := range s.Bodies {
			b := &s.Bodies[k]
			for _, id := range b.IDs {
				a := p.auth.Agency(communique.AgencyID(id))
				if a == nil || len(p.sides) > 0 && b.First > 3 {
					continue
				}
				p.a.Issuer = &communique.IssuerFinding{Party: a.Party, Agency: a.ID, Inferred: "the body that the title names first"}
				p.doc.Issuer = string(a.Party)
				p.add(KindIssuer, b.Span, "body-named-first", Question, string(a.ID), 0)
				return
			}
		}
	}
}
