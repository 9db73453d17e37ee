package reader

import (
	"strings"
	"unicode"

	"alternat/app/communique"
	"alternat/app/text"
)

// A body is the name of a body at units [first, last), articles left out.
type body struct {
	first, last int
	asNamed     string
	acronym     string
	agency      communique.AgencyID
	party       communique.PartyID // of agency, or as the name itself says
	confidence  Confidence
	rule        string
}

// told reports whether the name tells whose body it is, or which.
func (b *body) told() bool { return b.agency != "" || b.party != "" || b.confidence < Question }

// run reads the names of bodies that stand one after the other from unit i on,
// up to stop. next is the place behind the last one. Names are cut by the
// authority file first, then by their form: a noun for a body begins a new
// name, so does one that follows a closing bracket; a comma within a name
// needs an "and" after it.
func (r *roll) run(i, stop int, side communique.PartyID, inList bool) (out []body, next int) {
	atoms := r.atoms(i, stop)
	next = i
	singular := ""
	for k := 0; k < len(atoms); {
		if atoms[k].generic {
			break
		}
		if b, m, ok := r.known(atoms, k, side, singular); ok {
			out = append(out, b)
			singular = r.collapsed(&atoms[k], singular)
			k, next = m+1, atoms[m].last
			continue
		}
		a := &atoms[k]
		fresh := !a.head && singular != ""
		if !fresh && !a.head && !a.caps && !(inList && a.upper && (len(out) > 0 || len(atoms) > 1)) {
			break
		}
		m := k
		if !fresh {
			m = r.extend(atoms, k)
		}
		if a.head && a.plural && a.startsWithHead || fresh {
			m = k
		} else if !a.head && m+1 < len(atoms) && !a.caps && r.mergesWithNext(atoms, m) {
			m++ // "Cabinet Intelligence and Research Office"
		}
		if n := k + 1; n < len(atoms) && m == k && atoms[n].and && !atoms[n].semicolon && !atoms[n].article && !a.closed && r.spelledBy(a.first, atoms[n].last) {
			m = n // the letters in brackets are those of both halves
		}
		b := r.bodyOf(a.first, atoms[m].last)
		b.confidence, b.rule = Likely, "body by its form"
		switch {
		case fresh:
			b.rule = "body of a collapsed list"
		case !a.head && !a.caps && !atoms[m].head:
			b.rule, b.confidence = "name in a list of bodies", Question
		}
		out = append(out, b)
		singular = r.collapsed(a, singular)
		k, next = m+1, atoms[m].last
	}
	return out, next
}

// collapsed returns the head, in the singular, that the names after a plural
// one share ("Departments of State, …"), "" behind a head of its own.
func (r *roll) collapsed(a *atom, singular string) string {
	if !a.head {
		return singular
	}
	if !a.startsWithHead || !a.plural || a.first+1 >= a.last {
		return ""
	}
	w := r.p.src[r.us[a.first].Start:r.us[a.first].End]
	if s, ok := strings.CutSuffix(w, "ies"); ok && r.p.lang == communique.English {
		return s + "y"
	}
	return strings.TrimSuffix(w, "s")
}

// extend returns the last atom of the name that begins at atom k by its form:
// "Ministry of X, Y and Z".
func (r *roll) extend(atoms []atom, k int) int {
	if !atoms[k].startsWithHead || atoms[k].closed {
		return k
	}
	for m := k + 1; m < len(atoms); m++ {
		a := &atoms[m]
		if a.semicolon || a.head || a.caps || r.hasParty(a) || !a.upper && r.p.lang == communique.English ||
			a.article && r.p.lang == communique.English || r.endsInHead(atoms, m) {
			return k
		}
		if r.p.lang == communique.French && !a.article && !a.upper {
			return k
		}
		if a.and {
			return m
		}
		if a.closed {
			return k
		}
	}
	return k
}

func (r *roll) hasParty(a *atom) bool {
	for k := a.first; k < a.last; k++ {
		if r.is[k]&isParty != 0 {
			return true
		}
	}
	return false
}

// endsInHead reports whether atom m begins a name whose noun stands behind an
// "and": "Science and Technology Agency".
func (r *roll) endsInHead(atoms []atom, m int) bool {
	return r.p.lang == communique.English && m+1 < len(atoms) && r.mergesWithNext(atoms, m)
}

func (r *roll) mergesWithNext(atoms []atom, m int) bool {
	if r.p.lang != communique.English {
		return false
	}
	a, b := &atoms[m], &atoms[m+1]
	return !a.closed && !a.head && a.upper && b.and && !b.semicolon && b.head && !b.startsWithHead && !b.article &&
		r.us[a.last].Norm == "and"
}

// spelledBy reports whether the letters in the bracket that closes units
// [a, b) are the first letters of the capitalised words before it.
func (r *roll) spelledBy(a, b int) bool {
	letters := strings.ToLower(r.bodyOf(a, b).acronym)
	if letters == "" {
		return false
	}
	for k := a; k < b && r.us[k].Norm != "("; k++ {
		if !r.us[k].Upper {
			continue
		}
		rest, ok := strings.CutPrefix(letters, r.us[k].Fold[:1])
		if !ok {
			return false
		}
		letters = rest
	}
	return letters == ""
}

// bodyOf makes a body of units [a, b), with the acronym that a bracket holds.
func (r *roll) bodyOf(a, b int) body {
	out := body{first: a, last: b, asNamed: r.words(a, b)}
	for k := a; k < b; k++ {
		if r.us[k].Norm == "(" && k+1 < b && r.us[k+1].Kind == text.Word && acronym(r.p.src[r.us[k+1].Start:r.us[k+1].End]) {
			end := k + 1
			for end < b && (end == k+1 || r.us[end].Token == r.us[k+1].Token) {
				end++
			}
			// A bracket of one word, or one that goes on behind a dash.
			if end < b && (r.us[end].Norm == ")" || r.us[end].Kind == text.Punct) {
				out.acronym = r.words(k+1, end)
			}
		}
		for _, h := range r.parties {
			if h.first == k && out.party == "" {
				out.party = h.party
			}
		}
	}
	if out.acronym == "" && r.us[a].Token == r.us[b-1].Token && acronym(out.asNamed) {
		out.acronym = out.asNamed
	}
	return out
}

// acronym reports whether s looks like letters that stand for a name.
func acronym(s string) bool {
	up, low := 0, 0
	for _, c := range s {
		if unicode.IsUpper(c) {
			up++
		} else if unicode.IsLower(c) {
			low++
		}
	}
	return up >= 2 && low <= up/2
}
