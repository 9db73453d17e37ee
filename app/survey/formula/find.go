package formula

import (
	"cmp"
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A Formula is one occurrence of a head with the qualifiers that stand with
// it, at least one. Span covers the head and all of them.
type Formula struct {
	Head     string // id of the head: "cyberspace", "norms"
	HeadSpan communique.Span
	Words    []Word // in order of place, each qualifier once
	Span     communique.Span
}

// A Word is a qualifier where it stands.
type Word struct {
	Qualifier string // id
	Span      communique.Span
}

// Has reports whether the qualifier is among the formula's words.
func (f *Formula) Has(qualifier string) bool {
	return slices.ContainsFunc(f.Words, func(w Word) bool { return w.Qualifier == qualifier })
}

// A Finder finds formulas. It is not changed after it is made.
type Finder struct {
	words *lexicon.Formulas
	parts *lexicon.FormulaReader
}

// NewFinder makes a finder of the word lists.
func NewFinder(w *lexicon.Formulas) *Finder {
	return &Finder{words: w, parts: lexicon.NewFormulaReader(w)}
}

// Find returns the formulas of a text in order of place. It takes time linear
// in the text.
func (f *Finder) Find(t *text.Text) []Formula {
	var out []Formula
	for i := range t.Sentences {
		s := &sentence{Finder: f, lang: t.Lang, parts: f.parts.Parts(t, i)}
		for at := range s.parts {
			if !s.parts[at].Is(lexicon.FormulaIsHead) {
				continue
			}
			for _, head := range s.parts[at].Heads {
				if !s.heads(at, head) {
					continue
				}
				if x, ok := s.formula(at, head); ok {
					out = append(out, x)
				}
			}
		}
	}
	return out
}

// FindIn is Find for a short text of its own, such as a summary.
func (f *Finder) FindIn(s string, lang communique.Lang) []Formula {
	return f.Find(text.Parse(s, lang, nil))
}

// A sentence is its parts; positions in it are indexes of parts.
type sentence struct {
	*Finder
	lang  communique.Lang
	parts []lexicon.FormulaPart
	// head and at are what is being looked at.
	head, at int
	found    []taken
}

// taken is a qualifier found: the part and the entry.
type taken struct{ part, qualifier int }

// heads reports whether the part is itself the head with the given index:
// "rules" may stand between, and is none.
func (s *sentence) heads(at, head int) bool {
	norm := joined(s.parts[at].Units)
	for _, w := range s.words.Heads[head].In(s.lang) {
		if sameWord(norm, text.Normalize(w)) {
			return true
		}
	}
	return false
}

// sameWord compares without blanks and an ending of number.
func sameWord(a, b string) bool {
	b = strings.NewReplacer(" ", "", "-", "").Replace(b)
	return a == b || a == b+"s" || a == b+"x"
}

func joined(us []lexicon.Unit) string {
	var b strings.Builder
	for _, u := range us {
		b.WriteString(u.Norm)
	}
	return b.String()
}

// formula collects the qualifiers about the head at part at.
func (s *sentence) formula(at, head int) (Formula, bool) {
	s.head, s.at, s.found = head, at, nil
	if s.lang == communique.Japanese {
		s.beforeJapanese()
		s.predicateJapanese()
	} else {
		s.before()
		s.after()
	}
	if len(s.found) == 0 || !s.needed() {
		return Formula{}, false
	}
	out := Formula{Head: s.words.Heads[head].ID, HeadSpan: s.parts[at].Span, Span: s.parts[at].Span}
	for _, x := range s.found {
		w := Word{s.words.Qualifiers[x.qualifier].ID, s.parts[x.part].Span}
		if !out.Has(w.Qualifier) {
			out.Words = append(out.Words, w)
		}
		out.Span.Start, out.Span.End = min(out.Span.Start, w.Span.Start), max(out.Span.End, w.Span.End)
	}
	slices.SortStableFunc(out.Words, func(a, b Word) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Qualifier, b.Qualifier))
	})
	return out, true
}

// needed reports whether the noun phrase says that the head is meant: French
// « normes » are most often standards. The phrase reaches from the first part
// found to the end of the complement.
func (s *sentence) needed() bool {
	if len(s.words.Heads[s.head].Needs.In(s.lang)) == 0 {
		return true
	}
	from, to := s.at, s.at
	for _, x := range s.found {
		from, to = min(from, x.part), max(to, x.part)
	}
	for from > 0 && s.lang == communique.Japanese && s.belongs(from-1, lexicon.FormulaBetween) {
		from--
	}
	for s.belongsAt(to+1) || s.mark(to+1, ",") && s.belongsAt(to+2) {
		to++
	}
	for i := from; i <= to; i++ {
		if s.isNeeded(i) {
			return true
		}
	}
	return false
}

// isNeeded reports whether part i is, or has within it, one of the words that
// the head needs.
func (s *sentence) isNeeded(i int) bool {
	if s.belongs(i, lexicon.FormulaNeeded) {
		return true
	}
	if s.lang != communique.Japanese {
		return false
	}
	norm := joined(s.parts[i].Units)
	return slices.ContainsFunc(s.words.Heads[s.head].Needs.Ja, func(w string) bool { return strings.Contains(norm, w) })
}

// belongs reports whether part i is of the class for the head looked at.
func (s *sentence) belongs(i int, c lexicon.FormulaClass) bool {
	return s.parts[i].Is(c) && slices.Contains(s.parts[i].Heads, s.head)
}

// is reports whether there is a part i of one of the classes.
func (s *sentence) is(i int, c lexicon.FormulaClass) bool {
	return i >= 0 && i < len(s.parts) && s.parts[i].Is(c)
}

// qualifiers lists the qualifiers that part i may be of the head looked at.
func (s *sentence) qualifiers(i int) []int {
	if i < 0 || i >= len(s.parts) || !s.parts[i].Is(lexicon.FormulaQualifies) {
		return nil
	}
	var out []int
	for _, q := range s.parts[i].Qualifiers {
		if slices.Contains(s.words.Qualifiers[q].Of, s.words.Heads[s.head].ID) {
			out = append(out, q)
		}
	}
	return out
}

// trailing reports whether part i is a qualifier that follows at a distance.
func (s *sentence) trailing(i int) bool {
	return slices.ContainsFunc(s.qualifiers(i), func(q int) bool { return s.words.Qualifiers[q].Trailing })
}

// take adds the qualifiers of the parts given.
func (s *sentence) take(parts ...int) {
	for _, i := range parts {
		for _, q := range s.qualifiers(i) {
			s.found = append(s.found, taken{i, q})
		}
	}
}

// mark reports whether part i is one of the punctuation marks.
func (s *sentence) mark(i int, marks string) bool {
	if i < 0 || i >= len(s.parts) {
		return false
	}
	u := s.parts[i].Units
	return len(u) == 1 && u[0].Kind == text.Punct && strings.Contains(marks, u[0].Norm)
}

const (
	commas = ",、，・;"
	quotes = `"'「」『』“”«»`
)

// unknown reports whether part i is a word that no list knows in any way that
// matters to a list of adjectives.
func (s *sentence) unknown(i int) bool {
	return i >= 0 && i < len(s.parts) && s.parts[i].Class == 0 && s.parts[i].Units[0].Kind == text.Word
}

// adjective reports whether part i is an unknown word that looks like an
// adjective.
func (s *sentence) adjective(i int) bool {
	if !s.unknown(i) {
		return false
	}
	norm := s.parts[i].Units[len(s.parts[i].Units)-1].Norm
	ends := func(list []string) bool {
		return slices.ContainsFunc(list, func(e string) bool { return len(norm) > len(e)+1 && strings.HasSuffix(norm, e) })
	}
	return ends(s.words.AdjectiveEndings[s.lang]) && !ends(s.words.NounEndings[s.lang])
}
