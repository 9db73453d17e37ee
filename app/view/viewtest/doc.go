// Package viewtest is what the tests of the pages share: the bundled records,
// a small invented world, and ways to read a page.
package viewtest
