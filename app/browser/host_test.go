//go:build browser

package browser

import (
	"context"
	"net"
	"net/http"
	"path"
	"strings"
	"sync"
	"testing"
	"time"

	"alternat/app/serve"
)

// A host serves one built site on a port of its own, so that every test has
// an origin, storage and workers to itself.
type host struct {
	site   built
	origin string // "http://127.0.0.1:1234"

	mu      sync.Mutex
	handler http.Handler
	tricks  []trick
	asked   []string // paths, in order
	server  *http.Server
}

// A play is what a host does in place of answering honestly; a trick plays it
// on the requests that match.
type (
	play  func(w http.ResponseWriter, r *http.Request, honest http.Handler)
	trick struct {
		match func(path string) bool
		play  play
	}
)

func serveSite(t testing.TB, site func() (built, error)) *host {
	t.Helper()
	b := must(t, site)
	l, err := serve.Listen(0)
	if err != nil {
		t.Fatal(err)
	}
	h := &host{site: b, origin: "http://" + l.Addr().(*net.TCPAddr).String(), handler: serve.Handler(b.files(), b.base)}
	h.server = &http.Server{Handler: http.HandlerFunc(h.serve)}
	go h.server.Serve(l)
	t.Cleanup(h.vanish)
	return h
}

func (h *host) serve(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	h.asked = append(h.asked, r.URL.Path)
	honest, tricks := h.handler, h.tricks
	h.mu.Unlock()
	for _, t := range tricks {
		if t.match(r.URL.Path) {
			t.play(w, r, honest)
			return
		}
	}
	honest.ServeHTTP(w, r)
}

// url is the address of a path below the site's root.
func (h *host) url(path string) string { return h.origin + h.site.base + path }

// vanish ends the host: nothing answers at its port any more.
func (h *host) vanish() { h.server.Close() }

// deploy puts another build in the place of the one that was served.
func (h *host) deploy(t testing.TB, site func() (built, error)) {
	b := must(t, site)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.site, h.handler = b, serve.Handler(b.files(), b.base)
}

// count tells how often files whose path ends so have been asked for; of a
// file with its sum in its name ("app.*.wasm") whatever the sum is.
func (h *host) count(pattern string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, p := range h.asked {
		if named(pattern)(p) {
			n++
		}
	}
	return n
}

// log is what has been asked for, in order.
func (h *host) log() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]string(nil), h.asked...)
}

// gone is a host that is no longer there when it is asked.
func gone(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	if c, _, err := w.(http.Hijacker).Hijack(); err == nil {
		c.Close()
	}
}

// named matches the last part of a path; named("wasm") matches the program.
func named(pattern string) func(string) bool {
	if pattern == "wasm" {
		pattern = "*.wasm"
	}
	return func(p string) bool {
		ok, err := path.Match(pattern, path.Base(p))
		return ok && err == nil
	}
}

// play installs a trick for the files that match; the later one wins.
func (h *host) play(match func(string) bool, play play) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tricks = append([]trick{{match, play}}, h.tricks...)
}

// honest takes all tricks back.
func (h *host) honest() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tricks = nil
}

// slow lets a file wait.
func slow(d time.Duration) play {
	return func(w http.ResponseWriter, r *http.Request, honest http.Handler) {
		wait(r.Context(), d)
		honest.ServeHTTP(w, r)
	}
}

func wait(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// absent is a host without the file.
func absent(w http.ResponseWriter, r *http.Request, _ http.Handler) { http.NotFound(w, r) }

// refused is a host that is overloaded.
func refused(w http.ResponseWriter, r *http.Request, _ http.Handler) {
	http.Error(w, "try again later", http.StatusServiceUnavailable)
}

// otherBuild is a host on which another build has just been put.
func otherBuild(w http.ResponseWriter, r *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write([]byte(`{"build": "0000deadbeef", "files": {}}`))
}

// loginPage is what a host or hotel network gives in place of any file.
func loginPage(w http.ResponseWriter, r *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write([]byte("<!DOCTYPE html><title>Sign in</title><form><input name=user></form>"))
}

// typed is a host that does not know the type of a file.
func typed(kind string) play {
	return func(w http.ResponseWriter, r *http.Request, honest http.Handler) {
		honest.ServeHTTP(forced{w, kind}, r)
	}
}

type forced struct {
	http.ResponseWriter
	kind string
}

func (f forced) WriteHeader(status int) {
	f.Header().Set("Content-Type", f.kind)
	f.ResponseWriter.WriteHeader(status)
}

// truncated gives half of a file as if it were all.
func truncated(w http.ResponseWriter, r *http.Request, honest http.Handler) {
	var kept recorder
	kept.header = w.Header()
	r.Header.Del("Accept-Encoding")
	honest.ServeHTTP(&kept, r)
	w.Header().Del("Content-Length")
	w.Write(kept.body[:len(kept.body)/2])
}

type recorder struct {
	header http.Header
	body   []byte
}

func (r *recorder) Header() http.Header { return r.header }
func (r *recorder) WriteHeader(int)     {}
func (r *recorder) Write(p []byte) (int, error) {
	r.body = append(r.body, p...)
	return len(p), nil
}

// below the root, a path as boot.js and links write it.
func under(prefix string) func(string) bool {
	return func(p string) bool { return strings.Contains(p, prefix) }
}
