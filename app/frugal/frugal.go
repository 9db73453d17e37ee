// Package frugal sets how the program in the browser trades memory for time.
//
// A page compares, shows the result and waits: there is little that lives long
// and much that is thrown away at once. Collecting it seldom makes a comparison
// about half as long; the limit keeps a device with little memory out of trouble.
package frugal

import "runtime/debug"

const (
	growth = 400      // percent of what lives that may be made before it is collected
	limit  = 48 << 20 // bytes from which on it is collected as often as need be
)

// Grant lets the program have so many bytes more, for work whose size is known,
// until what it returns is called.
func Grant(more int64) (end func()) {
	debug.SetMemoryLimit(limit + more)
	return func() { debug.SetMemoryLimit(limit) }
}

// Collect applies the settings; every program for the browser begins with it.
func Collect() {
	debug.SetGCPercent(growth)
	debug.SetMemoryLimit(limit)
}
