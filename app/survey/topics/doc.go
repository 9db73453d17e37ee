// Package topics surveys who spoke of what, when and how: topic × partner ×
// year over all records. It is made of the surveys of the single series, so a
// topic is read in one session by one rule, wherever it is shown.
//
// A session of several partners stands under each of them; what one of them
// said alone stands under that one only. Blanks are of several kinds and are
// kept apart: a text agreed between the sides and known to its end is silent;
// one side's account is, from which nothing follows; the texts were not read;
// no text is held; a session was only announced; no session is known. Where
// several sessions of one year differ, the cell claims the least.
package topics
