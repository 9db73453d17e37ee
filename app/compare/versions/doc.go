// Package versions compares two language versions of one text: which sentence
// answers to which, and where the versions differ in a way a reader may want
// to know.
//
// Start with [Compare]. Sentences are aligned by dynamic programming over
// length, numbers, acronyms, names and the lexicons of topics and verbs. Each
// aligned pair is then read for differences, each of a [Kind] and sorted by
// [Weight]. A flag says that versions differ, never that one is wrong.
package versions
