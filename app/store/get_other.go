//go:build !js

package store

import "context"

// Get fetches one file of the site whole; only in a browser.
func Get(_ context.Context, address string) ([]byte, error) {
	return nil, &Error{What: address, Kind: Unusable}
}

// Copy puts text on the clipboard; only in a browser.
func Copy(context.Context, string) error {
	return &Error{What: "clipboard", Kind: Unusable}
}
