// Package compare holds two sessions or documents against each other and
// returns one [Comparison]: what kinds of texts they are, the facts, the
// participants, what the texts state and how they word it.
//
// Start with [Compare]. It is a pure function; everything it returns is a
// value with codes, ids and quotes, never a sentence for a person: package
// view says it, in the reader's language, with the words of package locale.
// Swapping the sides gives the mirror of the same value ([Mirror]); [Filter]
// chooses rows without changing what they say; [Encode] writes all of it for
// programs; [CompareTexts] takes two texts of which nothing but the words is
// known. [Several] sets up to six records side by side and [Bodies] any number,
// each cell by itself.
//
// Each side is first gathered into one value with everything its documents say
// (subject.go). The parts are then worked out one by one, each in files of its
// own name: relation, notes, facts, participants, roles, statements, text.
//
// The rules that keep a claim from going further than its source are here and
// nowhere else: what two texts are to each other (relation.go) and what may be
// said of kinds that differ (genre.go, notes.go), which cell a body gets that
// one list does not name (cell.go), what a silence means (subject.go,
// direction.go), which statements answer to each other (match.go) and when a
// verb may be called more committal (direction.go).
package compare
