// Package text cuts the source of a document into blocks, sentences and
// tokens, and gives each token a normal form to compare by.
//
// Start with [Parse]. Everything it returns points back into the source by
// byte offsets; nothing is copied, mended or thrown away: what a person is
// shown is always the source, what is compared is the normal form.
//
// Segmentation is by rules that are the same natively and in the browser, for
// French, English and Japanese. It depends on no dictionary: Japanese is cut
// where the script changes, and into bigrams where a search needs them.
package text
