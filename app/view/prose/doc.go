// Package prose makes the pages that are read from top to bottom: method, data,
// about. Their sentences stand in text/, one file for each page and language.
package prose
