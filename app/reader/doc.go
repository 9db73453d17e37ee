// Package reader reads a communiqué as a careful desk officer would: raw text
// in, a [communique.Document] out, with an annotation in which every finding
// has its span, the name of the rule that made it and how far it may be
// trusted. What was looked for and not found is listed as well.
//
// Start with [Read]. It works by rules and word lists alone, in passes over
// one page (reader.go), each pass in a file named after what it finds. A rule
// is general: it names no document and no body; what words mean stands in
// package lexicon and the authority files. A wrong finding is worse than a
// missing one: where a rule cannot be sure it says [Likely], and where a
// person has to decide it asks a [Question].
//
// Reading is linear in the text, works on no shared state and never panics.
package reader
