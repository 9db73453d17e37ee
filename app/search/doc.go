// Package search finds words in everything that the records hold: the texts,
// what our summaries say, sessions, people, bodies and topics. It builds the
// index, as files, and asks it; both cut words with [text.Terms].
//
// Start with [Collect], which makes units of the records; [Write], which makes
// files of units; [Open] and [Index.Search], which answer a [Query] from those
// files and fetch no more of them than the answer needs.
//
// # What is found
//
// A unit is the smallest thing that can be found: a sentence of a text, one
// summary, one person in one session, a session, a body, a topic. Every word of
// the query must stand in the same unit. A word also finds longer words that
// begin with it, from three letters on; in quotation marks words are found as
// they are and side by side; marks between them are passed over. What is written
// in one piece is found in one piece, Japanese too. Filters leave units out, they find nothing by themselves.
//
// The order is: where the words stand side by side, in the order asked for;
// then names (bodies, topics, sessions, people) before what was said; then the
// newest session first; then the order of the record.
//
// # The files
//
// All are lines of UTF-8, made to be packed by any host. Numbers are written
// five bits to a character, low ones first, in the digits A–Z a–z 0–9 - _, of
// which the upper half says that more follows. A line with a stop ends each file.
//
//	manifest    what can be filtered by, with names and counts; the first term
//	            of every dictionary; every block
//	dictionary  a range of terms in order, each with its occurrences, or with
//	            the chunks that hold them where there are many
//	chunk       some of the occurrences of one term
//	block       for 512 units what filters ask for; where their records are
//	records     what is shown of a few units, and of their sessions
//
// Units are numbered so that the newest come first. A first answer needs the
// manifest, a dictionary for each word, and the blocks and records of the ten
// units shown; only counts and filters read on.
package search
