// Package search is the page on which everything that the records hold is
// searched. The form is there without scripts; what is found is made by the
// program, with the functions that make the page: see [Regions].
package search
