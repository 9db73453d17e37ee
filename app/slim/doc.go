//go:build !js

// Package slim builds the program that runs in the browser.
//
// go-app links net/http, and with it crypto/tls, into every wasm although
// only its server half needs them: a quarter of what a visitor would fetch.
// Start with [Build]: it copies the pinned modules of modules.go into a build
// folder, keeps out of the copies what a browser has no use for, adds the few
// names that are then lacking (stubs/), and builds against the copies. The
// module cache is never touched, and nothing of the copies is committed.
//
// The copies are made of known files only: each module's version and the sum
// of every file that is changed are compared with those in modules.go, and the
// packages that reach the wasm are listed before the build. Anything
// unexpected is an error that says what to do. With [Options].Stock the same
// program is built against the modules as published; it must keep working.
//
// [Sizes] measures a file as it travels, [Shares] says what each dependency
// costs, budget.go holds what a visitor may be asked to fetch.
package slim
