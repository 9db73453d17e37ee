package courier

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
)

// A service is the answering end of a wire.
type service struct {
	border   Border
	handlers Handlers
	post     func(Message) error

	mu      sync.Mutex
	dropped map[int]context.CancelFunc // of the questions under way
}

func newService(border Border, handlers Handlers, post func(Message) error) *service {
	return &service{border: border, handlers: handlers, post: post, dropped: map[int]context.CancelFunc{}}
}

// receive takes a message and returns at once; answers follow.
func (s *service) receive(m Message) {
	switch m.Kind {
	case Calling:
		s.post(Message{Kind: Here})
	case Dropping:
		s.mu.Lock()
		defer s.mu.Unlock()
		if cancel := s.dropped[m.ID]; cancel != nil {
			cancel()
		}
	case Asking:
		ctx, cancel := context.WithCancel(context.Background())
		s.mu.Lock()
		s.dropped[m.ID] = cancel
		s.mu.Unlock()
		go s.answer(ctx, m)
	}
}

// answer gives one answer, whatever happens: a fault of ours is an error too.
func (s *service) answer(ctx context.Context, m Message) {
	slip, err := s.handled(telling(ctx, func(how Slip) { s.post(Message{Kind: Telling, ID: m.ID, Slip: how}) }), m)
	s.mu.Lock()
	cancel := s.dropped[m.ID]
	delete(s.dropped, m.ID)
	s.mu.Unlock()
	wanted := ctx.Err() == nil
	cancel()
	switch {
	case !wanted:
	case err != nil:
		s.post(Message{Kind: Trouble, ID: m.ID, Slip: s.border.Write(err)})
	default:
		s.post(Message{Kind: Answer, ID: m.ID, Slip: slip})
	}
}

func (s *service) handled(ctx context.Context, m Message) (slip Slip, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("fault in the program: %v\n%s", r, debug.Stack())
		}
	}()
	handle := s.handlers[m.Name]
	if handle == nil {
		return nil, unknown(m.Name)
	}
	return handle(ctx, m.Slip)
}
