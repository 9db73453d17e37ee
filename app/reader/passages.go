package reader

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/text"
)

// pageIn makes a page of the passages in another language that is read: the
// same source, with everything else left out of it. It knows of the meeting
// what the document's page does. It is nil where there are no such passages.
func (p *page) pageIn(lang communique.Lang) *page {
	doc := &communique.Document{ID: p.doc.ID, Session: p.doc.Session, Lang: lang, Text: p.src, Provisional: p.doc.Provisional}
	q := &page{
		src: p.src, lang: lang, lex: p.lex, auth: p.auth, words: p.words, short: p.short, sort: p.sort, aside: p.aside,
		doc: doc, a: &communique.Annotation{Reading: p.a.Reading}, out: &Reading{Document: doc},
		published: p.published, progress: p.progress, from: p.from + p.share,
	}
	doc.Annotation = q.a
	end, size := 0, 0
	for _, x := range p.passages {
		if x.lang != lang || p.rest > 0 && x.span.Start >= p.rest {
			continue
		}
		q.passages = append(q.passages, x)
		if x.span.Start > end {
			q.away = append(q.away, communique.Span{Start: end, End: x.span.Start})
		}
		end = x.span.End
		size += x.span.Len()
	}
	if size == 0 {
		return nil
	}
	if end < len(p.src) {
		q.away = append(q.away, communique.Span{Start: end, End: len(p.src)})
	}
	q.share = partsOfAll * size / len(p.src)
	q.lines = slices.Clone(p.lines)
	k := 0
	for i := range q.lines {
		l := &q.lines[i]
		for k < len(q.passages) && q.passages[k].last <= i {
			k++
		}
		switch {
		case k == len(q.passages) || i < q.passages[k].first:
			*l = line{span: communique.Span{Start: l.span.Start, End: l.span.Start}, kind: lineBlank}
		case l.kind == lineForeign:
			l.kind = lineProse
		}
	}
	if q.within(p.h1) {
		q.h1 = p.h1
	}
	q.segment()
	q.boilerplate(nil)
	q.markLines()
	return q
}

// sidesKnown reports whether the parties of the meeting are told, and all of
// them go by one id in every language.
func (p *page) sidesKnown() bool {
	for i := range p.sides {
		if p.auth.Party(p.sides[i].party) == nil {
			return false
		}
	}
	return len(p.sides) > 1
}

// within reports whether s lies in one of the page's passages.
func (q *page) within(s communique.Span) bool {
	for i := range q.passages {
		if q.passages[i].span.Contains(s) {
			return true
		}
	}
	return false
}

// divided parts the blocks and sentences of t that go on from one side of a
// span of away to the other: what is in another language stands between.
func divided(t *text.Text, away []communique.Span) {
	crossed := false
	k := 0
	for i := range t.Blocks {
		for k < len(away) && away[k].End <= t.Blocks[i].Span.Start {
			k++
		}
		crossed = crossed || k < len(away) && away[k].Start < t.Blocks[i].Span.End
	}
	if !crossed {
		return
	}
	k = 0
	var blocks []text.Block
	var sentences []text.Sentence
	for _, b := range t.Blocks {
		of := t.Sentences[b.First:b.Last]
		from := len(blocks)
		side := -1 // of the sentence before: how many spans of away stand before it
		for _, s := range of {
			for first := s.First; first < s.Last; {
				for k < len(away) && away[k].End <= t.Tokens[first].Span.Start {
					k++
				}
				end := first
				for end < s.Last && (k == len(away) || t.Tokens[end].Span.Start < away[k].End) {
					end++
				}
				piece := text.Sentence{First: first, Last: end, Span: communique.Span{Start: t.Tokens[first].Span.Start, End: t.Tokens[end-1].Span.End}}
				if k != side {
					if n := len(blocks); n > from {
						blocks[n-1].Span.End = sentences[len(sentences)-1].Span.End
						b.Span.Start, b.Marker = piece.Span.Start, communique.Span{}
					}
					side, b.First = k, len(sentences)
					blocks = append(blocks, b)
				}
				piece.Block = len(blocks) - 1
				sentences = append(sentences, piece)
				blocks[len(blocks)-1].Last = len(sentences)
				first = end
			}
		}
	}
	t.Blocks, t.Sentences = blocks, sentences
}
