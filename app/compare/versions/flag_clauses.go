package versions

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// clauses flags a full clause after a verb where the other side has a noun
// after the verb that answers: "affirmed that the law applies" against
// "affirmed the applicability of the law".
func (j *joint) clauses() {
	a, b := j.sides[0].acts(), j.sides[1].acts()
	for i := range a {
		for k := range b {
			x, y := &a[i], &b[k]
			if x.Modal || y.Modal || b[k].used || !j.sameGrade(x, y) && !x.Shares(&y.Found) || j.wishes(0, x) || j.wishes(1, y) || j.sides[0].binds(x) && j.sides[1].binds(y) {
				continue
			}
			b[k].used = true
			p, q := j.complement(0, x), j.complement(1, y)
			if p.idiom && q.idiom {
				break // "qu'il importe de …" is an idiom for "the importance of …"
			}
			if p.kind == clause && q.kind == noun && !q.relative || p.kind == noun && q.kind == clause && !p.relative {
				w := Drafting
				if j.sides[0].directed(x) && j.sides[1].directed(y) {
					w = MayAffectMeaning
				}
				j.flag(ClauseNoun, w, "clause-noun", []string{x.IDs[0]},
					[]communique.Quote{j.sides[0].quote(p.span)}, []communique.Quote{j.sides[1].quote(q.span)})
			}
			break
		}
	}
}

type complementKind int

const (
	otherComplement complementKind = iota
	clause
	noun
)

type complement struct {
	kind     complementKind
	span     communique.Span
	idiom    bool // it says first that something is important, needed or wanted
	relative bool // the noun has a clause of its own, which says as much
}

// reach is how many units of a complement are quoted at most.
const reach = 10

// complement reads what follows a verb.
func (j *joint) complement(k int, v *verb) complement {
	h := j.sides[k]
	us := v.in.Units
	i := v.Last
	for i < len(us) && (h.lex.Between(h.t.Lang, &us[i]) || us[i].Norm == "ce" && i+1 < len(us) && h.lex.Conjunction(h.t.Lang, &us[i+1]) ||
		us[i].Norm == "de" && i+1 < len(us) && us[i+1].Norm == "ce") {
		i++
	}
	if i >= len(us) {
		return complement{}
	}
	c := complement{span: communique.Span{Start: us[i].Start, End: us[i].End}}
	for e := i; e < len(us) && e < i+reach && us[e].Kind != text.Punct || e < len(us) && e == i; e++ {
		c.span.End = us[e].End
	}
	for _, f := range v.in.Qualifiers {
		c.idiom = c.idiom || f.First >= i && f.First <= i+4 && (f.Has("importance-of") || f.Has("willingness"))
	}
	// A bare verb ends in "que" itself where the lexicon gives it so
	// ("sont convenus que"); the clause has then begun already.
	last := &us[v.Last-1]
	switch {
	case i+1 < len(us) && (us[i+1].Norm == "fact" || us[i+1].Norm == "fait"):
		// "the fact that": a noun in form, a clause in what it says.
	case h.lex.Conjunction(h.t.Lang, &us[i]):
		c.kind = clause
	case h.lex.Conjunction(h.t.Lang, last) && v.Last-v.First > 1:
		c.kind = clause
	case i+1 < len(us) && (us[i].Norm == "de" || us[i].Norm == "d'") && h.lex.Infinitive(h.t.Lang, &us[i+1]):
		// "convenus de se réunir": what is to be done, as "that they would".
	case h.lex.Determiner(h.t.Lang, &us[i]):
		c.kind = noun
		for k := i + 2; k < len(us) && k < i+reach && us[k].Kind != text.Punct; k++ {
			c.relative = c.relative || h.lex.Conjunction(h.t.Lang, &us[k]) || relative(us[k].Norm)
		}
	}
	return c
}

// relative reports whether a word begins a relative clause.
func relative(norm string) bool {
	switch norm {
	case "who", "which", "qui", "dont":
		return true
	}
	return false
}

// binds reports whether a verb only undertakes or arranges something: then a
// clause says what will be done, and takes no position.
func (h half) binds(v *verb) bool {
	gs := h.grades(v)
	for _, g := range gs {
		if g.family != "undertaking" && g.family != "arrangement" {
			return false
		}
	}
	return len(gs) > 0
}

// wishes reports whether a verb of side k may ask for what follows it: then a
// clause takes nothing as a fact, and a noun says the same.
func (j *joint) wishes(k int, v *verb) bool {
	for _, id := range v.IDs {
		if j.sides[k].lex.Wish(communique.ActID(id)) {
			return true
		}
	}
	return false
}
