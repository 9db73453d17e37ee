// Package uuid stands in for github.com/google/uuid in the copy of go-app for
// the browser, whose own random numbers it uses: the original brings the
// ciphers and database/sql/driver with it.
package uuid

import (
	"encoding/hex"
	"syscall/js"
)

// NewString returns a random (version 4) UUID.
func NewString() string {
	random := js.Global().Get("Uint8Array").New(16)
	js.Global().Get("crypto").Call("getRandomValues", random)
	var b [16]byte
	js.CopyBytesToGo(b[:], random)
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	s := hex.EncodeToString(b[:])
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}
