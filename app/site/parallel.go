//go:build !js

package site

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// each does something for every number below n, side by side on all cores, and
// returns all errors in the order of the numbers. What is done for one number
// must not depend on another's having been done.
func each(n int, do func(i int) error) error {
	errs := make([]error, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				errs[i] = do(i)
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}
