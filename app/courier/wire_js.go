package courier

import (
	"fmt"
	"syscall/js"
)

// ByWorker gives the courier the dedicated Worker to go to that the starting
// script has made, if it could, and in which [Serve] answers. A worker that
// fails is ended, and what was asked of it answered here.
func (c *Courier) ByWorker() {
	worker := js.Global().Get("alternat").Get("worker")
	if !worker.Truthy() {
		return
	}
	c.wire(func(m Message) error { return send(worker, m) }, func() { worker.Call("terminate") })
	listen(worker, "message", func(event js.Value) { c.receive(read(event.Get("data"))) })
	for _, failed := range []string{"error", "messageerror"} {
		listen(worker, failed, func(event js.Value) {
			event.Call("preventDefault") // it is dealt with
			c.receive(Message{Kind: Stopped})
		})
	}
}

// Serve answers what comes to the worker that it is called in.
func Serve(border Border, handlers Handlers) {
	self := js.Global()
	s := newService(border, handlers, func(m Message) error { return send(self, m) })
	listen(self, "message", func(event js.Value) { s.receive(read(event.Get("data"))) })
	s.post(Message{Kind: Ready})
	select {}
}

// listen attaches f for as long as the program runs.
func listen(target js.Value, event string, f func(event js.Value)) {
	target.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(args[0])
		return nil
	}))
}

// send posts a message; what the browser throws at that is an error.
func send(to js.Value, m Message) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("courier: %v", r)
		}
	}()
	slip := js.Global().Get("Object").New()
	for name, text := range m.Slip {
		slip.Set(name, text)
	}
	to.Call("postMessage", map[string]any{"kind": string(m.Kind), "id": m.ID, "name": m.Name, "slip": slip})
	return nil
}

// read takes a message out of the script's object; what is none is of no kind.
func read(v js.Value) Message {
	if v.Type() != js.TypeObject {
		return Message{}
	}
	m := Message{Kind: Kind(text(v.Get("kind"))), Name: text(v.Get("name"))}
	if id := v.Get("id"); id.Type() == js.TypeNumber {
		m.ID = id.Int()
	}
	if slip := v.Get("slip"); slip.Type() == js.TypeObject {
		m.Slip = Slip{}
		names := js.Global().Get("Object").Call("keys", slip)
		for i := range names.Length() {
			name := names.Index(i).String()
			m.Slip[name] = text(slip.Get(name))
		}
	}
	return m
}

func text(v js.Value) string {
	if v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}
