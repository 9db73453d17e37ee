//go:build !js

// Package slim builds the program that runs in the browser.
//
// go-app links net/http, and with it crypto/tls, into every wasm although
// only its server half needs them: a quarter of what a visitor would fetch.
// Start with [Build]: it copies the pinned go-app module into a build folder,
// keeps the server half out of the copy's wasm, adds the few names that the
// browser half then lacks, and builds against the copy. The module cache is
// never touched, and nothing of the copy is committed.
//
// The copy is made of known files only: the module's version and the sum of
// every file that is changed are compared with those written down in copy.go,
// and the packages that reach the wasm are listed before the build. Anything
// unexpected is an error that says what to do. With [Options].Stock the same
// program is built against go-app as published; it must keep working.
//
// [Sizes] measures a file as it travels, [Shares] says what each dependency
// costs, budget.go holds what a visitor may be asked to fetch.
package slim
