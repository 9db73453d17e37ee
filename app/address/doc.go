// Package address is the one place that knows addresses: it formats them,
// parses them and relates them to one another. An [Address] is the whole
// state of a page; a page and its address say the same thing.
//
// Start with [Address] and [Parse]. Every address is a path that a static
// host serves as a file, "en/compare/{a}/{b}/", and a query for what the file
// cannot hold. The law is Parse(a.Path(), a.Query()) == a for every address in
// canonical form; a query that says nothing new is dropped, an unknown word in
// it is ignored and reported.
package address
