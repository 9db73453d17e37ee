package library

import (
	"syscall/js"

	"alternat/app/communique"
	"alternat/app/courier"
)

// Work answers, in the Worker that it is called in, what the page asks. It does
// not return. web/library.js has put the handover where it is taken from.
func Work() {
	given := js.Global().Get("alternat")
	word := func(name string) string { return given.Get(name).String() }
	h := Handover{
		Root: word("root"), Build: word("build"), Lang: communique.Lang(word("lang")),
		Files: word("files"), Messages: word("messages"),
	}
	if err := h.TakeMessages(); err != nil {
		panic(err) // the page does the work itself
	}
	courier.Serve(Border, h.Handlers())
}
