// Package compare holds two sessions or documents against each other and
// returns one [Comparison]: what kinds of texts they are, the facts, the
// participants, what the texts state and how they word it.
//
// Start with [Compare]. It is a pure function; everything it returns is a
// value with codes, ids and quotes, never a sentence for a person: package
// view says it, in the reader's language, with the words of package locale.
// Swapping the sides gives the mirror of the same value ([Mirror]).
//
// The rules that keep a claim from going further than its source are here and
// nowhere else: which cell a body gets that one list does not name (cell.go),
// when a verb may be called more committal (direction.go), what may be said of
// two texts of different kinds (notes.go).
package compare
