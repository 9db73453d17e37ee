// Package store is the browser's side of keeping and getting: the site's data
// files and the clipboard, through syscall/js. Nothing in it knows what the
// data mean.
//
// Start with [Get]. It never uses net/http, which would cost the wasm a
// quarter of its size. Everything that waits takes a context and gives up with
// it; every error is an [Error] that says what kind of trouble it was, so that
// the interface can say it in any language. Natively the functions exist and
// fail, so that packages above compile and are tested without a browser.
package store
