package reader

import (
	"syscall/js"
	"time"
)

// worked is how long this process has been at work; what else the machine does
// is no part of it.
func worked() time.Duration {
	used := js.Global().Get("process").Call("cpuUsage")
	return time.Duration(used.Get("user").Int()) * time.Microsecond
}
