package reader

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// mostTokens bounds a sentence, in tokens: three times the longest list
// of participants. What is longer is no sentence (a page without stops, a
// table, noise) and is read in pieces, so that what looks from every word to
// every other takes time linear in the text.
const mostTokens = 1500

// bounded cuts the sentences of t that are too long to be one.
func bounded(t *text.Text) {
	long := false
	for i := range t.Sentences {
		long = long || t.Sentences[i].Last-t.Sentences[i].First > mostTokens
	}
	if !long {
		return
	}
	var out []text.Sentence
	for b := range t.Blocks {
		block := &t.Blocks[b]
		first := len(out)
		for _, s := range t.Sentences[block.First:block.Last] {
			for s.Last-s.First > mostTokens {
				head := s
				head.Last = s.First + mostTokens
				head.Span = communique.Span{Start: s.Span.Start, End: t.Tokens[head.Last-1].Span.End}
				out = append(out, head)
				s.First, s.Span.Start = head.Last, t.Tokens[head.Last].Span.Start
			}
			out = append(out, s)
		}
		block.First, block.Last = first, len(out)
	}
	t.Sentences = out
}
