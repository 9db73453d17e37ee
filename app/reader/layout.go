package reader

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// layout holds the finders of the words that releases are made of, and the
// keys of fields by their fold.
type layout struct {
	status, genres, meetings, held, modes, ordinals, other, days, places, bodies, houses *lexicon.Finder
	fields, heads                                                                        map[string]string
	statusHeads                                                                          map[communique.Lang][]string // what the words for the status begin with
}

func newLayout(lex *lexicon.Lexicon) *layout {
	l := &lex.Layout
	exact := func(list []lexicon.Entry) *lexicon.Finder { return lexicon.NewFinder(list, true) }
	heads := map[communique.Lang][]string{}
	for _, e := range l.Status {
		for _, lang := range communique.Langs {
			for _, w := range e.In(lang) {
				if us := lexicon.Cut(lang, w).Units; len(us) > 0 && !slices.Contains(heads[lang], us[0].Fold) {
					heads[lang] = append(heads[lang], us[0].Fold)
				}
			}
		}
	}
	return &layout{
		statusHeads: heads,
		status:      exact(l.Status), genres: exact(l.Genres), meetings: exact(l.Meetings), held: exact(l.Held), modes: exact(l.Modes),
		ordinals: exact(l.Ordinals), other: exact(l.Other), days: exact(l.Days), places: exact(l.Places), houses: lexicon.NewFinder(l.Houses, false),
		bodies: lexicon.NewFinder(append(append([]lexicon.Entry(nil), l.Publishers...), lex.Delegations.Bodies...), false),
		fields: byFold(l.Fields), heads: byFold(l.Heads),
	}
}

// byFold gives the ids of a list by the fold of its words, in any language:
// pages mix them.
func byFold(list []lexicon.Entry) map[string]string {
	m := map[string]string{}
	for _, e := range list {
		for _, lang := range communique.Langs {
			for _, w := range e.In(lang) {
				m[text.Fold(w)] = e.ID
			}
		}
	}
	return m
}

// mayStatus reports whether a line can have one of the words for the status in
// a language. It costs next to nothing; to cut a line into words does not.
func (l *layout) mayStatus(lang communique.Lang, line string) bool {
	line = text.Fold(line)
	for _, head := range l.statusHeads[lang] {
		if strings.Contains(line, head) {
			return true
		}
	}
	return false
}

// first returns the id of the first of f's words in a stretch of a sentence's
// units, "" if there is none.
func first(found []lexicon.Found) string {
	if len(found) == 0 || len(found[0].IDs) == 0 {
		return ""
	}
	return found[0].IDs[0]
}

// shortNames gives the parties that one character stands for in compounds.
func shortNames(lex *lexicon.Lexicon) map[string]string {
	m := map[string]string{}
	for i := range lex.Names {
		for _, s := range lex.Names[i].Short {
			m[s] = lex.Names[i].ID
		}
	}
	return m
}
