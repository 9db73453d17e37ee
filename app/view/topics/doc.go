// Package topics makes the pages of topics: the matrix of all topics and
// partners, and for each topic who spoke of it in which year, in which family
// of verbs, with everything that stands behind each cell.
//
// Its pages do not change in operation, so the browser program does not reach
// it.
package topics
