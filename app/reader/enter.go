package reader

import (
	"alternat/app/communique"
)

// enterLists adds the rows to the annotation: one list for each side, its
// bodies in the order of the text, and for a side of which the text lists no
// body a list that says so.
func (p *page) enterLists(rows []roster) {
	at := map[string]int{} // side, or its name as printed, into Lists
	unplaced := false
	for _, row := range rows {
		if row.side == "" {
			row.side = p.sideOfAll(row.bodies)
		}
		if l, has := at[row.key(row.side)]; has && len(row.bodies) == 0 && p.a.Findings.Lists[l].OpenEnd == nil {
			p.leaveOpen(l, row.open)
		}
		for k := range row.bodies {
			b := &row.bodies[k]
			side := row.side
			if side == "" {
				side = b.party
			}
			if b.agency == "" {
				if res, party := p.resolve(b.asNamed, side); res.Agency != "" {
					b.agency, b.party, b.rule, b.confidence = res.Agency, party, "body of the authority file", Likely
					if side == "" {
						side = party
					}
				}
			}
			if side == "" {
				unplaced = true
			}
			p.participant(row, b, side, at)
		}
	}
	for _, s := range p.sides {
		if _, has := at[string(s.party)]; has || s.party == "" || unplaced {
			continue
		}
		at[string(s.party)] = len(p.a.Findings.Lists)
		p.a.Findings.Lists = append(p.a.Findings.Lists, communique.ParticipantList{Side: s.party, End: communique.ListNone})
		p.add(KindList, s.first, "no list of this side", Likely, string(s.party)+" "+string(communique.ListNone), at[string(s.party)])
	}
	p.translated()
}

// key tells the lists of sides apart that the authority file does not know.
func (row *roster) key(side communique.PartyID) string {
	if side == "" {
		return "=" + row.sideName
	}
	return string(side)
}

// sideOfAll returns the one party of which all bodies are that tell one.
func (p *page) sideOfAll(bodies []body) communique.PartyID {
	var id communique.PartyID
	for _, b := range bodies {
		if b.party == "" {
			continue
		}
		if id != "" && id != b.party {
			return ""
		}
		id = b.party
	}
	return id
}

func (p *page) participant(row roster, b *body, side communique.PartyID, at map[string]int) {
	key := row.key(side)
	l, has := at[key]
	if !has {
		l = len(p.a.Findings.Lists)
		at[key] = l
		list := communique.ParticipantList{Side: side, End: communique.ListFull}
		if !row.introduced.IsZero() {
			list.IntroducedBy = p.quoted(row.introduced)
		}
		if !row.named.IsZero() {
			list.SideNamed = p.quoted(row.named)
		}
		p.a.Findings.Lists = append(p.a.Findings.Lists, list)
		span := row.introduced
		if span.IsZero() {
			span = row.span(b)
		}
		what := string(side)
		if side == "" {
			what = row.sideName
		}
		c := Sure
		if side == "" {
			c = Question
		}
		p.add(KindList, span, row.rule, c, what+" "+string(communique.ListFull), l)
	}
	list := &p.a.Findings.Lists[l]
	if !row.open.IsZero() && list.OpenEnd == nil {
		p.leaveOpen(l, row.open)
	}
	said := key + "=" + b.asNamed
	if b.agency != "" {
		said = key + "/" + string(b.agency)
	}
	if _, before := at[said]; before {
		return
	}
	at[said] = l
	span := row.span(b)
	p.a.Findings.Participants = append(p.a.Findings.Participants, communique.Participant{
		Side: side, AsNamed: p.src[span.Start:span.End], Acronym: b.acronym, Agency: b.agency, Quote: p.quoted(span),
	})
	what := string(b.agency)
	if what == "" {
		what = b.asNamed
	}
	c := b.confidence
	if side == "" {
		c = Question
	}
	p.add(KindParticipant, span, b.rule, c, what, len(p.a.Findings.Participants)-1)
}

// leaveOpen says of list l that words leave it open.
func (p *page) leaveOpen(l int, words communique.Span) {
	list := &p.a.Findings.Lists[l]
	list.End, list.OpenEnd = communique.ListOpen, p.quoted(words)
	p.reword(l, string(list.Side)+" "+string(communique.ListOpen))
}

// reword changes what the finding about list l says.
func (p *page) reword(l int, what string) {
	for k := range p.out.Findings {
		if f := &p.out.Findings[k]; f.Kind == KindList && f.Index == l {
			f.What = what
		}
	}
}

// translated marks the lists without "and others" of a provisional
// translation: the original may leave them open.
func (p *page) translated() {
	if !p.doc.Provisional {
		return
	}
	for k := range p.a.Findings.Lists {
		if l := &p.a.Findings.Lists[k]; l.End == communique.ListFull {
			l.AsTranslated = true
		}
	}
}

// span is where a body of the row stands in the source.
func (row *roster) span(b *body) communique.Span {
	if row.r == nil {
		return communique.Span{Start: b.first, End: b.last} // bytes
	}
	return row.r.span(b.first, b.last)
}
