package formula

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// after finds the qualifiers behind the head: « un cyberespace ouvert, libre
// et sûr », "cyberspace that remains open", "norms of behaviour in peacetime".
func (s *sentence) after() {
	i := s.at + 1
	for i < len(s.parts) {
		switch {
		case s.trailing(i):
			s.take(i)
		case s.belongs(i, lexicon.FormulaComplement):
			if _, predicate := s.predicate(i); predicate {
				s.predicated(i)
				return
			}
		case s.lang == communique.French && s.adjective(i) && s.belongs(i-1, lexicon.FormulaIsHead):
			// « un cyberespace numérique ouvert »: but what follows may be the noun's.
			if len(s.qualifiers(i+1)) == 0 && !s.joins(i+1) {
				return
			}
		default:
			s.behind(i)
			return
		}
		i++
	}
}

// behind reads on after the head and its complement.
func (s *sentence) behind(i int) {
	if _, ok := s.predicate(i); ok {
		s.predicated(i)
		return
	}
	if s.kept() {
		s.take(s.closed(i, true)...)
		return
	}
	if s.lang == communique.French && (s.is(i, lexicon.FormulaArticle) && s.is(i+1, lexicon.FormulaKind)) {
		s.take(s.closed(i+2, true)...)
		return
	}
	if s.mark(i, ",") {
		// An apposition: a list between commas, or before "of".
		list, end := s.list(i + 1)
		if len(list) > 0 && (s.mark(end, ",.;") || end == len(s.parts) || len(list) > 1 && s.is(end, lexicon.FormulaCloses) || s.belongsAt(end)) {
			s.take(list...)
			s.trails(end)
		}
		return
	}
	list := s.closed(i, s.lang == communique.French)
	s.take(list...)
	if len(list) > 0 {
		_, end := s.list(i)
		s.trails(end)
	}
}

// trails takes what follows at a distance after a list of adjectives: « normes
// volontaires de comportement en temps de paix ».
func (s *sentence) trails(i int) {
	for s.mark(i, ",") || s.belongsAt(i) || s.trailing(i) {
		if s.trailing(i) {
			s.take(i)
		}
		i++
	}
}

// belongsAt reports whether there is a part i and it belongs to the complement.
func (s *sentence) belongsAt(i int) bool {
	return i < len(s.parts) && s.belongs(i, lexicon.FormulaComplement)
}

// predicate reports whether a clause that says what the head is begins at part
// i, and where its list begins: "that should remain", "is an", "qui reste un
// espace". It is none under a negation.
func (s *sentence) predicate(i int) (list int, ok bool) {
	if s.mark(i, ",") && s.is(i+1, lexicon.FormulaRelative) {
		i++
	}
	if s.is(i, lexicon.FormulaRelative) {
		i++
	}
	copula := false
	for ; i < len(s.parts); i++ {
		switch {
		case s.is(i, lexicon.FormulaNegates) || joined(s.parts[i].Units) == "n'" || joined(s.parts[i].Units) == "ne":
			return 0, false
		case s.is(i, lexicon.FormulaCopula):
			copula = true
		case s.is(i, lexicon.FormulaModal|lexicon.FormulaDegree) && len(s.qualifiers(i)) == 0:
		default:
			return i, copula
		}
	}
	return 0, false
}

// predicated takes the list of a clause that begins at part i. Behind a
// relative clause the verb of the sentence may follow, so nothing is left out.
func (s *sentence) predicated(i int) {
	relative := s.is(i, lexicon.FormulaRelative) || s.is(i+1, lexicon.FormulaRelative)
	i, _ = s.predicate(i)
	if s.is(i, lexicon.FormulaArticle) {
		// "an open and secure space", « un espace ouvert et sûr »
		if s.lang == communique.French && s.is(i+1, lexicon.FormulaKind) {
			s.take(s.closed(i+2, true)...)
			return
		}
		list, end := s.list(i + 1)
		if s.is(end, lexicon.FormulaKind) {
			s.take(list...)
		}
		return
	}
	list, end := s.list(i)
	if !relative {
		list = s.unless(list, end)
	}
	s.take(list...)
	if len(list) > 0 {
		s.trails(end)
	}
}

// kept reports whether the head is the object of "keep", "make": what follows
// it then says what it is to be.
func (s *sentence) kept() bool {
	i := s.at - 1
	for len(s.qualifiers(i)) > 0 || s.is(i, lexicon.FormulaArticle) || s.is(i, lexicon.FormulaDegree) {
		i--
	}
	return s.is(i, lexicon.FormulaKeeps)
}

// closed reads a list at part i that stands right behind its noun. Where loose
// is false what follows must show that it ends there: in English an adjective
// behind a noun most often belongs to the next one.
func (s *sentence) closed(i int, loose bool) []int {
	list, end := s.list(i)
	if len(list) == 0 {
		return nil
	}
	if loose {
		return s.unless(list, end)
	}
	if end == len(s.parts) || s.mark(end, ",.;:)") || s.is(end, lexicon.FormulaCloses) {
		return list
	}
	return nil
}

// list reads qualifiers from part i on and returns them with the part behind
// the last one. A word of degree may stand before an item, an unlisted
// adjective between two.
func (s *sentence) list(i int) (list []int, end int) {
	end = i
	for n := i; n < len(s.parts); n++ {
		switch {
		case s.is(n, lexicon.FormulaNegates):
			return list, end
		case len(s.qualifiers(n)) > 0:
			list, end = append(list, n), n+1
		case s.mark(n, quotes), s.is(n, lexicon.FormulaDegree), s.joins(n) && n > i:
		case s.adjective(n) && (s.joins(n+1) || s.joins(n-1) || len(s.qualifiers(n+1)) > 0):
		default:
			return list, end
		}
	}
	return list, end
}

// unless leaves out the last of several items where a noun may follow it:
// "cyberspace is open and free trade flourishes".
func (s *sentence) unless(list []int, end int) []int {
	if len(list) == 0 || !s.unknown(end) {
		return list
	}
	last := list[len(list)-1]
	if s.lang == communique.French && (len(list) == 1 && last == s.at+1 || s.present(end) || s.adjective(end)) {
		return list
	}
	if s.lang == communique.English && end > 0 && s.ly(end) {
		return list
	}
	return list[:len(list)-1]
}

// present reports whether part i looks like a French present participle, which
// goes on about the head.
func (s *sentence) present(i int) bool { return ends(s.parts[i].Units[0].Norm, "ant") }

// ly reports whether part i looks like an English adverb.
func (s *sentence) ly(i int) bool { return ends(s.parts[i].Units[0].Norm, "ly") }

func ends(s, suffix string) bool {
	return len(s) > len(suffix)+1 && s[len(s)-len(suffix):] == suffix
}
