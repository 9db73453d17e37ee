// Package pages knows every page of the site: which addresses there are, and
// which room below package view renders each.
//
// A new page is an entry here, an address in package address and a room of its
// own. The program in the browser does not come here: it renders only what
// can change in operation.
package pages
