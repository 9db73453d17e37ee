//go:build js

// Command wasm is the program of the pages in the browser. Package
// alternat/app/ui is where to start reading; app/slim builds this. The same
// program, started in a Worker, is the library of the page: alternat/app/library.
package main

import (
	"syscall/js"

	"alternat/app/frugal"
	"alternat/app/library"
	"alternat/app/ui"
)

func main() {
	frugal.Collect()
	if js.Global().Get("document").IsUndefined() {
		library.Work()
	}
	ui.Run()
}
