package reader

import (
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// Japanese is read by pieces: a piece is a row of units without hiragana,
// blanks or marks, in which names and offices stand. What the lexicon knows by
// name is never cut.

// piece is such a row of units [first, last); end is behind a bracket that
// belongs to it.
type piece struct{ first, last, end int }

func firstRune(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// parts reports whether unit k ends a piece.
func (r *roll) parts(k int) bool {
	u := &r.us[k]
	if r.is[k]&isMarker != 0 || r.taken[k] {
		return true
	}
	c := firstRune(u.Norm)
	if unicode.Is(unicode.Hiragana, c) {
		return true
	}
	if r.is[k]&isOpenEnd != 0 {
		return true
	}
	switch u.Norm {
	case "及", "並", "又": // 及び, 並びに
		return k+1 < len(r.us) && unicode.Is(unicode.Hiragana, firstRune(r.us[k+1].Norm))
	}
	if u.Kind == text.Punct {
		return c != '・' && c != '/' && c != '-' && c != '&' && c != 'ー'
	}
	return false
}

// kept marks the units of names that the lexicon knows, which are not parted.
func (r *roll) kept() []bool {
	out := make([]bool, len(r.us))
	for _, f := range r.s.Bodies {
		for k := f.First; k < f.Last; k++ {
			out[k] = true
		}
	}
	for k := range out {
		out[k] = out[k] && !r.taken[k]
	}
	return out
}

// pieces cuts the sentence.
func (r *roll) pieces() []piece {
	known := r.kept()
	var out []piece
	for k := 0; k < len(r.us); {
		if r.parts(k) && !known[k] || r.us[k].Norm == "・" {
			k++
			continue
		}
		p := piece{first: k}
		for k < len(r.us) && (known[k] || !r.parts(k)) {
			if k > p.first && !r.us[k].Glued && !known[k] {
				break // a blank
			}
			k++
		}
		p.last, p.end = k, k
		for p.last > p.first && r.us[p.last-1].Norm == "・" {
			p.last--
			p.end--
		}
		if k < len(r.us) && r.us[k].Norm == "(" {
			if end := r.closing(k); end > k && !r.aside(k+1, end-1) && !r.sideBracket(k+1, end-1) {
				p.end = end
				k = end
			}
		}
		out = append(out, p)
	}
	return out
}

// sideBracket reports whether a bracket's content names a side.
func (r *roll) sideBracket(a, b int) bool {
	for k := a; k < b; k++ {
		if r.is[k]&isSideNoun != 0 {
			return true
		}
	}
	return false
}

// japaneseBody reads a piece as the name of a body: one that the authority
// file has, or that ends like one.
func (r *roll) japaneseBody(p piece) (body, bool) {
	if p.last-p.first < 2 && !r.us[p.first].Caps {
		return body{}, false
	}
	b := r.bodyOf(p.first, p.end)
	b.party = r.partyAt(p.first, p.last)
	if res, of := r.p.resolve(b.asNamed, b.party); res.Agency != "" {
		b.agency, b.party, b.rule = res.Agency, of, "body of the authority file"
		return b, true
	}
	if p.end > p.last {
		if res, of := r.p.resolve(r.words(p.first, p.last), b.party); res.Agency != "" {
			b.agency, b.party, b.rule = res.Agency, of, "body of the authority file"
			return b, true
		}
	}
	if len(r.is) > p.last-1 && r.is[p.last-1]&(isBody|isWeakBody) != 0 && r.is[p.last-1]&(isOfficials|isDescribed|isOffice|isAttending) == 0 && p.last-p.first > 2 {
		b.rule, b.confidence = "body by its ending", Likely
		return b, true
	}
	if r.us[p.first].Caps && r.us[p.last-1].Caps && acronym(r.words(p.first, p.last)) {
		b.rule, b.confidence = "name in a list of bodies", Question
		return b, true
	}
	return body{}, false
}

// partyAt returns the party named within [a, b), "" for none or several.
func (r *roll) partyAt(a, b int) communique.PartyID {
	var id communique.PartyID
	for _, h := range r.parties {
		if h.first >= a && h.last <= b && r.p.isSide(h.party) {
			if id != "" && id != h.party {
				return ""
			}
			id = h.party
		}
	}
	return id
}

// agencyIn returns the last body that the lexicon knows within [a, b).
func (r *roll) agencyIn(a, b int) (lexicon.FoundBody, bool) {
	var out lexicon.FoundBody
	ok := false
	for _, f := range r.s.Bodies {
		if f.First >= a && f.Last <= b && !f.ByAcronym && len(f.IDs) > 0 && r.p.auth.Agency(communique.AgencyID(f.IDs[0])) != nil {
			out, ok = f, true
		}
	}
	return out, ok
}
