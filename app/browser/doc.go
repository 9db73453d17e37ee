// Package browser holds the tests of the built site in a real browser, and the
// benchmark of the comparison against two JavaScript libraries. It has no code
// of its own: everything is in test files with the build tag "browser".
//
//	make test-browser
//	make bench
//
// Start with main_test.go and sites_test.go: the site is built as a user
// builds it, at the root, below a path, and once more as a later build.
// host_test.go serves it on 127.0.0.1 and can do what hosts do to people: be
// slow, cut off, answer with something else, or vanish. tab_test.go opens a
// tab as a fresh visitor and watches it: a test fails if the page wrote to the
// console, if something failed to load, or if a request left this machine,
// unless it provoked that and says so. act_test.go is what a person does:
// look, click, type, press keys, wait.
//
// The same tests run in Chromium and in Firefox (ALTERNAT_BROWSER=firefox), but
// for those that the Makefile names; in Firefox a test that is made in each
// language of the interface is made in one. Where both run one after the other
// ALTERNAT_SITES is a folder in which each site is built once for the two. Files
// with the tag "audit" want more time or a quieter machine than a change does.
//
// The other files hold one subject each, named after what a person can rely
// on. What a page should say is never written here in words: it is taken from
// the catalogues, the corpus and the comparison, natively, and looked for in
// the browser.
package browser
