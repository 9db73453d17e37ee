// Package locale says things in the languages of the interface.
//
// Start with [For], which gives the [Locale] of a language; [Locale.T] looks a
// message up in its catalogue and [Locale.Of] one of a family of messages
// named by a code ("cell." + state). The catalogues are messages/*.json: flat
// objects from key to text, with {0}, {1} … for arguments. A message that
// depends on a number has two keys, "x.one" and "x.other"; see [Locale.N].
//
// The catalogues are compiled in, but for the program that a visitor fetches
// (build tag slim): the site offers them as files, and it is given that of its
// page by [Take].
//
// A missing key, an unused key or a placeholder that one language lacks fails
// the tests of this package.
package locale
