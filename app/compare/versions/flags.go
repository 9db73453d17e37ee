package versions

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// A joint is one link with both of its sides, as the rules see it.
type joint struct {
	r     *Result
	index int // of the link
	sides [2]half
	eq    *equivalents
	out   []Flag
	// heading is set where either side is a heading or title.
	heading bool
}

// A half is one side of a link: its sentences, read as one.
type half struct {
	*side
	sents []*sentence
}

// flags reads every link for differences, and sorts what it finds.
func flags(r *Result, a, b *side) []Flag {
	eq := learn(r, a, b)
	var out []Flag
	for i, l := range r.Links {
		j := &joint{r: r, index: i, eq: eq}
		j.sides[0] = half{a, a.sents[l.AFirst:l.ALast]}
		j.sides[1] = half{b, b.sents[l.BFirst:l.BLast]}
		for _, h := range j.sides {
			for _, s := range h.sents {
				j.heading = j.heading || s.heading
			}
		}
		if len(j.sides[0].sents) == 0 || len(j.sides[1].sents) == 0 {
			j.unpaired()
		} else {
			j.numbers()
			j.names()
			j.verbs()
			j.clauses()
			j.qualifiers()
			j.terms()
		}
		out = append(out, j.out...)
	}
	return sorted(once(out))
}

// flag records a difference. Form outweighs content in headings: what a text
// calls itself is protocol.
func (j *joint) flag(k Kind, w Weight, rule string, terms []string, a, b []communique.Quote) {
	if j.heading && k != Unpaired {
		w = ProtocolAndForm
	}
	j.out = append(j.out, Flag{Kind: k, Weight: w, Link: j.index, A: a, B: b, Rule: rule, Terms: terms})
}

// sided records a difference with the words of side k first given.
func (j *joint) sided(k int, kind Kind, w Weight, rule string, terms []string, own, other []communique.Quote) {
	if k == 0 {
		j.flag(kind, w, rule, terms, own, other)
	} else {
		j.flag(kind, w, rule, terms, other, own)
	}
}

func (j *joint) unpaired() {
	w := MayAffectMeaning
	if j.heading {
		w = ProtocolAndForm
	}
	for k, h := range j.sides {
		for _, s := range h.sents {
			j.sided(k, Unpaired, w, "unpaired", nil, []communique.Quote{h.quote(s.Span)}, nil)
		}
	}
}

// once keeps the first of the flags on names and terms that say the same:
// what a text calls a body it calls it throughout.
func once(fs []Flag) []Flag {
	seen := map[string]bool{}
	var out []Flag
	for _, f := range fs {
		if f.Kind == OtherTerm || f.Kind == NameAcronym {
			key := string(f.Kind) + "|" + f.Rule
			for _, t := range f.Terms {
				key += "|" + t
			}
			if seen[key] {
				continue
			}
			seen[key] = true
		}
		out = append(out, f)
	}
	return out
}

var weightOrder = map[Weight]int{MayAffectMeaning: 0, ProtocolAndForm: 1, Terminology: 2, Drafting: 3}

// sorted orders flags by weight; within one weight they keep the order of
// links and, within a link, of the rules.
func sorted(fs []Flag) []Flag {
	sort.SliceStable(fs, func(i, j int) bool { return weightOrder[fs[i].Weight] < weightOrder[fs[j].Weight] })
	return fs
}

// each calls f for all sentences of a half.
func (h half) each(f func(s *sentence)) {
	for _, s := range h.sents {
		f(s)
	}
}

// quotes cuts several spans out of a half.
func (h half) quotes(fs ...lexicon.Found) []communique.Quote {
	var qs []communique.Quote
	for _, f := range fs {
		qs = append(qs, h.quote(f.Span))
	}
	return qs
}
