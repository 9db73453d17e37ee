// Package wording compares two texts in the same language: which passages
// answer to which, which have moved, and what changed inside them, word by
// word.
//
// Start with [Compare]. Paragraphs and sentences are aligned first, one to
// many included; passages that stand elsewhere in the other text are found and
// shown as moved; only then are words compared inside each aligned pair, with
// github.com/sergi/go-diff on tokens mapped to runes.
//
// Two laws hold and are tested: the segments of one side, in source order,
// tile that source exactly (nothing is lost, not even a blank), and
// Compare(b, a) is the mirror of Compare(a, b).
package wording
