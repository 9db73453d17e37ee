package reader

import (
	"strings"
	"unicode"

	"alternat/app/communique"
	"alternat/app/lexicon"
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

// An atom is a piece of a list between separators.
type atom struct {
	lead, first, last int // lead: with article and preposition
	and, semicolon    bool
	head              bool // has a noun for a body
	startsWithHead    bool
	plural            bool
	caps, upper       bool
	closed            bool // ends in a bracket
	generic           bool // names no body: "ministries and agencies"
	article           bool
}

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

// atoms cuts units [i, stop) at what parts the items of a list, as long as
// items follow one another.
func (r *roll) atoms(i, stop int) []atom {
	var out []atom
	and, semicolon := false, false
	for i < stop && len(out) < 64 {
		a := atom{lead: i, and: and, semicolon: semicolon}
		a.first = r.officials(r.lead(i), stop)
		a.article = a.first > i
		if a.first >= stop || r.is[a.first]&(isMarker|isOpenEnd) != 0 || r.taken[a.first] {
			break
		}
		a.last = r.atomEnd(a.first, stop)
		if a.last == a.first {
			break
		}
		r.describe(&a)
		out = append(out, a)
		next, and2, semi := r.separator(a.last)
		if next == a.last {
			break
		}
		and, semicolon = and2, semi
		i = next
	}
	return out
}

// officials passes over "representatives of the" at k.
func (r *roll) officials(k, stop int) int {
	j := k
	for j < stop && r.is[j]&isOfficials != 0 && (!r.us[j].Upper || j > k || j+1 < stop && r.lead(j+1) > j+1) {
		j++
	}
	if j > k {
		if l := r.lead(j); l > j {
			return l
		}
	}
	return k
}

func (r *roll) describe(a *atom) {
	u := &r.us[a.first]
	a.upper, a.caps = u.Upper, u.Caps && len(u.Fold) > 1
	depth := 0
	for k := a.first; k < a.last; k++ {
		switch r.us[k].Norm {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth > 0 {
			continue
		}
		strong := r.is[k]&isBody != 0 || r.is[k]&(isWeakBody|isBodyPart) != 0 && a.last-a.first > 1
		if strong && (r.us[k].Upper || a.upper || r.p.lang == communique.French || k == a.first) {
			a.head = true
			if k == a.first {
				a.startsWithHead = true
				a.plural = strings.HasSuffix(r.us[k].Norm, "s") && r.us[k].Norm != r.us[k].Key || strings.HasSuffix(r.us[k].Norm, "ies")
			}
		}
	}
	a.closed = r.us[a.last-1].Norm == ")"
	if a.startsWithHead && a.plural && !r.us[a.first].Upper {
		// "agencies", "ministries concerned" are no names; "ministries of X" are.
		proper := false
		for k := a.first + 1; k < a.last; k++ {
			proper = proper || r.us[k].Upper
		}
		if !proper {
			a.head, a.generic = false, true
		}
	}
}

// atomEnd returns where the name that may begin at k ends: at a separator, a
// verb, the name of a side, a word that names do not have.
func (r *roll) atomEnd(k, stop int) int {
	free := r.p.lang == communique.French || !r.us[k].Upper // small letters within the name
	if free && r.p.lang == communique.English && r.is[k]&isBody == 0 {
		return k
	}
	if r.us[k].Caps && len(r.us[k].Fold) > 1 && r.is[k]&isBody == 0 {
		free = false // letters are a name by themselves
	}
	if end := r.knownEnd(k, stop); end > k {
		// What the authority file has by name is not cut.
		if plain := r.plainEnd(k, stop, free); plain >= end {
			return plain
		}
		if end < stop && r.us[end].Norm == "(" {
			if c := r.closing(end); c > end && c <= stop && !r.aside(end+1, c-1) {
				end = c
			}
		}
		return max(end, r.ofParty(end, stop))
	}
	return r.plainEnd(k, stop, free)
}

// knownEnd returns where the longest name of a body that the lexicon has at k
// ends, or k.
func (r *roll) knownEnd(k, stop int) int {
	for _, f := range r.s.Bodies {
		if f.First == k && f.Last <= stop && !f.ByAcronym {
			return f.Last
		}
	}
	return k
}

// plainEnd is atomEnd for a name that no list has.
func (r *roll) plainEnd(k, stop int, free bool) int {
	first, good, head := k, k, false
	for k < stop && k-first < 60 {
		u := &r.us[k]
		if r.is[k]&isMarker != 0 || r.taken[k] {
			break
		}
		if u.Norm == "(" {
			end := r.closing(k)
			if end == k || end > stop || r.aside(k+1, end-1) {
				break
			}
			k, good = end, end
			if n := r.ofParty(k, stop); n > k {
				good = n
			}
			return good
		}
		if u.Kind == text.Punct {
			if u.Norm == "&" || u.Norm == "/" || u.Norm == "-" || u.Glued && (u.Norm == "." || u.Norm == "'" || u.Norm == ":") && k+1 < stop && r.us[k+1].Glued {
				k++
				continue
			}
			if u.Norm == "." && u.Glued && len(r.us[k-1].Fold) == 1 {
				k++
				continue
			}
			break
		}
		switch u.Norm {
		case "and", "et", "ainsi":
			return good
		}
		if r.is[k]&isStop != 0 && !u.Upper {
			break
		}
		if r.is[k]&(isOpenEnd|isIncluding) != 0 && !u.Upper {
			break
		}
		headHere := r.is[k]&(isBody|isWeakBody|isBodyPart) != 0
		switch {
		case k > first && strings.HasPrefix(r.p.src[r.us[k-1].End:u.Start], "-") && strings.Contains(r.p.src[r.us[k-1].End:u.Start], "\n"):
			good = k + 1 // the rest of a word broken at the end of a line
		case u.Upper || u.Kind == text.Number || strings.HasPrefix(u.Norm, "'"):
			good = k + 1
		case headHere:
			good = k + 1
		case u.Norm == "the" && k > first && !r.connects(r.us[k-1].Norm, true):
			return good
		case r.connects(u.Norm, head):
		case free:
			if !r.p.lex.Function(r.p.lang, u) {
				good = k + 1
			}
		default:
			return good
		}
		head = head || headHere
		k++
	}
	return good
}

// connects reports whether a small word may stand within a name.
func (r *roll) connects(w string, afterHead bool) bool {
	switch w {
	case "of", "for", "the", "de", "du", "des", "d'", "la", "le", "l'", "les", "en", "pour", "à", "au", "aux":
		return true
	case "on", "against", "to", "with", "at", "contre", "sur", "par":
		return afterHead
	}
	return false
}

// aside reports whether a bracket's content [a, b) is no gloss of a name: a
// person, an office, a party.
func (r *roll) aside(a, b int) bool {
	for k := a; k < b; k++ {
		if r.is[k]&(isCourtesy|isOffice|isRole) != 0 {
			return true
		}
	}
	return a < b && r.is[a]&isParty != 0 && r.is[b-1]&isParty != 0
}

// ofParty passes over "of Japan" at k.
func (r *roll) ofParty(k, stop int) int {
	j := k
	for j < stop && j < k+3 {
		switch r.us[j].Norm {
		case "of", "the", "du", "de", "la", "l'", "des", "le", "d'":
			j++
			continue
		}
		break
	}
	if j == k || j >= stop {
		return k
	}
	for _, h := range r.parties {
		if h.first == j && !h.marker && h.last <= stop {
			return h.last
		}
	}
	return k
}

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
