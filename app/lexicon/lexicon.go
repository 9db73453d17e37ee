package lexicon

import (
	"sync"

	"alternat/app/communique"
	"alternat/app/text"
)

// Lexicon is everything that words are looked up in: the authority files and
// the word lists, made searchable by [New]. It is not changed after that and
// may be used by several goroutines.
type Lexicon struct {
	*Authority
	*Words
	// index gives a language's tables, made when they are first asked for: a
	// comparison in one language needs none, and making them takes longer than
	// a page should be held up.
	index map[communique.Lang]func() *index
	said  map[communique.Lang]func() *said // for reading statements
	steps map[communique.ActID]grade
	wish  map[communique.ActID]bool
	// delegations find who took part, see [Lexicon.DelegationWords].
	delegations *DelegationFinder
}

// A grade is where an act stands.
type grade struct {
	family communique.FamilyID
	step   int
}

// index holds the tables of one language.
type index struct {
	lang       communique.Lang
	acts       *table // exact; values index actForms
	actForms   []actForm
	qualifiers *table
	topics     *table
	bodies     *table // exact; values index Lexicon.bodies of the language
	bodyForms  []bodyForm
	names      *table
	terms      *table
	termIDs    []TermID
	general    *table
	function   map[string]bool
	numerals   *numerals
	auxiliary  map[string]bool
	before     map[string]bool
	between    map[string]bool
	subjects   map[string]bool
	singular   map[string]bool
	notFuture  map[string]bool
	titles     map[string]bool
	determiner map[string]bool
	conjoins   map[string]bool
}

// New makes words searchable beside the authority files. Either may be nil.
func New(auth *Authority, words *Words) *Lexicon {
	if auth == nil {
		auth = &Authority{}
	}
	if words == nil {
		words = &Words{}
	}
	l := &Lexicon{Authority: auth, Words: words, index: map[communique.Lang]func() *index{}, said: map[communique.Lang]func() *said{}, steps: map[communique.ActID]grade{}, wish: map[communique.ActID]bool{}}
	for _, a := range auth.Acts {
		l.steps[a.ID] = grade{a.Family, a.Step}
	}
	for _, m := range words.Verbs.Modals {
		l.steps[m.Act] = grade{m.Family, m.Step}
	}
	for _, v := range words.Verbs.Acts {
		l.wish[v.Act] = v.Wish
	}
	l.delegations = newDelegationFinder(&words.Delegations)
	for _, lang := range communique.Langs {
		l.index[lang] = sync.OnceValue(func() *index { return l.newIndex(lang) })
		l.said[lang] = sync.OnceValue(func() *said { return l.newSaid(lang) })
	}
	return l
}

// in returns the tables of a language, nil for one that has none.
func (l *Lexicon) in(lang communique.Lang) *index {
	if made := l.index[lang]; made != nil {
		return made()
	}
	return nil
}

// Prepare makes the tables of a language now, for a caller that wants the time
// this takes apart from the first comparison.
func (l *Lexicon) Prepare(lang communique.Lang) { l.in(lang) }

func (l *Lexicon) newIndex(lang communique.Lang) *index {
	ix := &index{lang: lang}
	l.indexActs(ix, nil)
	l.indexQualifiers(ix)
	l.indexTopics(ix)
	l.indexBodies(ix)
	l.indexNames(ix)
	l.indexTerms(ix)
	l.indexGeneral(ix)
	ix.numerals = newNumerals(&l.Words.Numerals, lang)
	return ix
}

// Grade returns the family and step of an act; ok is false if it is unknown.
func (l *Lexicon) Grade(id communique.ActID) (family communique.FamilyID, step int, ok bool) {
	g, ok := l.steps[id]
	return g.family, g.step, ok
}

// Wish reports whether an act asks for, hopes or intends what follows it.
func (l *Lexicon) Wish(id communique.ActID) bool { return l.wish[id] }

// set makes a set of words by their fold.
func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[text.Normalize(w)] = true
	}
	return m
}
