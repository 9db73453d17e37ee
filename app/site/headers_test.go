//go:build !js

package site

import (
	"strings"
	"testing"

	"alternat/app/view"
)

// rules reads a headers file: pattern → headers.
func rules(file string) map[string][]string {
	all := map[string][]string{}
	pattern := ""
	for line := range strings.Lines(file) {
		line = strings.TrimSuffix(line, "\n")
		if h, ok := strings.CutPrefix(line, "  "); ok {
			all[pattern] = append(all[pattern], h)
		} else {
			pattern = line
		}
	}
	return all
}

// of gives what is said of one path.
func of(all map[string][]string, path string) (headers []string) {
	for pattern, hs := range all {
		if prefix, ok := strings.CutSuffix(pattern, "*"); ok && strings.HasPrefix(path, prefix) || pattern == path {
			headers = append(headers, hs...)
		}
	}
	return headers
}

func TestOnlyFilesWithTheirSumInTheirNameAreKeptForEver(t *testing.T) {
	o := newOutput()
	for _, name := range []string{"site.css", "data/index.json", "data/sessions/a.json", "data/sessions/b.json"} {
		if err := o.addNamed(name, []byte(name)); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"index.html", "en/index.html", "data/records/a.json", "worker.js", "build.json"} {
		if err := o.add(name, []byte(name)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := o.addPacks(); err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	for _, p := range o.named {
		named[p] = true
	}
	names := o.names()
	if err := o.addHeaders("/x/"); err != nil {
		t.Fatal(err)
	}
	all := rules(string(o.files[headersFile]))
	for _, name := range names {
		kept := false
		for _, h := range of(all, "/x/"+name) {
			kept = kept || h == forever
		}
		if want := named[name] || strings.HasPrefix(name, packFolder+"/"); kept != want {
			t.Errorf("%s kept for ever: %v, want %v", name, kept, want)
		}
	}
}

func TestHeadersCarryThePagesPolicyAndForbidFrames(t *testing.T) {
	o := newOutput()
	if err := o.addHeaders("/"); err != nil {
		t.Fatal(err)
	}
	said := strings.Join(of(rules(string(o.files[headersFile])), "/en/index.html"), "\n")
	for _, want := range []string{"Content-Security-Policy: " + view.Policy, "frame-ancestors 'none'", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"} {
		if !strings.Contains(said, want) {
			t.Errorf("pages are served without %q", want)
		}
	}
	if strings.Contains(said, "unsafe-inline") || strings.Contains(said, "'unsafe-eval'") {
		t.Errorf("the policy lets scripts in: %s", said)
	}
}
