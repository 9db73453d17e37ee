package search

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/sorting"
	"alternat/app/text"
)

// Find gives the spans of s in which one of phrases stands, in order, apart
// and merged where they touch: what is marked in a result.
func Find(s string, phrases []Phrase) []communique.Span {
	terms := text.Terms(s)
	var all []communique.Span
	for _, p := range phrases {
		all = append(all, p.in(terms)...)
	}
	return merged(all)
}

// in lists where the phrase stands among the terms of one part.
func (p Phrase) in(terms []text.Term) []communique.Span {
	var out []communique.Span
	for i := range terms {
		for _, w := range p.Ways {
			if s, ok := w.from(terms, i); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// from reports whether the way stands at terms[i] and what it covers.
func (w Way) from(terms []text.Term, i int) (communique.Span, bool) {
	if !w.Elements[0].is(terms[i].Text) {
		return communique.Span{}, false
	}
	span := w.Elements[0].span(terms[i])
	for _, e := range w.Elements[1:] {
		j := slices.IndexFunc(terms, func(t text.Term) bool { return t.At == terms[i].At+e.Off && e.is(t.Text) })
		if j < 0 {
			return span, false
		}
		span.End = max(span.End, e.span(terms[j]).End)
	}
	return span, true
}

func (e Element) is(term string) bool {
	return term == e.Text || e.Prefix && strings.HasPrefix(term, e.Text)
}

// span is what is marked of a term: of a pair that was found by its first
// character alone, that character.
func (e Element) span(t text.Term) communique.Span {
	if t.Kind == text.Pair && e.Text != t.Text && e.Prefix {
		return t.First
	}
	return t.Span
}

// merged puts spans in order and joins those that overlap or touch.
func merged(spans []communique.Span) []communique.Span {
	sorting.Func(spans, func(a, b communique.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
		} else {
			out = append(out, s)
		}
	}
	return out
}
