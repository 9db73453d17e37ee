// Package home makes the first page in each language, the page that offers the
// languages, and the page for mistakes.
package home
