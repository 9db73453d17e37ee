// Package formulas makes the page of the formula tracker: which qualifiers the
// texts set with "cyberspace" and with norms of behaviour, by partner and
// date, with the words behind each mark, and the first and the last use of
// each in this record.
//
// The page does not change in operation, so the browser program does not reach
// it.
package formulas
