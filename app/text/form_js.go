package text

import "syscall/js"

// normalize is the browser's own: the tables of the forms would be a fortieth of
// what a visitor fetches. What Unicode has assigned keeps its forms for good, so
// this one agrees with that of other machines; but it leaves alone what has more
// than thirty marks on one letter, where theirs inserts a joiner.
var normalize = js.Global().Get("String").Get("prototype").Get("normalize")

// composed gives s in NFC, decomposed in NFD. Both are linear.
func composed(s string) string   { return normalize.Call("call", s, "NFC").String() }
func decomposed(s string) string { return normalize.Call("call", s, "NFD").String() }
