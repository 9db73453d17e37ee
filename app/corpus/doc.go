// Package corpus holds the bundled records: which sessions there were, which
// documents report them, the exact texts that are held, what was read in each,
// and the authority files that give bodies, topics and verbs their identity.
//
// The records are files, in data/ beside this package, one folder per session:
//
//	sessions/<session>/session.json   facts, and what documents not held here say
//	sessions/<session>/fr.txt         an exact source text, byte for byte
//	sessions/<session>/fr.json        what was read in it, stand-off
//	authority/agencies.json, …        parties, series, agencies, topics, acts
//
// Start with [Load], which turns such a folder into a [Corpus] of communique
// values. It reads any fs.FS, and the browser decodes with the same functions
// what the site serves ([DecodeBundle], [DecodeAuthority], [DecodeIndex]).
// Natively [Bundled] gives the records compiled into the program, and [Check]
// reports every fault of a data folder in one run.
//
// Each piece of knowledge stands in one place. What a held document says is in
// its annotation; session.json has only what no held document tells. A key
// that is absent is unknown, never "no"; a flag is written only when true.
//
// Offsets in files count code points and come with the quote they cover; here
// they become bytes, once, and a quote that does not stand where it says is an
// error that names file, id and field. docs/data.md is the data dictionary.
package corpus
