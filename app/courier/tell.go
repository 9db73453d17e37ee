package courier

import "context"

// listener is the key under which a handler's context has who listens.
type listener struct{}

// telling is ctx for a handler whose words go to told, which may be nil.
func telling(ctx context.Context, told func(Slip)) context.Context {
	if told == nil {
		return ctx
	}
	return context.WithValue(ctx, listener{}, told)
}

// Tell lets who asked know how far the answer is. A [Handler] calls it with the
// context it was given; where nobody listens nothing happens. That the other
// end goes on hearing of a handler, and a handler of the other end, needs a
// pause now and then: both have one thread.
func Tell(ctx context.Context, how Slip) {
	if told, ok := ctx.Value(listener{}).(func(Slip)); ok {
		told(how)
	}
}
