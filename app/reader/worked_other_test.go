//go:build !unix && !js

package reader

import "time"

// worked is how long this process has run: here nothing better is known.
func worked() time.Duration { return time.Since(began) }
