//go:build !js

// Package measure says how well package reader reads: it holds readings
// against what a perfect reader would have found and counts, kind by kind, what
// was found, what was missed and what was found that is not there.
//
// A folder holds texts (.txt, .md, .html), each with a file of the same name
// and the ending .json: the expectation, in the shape of the annotations
// beside the bundled texts ("at" needs the quote alone, and "nth" where it is
// not its first occurrence), with "language", "genre", "series" and
// "provisional" at the top. A file that has "commitments" is of the shape of
// the gold files and refers to a bundled text by session and language. A
// folder authority/ in the folder or beside it adds invented parties, bodies
// and names to the bundled ones.
//
// # What counts as the same
//
// Expected and found things of one kind are paired one to one, the best pair
// first. What is expected and has no partner is missed; what is found and has
// none is false. Two things may be paired if
//
//   - title, boilerplate: the spans share at least three quarters (title), half
//     (boilerplate) of the longer;
//   - language, genre, status, series, ordinal, mode: the values are equal;
//   - published, date: first day, last day and precision are equal; where the
//     expectation knows the month only, a week or month within it is right;
//   - place: countries are equal, or one is not known; cities have the same
//     name, or the found words overlap the expected ones. Either half may be
//     absent on both sides;
//   - issuer: party and body are equal. An issuer that the expectation infers
//     from outside the text is right if found and not missed if not; one that
//     the reader puts as a question and rests on no words is not false where
//     the text prints none;
//   - chair (whoever chairs or leads a delegation), speaker: the role is of the
//     same group, the side is the same, and the names are equal or overlap in
//     at least half of the shorter;
//   - list: the side is the same and so is the end, without "and others" or
//     left open. "The text gives no list" is what is said by no list at all;
//   - body (a participant): same side and same body; or, where the expectation
//     resolves to none, none was resolved and the printed forms are equal or
//     overlap in at least half of the shorter;
//   - act: the same act, and the quotations (the found one with the verb that
//     governs it) share at least half of the shorter;
//   - topic: the same id in the document, wherever it stands, whether listed or
//     in a statement;
//   - next: number, and the quotations share at least half of the shorter.
//
// Genre, status and boilerplate are measured only where the expectation has
// the key; all else is expected to be absent where it is not given. "Facts"
// sums language, date, ordinal, place and chairs. Within the pairs a second
// table says how often the rest is right: actor, qualifiers and topics of an
// act, office and body of a person, time and place of a next session.
package measure
