//go:build js

package view

import "alternat/app/communique"

// proseText has nothing in the browser: pages of prose are fetched as files.
func proseText(string, communique.Lang) string { return "" }
