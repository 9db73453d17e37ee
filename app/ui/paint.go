package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// unseen is how long a frame is waited for: a page in the background draws none.
const unseen = 100 * time.Millisecond

// painted is closed once the browser has drawn what stands on the page now. What
// an operation shows at once is thus seen before its answer, which takes longer
// to draw, and the wait goes by while the answer is being made.
func painted() <-chan struct{} {
	frame, drawn := make(chan struct{}), make(chan struct{})
	var drawing app.Func
	drawing = app.FuncOf(func(app.Value, []app.Value) any {
		drawing.Release()
		close(frame)
		return nil
	})
	app.Window().Call("requestAnimationFrame", drawing)
	go func() {
		defer close(drawn)
		select {
		case <-frame: // which is drawn when this turn has ended
			breathe()
		case <-time.After(unseen):
		}
	}()
	return drawn
}
