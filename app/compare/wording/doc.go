// Package wording compares two texts in the same language: which passages
// answer to which, which have moved, and what changed inside them, word by
// word.
//
// Start with [Compare]; what it returns is described in result.go. It goes
// through four steps, each in files of its own:
//
//   - units.go and vocabulary.go cut both texts into units (sentences, and
//     skipped matter between them) and give every normal form a number;
//   - align.go finds which units answer to each other: equal ends, the
//     heaviest chain (chain.go) of equal or strongly similar pairs
//     (candidates.go, similarity.go), the gaps in between by dynamic
//     programming (solve.go), then what has moved (moved.go);
//   - words.go makes the minimal edit script of an aligned pair, with
//     github.com/sergi/go-diff on tokens mapped to runes; cleanup.go makes it
//     readable; edits.go gives the white space its place;
//   - rows.go and order.go lay everything out in reading order, nearest.go
//     lists the closest passages of texts that share next to nothing.
//
// [Changes] and [Count] serve "change 3 of 41", [Mirror] and [Reconstruct] the
// two laws that are tested: the passages of one side, in order, tile that
// source exactly (nothing is lost, not even a blank), and Compare(b, a) is the
// mirror of Compare(a, b). All decisions are taken in whole numbers, so that
// every machine takes the same.
package wording
