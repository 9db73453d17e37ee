package wording

import "alternat/app/text"

// Compare compares a with b. It is pure and deterministic: no clock bounds
// it, the work is bounded instead.
func Compare(a, b *text.Text) *Result {
	return &Result{A: a, B: b, Identical: a.Source == b.Source}
}
