package reader

import "alternat/app/communique"

// lists adds the lists of sides of which the document's own language gives
// none. Words that leave a list open in one language leave it open.
func (j *intake) lists() {
	p := j.p
	bodies := len(p.a.Findings.Participants) > 0
	for i, l := range j.q.a.Findings.Lists {
		if l.End == communique.ListNone || l.Side == "" && bodies {
			continue
		}
		at := -1
		for k := range p.a.Findings.Lists {
			if p.a.Findings.Lists[k].Side == l.Side {
				at = k
				break
			}
		}
		switch {
		case at < 0:
			j.moved(KindList, i, len(p.a.Findings.Lists))
			p.a.Findings.Lists = append(p.a.Findings.Lists, l)
		case p.a.Findings.Lists[at].End == communique.ListNone:
			p.forget(KindList, at)
			j.moved(KindList, i, at)
			p.a.Findings.Lists[at] = l
		case l.End == communique.ListOpen && p.a.Findings.Lists[at].End == communique.ListFull && l.OpenEnd != nil:
			p.leaveOpen(at, l.OpenEnd.Span)
		}
	}
}

// forget takes back what was said of an entry.
func (p *page) forget(k Kind, index int) {
	kept := p.out.Findings[:0]
	for _, f := range p.out.Findings {
		if f.Kind != k || f.Index != index {
			kept = append(kept, f)
		}
	}
	p.out.Findings = kept
}

// participants adds the bodies that the document's own language does not list.
// One that it does is mentioned. What a side's list in that language has and
// what a name that nobody knows stands for cannot be told to be two bodies.
func (j *intake) participants() {
	p := j.p
	own := len(p.a.Findings.Participants)
	listed := map[communique.PartyID]bool{}
	named := map[communique.AgencyID]bool{}
	for i := range p.a.Findings.Participants {
		x := &p.a.Findings.Participants[i]
		listed[x.Side], named[x.Agency] = true, true
	}
	for i, x := range j.q.a.Findings.Participants {
		switch {
		case x.Agency != "" && named[x.Agency]:
			p.add(KindMention, x.Quote.Span, "mention-in-another-language", Likely, string(x.Agency), len(p.a.Mentioned))
			p.a.Mentioned = append(p.a.Mentioned, communique.Mention{Quote: *x.Quote, Agency: x.Agency})
		case x.Agency == "" && listed[x.Side], x.Side == "" && own > 0:
		default:
			j.moved(KindParticipant, i, len(p.a.Findings.Participants))
			p.a.Findings.Participants = append(p.a.Findings.Participants, x)
		}
	}
}

// unnamed reports whether no list and no mention has the body yet.
func (j *intake) unnamed(id communique.AgencyID) bool {
	for i := range j.p.a.Mentioned {
		if j.p.a.Mentioned[i].Agency == id {
			return false
		}
	}
	for i := range j.p.a.Findings.Participants {
		if j.p.a.Findings.Participants[i].Agency == id {
			return false
		}
	}
	return true
}
