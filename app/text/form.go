//go:build !js

package text

import "golang.org/x/text/unicode/norm"

// composed gives s in NFC, decomposed in NFD. Both are linear.
func composed(s string) string   { return norm.NFC.String(s) }
func decomposed(s string) string { return norm.NFD.String(s) }
