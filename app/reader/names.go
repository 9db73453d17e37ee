package reader

import (
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A named is a person's name at units [first, last); from is where its titles
// of courtesy begin.
type named struct {
	from, first, last int
	courtesy          bool
	office            bool // a title of office stands directly before it
}

// findNames finds the names of people by their form: behind a title of
// courtesy, or two and more capitalised words that are nothing else.
func (r *roll) findNames() []named {
	var out []named
	for k := 0; k < len(r.us); {
		if n, ok := r.courtesyName(k); ok {
			out = append(out, n)
			k = n.last
			continue
		}
		if end, caps := r.nameAt(k); caps >= 2 && r.plainName(k, end) {
			n := named{from: k, first: k, last: end}
			n.office = k > 0 && r.is[k-1]&isOffice != 0
			out = append(out, n)
			k = end
			continue
		}
		k++
		for k < len(r.us) && r.us[k].Token == r.us[k-1].Token {
			k++ // not from within a word with a hyphen
		}
	}
	return out
}

// courtesyName reads "H.E. Mr. X Y" at k.
func (r *roll) courtesyName(k int) (named, bool) {
	if r.is[k]&isCourtesy == 0 {
		return named{}, false
	}
	j := k
	for j < len(r.us) && j < k+10 {
		switch {
		case r.is[j]&isCourtesy != 0, r.us[j].Norm == "." && j > k:
			j++
			continue
		case r.is[j]&isOffice != 0 && j > k && r.us[j].Upper:
			j++ // "H.E. Ambassador X"
			continue
		}
		break
	}
	if r.p.src[r.us[k].Start:r.us[k].End] == "M" && r.us[j-1].Norm != "." && j-k == 1 {
		return named{}, false // a letter
	}
	end, caps := r.nameAt(j)
	if caps == 0 {
		return named{}, false
	}
	return named{from: k, first: j, last: end, courtesy: true}, true
}

// nameAt returns where the name that may begin at k ends and how many words
// with a capital it has. Particles and initials stand within it.
func (r *roll) nameAt(k int) (end, caps int) {
	end = k
	for j := k; j < len(r.us) && j < k+12; {
		u := &r.us[j]
		if j > k && !r.beside(j) {
			break
		}
		switch {
		case u.Kind != text.Word:
			if u.Norm == "." && u.Glued && j > k && utf8.RuneCountInString(r.us[j-1].Fold) == 1 {
				j++
				end = j
				continue
			}
			return end, caps
		case u.Glued && j > k && (u.Norm[0] == '\'' || r.us[j-1].Norm == "'"):
			if u.Norm == "'s" {
				return end, caps
			}
			j++
			end = j
			continue
		case r.is[j]&isParticle != 0 && !u.Upper && j > k:
			j++ // belongs to it if a capital follows
			continue
		case u.Upper && r.is[j]&(isBody|isWeakBody|isBodyPart|isParty|isMarker|isCourtesy) == 0 && !(r.is[j]&isOffice != 0 && caps < 1):
			if r.p.lex.Function(r.p.lang, u) && r.is[j]&isParticle == 0 {
				return end, caps
			}
			if r.is[j]&isOffice != 0 && !u.Caps {
				return end, caps
			}
			caps++
			j++
			end = j
			continue
		}
		break
	}
	return end, caps
}

// beside reports whether unit j follows the one before it with no more than a
// blank, a hyphen or nothing between.
func (r *roll) beside(j int) bool {
	gap := r.p.src[r.us[j-1].End:r.us[j].Start]
	return strings.Trim(gap, " \u00a0\t\r\n-‐‑") == ""
}

// plainName reports whether the capitalised words [a, b), without a title of
// courtesy, may be a person's name: none of them is a term or a title, and
// not all of them are letters.
func (r *roll) plainName(a, b int) bool {
	if a > 0 && (r.us[a-1].Norm == "of" || r.us[a-1].Norm == "the") || r.shouts(a, b) {
		return false
	}
	span := r.span(a, b)
	for k := a; k < b; k++ {
		if r.us[k].Caps && strings.ContainsAny(r.us[k].Fold, "0123456789/") || r.is[k]&(isOffice|isOfficials|isSideNoun) != 0 {
			return false
		}
	}
	for _, f := range r.s.Bodies {
		if !f.ByAcronym && f.Span.Overlaps(span) {
			return false
		}
	}
	for _, f := range r.s.Topics {
		if f.Span.Overlaps(span) {
			return false
		}
	}
	for _, f := range r.s.Terms {
		if f.Span.Overlaps(span) {
			return false
		}
	}
	for _, f := range r.s.Numbers {
		if f.Span.Overlaps(span) {
			return false
		}
	}
	for _, f := range r.s.Names {
		if f.Span.Overlaps(span) {
			return false
		}
	}
	return true
}

// shouts reports whether all the words [a, b) are in capitals: a heading.
func (r *roll) shouts(a, b int) bool {
	for k := a; k < b; k++ {
		if r.us[k].Kind == text.Word && !r.us[k].Caps && r.is[k]&isParticle == 0 {
			return false
		}
	}
	return true
}

// nameSpan is the name without titles, quoteSpan with them.
func (r *roll) nameSpan(n named) communique.Span  { return r.span(n.first, n.last) }
func (r *roll) quoteSpan(n named) communique.Span { return r.span(n.from, n.last) }
