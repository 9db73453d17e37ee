package versions

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A verb is an act found in a half, with the sentence it stands in.
type verb struct {
	lexicon.FoundAct
	in   *sentence
	used bool
}

// acts lists the verbs of a half in order.
func (h half) acts() []verb {
	var vs []verb
	h.each(func(s *sentence) {
		for _, a := range s.Acts {
			vs = append(vs, verb{FoundAct: a, in: s})
		}
	})
	return vs
}

type grade struct {
	family communique.FamilyID
	step   int
	wish   bool // what follows is asked for: to urge is not to thank
}

func (h half) grades(v *verb) []grade {
	var gs []grade
	for _, id := range v.IDs {
		if f, s, ok := h.lex.Grade(communique.ActID(id)); ok {
			gs = append(gs, grade{f, s, h.lex.Wish(communique.ActID(id))})
		}
	}
	return gs
}

// sameGrade reports whether two verbs may be of one family and step.
func (j *joint) sameGrade(x, y *verb) bool {
	for _, g := range j.sides[0].grades(x) {
		for _, h := range j.sides[1].grades(y) {
			if g == h {
				return true
			}
		}
	}
	return false
}

// scaled reports whether a verb may do something that can be weighed: a family
// other than arrangements, or an auxiliary.
func (h half) scaled(v *verb) bool {
	for _, g := range h.grades(v) {
		if g.family != "arrangement" {
			return true
		}
	}
	return false
}

// directed reports whether all families the verb may belong to have steps
// that can be compared.
func (h half) directed(v *verb) bool {
	gs := h.grades(v)
	for _, g := range gs {
		f := h.lex.Family(g.family)
		if f == nil || !f.Direction {
			return false
		}
	}
	return len(gs) > 0
}

// verbs matches the verbs of both sides by family and step, performing ones
// first, in order; what is left over on both sides is a difference, and so is
// one left over on one side only, if the rest agrees.
func (j *joint) verbs() {
	a, b := j.sides[0].acts(), j.sides[1].acts()
	matched := j.match(a, b, func(x, y *verb) bool { return x.Strong && y.Strong })
	matched += j.match(a, b, func(x, y *verb) bool { return x.Strong != y.Strong })
	j.match(a, b, func(x, y *verb) bool { return !x.Strong && !y.Strong })
	x, y := j.left(0, a), j.left(1, b)
	for len(x) > 0 && len(y) > 0 {
		p, q := x[0], y[0]
		x, y = x[1:], y[1:]
		if p.Modal != q.Modal && !j.undertakes(0, p) && !j.undertakes(1, q) {
			continue
		}
		j.flag(Verb, MayAffectMeaning, "verb-grade", []string{p.IDs[0], q.IDs[0]},
			[]communique.Quote{j.phrase(0, p)}, []communique.Quote{j.phrase(1, q)})
	}
	if matched == 0 {
		return
	}
	for k, rest := range [2][]*verb{x, y} {
		for _, v := range rest {
			if !v.Modal && j.sides[k].directed(v) {
				j.sided(k, Verb, MayAffectMeaning, "verb-lacking", []string{v.IDs[0]}, []communique.Quote{j.phrase(k, v)}, nil)
			}
		}
	}
}

// match pairs verbs of one grade that fit, in order, and counts the pairs
// that are no auxiliaries.
func (j *joint) match(a, b []verb, fit func(x, y *verb) bool) int {
	n := 0
	for i := range a {
		if a[i].used {
			continue
		}
		for k := range b {
			if !b[k].used && fit(&a[i], &b[k]) && j.sameGrade(&a[i], &b[k]) {
				a[i].used, b[k].used = true, true
				if !a[i].Modal && !b[k].Modal {
					n++
				}
				break
			}
		}
	}
	return n
}

// left lists the performing verbs without a counterpart that can be weighed.
// A verb said twice counts once.
func (j *joint) left(k int, vs []verb) []*verb {
	var out []*verb
	for i := range vs {
		v := &vs[i]
		if v.used || !v.Strong || !j.sides[k].scaled(v) {
			continue
		}
		again := false
		for m := range vs {
			if m != i && vs[m].used && shares(j.sides[k].grades(v), j.sides[k].grades(&vs[m])) {
				again = true
			}
		}
		if !again {
			out = append(out, v)
		}
	}
	return out
}

func shares(x, y []grade) bool {
	for _, g := range x {
		for _, h := range y {
			if g == h {
				return true
			}
		}
	}
	return false
}

func (j *joint) undertakes(k int, v *verb) bool {
	for _, g := range j.sides[k].grades(v) {
		if g.family == "undertaking" || g.family == "modal" {
			return true
		}
	}
	return false
}

// phrase is a verb with the auxiliaries right before it.
func (j *joint) phrase(k int, v *verb) communique.Quote {
	h := j.sides[k]
	first := v.First
	for first > 0 && h.lex.Auxiliary(h.t.Lang, &v.in.Units[first-1]) {
		first--
	}
	return h.quote(communique.Span{Start: v.in.Units[first].Start, End: v.Span.End})
}
