package text

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/sorting"
)

// Parse segments src. Spans in skip (boilerplate, list markers) belong to no
// block, sentence or token; a sentence may run across one. They should be in
// order and apart; others are put right: clamped to src, widened to whole
// characters, merged.
//
// A list marker is recognised whether skip covers it or not. An unknown lang
// is segmented by the same rules, which depend on it in a few places only.
//
// src should be valid UTF-8. A byte that is not is a mark of its own with the
// normal form U+FFFD; nothing panics and all offsets stay right.
//
// Parse is linear in the length of src. It works on no shared state.
func Parse(src string, lang communique.Lang, skip []communique.Span) *Text {
	r := &reader{src: src, skip: cleanSkip(src, skip)}
	r.readLines()
	t := &Text{Source: src, Lang: lang}
	s := newScanner(src, lang)
	s.tokens = make([]Token, 0, len(src)/5+8)
	for _, p := range r.passages() {
		first := len(s.tokens)
		for _, l := range r.lines[p.first:p.last] {
			for _, piece := range r.pieces[l.first:l.last] {
				s.scan(piece.Start, piece.End)
			}
		}
		if first == len(s.tokens) {
			continue
		}
		b := Block{
			Span:   communique.Span{Start: s.tokens[first].Span.Start, End: s.tokens[len(s.tokens)-1].Span.End},
			Kind:   p.kind,
			Marker: r.lines[p.first].marker,
			First:  len(t.Sentences),
		}
		t.Sentences = appendSentences(t.Sentences, src, s.tokens, first, len(t.Blocks))
		b.Last = len(t.Sentences)
		t.Blocks = append(t.Blocks, b)
	}
	t.Tokens = s.tokens
	return t
}

// SentenceTokens returns the tokens of sentence i, a part of t.Tokens.
func (t *Text) SentenceTokens(i int) []Token {
	return t.Tokens[t.Sentences[i].First:t.Sentences[i].Last]
}

// Quote returns the source of span s.
func (t *Text) Quote(s communique.Span) string { return t.Source[s.Start:s.End] }

// TokensIn returns the half-open range of the tokens that overlap span s; it
// is empty (first == last) where there are none. O(log n).
func (t *Text) TokensIn(s communique.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(t.Tokens, s.Start, func(tok Token, p int) int {
		return cmp.Compare(tok.Span.End, p+1)
	})
	last, _ = slices.BinarySearchFunc(t.Tokens, s.End, func(tok Token, p int) int {
		return cmp.Compare(tok.Span.Start, p)
	})
	return first, max(first, last)
}

// SentencesIn is TokensIn for sentences.
func (t *Text) SentencesIn(s communique.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(t.Sentences, s.Start, func(x Sentence, p int) int {
		return cmp.Compare(x.Span.End, p+1)
	})
	last, _ = slices.BinarySearchFunc(t.Sentences, s.End, func(x Sentence, p int) int {
		return cmp.Compare(x.Span.Start, p)
	})
	return first, max(first, last)
}

func sortSpans(s []communique.Span) {
	sorting.Func(s, func(a, b communique.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
}
