package courier

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// plain carries an error as its words.
var plain = Border{
	Write: func(err error) Slip { return Slip{"words": err.Error()} },
	Read:  func(s Slip) error { return errors.New(s["words"]) },
}

// echo says where it was answered.
func echo(where string) Handlers {
	return Handlers{
		"echo": func(_ context.Context, q Slip) (Slip, error) { return Slip{"said": q["say"], "where": where}, nil },
		"fail": func(context.Context, Slip) (Slip, error) { return nil, errors.New("no such text") },
		"fall": func(context.Context, Slip) (Slip, error) { panic("a fault") },
	}
}

// joined is a courier with a service at the other end of a wire without delay.
// The service is ready when start is called.
func joined(handlers Handlers) (c *Courier, start func(), made *atomic.Int32) {
	made = new(atomic.Int32)
	c = New(plain, func() Handlers { made.Add(1); return echo("here") })
	s := newService(plain, handlers, func(m Message) error { c.receive(m); return nil })
	c.wire(func(m Message) error { go s.receive(m); return nil }, nil)
	return c, func() { c.receive(Message{Kind: Ready}) }, made
}

func TestQuestionIsAnsweredAtTheOtherEnd(t *testing.T) {
	c, start, made := joined(echo("there"))
	time.AfterFunc(5*time.Millisecond, start) // asked before anybody is ready
	for _, say := range []string{"one", "two"} {
		got, err := c.Ask(context.Background(), "echo", Slip{"say": say})
		if err != nil || got["said"] != say || got["where"] != "there" {
			t.Errorf("%q is answered %v, %v", say, got, err)
		}
	}
	if made.Load() != 0 {
		t.Error("this end was made ready although nobody asked it")
	}
}

func TestErrorsCrossTheBorder(t *testing.T) {
	c, start, _ := joined(echo("there"))
	start()
	for name, want := range map[string]string{"fail": "no such text", "fall": "a fault", "other": `nobody answers "other"`} {
		if _, err := c.Ask(context.Background(), name, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got, err := c.Ask(context.Background(), "echo", nil); err != nil || got["where"] != "there" {
		t.Errorf("after the trouble: %v, %v", got, err)
	}
}

func TestWithoutAWireAllIsAnsweredHere(t *testing.T) {
	c := New(plain, func() Handlers { return echo("here") })
	if got, err := c.Ask(context.Background(), "echo", nil); err != nil || got["where"] != "here" {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := c.Ask(context.Background(), "fail", nil); err == nil || err.Error() != "no such text" {
		t.Errorf("got %v", err)
	}
}

func TestWhatWasAskedOfAnEndThatFailsIsAnsweredHere(t *testing.T) {
	for name, c := range map[string]struct {
		says []Kind
		cut  error
	}{
		"it stops":             {[]Kind{Ready, Stopped}, nil},
		"it is never ready":    {nil, nil},
		"it falls silent":      {[]Kind{Ready, Here}, nil},
		"it cannot be reached": {[]Kind{Ready}, errors.New("cut")},
	} {
		t.Run(name, func(t *testing.T) {
			says, cut := c.says, c.cut
			closed := make(chan bool, 9)
			c := New(plain, func() Handlers { return echo("here") })
			c.silence = 5 * time.Millisecond
			c.wire(func(Message) error { return cut }, func() { closed <- true })
			var all sync.WaitGroup
			for range 3 {
				all.Go(func() {
					if got, err := c.Ask(context.Background(), "echo", nil); err != nil || got["where"] != "here" {
						t.Errorf("got %v, %v", got, err)
					}
				})
			}
			time.Sleep(time.Millisecond)
			for _, kind := range says {
				c.receive(Message{Kind: kind})
			}
			all.Wait()
			if len(closed) != 1 {
				t.Errorf("the other end was ended %d times", len(closed))
			}
			c.receive(Message{Kind: Ready}) // too late: it stays given up
			if got, err := c.Ask(context.Background(), "echo", nil); err != nil || got["where"] != "here" {
				t.Errorf("asked again: %v, %v", got, err)
			}
		})
	}
}

func TestEndThatIsLongAtWorkIsNotGivenUp(t *testing.T) {
	c, start, _ := joined(Handlers{"work": func(context.Context, Slip) (Slip, error) {
		time.Sleep(200 * time.Millisecond)
		return Slip{"where": "there"}, nil
	}})
	c.silence = 20 * time.Millisecond
	start()
	var all sync.WaitGroup
	for range 5 {
		all.Go(func() {
			if got, err := c.Ask(context.Background(), "work", nil); err != nil || got["where"] != "there" {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
	all.Wait()
}

func TestWhatNobodyWaitsForIsGivenUp(t *testing.T) {
	begun, gone := make(chan bool, 1), make(chan bool, 1)
	c, start, _ := joined(Handlers{"work": func(ctx context.Context, _ Slip) (Slip, error) {
		begun <- true
		<-ctx.Done()
		gone <- true
		return nil, ctx.Err()
	}})
	start()
	ctx, cancel := context.WithCancel(context.Background())
	go func() { <-begun; cancel() }()
	if _, err := c.Ask(ctx, "work", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	select {
	case <-gone:
	case <-time.After(5 * time.Second):
		t.Error("the work goes on")
	}
	if len(c.waiting) != 0 {
		t.Errorf("%d questions are still waited for", len(c.waiting))
	}
}

func TestListsKeepTheirOrder(t *testing.T) {
	s := Slip{"a.b": "x"}
	list := []string{"", "1", "a\nb", "", "5", "6", "7", "8", "9", "10", "11"}
	s.Put("a", list)
	if got := strings.Join(s.List("a"), "|"); got != strings.Join(list, "|") {
		t.Errorf("got %q", got)
	}
	if s.List("none") != nil {
		t.Error("a list that was not put is there")
	}
}
