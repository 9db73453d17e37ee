// Package series surveys one series of sessions: when and where it met, which
// bodies each session names, what is said of each topic and how firmly, who
// chaired under which title, and what later texts say of what was announced,
// offered, invited or undertaken.
//
// Start with [Of]. It is a pure function from records to an [Overview]; what it
// says of one session it takes from package compare, so that a matrix never
// says more than the comparison one click away.
//
// A survey of many records tempts to read blanks as findings. Three rules keep
// it from that:
//
//   - A gap is a gap of this record. That no session was held is never said;
//     numbers known to exist are named where they fall.
//   - "Does not mention it" is said of texts known to their end and of no
//     others, and where the text is one side's own account or a news item it
//     is said that nothing follows.
//   - The follow-up ledger pairs what was foreseen with what came by number,
//     date and place where these are given. All else is our reading: later
//     texts that speak of the same topic or name the same thing, with the
//     reason why they stand there. None is called a fulfilment.
package series
