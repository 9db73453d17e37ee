package versions

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// Compare aligns the sentences of two language versions of one text and flags
// where they differ. Both texts may be in any of the three languages; French
// and English are read best, Japanese by its numbers, names, topics and verbs.
//
// Compare(b, a) is [Mirror] of Compare(a, b). It costs time linear in the
// number of sentences times the width of the band in which pairs are sought.
func Compare(a, b *text.Text, lex *lexicon.Lexicon) *Result {
	if canonical(b, a) {
		return Mirror(compare(b, a, lex))
	}
	return compare(a, b, lex)
}

// canonical reports whether a comes strictly before b in the order in which
// comparisons are computed, so that swapping the sides changes nothing.
func canonical(a, b *text.Text) bool {
	if a.Lang != b.Lang {
		return a.Lang < b.Lang
	}
	return a.Source < b.Source
}

func compare(a, b *text.Text, lex *lexicon.Lexicon) *Result {
	r := &Result{A: a, B: b}
	sa, sb := read(a, lex), read(b, lex)
	r.Links = align(sa, sb)
	r.OrderA, r.OrderB = orders(sa, sb)
	r.Flags = flags(r, sa, sb)
	return r
}

// Mirror returns the comparison with its sides exchanged.
func Mirror(r *Result) *Result {
	m := &Result{A: r.B, B: r.A, OrderA: r.OrderB, OrderB: r.OrderA}
	for _, l := range r.Links {
		m.Links = append(m.Links, Link{AFirst: l.BFirst, ALast: l.BLast, BFirst: l.AFirst, BLast: l.ALast, Score: l.Score})
	}
	for _, f := range r.Flags {
		f.A, f.B = f.B, f.A
		m.Flags = append(m.Flags, f)
	}
	return m
}

// A side is one text with what the lexicon finds in it.
type side struct {
	t     *text.Text
	lex   *lexicon.Lexicon
	sents []*sentence
}

// A sentence is one sentence, read, with the features it is aligned by.
type sentence struct {
	*lexicon.Sentence
	heading bool
	length  int // runes
	words   []word
	mass    float64
	has     map[int]bool // features of all its words
}

func read(t *text.Text, lex *lexicon.Lexicon) *side {
	s := &side{t: t, lex: lex}
	for i := range t.Sentences {
		n := &sentence{Sentence: lex.Read(t, i)}
		n.heading = t.Blocks[t.Sentences[i].Block].Kind == text.Heading
		s.sents = append(s.sents, n)
	}
	return s
}

// quote cuts a span out of the side's source.
func (s *side) quote(sp communique.Span) communique.Quote {
	return communique.Quote{Span: sp, Text: s.t.Source[sp.Start:sp.End]}
}
