package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// known finds the longest name from atom k on that the authority file has for
// the side, or for one side of the meeting where it is not known.
func (r *roll) known(atoms []atom, k int, side communique.PartyID, singular string) (body, int, bool) {
	last := k
	for last+1 < len(atoms) && last < k+5 && !atoms[last].closed && !atoms[last+1].semicolon {
		last++
	}
	for m := last; m >= k; m-- {
		a := &atoms[k]
		b := r.bodyOf(a.first, atoms[m].last)
		if m > k && !r.joinedName(b.asNamed) {
			continue
		}
		if res, party := r.p.resolve(b.asNamed, side, singularOf(r, a, singular, atoms[m].last)...); res.Agency != "" {
			if m > k && res.By != lexicon.ByName && res.By != lexicon.ByOtherForm {
				continue
			}
			if res.By == lexicon.ByAcronym && !a.caps && !a.closed {
				continue // a word that looks like letters
			}
			b.agency, b.party, b.rule = res.Agency, party, "body of the authority file"
			return b, m, true
		}
	}
	return body{}, 0, false
}

// joinedName reports whether a name with separators in it, as a whole, may be
// a body's: some body has it as it stands, or but for a party's name.
func (r *roll) joinedName(name string) bool {
	known := func(n string) bool {
		res := r.p.auth.Resolve(n, "", "", r.p.lang)
		return res.Agency != "" && res.By != lexicon.ByAcronym || len(res.Candidates)+len(res.OutOfForce) > 0
	}
	if known(name) {
		return true
	}
	for _, f := range r.p.lex.NamesIn(r.p.lang, name) {
		rest := strings.TrimSpace(name[:f.Span.Start]) + " " + strings.TrimSpace(strings.TrimPrefix(name[f.Span.End:], "'s"))
		for _, link := range []string{" of the", " of", " du", " de la", " de", " d'", " d’", " de l'", " de l’", " des"} {
			rest = strings.TrimSuffix(strings.TrimSpace(rest), link)
		}
		if known(strings.TrimSpace(rest)) {
			return true
		}
	}
	return false
}

// singularOf returns the full names that an item of a collapsed list stands
// for.
func singularOf(r *roll, a *atom, singular string, last int) []string {
	if a.head && !(a.startsWithHead && a.plural) {
		return nil
	}
	if a.startsWithHead && a.plural {
		if s := r.collapsed(a, ""); s != "" {
			return []string{s + " " + r.words(a.first+1, last)}
		}
		return nil
	}
	if singular == "" {
		return nil
	}
	item := r.words(a.first, last)
	if r.p.lang == communique.French {
		out := []string{singular + " " + r.words(a.lead, last)}
		for _, link := range []string{" de la ", " de l'", " du ", " des ", " de "} {
			out = append(out, singular+link+item)
		}
		return out
	}
	return []string{singular + " of " + item, singular + " of the " + item, singular + " for " + item}
}

// resolve finds the body that a name printed for the side means, trying the
// name, then other spellings of it. Where the side is not known it takes the
// one side of the meeting on which the name means something.
func (p *page) resolve(name string, side communique.PartyID, also ...string) (lexicon.Resolution, communique.PartyID) {
	name = unbroken(name)
	for _, n := range append(append(also, name), p.partsOf(name)...) {
		if side != "" {
			if res := p.resolveFor(n, side); res.Agency != "" {
				return res, side
			}
			continue
		}
		var found lexicon.Resolution
		var of communique.PartyID
		hits := 0
		named := p.partiesIn(n)
		if len(named) != 1 && p.someUnrecorded() {
			continue // the name may be that of a body that no file has
		}
		for _, s := range p.sides {
			if s.party == "" || len(named) == 1 && p.isSide(named[0]) && named[0] != s.party {
				continue
			}
			if res := p.resolveFor(n, s.party); res.Agency != "" {
				found, of = res, s.party
				hits++
			}
		}
		if hits == 1 {
			return found, of
		}
	}
	return lexicon.Resolution{}, ""
}

// someUnrecorded reports whether the bodies of one of the sides are in no
// authority file at all. What the others' bodies are called then tells nothing:
// ministries of many states share their names.
func (p *page) someUnrecorded() bool {
	for _, s := range p.sides {
		if p.auth.Party(s.party) == nil {
			return true
		}
	}
	return false
}

// unbroken takes line breaks, and the hyphens before them, out of a name.
func unbroken(name string) string {
	if !strings.Contains(name, "\n") {
		return name
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ReplaceAll(name, "-\r\n", ""), "-\n", "")), " ")
}

// partsOf returns the part of a name that names a body within another: "the
// Ministry of X's Command of Y", « Commandement Y du ministère X ».
func (p *page) partsOf(name string) []string {
	var out []string
	for _, mark := range []string{"'s ", "’s "} {
		if _, part, ok := strings.Cut(name, mark); ok {
			out = append(out, part)
		}
	}
	if p.lang == communique.Japanese {
		return out
	}
	s := lexicon.Cut(p.lang, name)
	heads := p.lex.DelegationWords().Bodies.Find(s)
	for _, f := range heads {
		if f.First < 2 {
			continue
		}
		k := f.First
		for k > 0 && (s.Units[k-1].Norm == "the" || s.Units[k-1].Norm == "of" || s.Units[k-1].Norm == "du" || s.Units[k-1].Norm == "de" || s.Units[k-1].Norm == "la" || s.Units[k-1].Norm == "l'" || s.Units[k-1].Norm == "at") {
			k--
		}
		if k > 1 && k < f.First {
			out = append(out, name[:s.Units[k-1].End])
		}
	}
	return out
}

// resolveFor resolves a name for a side, if need be without the side's own
// name or adjective in it: "the Japanese Ministry of Defence".
func (p *page) resolveFor(name string, side communique.PartyID) lexicon.Resolution {
	res := p.auth.Resolve(name, side, p.date, p.lang)
	if res.Agency != "" {
		return res
	}
	for _, f := range p.lex.NamesIn(p.lang, name) {
		if f.Has(string(side)) {
			rest := strings.TrimSpace(name[:f.Span.Start])
			tail := strings.TrimPrefix(strings.TrimPrefix(name[f.Span.End:], "'s"), "’s")
			if short := strings.TrimSpace(rest + " " + strings.TrimSpace(tail)); short != "" && short != name {
				if res := p.auth.Resolve(short, side, p.date, p.lang); res.Agency != "" {
					return res
				}
			}
			// "… of the Republic of X"
			words := strings.Fields(rest)
			if tail != "" {
				continue
			}
			for n := len(words) - 1; n > 1 && n > len(words)-6; n-- {
				if res := p.auth.Resolve(strings.Join(words[:n], " "), side, p.date, p.lang); res.Agency != "" {
					return res
				}
			}
		}
	}
	return lexicon.Resolution{}
}

// resolveAnywhere resolves a name whose side is not known. Ministries of many
// states share their names, and the authority file has those of some states
// only: a body is taken where the text names its party, and else left as
// printed. The name of a body is no mention of its party.
func (p *page) resolveAnywhere(name string) lexicon.Resolution {
	res := p.auth.Resolve(name, "", p.date, p.lang)
	if res.Agency == "" || !p.mentionsParty(p.auth.Agency(res.Agency).Party) || p.someUnrecorded() && len(p.partiesIn(name)) == 0 {
		return lexicon.Resolution{}
	}
	return res
}

// mentionsParty reports whether a party is one of the meeting or is named or
// described anywhere in the text.
func (p *page) mentionsParty(id communique.PartyID) bool {
	if p.mentions == nil {
		p.mentions = map[communique.PartyID]bool{}
		note := func(list []lexicon.Found) {
			for i := range list {
				for _, id := range list[i].IDs {
					if party := communique.PartyID(id); p.auth.Party(party) != nil {
						p.mentions[party] = true
						break
					}
				}
			}
		}
		for i := range p.t.Sentences {
			note(p.sentence(i).Names)
		}
		for i := range p.lines { // what is not of the text
			switch l := &p.lines[i]; l.kind {
			case lineCaption, lineNavigation, lineFootnote, lineForeign:
				note(p.lex.NamesIn(p.lang, p.src[l.span.Start:l.span.End]))
			}
		}
		for _, x := range p.a.SideOrder {
			p.mentions[x] = true
		}
	}
	return p.mentions[id]
}
