package courier

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"
)

// A Courier takes questions to the other end of a wire, or has them answered
// here. Safe for use by several goroutines.
type Courier struct {
	border  Border
	here    func() Handlers // made when it is first needed
	silence time.Duration   // after which an end that says nothing is called

	mu      sync.Mutex
	post    func(Message) error // nil where everything is answered here
	close   func()              // ends the other end
	ready   bool
	last    int
	waiting map[int]*question
	calls   int // made since the other end said something last
	own     Handlers
}

type question struct {
	asking Message
	done   chan outcome // takes one, never blocks who gives it
	told   func(Slip)   // nil where nobody listens
}

type outcome struct {
	message Message
	lost    bool // the wire is cut: nobody will answer
}

// patience is how long the other end may be silent while it is asked. Its
// longest piece of work is far below that on a slow device. After so many calls
// without a word it is given up.
const (
	patience  = 3 * time.Second
	mostCalls = 3
)

// New returns a courier that has everything answered by here, until it is given
// a wire. here is not called before it is needed.
func New(border Border, here func() Handlers) *Courier {
	return &Courier{border: border, here: here, silence: patience, waiting: map[int]*question{}}
}

// wire gives the courier another end to go to. post sends it a message, close
// ends it.
func (c *Courier) wire(post func(Message) error, close func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.post, c.close = post, close
}

// Ask has a question answered. Where the other end fails on the way the
// question is answered here: nothing that was asked is lost. It returns with
// ctx at the latest.
func (c *Courier) Ask(ctx context.Context, name string, slip Slip) (Slip, error) {
	return c.AskTold(ctx, name, slip, nil)
}

// AskTold is [Courier.Ask] for what takes long: told, if not nil, is given what
// the one who answers has to [Tell] meanwhile. It may be told once more after
// the answer was taken, and is to return soon.
func (c *Courier) AskTold(ctx context.Context, name string, slip Slip, told func(Slip)) (Slip, error) {
	if q := c.send(name, slip, told); q != nil {
		o := c.await(ctx, q)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case o.lost:
			// answered below
		case o.message.Kind == Trouble:
			return nil, c.border.Read(o.message.Slip)
		default:
			return o.message.Slip, nil
		}
	}
	handle := c.handlers()[name]
	if handle == nil {
		return nil, unknown(name)
	}
	return handle(telling(ctx, told), slip)
}

func unknown(name string) error { return fmt.Errorf("courier: nobody answers %q", name) }

// handlers are those of this end.
func (c *Courier) handlers() Handlers {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.own == nil {
		c.own = c.here()
	}
	return c.own
}

// send puts a question on its way; nil if there is no wire.
func (c *Courier) send(name string, slip Slip, told func(Slip)) *question {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.post == nil {
		return nil
	}
	c.last++
	q := &question{Message{Kind: Asking, ID: c.last, Name: name, Slip: slip}, make(chan outcome, 1), told}
	c.waiting[c.last] = q
	if c.ready && c.post(q.asking) != nil {
		c.cut()
		return nil
	}
	return q
}

// await waits for what becomes of a question. While nothing is heard the other
// end is called, and given up if it does not answer that either.
func (c *Courier) await(ctx context.Context, q *question) outcome {
	silence := time.NewTicker(c.silence)
	defer silence.Stop()
	for {
		select {
		case o := <-q.done:
			return o
		case <-ctx.Done():
			c.drop(q.asking.ID)
			return outcome{}
		case <-silence.C:
			c.call(q.asking.ID)
		}
	}
}

// call asks whether anybody is there, for the question that waits longest; who
// does not answer in the end is given up.
func (c *Courier) call(id int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.post == nil || c.waiting[id] == nil || id != slices.Min(slices.Collect(maps.Keys(c.waiting))) {
		return
	}
	c.calls++
	if c.calls > mostCalls || c.ready && c.post(Message{Kind: Calling}) != nil {
		c.cut()
	}
}

// drop lets the other end know that nobody waits any more.
func (c *Courier) drop(id int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.waiting, id)
	if c.post != nil && c.ready && c.post(Message{Kind: Dropping, ID: id}) != nil {
		c.cut()
	}
}

// receive takes what the other end has to say.
func (c *Courier) receive(m Message) {
	if told := c.take(m); told != nil {
		told(m.Slip)
	}
}

// take is receive but for what is told on: whoever listens may ask again.
func (c *Courier) take(m Message) (told func(Slip)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.post == nil {
		return nil
	}
	c.calls = 0
	switch m.Kind {
	case Ready:
		c.ready = true
		for _, q := range c.waiting {
			if c.post(q.asking) != nil {
				c.cut()
				return nil
			}
		}
	case Telling:
		if q := c.waiting[m.ID]; q != nil {
			return q.told
		}
	case Answer, Trouble:
		if q := c.waiting[m.ID]; q != nil {
			delete(c.waiting, m.ID)
			q.done <- outcome{message: m}
		}
	case Stopped:
		c.cut()
	}
	return nil
}

// cut gives the other end up: all that waits, and all that comes, is answered
// here. The caller holds mu.
func (c *Courier) cut() {
	if c.post == nil {
		return
	}
	c.post = nil
	if c.close != nil {
		c.close()
	}
	for id, q := range c.waiting {
		delete(c.waiting, id)
		q.done <- outcome{lost: true}
	}
}
