// Package communique holds the nouns of the domain: sessions of a dialogue,
// the documents that report them, the bodies and people who took part, and
// the statements that the texts make.
//
// It has no mechanisms. Reading, resolving, comparing and showing live in the
// packages above it; every one of them speaks in these types.
//
// Start with [Session], which is what a desk officer means by "the 4th
// dialogue", and [Document], one published text about it. A document whose
// text is held carries its exact bytes and an [Annotation]: everything found
// in the text, each finding tied to a [Span] of it. What is known about a
// session from documents that are not held stands in the session's own
// [Findings], in our words, and says so.
//
// Three rules shape the types:
//
//   - Unknown is not "no". A zero ordinal, an empty date or a nil list means
//     that nothing is known; [Session.NotStated] and [Session.NotRead] tell
//     the two blanks apart.
//   - A finding names its source. Within an annotation it has a [Quote]; in a
//     session's own findings it has the id of the document it was taken from.
//   - Offsets are bytes of the source text. Files on disk count code points;
//     package corpus converts at that border, once.
package communique
