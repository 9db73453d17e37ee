//go:build !js

package main

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"alternat/app/site"
)

// defaultOut is where a site is built and looked for.
const defaultOut = ".build/site"

func runBuild(args []string, out, _ io.Writer) error {
	fs := newFlags("build")
	var o site.Options
	fs.StringVar(&o.Out, "out", defaultOut, "")
	fs.StringVar(&o.Corpus, "corpus", "", "")
	fs.StringVar(&o.Base, "base", "/", "")
	fs.StringVar(&o.Origin, "origin", "", "")
	fs.BoolVar(&o.Compress, "compress", false, "")
	fs.BoolVar(&o.Stock, "stock", false, "")
	if _, err := parse(fs, args, 0, 0); err != nil {
		return err
	}
	if err := validBase(o.Base); err != nil {
		return err
	}
	if u, err := url.Parse(o.Origin); o.Origin != "" && (err != nil || u.Scheme == "" || u.Host == "" || u.Path != "") {
		return usagef("-origin %q: expected a scheme and a host, such as https://example.org", o.Origin)
	}
	root, err := projectRoot()
	if err != nil {
		return err
	}
	o.Root = root
	start := time.Now()
	r, err := site.Build(context.Background(), o)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: build %s, %d pages, %d texts, %d files, %.1f MB, in %.1f s\n",
		o.Out, r.Build, r.Pages, r.Texts, r.Files, float64(r.Bytes)/1e6, time.Since(start).Seconds())
	return nil
}

// validBase reports a path prefix that no host could serve.
func validBase(base string) error {
	if !strings.HasPrefix(base, "/") || !strings.HasSuffix(base, "/") || strings.Contains(base, "//") || strings.ContainsAny(base, "?#\\ ") {
		return usagef("-base %q: expected a path that begins and ends with a slash, such as /x/", base)
	}
	return nil
}

// projectRoot is the nearest folder upwards that holds this module.
func projectRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && strings.HasPrefix(string(mod), "module alternat\n") {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", fmt.Errorf("this is not inside the project's folder: go to where its go.mod is")
		}
		dir = up
	}
}
