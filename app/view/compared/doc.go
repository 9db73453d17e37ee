// Package compared makes the page of a comparison and the page where one chooses
// what to compare. page.go lists the regions, each of which has a file of its own:
// a region is what the browser replaces when the state in the address changes.
package compared
