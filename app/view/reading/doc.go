// Package reading makes the page on which a text of the visitor's own is read
// by rules: what it shows before a script runs, with an invented text that was
// read when the site was made, and what was read in a text that is given, held
// against a session if that is wanted.
//
// Start with [Page] and [Result]. Nothing here keeps anything; the text stands
// on the page and in no address.
package reading
