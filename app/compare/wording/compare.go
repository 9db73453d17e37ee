package wording

import (
	"strings"

	"alternat/app/text"
)

// Compare compares a with b. It is pure and deterministic: no clock bounds
// it, the work is bounded instead.
//
// The work is done in a canonical order of the two texts and turned round if
// need be, so that Compare(b, a) is exactly Mirror(Compare(a, b)): no
// heuristic of the alignment needs to be symmetric for that.
func Compare(a, b *text.Text) *Result {
	if canonical(a, b) > 0 {
		return Mirror(compare(b, a))
	}
	return compare(a, b)
}

func compare(a, b *text.Text) *Result {
	x, y := newSides(a, b)
	al := align(x, y)
	r := &Result{A: a, B: b, Identical: a.Source == b.Source, Shared: al.shared()}
	if r.Shared < FewShared {
		al.loosen()
		r.Shared = al.shared()
		r.Nearest = al.nearest()
	}
	r.Rows = al.rows()
	return r
}

// A Side names one of the two texts of a comparison.
type Side int

const (
	SideA Side = iota
	SideB
)

// Reconstruct puts the source of one side together again from the rows and
// their edits. It equals that side's Text.Source; the tests hold that.
func Reconstruct(r *Result, side Side) string {
	var out strings.Builder
	for _, row := range r.Rows {
		source, p := r.A.Source, row.A
		if side == SideB {
			source, p = r.B.Source, row.B
		}
		if p.Empty() {
			continue
		}
		if row.Edits == nil {
			out.WriteString(source[p.Span.Start:p.Span.End])
			continue
		}
		for _, e := range row.Edits {
			s := e.A
			if side == SideB {
				s = e.B
			}
			out.WriteString(source[s.Start:s.End])
		}
	}
	return out.String()
}
