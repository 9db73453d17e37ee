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
}

type actForm struct {
	act   communique.ActID
	shape verbShape
	modal bool
}

func (l *Lexicon) indexActs(ix *index) {
	ix.acts = newTable(ix.lang, true)
	v := &l.Words.Verbs
	add := func(form string, f actForm) {
		ix.actForms = append(ix.actForms, f)
		ix.acts.add(form, len(ix.actForms)-1)
	}
	enter := func(e *VerbEntry, modal bool) {
		for _, w := range e.In(ix.lang) {
			for _, f := range v.inflect(w, ix.lang) {
				add(f.form, actForm{e.Act, f.shape, modal})
			}
		}
		for _, w := range e.Exact.In(ix.lang) {
			add(w, actForm{e.Act, fixed, modal})
		}
		for _, w := range e.Nouns.In(ix.lang) {
			add(w, actForm{e.Act, nominal, modal})
		}
	}
	for i := range v.Acts {
		enter(&v.Acts[i], false)
	}
	for i := range v.Modals {
		enter(&v.Modals[i], true)
	}
	if ix.lang == communique.Japanese {
		// Japanese verbs need no inflection: the authority file's words
		// without their ending are enough.
		for _, a := range l.Authority.Acts {
			for _, w := range a.Words[ix.lang] {
				w = strings.TrimSuffix(strings.TrimSuffix(bare(w), "した"), "を行っ")
				if len(w) >= 6 {
					add(w, actForm{a.ID, fixed, false})
				}
			}
		}
	}
	ix.auxiliary, ix.before, ix.between = set(v.Auxiliaries[ix.lang]), set(v.Before[ix.lang]), set(v.Between[ix.lang])
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
		strongest := false
		for _, v := range h.values {
			f := ix.actForms[v]
			a.IDs = appendNew(a.IDs, string(f.act))
			a.Modal = a.Modal || f.modal
			if ix.performs(r, h.first, f.shape, chain) {
				strongest = true
			}
		}
		a.Strong = strongest
		if a.Modal && ix.lang == communique.English && ix.nounAt(r, h.first) {
			continue // "their will", "the month of May"
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
			(subject(prev) || strings.HasSuffix(prev, "s"))
	case gerund:
		return at < 0 || prev == "," || prev == "en" || prev == "while" || prev == "tout"
	case present:
		if ix.lang == communique.English {
			// "requests" is a noun more often than a verb.
			return at >= 0 && (singular(prev) || r.Units[at].Upper && !ix.before[prev])
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

// subject reports whether an English word can be the subject of a plural verb.
func subject(w string) bool {
	switch w {
	case "they", "we", "also", "both", "who", "which", "that", "japan", "and":
		return true
	}
	return false
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

// singular reports whether an English word is often the subject of a verb in
// the third person.
func singular(w string) bool {
	switch w {
	case "it", "which", "that", "who", "side", "government", "delegation", "minister", "ministry", "agency", "party", "latter", "statement", "text":
		return true
	}
	return false
}
