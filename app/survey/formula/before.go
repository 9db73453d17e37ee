package formula

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// before finds the qualifiers in front of the head: "an open, free, fair and
// truly secure cyberspace", "agreed, voluntary UN norms".
func (s *sentence) before() {
	i := s.at - 1
	crossed := false // a noun that shares the qualifiers: "rules, norms and principles"
	for s.between(i) || s.joins(i) && (crossed || s.between(i-1)) {
		crossed = crossed || s.joins(i)
		i--
	}
	var list []int
	direct := true // nothing but adjectives between here and the head
	for ; i >= 0; i-- {
		switch {
		case len(s.qualifiers(i)) > 0 && (!s.trailing(i) || direct):
			list = append(list, i)
		case s.is(i, lexicon.FormulaNegates):
			// "No open and secure cyberspace", "a less secure cyberspace": nothing is claimed.
			return
		case s.mark(i, quotes), s.is(i, lexicon.FormulaDegree):
		case s.joins(i) && (len(list) > 0 || s.adjective(i+1)):
			direct = false
		case s.adjective(i) && (s.joins(i-1) || i+1 == s.at || direct):
		default:
			if s.lang == communique.English && s.verb(i, list) {
				return
			}
			if s.negated(i) {
				return
			}
			s.take(list...)
			return
		}
	}
	if s.lang == communique.English && s.verb(-1, list) {
		return
	}
	s.take(list...)
}

// between reports whether there is a part i that may stand between the
// qualifiers and the head.
func (s *sentence) between(i int) bool { return i >= 0 && s.belongs(i, lexicon.FormulaBetween) }

// joins reports whether part i stands between the items of a list.
func (s *sentence) joins(i int) bool { return s.mark(i, commas) || s.is(i, lexicon.FormulaJoins) }

// negated reports whether an article at part i has a negation before it:
// "without an open cyberspace".
func (s *sentence) negated(i int) bool {
	return s.is(i, lexicon.FormulaArticle) && s.is(i-1, lexicon.FormulaNegates)
}

// verb reports whether a lone qualifier that may be a verb is one, given the
// part that stands before it: "to secure cyberspace" is no secure cyberspace.
func (s *sentence) verb(i int, list []int) bool {
	if len(list) != 1 {
		return false
	}
	at := list[0]
	if !slices.ContainsFunc(s.qualifiers(at), func(q int) bool { return s.words.Qualifiers[q].Verb }) {
		return false
	}
	if i+1 < at && s.is(at-1, lexicon.FormulaDegree|lexicon.FormulaQualifies) {
		// "more secure", but "to jointly secure".
		return s.is(i, lexicon.FormulaModal)
	}
	return !s.is(i, lexicon.FormulaArticle|lexicon.FormulaBeforeNoun)
}
