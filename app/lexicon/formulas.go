package lexicon

import (
	"slices"
	"sync"

	"alternat/app/communique"
	"alternat/app/text"
)

// Formulas are the words by which fixed formulas are found: a head
// ("cyberspace") and the qualifiers that texts set with it ("open, free, fair
// and secure"), with the small words that may stand between them. What they
// make of each other is grammar and stands in package formula.
type Formulas struct {
	Heads      []FormulaHead      `json:"heads"`
	Qualifiers []FormulaQualifier `json:"qualifiers"`

	Joins     ByLang `json:"joins"`     // between the items of a list
	Degrees   ByLang `json:"degrees"`   // may stand before an item and change nothing: "more"
	Negations ByLang `json:"negations"` // after them nothing is claimed
	Copulas   ByLang `json:"copulas"`   // "is", "remains"; in Japanese the particles of topic and object
	Modals    ByLang `json:"modals"`    // may stand before a copula
	Relatives ByLang `json:"relatives"` // begin a clause about the head
	Keeps     ByLang `json:"keeps"`     // "keep cyberspace open"
	Articles  ByLang `json:"articles"`
	Kinds     ByLang `json:"kinds"`   // "remains an open space"
	Closers   ByLang `json:"closers"` // may follow a list of adjectives after its noun
	// BeforeNouns are words after which "secure cyberspace" is an adjective
	// and a noun, not a verb and its object.
	BeforeNouns ByLang `json:"before_nouns"`
	// AdjectiveEndings tell an unlisted adjective in the middle of a list;
	// NounEndings are the exceptions.
	AdjectiveEndings ByLang `json:"adjective_endings"`
	NounEndings      ByLang `json:"noun_endings"`
}

// A FormulaHead is what is qualified. Not are phrases in which it is something
// else; of Needs, where it has any in a language, one must stand in the same
// noun phrase. Between may stand between qualifiers and head, Complement after
// the head.
type FormulaHead struct {
	Entry
	Label      communique.Names `json:"label"`
	Not        Entry            `json:"not,omitzero"`
	Needs      Entry            `json:"needs,omitzero"`
	Between    Entry            `json:"between,omitzero"`
	Complement Entry            `json:"complement,omitzero"`
}

// A FormulaQualifier is a word that is set with heads, those of Of. The first
// word of each language is its label. Trailing marks one that follows its head
// at a distance ("in peacetime"), Verb one that may be a verb in English.
type FormulaQualifier struct {
	Entry
	Of       []string `json:"of"`
	Not      Entry    `json:"not,omitzero"`
	Trailing bool     `json:"trailing,omitempty"`
	Verb     bool     `json:"verb,omitempty"`
}

// Label is the word by which the qualifier is called in lang: the first of its
// list, or the first English one.
func (q *FormulaQualifier) Label(lang communique.Lang) string {
	if w := q.In(lang); len(w) > 0 {
		return w[0]
	}
	return q.En[0]
}

// A FormulaClass is what a stretch of a sentence can be in a formula. One
// stretch may be several things.
type FormulaClass uint32

const (
	FormulaIsHead FormulaClass = 1 << iota
	FormulaQualifies
	FormulaJoins
	FormulaDegree
	FormulaNegates
	FormulaCopula
	FormulaModal
	FormulaRelative
	FormulaKeeps
	FormulaArticle
	FormulaKind
	FormulaCloses
	FormulaBeforeNoun
	FormulaBetween
	FormulaComplement
	FormulaNeeded
	formulaNone // a phrase in which a head or qualifier is none
)

// A FormulaPart is a stretch of a sentence: a listed phrase or one unknown
// word. Entries index Heads where Class has FormulaIsHead, Between, Complement
// or Needed, Qualifiers where it has FormulaQualifies.
type FormulaPart struct {
	communique.Span
	Class      FormulaClass
	Heads      []int // of which it is the head, or to which it belongs
	Qualifiers []int
	Units      []Unit
}

// Is reports whether the part can be any of the classes.
func (p *FormulaPart) Is(c FormulaClass) bool { return p.Class&c != 0 }

// A FormulaReader cuts sentences into the parts of formulas. It is not changed
// after it is made and may be used by several goroutines.
type FormulaReader struct {
	Words *Formulas
	table map[communique.Lang]func() *table
}

// NewFormulaReader makes the lists of formulas searchable.
func NewFormulaReader(w *Formulas) *FormulaReader {
	r := &FormulaReader{Words: w, table: map[communique.Lang]func() *table{}}
	for _, lang := range communique.Langs {
		r.table[lang] = sync.OnceValue(func() *table { return r.index(lang) })
	}
	return r
}

// A value of the table is the class, shifted, and the index of the entry.
const formulaIndex = 10

func (r *FormulaReader) index(lang communique.Lang) *table {
	tb := newTable(lang, false)
	add := func(words []string, c FormulaClass, i int) {
		for _, w := range words {
			tb.add(w, int(c)<<formulaIndex|i)
		}
	}
	for i, h := range r.Words.Heads {
		add(h.In(lang), FormulaIsHead, i)
		add(h.Not.In(lang), formulaNone, i)
		add(h.Needs.In(lang), FormulaNeeded, i)
		add(h.Between.In(lang), FormulaBetween, i)
		add(h.Complement.In(lang), FormulaComplement, i)
	}
	for i, q := range r.Words.Qualifiers {
		add(q.In(lang), FormulaQualifies, i)
		add(q.Not.In(lang), formulaNone, i)
	}
	for _, l := range r.Words.classes() {
		add(l.words[lang], l.class, 0)
	}
	return tb
}

type formulaList struct {
	name  string
	words ByLang
	class FormulaClass
}

// classes lists the small words with what they are.
func (f *Formulas) classes() []formulaList {
	return []formulaList{
		{"joins", f.Joins, FormulaJoins}, {"degrees", f.Degrees, FormulaDegree}, {"negations", f.Negations, FormulaNegates},
		{"copulas", f.Copulas, FormulaCopula}, {"modals", f.Modals, FormulaModal}, {"relatives", f.Relatives, FormulaRelative},
		{"keeps", f.Keeps, FormulaKeeps}, {"articles", f.Articles, FormulaArticle}, {"kinds", f.Kinds, FormulaKind},
		{"closers", f.Closers, FormulaCloses}, {"before_nouns", f.BeforeNouns, FormulaBeforeNoun},
	}
}

// Parts cuts sentence i of t, in order and without gaps but for white space.
// It takes time linear in the sentence. A language without lists gives nil.
func (r *FormulaReader) Parts(t *text.Text, i int) []FormulaPart {
	made := r.table[t.Lang]
	if made == nil {
		return nil
	}
	tb, s := made(), t.Sentences[i]
	us := units(t, s.First, s.Last)
	var out []FormulaPart
	for n := 0; n < len(us); {
		h := tb.at(t.Source, us, n)
		if !whole(us, n, h.last, t.Lang) {
			h.last = n
		}
		p := FormulaPart{}
		for _, v := range h.values {
			c, i := FormulaClass(v>>formulaIndex), v&(1<<formulaIndex-1)
			switch {
			case h.last == n || c == FormulaQualifies && !r.inflects(us[h.last-1], h.form, t.Lang):
				continue
			case c == FormulaQualifies:
				p.Qualifiers = appendOnce(p.Qualifiers, i)
			case c&(FormulaIsHead|FormulaBetween|FormulaComplement|FormulaNeeded) != 0:
				p.Heads = appendOnce(p.Heads, i)
			}
			p.Class |= c
		}
		if p.Is(formulaNone) {
			p.Class, p.Heads, p.Qualifiers = 0, nil, nil
		}
		last := max(h.last, n+1)
		for h.last == n && last < len(us) && us[last].Token == us[n].Token && t.Lang != communique.Japanese {
			last++
		}
		p.Units, p.Span = us[n:last], communique.Span{Start: us[n].Start, End: us[last-1].End}
		out = append(out, p)
		n = last
	}
	return out
}

// whole reports whether the units [first, last) are whole words: "free" within
// "free-trade" is none. Japanese has no such words.
func whole(us []Unit, first, last int, lang communique.Lang) bool {
	if lang == communique.Japanese || last == first || us[first].Kind != text.Word {
		return true
	}
	return (first == 0 || us[first-1].Token != us[first].Token) && (last == len(us) || us[last].Token != us[last-1].Token)
}

// inflects reports whether u may be the listed form as an adjective. The stem
// of English takes an s away, which no adjective has: "opens" is a verb.
func (r *FormulaReader) inflects(u Unit, form string, lang communique.Lang) bool {
	n := len(u.Norm)
	return lang != communique.English || n == 0 || u.Norm[n-1] != 's' || form != "" && form[len(form)-1] == 's' || u.Norm == text.Normalize(form)
}

func appendOnce(list []int, i int) []int {
	if slices.Contains(list, i) {
		return list
	}
	return append(list, i)
}
