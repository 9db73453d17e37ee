package store

import (
	"context"
	"syscall/js"
)

// Get fetches one file of the site whole. address is absolute. It gives up,
// and stops the transfer, when ctx ends.
func Get(ctx context.Context, address string) ([]byte, error) {
	abort := js.Global().Get("AbortController").New()
	options := map[string]any{"signal": abort.Get("signal"), "credentials": "same-origin"}
	response, ok, err := Await(ctx, js.Global().Call("fetch", address, options))
	if err != nil {
		abort.Call("abort")
		return nil, &Error{What: address, Kind: Slow, Detail: err.Error()}
	}
	if !ok {
		return nil, &Error{What: address, Kind: Offline, Detail: text(response)}
	}
	if err := ofStatus(address, response.Get("status").Int()); err != nil {
		return nil, err
	}
	buffer, ok, err := Await(ctx, response.Call("arrayBuffer"))
	if err != nil {
		abort.Call("abort")
		return nil, &Error{What: address, Kind: Slow, Detail: err.Error()}
	}
	if !ok {
		return nil, &Error{What: address, Kind: Offline, Detail: text(buffer)}
	}
	bytes := js.Global().Get("Uint8Array").New(buffer)
	data := make([]byte, bytes.Length())
	js.CopyBytesToGo(data, bytes)
	return data, nil
}

// Copy puts text on the clipboard.
func Copy(ctx context.Context, s string) error {
	clipboard := js.Global().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		return &Error{What: "clipboard", Kind: Blocked}
	}
	reason, ok, err := Await(ctx, clipboard.Call("writeText", s))
	if err != nil {
		return &Error{What: "clipboard", Kind: Slow, Detail: err.Error()}
	}
	if !ok {
		return &Error{What: "clipboard", Kind: Blocked, Detail: text(reason)}
	}
	return nil
}

// text says what a rejection was about.
func text(v js.Value) string {
	if v.Type() == js.TypeObject {
		if m := v.Get("message"); m.Type() == js.TypeString {
			return m.String()
		}
	}
	return js.Global().Call("String", v).String()
}
