//go:build !js

package site

import (
	"path"
	"slices"
	"strings"

	"alternat/app/view"
)

// headersFile is read by CDN hosts that take rules from a file of the site
// (the form that Netlify and Cloudflare Pages share). Every page carries its
// policy itself: a host that does not read the file serves the same site.
const headersFile = "_headers"

// everywhere are the headers of each answer: the pages' own policy with the
// one directive that only a header can give, and what a page cannot say of
// itself.
var everywhere = []string{
	"Content-Security-Policy: " + view.Policy + "; frame-ancestors 'none'",
	"X-Content-Type-Options: nosniff",
	"Referrer-Policy: no-referrer",
	"Cross-Origin-Opener-Policy: same-origin",
	"Cross-Origin-Resource-Policy: same-origin",
	"Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}

// What a file's name says of its content may be kept for ever; all else is
// asked for again, which costs an answer without a body where it is the same.
const (
	forever = "Cache-Control: public, max-age=31536000, immutable"
	anew    = "Cache-Control: no-cache"
)

// addHeaders writes the rules for a site that stands at base.
func (o *output) addHeaders(base string) error {
	var b strings.Builder
	rule := func(pattern string, headers ...string) {
		b.WriteString(base + pattern + "\n")
		for _, h := range headers {
			b.WriteString("  " + h + "\n")
		}
	}
	rule("*", everywhere...)
	for _, p := range o.immutable() {
		rule(p, forever)
	}
	rule("worker.js", anew)
	rule("build.json", anew)
	return o.add(headersFile, []byte(b.String()))
}

// immutable lists patterns for the files that carry their sum in their name:
// "assets/*" where all of a folder do, else the file itself.
func (o *output) immutable() []string {
	mixed := map[string]bool{}
	for name := range o.files {
		if !o.summed[name] && path.Dir(name) != packFolder {
			for d := path.Dir(name); d != "."; d = path.Dir(d) {
				mixed[d] = true
			}
		}
	}
	patterns := []string{packFolder + "/*"}
	for name := range o.summed {
		pattern := name
		for d := path.Dir(name); d != "." && !mixed[d]; d = path.Dir(d) {
			pattern = d + "/*"
		}
		patterns = append(patterns, pattern)
	}
	slices.Sort(patterns)
	return slices.Compact(patterns)
}
