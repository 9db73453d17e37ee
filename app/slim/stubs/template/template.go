// Package template stands in for html/template in the copy of gomponents for
// the browser: the one function used, and the same bytes.
package template

import "strings"

var escapes = strings.NewReplacer(
	"\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

// HTMLEscapeString escapes text for elements and attribute values.
func HTMLEscapeString(s string) string { return escapes.Replace(s) }
