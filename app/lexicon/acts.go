package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// A FoundAct is a verb that may perform an act.
type FoundAct struct {
	Found
	// Strong is set for a verb that performs: finite, or a participle that
	// goes with an auxiliary. Others name an act: an infinitive, a noun, an
	// adjective ("agreed norms").
	Strong bool
	Modal  bool
	// Shapes are the forms of the verb that the words can be.
	Shapes Shapes
	// Report is set for a verb of saying or knowing that is no act.
	Report bool
}

type actForm struct {
	act    communique.ActID
	shape  verbShape
	sort   verbSort
	itself bool // French: only with a reflexive pronoun
	sole   bool // settles what the words stand for, whatever else they may
}

type verbSort int

const (
	anAct verbSort = iota
	aModal
	aReport
)

// soleActs is the place of the verbs that settle an act, after the sorts.
const soleActs = int(aReport) + 1

// indexActs makes the table of verbs. Those of sole, which may be nil, settle
// what a form stands for that is listed under several acts.
func (l *Lexicon) indexActs(ix *index, sole []VerbEntry) {
	ix.acts = newTable(ix.lang, true)
	v := &l.Words.Verbs
	settles := false
	add := func(form string, f actForm) {
		f.sole = settles
		ix.actForms = append(ix.actForms, f)
		ix.acts.add(form, len(ix.actForms)-1)
	}
	for sort, entries := range [][]VerbEntry{anAct: v.Acts, aModal: v.Modals, aReport: v.Reports, soleActs: sole} {
		if settles = sort == soleActs; settles {
			sort = int(anAct)
		}
		for i := range entries {
			e := &entries[i]
			for _, w := range e.In(ix.lang) {
				itself := ix.lang == communique.French && reflexive(w)
				for _, f := range v.inflect(w, ix.lang) {
					add(f.form, actForm{act: e.Act, shape: f.shape, sort: verbSort(sort), itself: itself})
				}
			}
			for _, w := range e.Exact.In(ix.lang) {
				add(w, actForm{act: e.Act, shape: fixed, sort: verbSort(sort)})
			}
			for _, w := range e.Nouns.In(ix.lang) {
				add(w, actForm{act: e.Act, shape: nominal, sort: verbSort(sort)})
			}
		}
	}
	settles = false
	if ix.lang == communique.Japanese {
		// Japanese verbs need no inflection: the authority file's words
		// without their ending are enough.
		for _, a := range l.Authority.Acts {
			for _, w := range a.Words[ix.lang] {
				w = strings.TrimSuffix(strings.TrimSuffix(bare(w), "した"), "を行っ")
				if len(w) >= 6 {
					add(w, actForm{act: a.ID, shape: fixed, sort: anAct})
				}
			}
		}
	}
	ix.auxiliary, ix.before, ix.between = set(v.Auxiliaries[ix.lang]), set(v.Before[ix.lang]), set(v.Between[ix.lang])
	ix.subjects, ix.singular, ix.notFuture = set(v.Subjects[ix.lang]), set(v.SingularSubjects[ix.lang]), set(v.NotFuture[ix.lang])
}

func (ix *index) findActs(l *Lexicon, r *Sentence) []FoundAct {
	var out []FoundAct
	chain := false // a participle with its auxiliary has been seen
	for _, h := range ix.actHits(r) {
		if h.values == nil {
			out = append(out, ix.will(r, h.first))
			continue
		}
		a := FoundAct{Found: r.found(h, nil)}
		strongest, sole := false, false
		a.Report = true
		for _, v := range h.values {
			f := ix.actForms[v]
			if f.itself && !itselfBefore(r, h.first) {
				continue
			}
			if f.sole && !sole {
				sole, a.IDs = true, nil
			}
			if sole && !f.sole {
				continue
			}
			a.IDs = appendNew(a.IDs, string(f.act))
			a.Shapes |= 1 << f.shape
			a.Modal = a.Modal || f.sort == aModal
			a.Report = a.Report && f.sort == aReport
			if ix.performs(r, h.first, f.shape, chain) {
				strongest = true
			}
		}
		if len(a.IDs) == 0 {
			continue
		}
		a.Strong = strongest && (ix.lang != communique.Japanese || concludes(r, h.last))
		if a.Modal && ix.lang == communique.English && ix.nounAt(r, h.first) {
			continue // "their will", "the month of May"
		}
		if a.Modal && ix.lang == communique.English && conditional(r, h.first) {
			continue
		}
		if ix.lang == communique.French && ix.futureAt(h) {
			// What is announced in the future is not performed yet.
			out = append(out, ix.will(r, h.last-1))
			a.Strong = false
		}
		if ix.lang == communique.French && strongest {
			chain = true
		}
		out = append(out, a)
	}
	return out
}

// performs reports whether a form of that shape at unit i is a verb that
// performs something there. It looks a few words back only.
func (ix *index) performs(r *Sentence, i int, shape verbShape, chain bool) bool {
	switch shape {
	case finite, fixed, future:
		return true
	case nominal:
		return false
	}
	prev, at := ix.previous(r, i)
	aux := ix.auxiliary[prev]
	switch shape {
	case infinitive:
		// An English base form is a present after a plural subject.
		if ix.lang != communique.English || at < 0 {
			return false
		}
		return !ix.before[prev] && prev != "to" && !aux && prev != "," && r.Units[at].Kind == text.Word &&
			(ix.subjects[prev] || strings.HasSuffix(prev, "s"))
	case gerund:
		return at < 0 || prev == "," || prev == "en" || prev == "while" || prev == "tout"
	case present:
		if ix.lang == communique.English {
			// "requests" is a noun more often than a verb.
			return at >= 0 && (ix.singular[prev] || r.Units[at].Upper && !ix.before[prev])
		}
		return at < 0 || !ix.before[prev]
	case participle:
		if ix.lang == communique.English {
			return !ix.before[prev] || aux
		}
		if aux {
			return true
		}
		return chain && (prev == "et" || prev == "," || prev == "ou" || prev == "puis")
	}
	return false
}

// previous returns the word before unit i, past adverbs, and its place; "" and
// -1 at the head of the sentence.
func (ix *index) previous(r *Sentence, i int) (string, int) {
	for j := i - 1; j >= 0; j-- {
		if n := r.Units[j].Norm; !ix.between[n] {
			return strings.TrimSuffix(n, "'"), j
		}
	}
	return "", -1
}

// Auxiliary reports whether u is an auxiliary of its language.
func (l *Lexicon) Auxiliary(lang communique.Lang, u *Unit) bool {
	ix := l.in(lang)
	return ix != nil && ix.auxiliary[u.Norm]
}

// Between reports whether u may stand between a verb and what belongs to it.
func (l *Lexicon) Between(lang communique.Lang, u *Unit) bool {
	ix := l.in(lang)
	return ix != nil && ix.between[u.Norm]
}

// conditional reports whether an English auxiliary stands where an "if" might:
// "should the need arise".
func conditional(r *Sentence, i int) bool {
	if r.Units[i].Norm != "should" || i+1 >= len(r.Units) {
		return false
	}
	if i > 0 && r.Units[i-1].Kind == text.Word {
		return false
	}
	next := &r.Units[i+1]
	return next.Upper || next.Norm == "the" || next.Norm == "they" || next.Norm == "it" || next.Norm == "any" || next.Norm == "a"
}

// concludes reports whether a Japanese noun or stem of a verb that ends at unit
// i is the verb of its clause: 歓迎した, 意見交換を行い, not 協議は.
func concludes(r *Sentence, i int) bool {
	next := ""
	for j := i; j < len(r.Units) && j < i+4; j++ {
		next += r.Units[j].Norm
	}
	for _, end := range []string{"した", "し、", "し,", "しつつ", "を行っ", "を行い", "を表明", "た", "、", "。"} {
		if strings.HasPrefix(next, end) {
			return true
		}
	}
	return next == ""
}

// reflexive reports whether a French infinitive takes a reflexive pronoun.
func reflexive(verb string) bool {
	return strings.HasPrefix(verb, "se ") || strings.HasPrefix(verb, "s'")
}

// itselfBefore reports whether a reflexive pronoun stands shortly before unit
// i, as in "se sont ensuite engagés"; with être the pronoun may be left out
// after the first of several verbs.
func itselfBefore(r *Sentence, i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch r.Units[j].Norm {
		case "se", "s'", "nous", "sont", "et", ",":
			return true
		}
	}
	return false
}
