package formula

import (
	"strings"

	"alternat/app/lexicon"
)

// beforeJapanese finds what stands in front of the head:
// 自由、公正かつ安全なサイバー空間. The list has to reach the head through nothing
// but joining words, so 安全な海洋とサイバー空間 says nothing of cyberspace.
func (s *sentence) beforeJapanese() {
	var list []int
	attached := false // the last word before the head is one that attaches
	for i := s.at - 1; i >= 0; i-- {
		switch {
		case len(s.qualifiers(i)) > 0:
			if len(list) == 0 && !attached && !s.attaches(i) {
				return
			}
			list, attached = append(list, i), true
		case s.is(i, lexicon.FormulaNegates):
			return
		case s.belongs(i, lexicon.FormulaBetween), s.is(i, lexicon.FormulaDegree), s.mark(i, quotes):
			attached = attached || s.is(i, lexicon.FormulaBetween)
		case s.mark(i, commas), s.is(i, lexicon.FormulaJoins):
			if len(list) == 0 && s.mark(i, commas) && !s.belongs(i+1, lexicon.FormulaBetween) {
				return
			}
			attached = true
			if len(list) == 0 && s.coordinates(i) {
				return
			}
		default:
			s.take(list...)
			return
		}
	}
	s.take(list...)
}

// attaches reports whether a qualifier has the form that stands right before a
// noun.
func (s *sentence) attaches(i int) bool {
	norm := joined(s.parts[i].Units)
	for _, end := range []string{"な", "い", "の", "た", "る", "的", "可能"} {
		if strings.HasSuffix(norm, end) {
			return true
		}
	}
	return false
}

// coordinates reports whether a joining word right before the head joins it to
// another noun: 安全及びサイバー空間.
func (s *sentence) coordinates(i int) bool {
	switch joined(s.parts[i].Units) {
	case "及び", "および", "並びに", "ならびに", "また", "かつ", "且つ", "そして", "しかも", "で", "に":
		return true
	}
	return false
}

// predicateJapanese finds what is said of the head:
// サイバー空間が自由、公正かつ安全であること, サイバー空間を安全な領域とする.
func (s *sentence) predicateJapanese() {
	i := s.at + 1
	if !s.is(i, lexicon.FormulaCopula) {
		return
	}
	for i++; s.mark(i, commas) || s.is(i, lexicon.FormulaDegree); i++ {
	}
	var list []int
	for ; i < len(s.parts); i++ {
		switch {
		case len(s.qualifiers(i)) > 0:
			list = append(list, i)
		case s.closesJapanese(i) && len(list) > 0:
			if !s.denied(i) {
				s.take(list...)
			}
			return
		case s.is(i, lexicon.FormulaKind):
			if len(list) > 0 && joined(s.parts[i-1].Units) == "な" {
				s.take(list...)
			}
			return
		case s.is(i, lexicon.FormulaNegates):
			return
		case s.is(i, lexicon.FormulaJoins|lexicon.FormulaDegree), s.mark(i, commas):
		default:
			return
		}
	}
}

// closesJapanese reports whether the clause is closed at part i by a verb of
// being, keeping or making.
func (s *sentence) closesJapanese(i int) bool { return s.is(i, lexicon.FormulaCloses) }

// denied reports whether a negation follows the closing word: でなければ is a
// demand, でない a denial.
func (s *sentence) denied(i int) bool {
	var rest strings.Builder
	for n := i; n < len(s.parts) && n < i+6; n++ {
		rest.WriteString(joined(s.parts[n].Units))
	}
	r := rest.String()
	return strings.HasPrefix(r, "でな") && !strings.HasPrefix(r, "でなけれ")
}
