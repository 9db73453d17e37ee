package wording

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// Mirror is r seen from the other side: Mirror(Compare(a, b)) equals
// Compare(b, a), and Mirror(Mirror(r)) equals r.
func Mirror(r *Result) *Result {
	m := &Result{A: r.B, B: r.A, Identical: r.Identical, Shared: r.Shared}
	if r.Rows != nil {
		m.Rows = make([]Row, len(r.Rows))
		for i, row := range r.Rows {
			row.A, row.B = row.B, row.A
			row.Edits = mirrorEdits(row.Edits)
			switch row.Kind {
			case OnlyA:
				row.Kind = OnlyB
			case OnlyB:
				row.Kind = OnlyA
			}
			m.Rows[i] = row
		}
		m.Rows = inOrder(m.Rows)
	}
	for _, n := range r.Nearest {
		n.A, n.B = n.B, n.A
		n.Edits = mirrorEdits(n.Edits)
		m.Nearest = append(m.Nearest, n)
	}
	sortNear(m.Nearest)
	return m
}

// mirrorEdits swaps the sides; a change keeps its deletion before its
// insertion.
func mirrorEdits(edits []Edit) []Edit {
	if edits == nil {
		return nil
	}
	out := make([]Edit, 0, len(edits))
	for i := 0; i < len(edits); i++ {
		e := edits[i]
		if e.Op == Delete && i+1 < len(edits) && edits[i+1].Op == Insert {
			i++
			out = append(out, Edit{Op: Delete, A: edits[i].B})
		}
		switch e.Op {
		case Equal:
			out = append(out, Edit{Op: Equal, A: e.B, B: e.A})
		case Delete:
			out = append(out, Edit{Op: Insert, B: e.A})
		case Insert:
			out = append(out, Edit{Op: Delete, A: e.B})
		}
	}
	return out
}

func sortNear(near []Near) {
	// A sort of its own for every type weighs too much in the program.
	sort.Slice(near, func(i, j int) bool {
		p, q := &near[i], &near[j]
		return cmp.Or(cmp.Compare(q.Score, p.Score), cmp.Compare(p.A.Span.Start, q.A.Span.Start),
			cmp.Compare(p.B.Span.Start, q.B.Span.Start)) < 0
	})
}

// canonical compares two texts by everything the alignment sees of them, the
// longer source first. Texts for which it returns 0 are alike in every way.
func canonical(a, b *text.Text) int {
	if a == b {
		return 0
	}
	return cmp.Or(
		cmp.Compare(len(b.Source), len(a.Source)),
		strings.Compare(a.Source, b.Source),
		strings.Compare(string(a.Lang), string(b.Lang)),
		slices.CompareFunc(a.Blocks, b.Blocks, func(p, q text.Block) int {
			return cmp.Or(span(p.Span, q.Span), span(p.Marker, q.Marker), cmp.Compare(p.Kind, q.Kind),
				cmp.Compare(p.First, q.First), cmp.Compare(p.Last, q.Last))
		}),
		slices.CompareFunc(a.Sentences, b.Sentences, func(p, q text.Sentence) int {
			return cmp.Or(span(p.Span, q.Span), cmp.Compare(p.Block, q.Block),
				cmp.Compare(p.First, q.First), cmp.Compare(p.Last, q.Last))
		}),
		slices.CompareFunc(a.Tokens, b.Tokens, func(p, q text.Token) int {
			return cmp.Or(span(p.Span, q.Span), strings.Compare(p.Norm, q.Norm), cmp.Compare(p.Kind, q.Kind))
		}),
	)
}

func span(p, q communique.Span) int {
	return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(p.End, q.End))
}
