package store

import (
	"context"
	"syscall/js"
)

// Await waits for a promise. A rejection comes back as its value with ok
// false. It must not be called from an event handler: the browser settles the
// promise only when the handler has returned.
func Await(ctx context.Context, promise js.Value) (value js.Value, ok bool, err error) {
	type outcome struct {
		value js.Value
		ok    bool
	}
	done := make(chan outcome, 1)
	settle := func(ok bool) js.Func {
		return js.FuncOf(func(_ js.Value, args []js.Value) any {
			o := outcome{value: js.Undefined(), ok: ok}
			if len(args) > 0 {
				o.value = args[0]
			}
			done <- o
			return nil
		})
	}
	resolved, rejected := settle(true), settle(false)
	release := func() { resolved.Release(); rejected.Release() }
	promise.Call("then", resolved, rejected)
	select {
	case o := <-done:
		release()
		return o.value, o.ok, nil
	case <-ctx.Done():
		// The promise may still settle: its functions must live until then.
		go func() { <-done; release() }()
		return js.Undefined(), false, ctx.Err()
	}
}
