package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// bytesOf waits for the content of a file.
func bytesOf(file app.Value) ([]byte, bool) {
	type content struct {
		bytes []byte
		ok    bool
	}
	done := make(chan content, 1)
	got := app.FuncOf(func(_ app.Value, args []app.Value) any {
		array := app.Window().Get("Uint8Array").New(args[0])
		b := make([]byte, array.Length())
		app.CopyBytesToGo(b, array)
		done <- content{b, true}
		return nil
	})
	failed := app.FuncOf(func(app.Value, []app.Value) any {
		done <- content{}
		return nil
	})
	defer got.Release()
	defer failed.Release()
	file.Call("arrayBuffer").Call("then", got, failed)
	c := <-done
	return c.bytes, c.ok
}
