// Package bodies surveys the ministries and agencies of all records: where
// each is named and how, who else took part beside it, what it followed and
// was followed by, and which bodies a reader's choice of party, role, period
// and words lets through.
//
// Everything rests on what a text prints. That a body is not among the
// appearances says nothing: a list may be left open, not given or not read.
// Counts of who took part beside whom therefore rest on lists that are given,
// and say on how many.
package bodies
