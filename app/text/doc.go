// Package text cuts the source of a document into blocks, sentences and
// tokens, and gives each token a normal form to compare by.
//
// Start with [Parse]. Everything it returns points back into the source by
// byte offsets; nothing is copied, mended or thrown away: what a person is
// shown is always the source, what is compared is the normal form.
//
// From the source to a [Text]: lines and what is visible on them (lines.go,
// markers.go), lines joined to blocks (blocks.go), tokens (words.go,
// numbers.go, addresses.go, japanese.go), tokens grouped to sentences
// (sentences.go). [Normalize] is the one place that knows the normal form,
// [Fold] and [Bigrams] derive from it what a search needs, and [Guess] says
// which language an unknown text is in.
//
// Segmentation is by rules that are the same natively and in the browser, for
// French, English and Japanese. It depends on no dictionary: Japanese is cut
// where the script changes, and into bigrams where a search needs them.
package text
