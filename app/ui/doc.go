// Package ui is the program that operates the pages in the browser, and the
// only package that imports go-app.
//
// A page is complete as a file; this program starts at the first operation
// that needs it (web/boot) and changes only what the operation changes.
// Start with [Run] and desk.go. An operation comes from boot.js as a value
// (operation.go) and asks for an address (travel.go); what the address shows is
// made by the same functions that wrote the file, in the Worker where package
// library works, and put into the page region by region and piece by piece
// (patch.go), so that the page goes on answering and focus, caret, selection and
// scroll stay where they are. Whatever fails on the way leaves the page as it was
// and says so.
//
// go-app gives engine, lifecycle, dispatch and the components of what exists
// only in operation: notices (notice.go), progress and the picker (picker.go).
// It mounts in the empty first element of the body. Its own interception of
// links and its handling of history are switched off in shell.go: links to
// other pages are page loads, and the address of an operation is in our hands.
//
// What is decided without a browser is in plain functions (next.go, changes.go)
// and tested natively.
package ui
