//go:build !js

package serve

import (
	"net"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

var site = fstest.MapFS{
	"index.html":     {Data: []byte("root")},
	"404.html":       {Data: []byte("nothing here")},
	"en/index.html":  {Data: []byte("home")},
	"app.wasm":       {Data: []byte("wasm")},
	"app.wasm.br":    {Data: []byte("small")},
	"a.webmanifest":  {Data: []byte("{}")},
	"data/x.unknown": {Data: []byte("?")},
}

func TestFilesAreServedAsAStaticHostWould(t *testing.T) {
	for _, c := range []struct {
		name, base, target, accept   string
		status                       int
		body, kind, encoding, moveTo string
	}{
		{"folder has its index", "/", "/en/", "", 200, "home", "text/html; charset=utf-8", "", ""},
		{"query does not matter", "/", "/en/?q=1", "", 200, "home", "text/html; charset=utf-8", "", ""},
		{"folder without slash moves and keeps the query", "/", "/en?q=1", "", 301, "", "", "", "/en/?q=1"},
		{"unknown page is 404.html", "/", "/en/nothing/", "", 404, "nothing here", "text/html; charset=utf-8", "", ""},
		{"going up is 404", "/", "/en/../../etc/passwd", "", 404, "nothing here", "text/html; charset=utf-8", "", ""},
		{"wasm has its type", "/", "/app.wasm", "", 200, "wasm", "application/wasm", "", ""},
		{"brotli where taken", "/", "/app.wasm", "gzip, br;q=1", 200, "small", "application/wasm", "br", ""},
		{"not where refused", "/", "/app.wasm", "br;q=0", 200, "wasm", "application/wasm", "", ""},
		{"manifest has its type", "/", "/a.webmanifest", "", 200, "{}", "application/manifest+json; charset=utf-8", "", ""},
		{"unknown type is a download", "/", "/data/x.unknown", "", 200, "?", "application/octet-stream", "", ""},
		{"below a prefix", "/x/y/", "/x/y/en/", "", 200, "home", "text/html; charset=utf-8", "", ""},
		{"prefix without slash moves", "/x/y/", "/x/y", "", 302, "", "", "", "/x/y/"},
		{"outside the prefix there is nothing", "/x/y/", "/en/", "", 404, "", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest("GET", "http://127.0.0.1"+c.target, nil)
			r.Header.Set("Accept-Encoding", c.accept)
			w := httptest.NewRecorder()
			Handler(site, c.base).ServeHTTP(w, r)
			if w.Code != c.status {
				t.Fatalf("status %d, want %d", w.Code, c.status)
			}
			if c.moveTo != "" && w.Header().Get("Location") != c.moveTo {
				t.Errorf("moves to %q, want %q", w.Header().Get("Location"), c.moveTo)
			}
			if c.body != "" && w.Body.String() != c.body {
				t.Errorf("body %q, want %q", w.Body, c.body)
			}
			if c.kind != "" && w.Header().Get("Content-Type") != c.kind {
				t.Errorf("type %q, want %q", w.Header().Get("Content-Type"), c.kind)
			}
			if got := w.Header().Get("Content-Encoding"); got != c.encoding {
				t.Errorf("encoding %q, want %q", got, c.encoding)
			}
		})
	}
}

func TestATakenPortGivesAnotherFreeOne(t *testing.T) {
	first, err := Listen(0)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	port := first.Addr().(*net.TCPAddr).Port
	second, err := Listen(port)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	got := second.Addr().(*net.TCPAddr)
	if got.Port == port || !got.IP.IsLoopback() {
		t.Errorf("got %v, want another port on the loopback", got)
	}
}

// What the docs tell the keepers of a host is what this host does.
func TestTheTypesInTheDocsAreThoseThatAreServed(t *testing.T) {
	docs, err := os.ReadFile("../../docs/deploy.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(docs), "types {")
	block, _, _ = strings.Cut(block, "}")
	told := map[string]string{}
	for rule := range strings.SplitSeq(block, ";") {
		words := strings.Fields(rule)
		for _, ext := range words[min(1, len(words)):] {
			told["."+ext] = words[0]
		}
	}
	for ext, kind := range types {
		kind, _, _ = strings.Cut(kind, ";")
		if told[ext] != kind {
			t.Errorf("%s is served as %q, the docs say %q", ext, kind, told[ext])
		}
		delete(told, ext)
	}
	for ext := range told {
		t.Errorf("the docs give a type for %s, which is none of a site's files", ext)
	}
}
