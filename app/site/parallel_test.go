//go:build !js

package site

import (
	"errors"
	"fmt"
	"testing"
)

func TestEachIsDoneForEveryNumberOnce(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		done := make([]int, n)
		if err := each(n, func(i int) error { done[i]++; return nil }); err != nil {
			t.Error(err)
		}
		for i, k := range done {
			if k != 1 {
				t.Errorf("of %d: %d was done %d times", n, i, k)
			}
		}
	}
}

func TestEachReturnsAllErrorsInOrder(t *testing.T) {
	err := each(10, func(i int) error {
		if i%4 == 1 {
			return fmt.Errorf("number %d", i)
		}
		return nil
	})
	if want := errors.Join(errors.New("number 1"), errors.New("number 5"), errors.New("number 9")); err == nil || err.Error() != want.Error() {
		t.Error(err)
	}
}
