//go:build unix

package reader

import (
	"syscall"
	"time"
)

// worked is how long this process has been at work; what else the machine does
// is no part of it.
func worked() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return time.Since(began)
	}
	return time.Duration(used.Utime.Nano())
}
