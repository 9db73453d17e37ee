package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// newPage makes a page of an input: its plain text, cut into lines and
// sentences, with nothing found in it yet.
func newPage(lex *lexicon.Lexicon, in Input) *page {
	p := &page{lex: lex, auth: lex.Authority, lang: in.Lang, progress: in.Progress}
	p.src = strings.ToValidUTF8(string(in.Bytes), "\uFFFD")
	if p.lang == "" {
		p.lang = text.Guess(p.src)
	}
	p.a = &communique.Annotation{Reading: communique.ReadByRule}
	p.doc = &communique.Document{ID: in.ID, Session: in.ID.Session(), Lang: p.lang, Text: p.src, Annotation: p.a}
	p.out = &Reading{Document: p.doc}
	p.lines = cutLines(p.src)
	p.t = text.Parse(p.src, p.lang, nil)
	return p
}

// cutLines cuts src at its line breaks.
func cutLines(src string) []line {
	var out []line
	for start := 0; start < len(src); {
		end := strings.IndexByte(src[start:], '\n')
		next := len(src)
		if end >= 0 {
			next = start + end + 1
		}
		a, b := start, next
		for a < b && (src[b-1] == '\n' || src[b-1] == '\r' || src[b-1] == ' ' || src[b-1] == '\t') {
			b--
		}
		for a < b && (src[a] == ' ' || src[a] == '\t') {
			a++
		}
		l := line{span: communique.Span{Start: a, End: b}, kind: lineProse}
		if a == b {
			l.kind = lineBlank
		}
		out = append(out, l)
		start = next
	}
	return out
}
