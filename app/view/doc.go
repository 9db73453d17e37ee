// Package view writes the HTML of every page, region and part from values of
// the packages below it. It is pure: the same value gives the same bytes when
// the site is generated and when the page is operated in the browser.
//
// Start with [Context], which says where a page stands, in which language and
// what it can look names up in; [Page] puts a page's content into the shell
// all pages share. This package holds what every page uses: names, links,
// quotations, marks. Each kind of page has a room of its own below it
// (compared, sessions, agencies …), and package pages knows them all.
//
// Everything is escaped by maragu.dev/gomponents; no function here builds HTML
// from strings. No sentence for a person stands in the code: it is looked up in
// the catalogues of package locale. No style stands in the HTML either: classes
// name parts, the files of web/css say how they look.
package view
