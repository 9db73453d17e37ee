//go:build slim

package locale

import "alternat/app/communique"

// Bundled returns nil: this program fetches the catalogue of its page.
func Bundled(communique.Lang) []byte { return nil }
