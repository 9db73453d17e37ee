//go:build !js

package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"

	"alternat/app/serve"
)

func runServe(args []string, out, errs io.Writer) error {
	fs := newFlags("serve")
	port := fs.Int("port", 8080, "")
	base := fs.String("base", "/", "")
	names, err := parse(fs, args, 0, 1)
	if err != nil {
		return err
	}
	dir := defaultOut
	if len(names) == 1 {
		dir = names[0]
	}
	if err := validBase(*base); err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err != nil {
		return fmt.Errorf("%s holds no built site: run \"alternat build\" first", dir)
	}
	l, err := serve.Listen(*port)
	if err != nil {
		return err
	}
	got := l.Addr().(*net.TCPAddr).Port
	if got != *port && *port != 0 {
		fmt.Fprintf(errs, "port %d is taken; using another\n", *port)
	}
	fmt.Fprintf(out, "Alternat is at http://127.0.0.1:%d%s (stop with Ctrl+C)\n", got, *base)
	return http.Serve(l, serve.Handler(os.DirFS(dir), *base))
}
