package versions

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
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
			if x.Modal || y.Modal || b[k].used || !j.sameGrade(x, y) {
				continue
			}
			b[k].used = true
			p, q := j.complement(0, x), j.complement(1, y)
			if p.importance && q.importance {
				break // "qu'il importe de …" is an idiom for "the importance of …"
			}
			if p.kind == clause && q.kind == noun || p.kind == noun && q.kind == clause {
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
	kind       complementKind
	span       communique.Span
	importance bool // it says first that something is important or needed
}

// reach is how many units of a complement are quoted at most.
const reach = 10

// complement reads what follows a verb.
func (j *joint) complement(k int, v *verb) complement {
	h := j.sides[k]
	us := v.in.Units
	i := v.Last
	for i < len(us) && (h.lex.Between(h.t.Lang, &us[i]) || us[i].Norm == "the" && i+2 < len(us) && us[i+1].Norm == "fact" ||
		us[i].Norm == "fact" || us[i].Norm == "le" && i+1 < len(us) && us[i+1].Norm == "fait" || us[i].Norm == "fait" && i > v.Last) {
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
		c.importance = c.importance || f.First >= i && f.First <= i+4 && f.Has("importance-of")
	}
	// A bare verb ends in "que" itself where the lexicon gives it so
	// ("sont convenus que"); the clause has then begun already.
	last := &us[v.Last-1]
	switch {
	case conjunction(h.t.Lang, &us[i]):
		c.kind = clause
	case conjunction(h.t.Lang, last) && v.Last-v.First > 1:
		c.kind = clause
	case startsNoun(h.t.Lang, &us[i]):
		c.kind = noun
	}
	return c
}

func conjunction(lang communique.Lang, u *lexicon.Unit) bool {
	switch lang {
	case communique.English:
		return u.Norm == "that"
	case communique.French:
		return u.Norm == "que" || u.Norm == "qu'"
	}
	return false
}

// startsNoun reports whether a noun phrase begins at u.
func startsNoun(lang communique.Lang, u *lexicon.Unit) bool {
	switch lang {
	case communique.English:
		switch u.Norm {
		case "the", "a", "an", "their", "its", "his", "her", "our", "this", "these", "those", "such", "any":
			return true
		}
	case communique.French:
		switch u.Norm {
		case "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "leur", "leurs", "son", "sa", "ses", "ce", "cet", "cette", "ces", "sur", "au", "aux":
			return true
		}
	}
	return false
}
