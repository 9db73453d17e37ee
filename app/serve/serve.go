//go:build !js

// Package serve shows a built site on this machine as a plain static host
// would: right types, precompressed files where the browser takes them,
// index.html for folders, 404.html for the rest. It listens on 127.0.0.1 only.
//
// Start with [Listen] and [Handler].
package serve

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"path"
	"strconv"
	"strings"
	"syscall"
)

// Listen opens the port on 127.0.0.1, or another free one if it is taken; 0
// asks for any.
func Listen(port int) (net.Listener, error) {
	l, err := net.Listen("tcp", "127.0.0.1:"+strconv.Itoa(port))
	if errors.Is(err, syscall.EADDRINUSE) {
		l, err = net.Listen("tcp", "127.0.0.1:0")
	}
	if err != nil {
		return nil, fmt.Errorf("listen on 127.0.0.1:%d: %w", port, err)
	}
	return l, nil
}

// types are the media types of the files a site has. The list is closed: what
// the system's own table says must not decide whether a page works.
var types = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".xml":         "application/xml; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".webp":        "image/webp",
	".csv":         "text/csv; charset=utf-8",
	".md":          "text/plain; charset=utf-8",
	".zip":         "application/zip",
	".pack":        "application/octet-stream",
}

// Handler serves the files of site below the path prefix base ("/", "/x/y/").
func Handler(site fs.FS, base string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
			return
		}
		name, below := strings.CutPrefix(r.URL.Path, base)
		if !below {
			if r.URL.Path+"/" == base || r.URL.Path == "/" {
				http.Redirect(w, r, base, http.StatusFound)
				return
			}
			http.NotFound(w, r)
			return
		}
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if !fs.ValidPath(name) {
			notFound(w, r, site)
			return
		}
		if info, err := fs.Stat(site, name); err != nil {
			notFound(w, r, site)
			return
		} else if info.IsDir() {
			to := r.URL.Path + "/"
			if r.URL.RawQuery != "" {
				to += "?" + r.URL.RawQuery
			}
			http.Redirect(w, r, to, http.StatusMovedPermanently)
			return
		}
		send(w, r, site, name, http.StatusOK)
	})
}

func notFound(w http.ResponseWriter, r *http.Request, site fs.FS) {
	if _, err := fs.Stat(site, "404.html"); err != nil {
		http.NotFound(w, r)
		return
	}
	send(w, r, site, "404.html", http.StatusNotFound)
}

// encodings are tried in order: the file beside the one asked for, with the
// suffix, if the browser takes it.
var encodings = []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

func send(w http.ResponseWriter, r *http.Request, site fs.FS, name string, status int) {
	h := w.Header()
	if t := types[path.Ext(name)]; t != "" {
		h.Set("Content-Type", t)
	} else {
		h.Set("Content-Type", "application/octet-stream")
	}
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "no-cache")
	h.Add("Vary", "Accept-Encoding")
	data, encoding, err := read(site, name, r.Header.Get("Accept-Encoding"))
	if err != nil {
		http.Error(w, "cannot read "+name, http.StatusInternalServerError)
		return
	}
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(data)
	}
}

func read(site fs.FS, name, accept string) ([]byte, string, error) {
	for _, e := range encodings {
		if takes(accept, e.name) {
			if data, err := fs.ReadFile(site, name+e.suffix); err == nil {
				return data, e.name, nil
			}
		}
	}
	data, err := fs.ReadFile(site, name)
	return data, "", err
}

func takes(accept, encoding string) bool {
	for _, part := range strings.Split(accept, ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == encoding {
			return strings.ReplaceAll(q, " ", "") != "q=0"
		}
	}
	return false
}
