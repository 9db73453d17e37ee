// Package series makes the page of one series: what it is and what it goes by,
// its sessions with the time between them, which bodies each names, what each
// says of which topic, who chaired under which title, and what later texts say
// of what was announced, offered, invited or undertaken.
//
// Values come from survey/series; each mark of a matrix links to the words it
// rests on or to the document on its session's page. The pages cannot change in
// operation and are no part of the browser's program.
package series
