//go:build !js

package courier

// ByWorker does nothing: only a browser has workers.
func (c *Courier) ByWorker() {}
