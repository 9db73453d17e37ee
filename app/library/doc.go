// Package library holds the records that a page in operation needs and answers
// what it asks: the files are fetched, decoded and kept, sessions and documents
// compared, and what an address shows is made by the functions that wrote the
// files of the site.
//
// Start with [New] and [Library.Handlers], which answer, and [Reader], which
// asks: the two usually stand on different threads, with package courier between
// them. There is one library only. It is the same natively, where its tests run;
// what it gets its files by is a function.
package library
