package wording

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// A Result is the comparison of two texts in one language.
type Result struct {
	A, B *text.Text
	// Rows are in reading order. The rows with both sides rise on both; between
	// two of them stands first what A alone has there, then what B alone has.
	Rows []Row
	// Identical is true where both sources are the same, byte for byte.
	Identical bool
	// Shared is the share of sentences of the shorter text that have a
	// counterpart (kept, reworded or moved), from 0 to 1. Below FewShared a
	// reader should be told that the texts share next to nothing; Nearest
	// then lists the closest passages, and only sentences that are equal or
	// nearly so are paired in Rows.
	Shared  float64
	Nearest []Near
}

// FewShared is the share below which two texts are shown as nearest passages
// rather than as a diff.
const FewShared = 0.25

// RowKind says what became of a passage.
type RowKind int

const (
	Kept     RowKind = iota // same wording (by normal form)
	Reworded                // a counterpart with other words
	OnlyA
	OnlyB
	Skipped // boilerplate, folded: no part of the text; both sides if equal
)

// A Row is one passage, with its counterpart if it has one. Moved rows come
// in two halves: one at the place in A (B empty) and one at the place in B (A
// empty); both carry the same Pair number, from 1 in reading order, and the
// word edits of the pair, with the spans of both sides, in Edits.
type Row struct {
	Kind  RowKind
	A, B  Passage
	Edits []Edit // one Equal edit in Kept rows; nil in OnlyA, OnlyB and Skipped ones
	Moved bool
	Pair  int
}

// A Passage is one or more neighbouring sentences of one side; First and Last
// are a half-open range of text.Text.Sentences. Span runs from the first
// byte to the start of the next passage, so that the passages of one side
// tile its source: white space and list markers ride on their passage.
type Passage struct {
	Span        communique.Span
	First, Last int
}

// Empty reports whether the side has no passage in the row.
func (p Passage) Empty() bool { return p.Span.IsZero() }

// Op is what happened to a stretch of words.
type Op int

const (
	Equal  Op = iota // on both sides, equal by normal form, shown as each prints it
	Delete           // only on side A
	Insert           // only on side B
)

// An Edit is a stretch of words. Equal edits have a span on both sides,
// Delete only in A, Insert only in B; a change is a Delete, an Insert, or a
// Delete and then an Insert. The edits of a row tile its passages. An Equal
// edit may be white space alone, and its sides may differ in white space.
type Edit struct {
	Op   Op
	A, B communique.Span
}

// A Near is a pair of passages that resemble each other without being
// counterparts; Score is from 0 to 1, highest first.
type Near struct {
	A, B  Passage
	Score float64
	Edits []Edit
}
