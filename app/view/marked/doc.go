// Package marked shows a document's exact text with what was read in it, each
// finding a mark with an id that links lead to. The pages of sessions and the
// reading of a visitor's own text show texts in this one way.
//
// Start with [Of] and [Text]. Linear in the text and its findings.
package marked
