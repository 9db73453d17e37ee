package courier

import (
	"context"
	"strings"
	"sync"
	"testing"
)

func TestWhoAsksIsToldHowFarTheAnswerIs(t *testing.T) {
	work := Handlers{"work": func(ctx context.Context, _ Slip) (Slip, error) {
		for _, done := range []string{"1", "2", "3"} {
			Tell(ctx, Slip{"done": done})
		}
		return Slip{"where": "answered"}, nil
	}}
	there, start, _ := joined(work)
	start()
	for name, c := range map[string]*Courier{"there": there, "here": New(plain, func() Handlers { return work })} {
		var mu sync.Mutex
		var heard []string
		got, err := c.AskTold(context.Background(), "work", nil, func(s Slip) {
			mu.Lock()
			defer mu.Unlock()
			heard = append(heard, s["done"])
		})
		if err != nil || got["where"] != "answered" {
			t.Errorf("%s: %v, %v", name, got, err)
		}
		if mu.Lock(); strings.Join(heard, "") != "123" {
			t.Errorf("%s: told %v", name, heard)
		}
		mu.Unlock()
		if _, err := c.Ask(context.Background(), "work", nil); err != nil {
			t.Errorf("%s: without a listener: %v", name, err)
		}
	}
}
