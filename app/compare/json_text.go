//go:build !js

package compare

import (
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/compare/versions"
	"alternat/app/compare/wording"
)

// offsets turns byte offsets of a source into code points. It keeps a count at
// every 512th byte, so that one look-up takes constant time.
type offsets struct {
	src   string
	marks []int
}

const markEvery = 512

func newOffsets(src string) *offsets {
	o := &offsets{src: src}
	n := 0
	for i := 0; i < len(src); i++ {
		if i%markEvery == 0 {
			o.marks = append(o.marks, n)
		}
		if utf8.RuneStart(src[i]) {
			n++
		}
	}
	return o
}

// points is the number of code points that begin before byte offset at.
func (o *offsets) points(at int) int {
	if len(o.marks) == 0 {
		return 0
	}
	k := at / markEvery
	if k >= len(o.marks) {
		k = len(o.marks) - 1
	}
	n := o.marks[k]
	for i := k * markEvery; i < at && i < len(o.src); i++ {
		if utf8.RuneStart(o.src[i]) {
			n++
		}
	}
	return n
}

func (e *encoder) text(t Text) jsonText {
	out := jsonText{Blank: t.Blank}
	if t.A == nil || t.B == nil {
		return out
	}
	out.A, out.B = t.A.ID, t.B.ID
	a, b := newOffsets(t.A.Text), newOffsets(t.B.Text)
	if t.Wording != nil {
		out.Wording = wordingJSON(t.Wording, a, b)
	}
	if t.Versions != nil {
		out.Versions = versionsJSON(t.Versions, a, b)
	}
	return out
}

func quoteAt(o *offsets, s communique.Span) *jsonQuote {
	if s.IsZero() {
		return nil
	}
	return &jsonQuote{jsonSpan{o.points(s.Start), o.points(s.End)}, o.src[s.Start:s.End]}
}

func wordingJSON(r *wording.Result, a, b *offsets) *jsonWording {
	out := &jsonWording{Identical: r.Identical, Shared: r.Shared, Rows: []jsonPass{}}
	for _, row := range r.Rows {
		out.Rows = append(out.Rows, jsonPass{Kind: rowKinds[row.Kind], Moved: row.Moved, Pair: row.Pair,
			A: quoteAt(a, row.A.Span), B: quoteAt(b, row.B.Span), Edits: editsJSON(row.Edits, a, b)})
	}
	for _, n := range r.Nearest {
		out.Nearest = append(out.Nearest, jsonPass{Score: n.Score, A: quoteAt(a, n.A.Span), B: quoteAt(b, n.B.Span), Edits: editsJSON(n.Edits, a, b)})
	}
	return out
}

func editsJSON(es []wording.Edit, a, b *offsets) []jsonEdit {
	var out []jsonEdit
	for _, x := range es {
		out = append(out, jsonEdit{editOps[x.Op], quoteAt(a, x.A), quoteAt(b, x.B)})
	}
	return out
}

func versionsJSON(r *versions.Result, a, b *offsets) *jsonVersions {
	out := &jsonVersions{Links: []jsonLink{}, Flags: []jsonFlag{}, OrderA: r.OrderA, OrderB: r.OrderB}
	for _, l := range r.Links {
		x := jsonLink{Score: l.Score}
		for i := l.AFirst; i < l.ALast; i++ {
			x.A = append(x.A, *quoteAt(a, r.A.Sentences[i].Span))
		}
		for i := l.BFirst; i < l.BLast; i++ {
			x.B = append(x.B, *quoteAt(b, r.B.Sentences[i].Span))
		}
		out.Links = append(out.Links, x)
	}
	for _, f := range r.Flags {
		x := jsonFlag{Kind: f.Kind, Weight: f.Weight, Link: f.Link, Rule: f.Rule, Terms: f.Terms}
		for _, q := range f.A {
			x.A = append(x.A, *quoteAt(a, q.Span))
		}
		for _, q := range f.B {
			x.B = append(x.B, *quoteAt(b, q.Span))
		}
		out.Flags = append(out.Flags, x)
	}
	return out
}
