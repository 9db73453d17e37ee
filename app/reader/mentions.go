package reader

import (
	"unicode"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// ruleMention is the rule of [page.mentioned].
const ruleMention = "mention.authority-file"

// mentioned finds the bodies that the running text names outside the lists:
// "the report of the Agency". That a body is spoken of says nothing of its
// having been there. Each is entered once, where it is first named; a body that
// a list has or that chairs is there already. Only names
// of the authority file count, resolved by side and date: a name of another
// state's body may be spelt the same.
func (p *page) mentioned() {
	known := p.bodiesEntered()
	for i := range p.t.Sentences {
		if p.skipped(p.t.Sentences[i].Span) || p.inTable(p.t.Sentences[i].Span) || p.t.Blocks[p.t.Sentences[i].Block].Kind == text.Heading {
			continue
		}
		for _, f := range p.sentence(i).Bodies {
			if f.Bracketed || !p.body(&f) {
				continue
			}
			r := p.rollOf(i)
			if r.tellsWhoCame() {
				break
			}
			id, last := r.bodySpokenOf(&f)
			if id == "" || known[id] {
				continue
			}
			known[id] = true
			span := r.span(f.First, last)
			p.add(KindMention, span, ruleMention, Likely, string(id), len(p.a.Mentioned))
			p.a.Mentioned = append(p.a.Mentioned, communique.Mention{Quote: p.quote(span), Agency: id})
		}
	}
}

// body reports whether what was found is a body of the authority file: lists
// hold groupings and things as well.
func (p *page) body(f *lexicon.FoundBody) bool {
	for _, id := range f.IDs {
		if p.auth.Agency(communique.AgencyID(id)) != nil {
			return true
		}
	}
	return false
}

// bodiesEntered are the bodies that the annotation has in a part of their own.
// An official who is only quoted brings no body to the meeting: theirs is a
// mention.
func (p *page) bodiesEntered() map[communique.AgencyID]bool {
	known := map[communique.AgencyID]bool{}
	for i := range p.a.Findings.Participants {
		known[p.a.Findings.Participants[i].Agency] = true
	}
	for i := range p.a.Findings.People {
		if x := &p.a.Findings.People[i]; x.Role != communique.Speaker {
			known[x.Agency], known[x.Unit] = true, true
		}
	}
	return known
}

// tellsWhoCame reports whether the sentence is about who took part or who
// chaired. A body in it that is no participant by the rules may be one all the
// same: it is left to a person.
func (r *roll) tellsWhoCame() bool {
	for k := range r.is {
		if r.is[k]&(isAttending|isRole) != 0 {
			return true
		}
	}
	block := &r.p.t.Blocks[r.p.t.Sentences[r.i].Block]
	return block.Kind == text.ListItem && len(r.us) > 0 && len(r.s.Acts) == 0
}

// bodySpokenOf returns which body a name in the sentence means, "" where that
// is not sure, and the unit behind the name with what belongs to it: the party
// it is of, letters in brackets.
func (r *roll) bodySpokenOf(f *lexicon.FoundBody) (communique.AgencyID, int) {
	last := max(f.Last, r.ofParty(f.Last, len(r.us)))
	if last < len(r.us) && r.us[last].Norm == "(" {
		if end := r.closing(last); end > last && end-last <= 6 && acronym(r.words(last+1, end-1)) {
			last = end
		}
	}
	if r.ofStranger(f.First, last) {
		return "", 0
	}
	side := communique.PartyID("")
	for _, h := range r.parties {
		switch {
		case h.first <= f.First && h.last >= f.Last:
			return "", 0 // the party itself
		case h.last == f.First, h.last+1 == f.First && (r.us[h.last].Norm == "'s" || r.us[h.last].Norm == "の"), h.first >= f.First && h.last <= last:
			side = h.party
		}
	}
	name := r.words(f.First, f.Last)
	if side != "" && r.p.isSide(side) {
		res, _ := r.p.resolve(name, side)
		return res.Agency, last
	}
	if side == "" {
		if res, _ := r.p.resolve(name, ""); res.Agency != "" {
			return res.Agency, last
		}
	}
	res := r.p.auth.Resolve(name, side, r.p.date, r.p.lang)
	a := r.p.auth.Agency(res.Agency)
	if a == nil || f.ByAcronym && len(name) < 3 {
		return "", 0
	}
	// A body of nobody at the table: its party is named with it or elsewhere in
	// the text, or is an organisation whose bodies have names of their own.
	if party := r.p.auth.Party(a.Party); side == "" && !r.p.mentionsParty(a.Party) && (party == nil || party.Kind == "state") {
		return "", 0
	}
	return res.Agency, last
}

// ofStranger reports whether the words beside the name [a, b) make it that of
// somebody whom no list knows: "… of Ruritania", "the Ruritanian …", a longer
// name in one piece with it.
func (r *roll) ofStranger(a, b int) bool {
	known := func(k int) bool { return r.is[k]&isParty != 0 }
	if r.p.lang == communique.Japanese {
		before := a > 0 && r.us[a].Glued && !known(a-1) && !r.taken[a-1] && (unicode.Is(unicode.Katakana, firstRune(r.us[a-1].Norm)) || unicode.Is(unicode.Han, firstRune(r.us[a-1].Norm)))
		after := b < len(r.us) && r.us[b].Glued && r.is[b]&isBody != 0
		return before || after
	}
	if b+1 < len(r.us) && r.isOf(b) {
		k := r.lead(b)
		if k < len(r.us) && r.us[k].Upper && !known(k) {
			return true
		}
	}
	if a > 0 && r.beside(a) && r.us[a-1].Kind == text.Word && r.us[a-1].Upper && r.lead(a-1) == a-1 && !known(a-1) {
		return !r.startsSentence(a - 1)
	}
	return false
}

// startsSentence reports whether unit k is the first word, whose capital says
// nothing.
func (r *roll) startsSentence(k int) bool {
	for j := 0; j < k; j++ {
		if r.us[j].Kind == text.Word {
			return false
		}
	}
	return true
}
