package charset

import (
	"errors"
	"syscall/js"
)

func init() { convert = convertInBrowser }

// convertInBrowser has the browser's TextDecoder convert b, also in a Worker.
func convertInBrowser(label string, b []byte) (s string, err error) {
	defer func() {
		// A label or a host without the encoding throws.
		if e := recover(); e != nil {
			s, err = "", errors.New("the encoding is not known here")
		}
	}()
	bytes := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(bytes, b)
	return js.Global().Get("TextDecoder").New(label).Call("decode", bytes).String(), nil
}
