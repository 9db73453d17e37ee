package lexicon

import (
	"sort"

	"alternat/app/communique"
)

// Evidence says by what a printed name was recognised.
type Evidence string

const (
	ByName      Evidence = "name"       // a name some text prints for the body
	ByGloss     Evidence = "gloss"      // a name given in brackets beside an unknown one
	ByAcronym   Evidence = "acronym"    // its letters alone, or in brackets beside an unknown name
	ByOtherForm Evidence = "other form" // an earlier, derived or misprinted form
)

// A Resolution is what a printed name stands for. Agency is set only where
// exactly one body fits side and date. Otherwise Candidates lists the bodies
// that fit, none if there is none, and OutOfForce those of that name that did
// not exist at the date. Both are in order of id.
type Resolution struct {
	Agency     communique.AgencyID
	By         Evidence
	Candidates []communique.AgencyID
	OutOfForce []communique.AgencyID
}

// Resolve finds the body that a text of the given date calls name on the given
// side. Names are compared without regard to case, accents, apostrophes,
// leading articles and the side's own name at the end; a closing bracket may
// hold the acronym, a gloss, or both. side "" looks on every side, date ""
// (else ISO, possibly shortened) at every time; lang, the language of the
// text, only breaks ties.
//
// A name and an acronym that point to different bodies resolve to neither:
// Resolve never guesses. What it returns for a name it does not know is the
// zero Resolution.
func (a *Authority) Resolve(name string, side communique.PartyID, date string, lang communique.Lang) Resolution {
	outer, inner := brackets(name)
	var r resolver
	r.authority, r.side, r.date, r.lang = a, side, date, lang

	named := r.look(name, ByName)
	if inner != "" {
		named = either(named, func() found { return r.look(outer, ByName) })
	}
	var letters, gloss found
	for _, part := range glosses(inner) {
		letters = letters.join(r.look(part, ByAcronym))
		gloss = gloss.join(r.look(part, ByName).as(ByGloss))
	}
	if inner == "" {
		letters = r.look(name, ByAcronym)
	}
	other := either(r.look(name, ByOtherForm), func() found { return r.look(outer, ByOtherForm) })

	for _, f := range []found{named, gloss, letters, other} {
		if len(f.fit) == 0 {
			continue
		}
		// Letters in brackets narrow a name down, or contradict it.
		if len(letters.fit) > 0 {
			if both := f.meet(letters); len(both.fit) > 0 {
				f = both
			} else {
				f = f.join(letters)
			}
		}
		return f.resolution(a)
	}
	out := named.join(gloss).join(letters).join(other)
	return out.resolution(a)
}

// A found is a set of bodies: those that fit side and date, and those that
// fit the side only. Values are indexes of Authority.Agencies, ascending.
type found struct {
	by   Evidence
	fit  []int
	late []int // or too early
}

type resolver struct {
	authority *Authority
	side      communique.PartyID
	date      string
	lang      communique.Lang
	form, key string // looked for last
}

// look finds bodies by one form and one kind of evidence.
func (r *resolver) look(form string, how Evidence) found {
	if form == "" {
		return found{by: how}
	}
	if form != r.form {
		r.form, r.key = form, nameKey(form)
	}
	index := r.authority.names()
	f := r.gather(index[r.key], how)
	if len(f.fit) == 0 && r.side != "" && how != ByAcronym {
		if short := r.authority.withoutParty(r.key, r.side); short != r.key {
			if g := r.gather(index[short], how); len(g.fit) > 0 || len(f.late) == 0 {
				f = g
			}
		}
	}
	return f
}

func (r *resolver) gather(entries []nameEntry, how Evidence) found {
	f := found{by: how}
	var whole []int // those of whom the form is the whole name
	var here []int  // those whose form is of the text's own language
	for _, e := range entries {
		g := &r.authority.Agencies[e.agency]
		if e.how != how || r.side != "" && g.Party != r.side {
			continue
		}
		if !inForce(g, r.date) {
			f.late = insert(f.late, e.agency)
			continue
		}
		f.fit = insert(f.fit, e.agency)
		if !e.part {
			whole = insert(whole, e.agency)
		}
		if e.lang == r.lang {
			here = insert(here, e.agency)
		}
	}
	switch {
	case len(f.fit) > 1 && len(whole) == 1:
		f.fit = whole
	case len(f.fit) > 1 && len(here) == 1:
		f.fit = here
	}
	return f
}

func either(f found, otherwise func() found) found {
	if len(f.fit) > 0 {
		return f
	}
	g := otherwise()
	g.late = union(f.late, g.late)
	return g
}

func (f found) as(by Evidence) found {
	f.by = by
	return f
}

func (f found) join(g found) found {
	if len(f.fit) == 0 {
		f.by = g.by
	}
	return found{by: f.by, fit: union(f.fit, g.fit), late: union(f.late, g.late)}
}

func (f found) meet(g found) found {
	out := found{by: f.by, late: union(f.late, g.late)}
	for _, x := range f.fit {
		if i := sort.SearchInts(g.fit, x); i < len(g.fit) && g.fit[i] == x {
			out.fit = append(out.fit, x)
		}
	}
	return out
}

func (f found) resolution(a *Authority) Resolution {
	var r Resolution
	if len(f.fit) == 1 {
		r.Agency, r.By = a.Agencies[f.fit[0]].ID, f.by
		return r
	}
	for _, i := range f.fit {
		r.Candidates = append(r.Candidates, a.Agencies[i].ID)
	}
	for _, i := range f.late {
		r.OutOfForce = append(r.OutOfForce, a.Agencies[i].ID)
	}
	return r
}

func insert(list []int, x int) []int {
	i := sort.SearchInts(list, x)
	if i < len(list) && list[i] == x {
		return list
	}
	list = append(list, 0)
	copy(list[i+1:], list[i:])
	list[i] = x
	return list
}

func union(a, b []int) []int {
	out := append([]int(nil), a...)
	for _, x := range b {
		out = insert(out, x)
	}
	return out
}

func sortedKeys[V any](m map[communique.Lang]V) []communique.Lang {
	out := make([]communique.Lang, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}
