//go:build js && wasm

// Bench is the comparison of wording, and nothing else, as a program for the
// browser: what the benchmark measures against JavaScript libraries. It is
// compiled as the site's own program is.
package main

import (
	"syscall/js"

	"alternat/app/communique"
	"alternat/app/compare/wording"
	"alternat/app/frugal"
	"alternat/app/text"
)

// main offers compareWording(a, b): segment both texts, align them, diff the
// words. It returns the number of changes, counted by words.
func main() {
	frugal.Collect()
	js.Global().Set("compareWording", js.FuncOf(func(_ js.Value, args []js.Value) any {
		a := text.Parse(args[0].String(), communique.English, nil)
		b := text.Parse(args[1].String(), communique.English, nil)
		return len(wording.Changes(wording.Compare(a, b), wording.Words))
	}))
	js.Global().Call("benchReady")
	select {}
}
