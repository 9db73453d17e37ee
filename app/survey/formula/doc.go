// Package formula finds fixed formulas and follows them through the records:
// which qualifiers ("open", "free", "fair", "secure") a text sets with
// "cyberspace", and which ("agreed", "voluntary", "non-binding", "in
// peacetime") with norms of behaviour, by partner and date.
//
// [Finder.Find] reads one text by rules of grammar over the word lists of
// package lexicon, in English, French and Japanese. It is made to miss rather
// than to claim: a qualifier is found only where nothing else can stand
// between it and its head, and never under a negation.
//
// [Survey] holds what was found in the texts held, as quotations, apart from
// what the records say in our own words. A summary of at most 25 words that
// has no qualifier says nothing about the text it sums up.
package formula
