//go:build !js

package site

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// build makes the whole site once in dir.
func build(t *testing.T, dir, base, origin string) Report {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Build(context.Background(), Options{Root: root, Out: dir, Base: base, Origin: origin})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func files(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			all[p], err = os.ReadFile(filepath.Join(dir, p))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestSiteIsTheSameWheneverItIsBuiltAndKnowsItsPlace(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	a, b := build(t, first, "/x/y/", "https://alternat.example"), build(t, second, "/x/y/", "https://alternat.example")
	if a != b {
		t.Errorf("reports differ: %+v, %+v", a, b)
	}
	x, y := files(t, first), files(t, second)
	if len(x) != len(y) {
		t.Fatalf("%d files, then %d", len(x), len(y))
	}
	for name, data := range x {
		if !bytes.Equal(data, y[name]) {
			t.Errorf("%s differs between two builds", name)
		}
	}
	for _, name := range []string{"index.html", "404.html", "build.json", "worker.js", "robots.txt", "sitemap.xml",
		"manifest.en.webmanifest", "manifest.fr.webmanifest", "manifest.ja.webmanifest"} {
		if x[name] == nil {
			t.Errorf("the site lacks %s", name)
		}
	}
	home := string(x["fr/index.html"])
	for _, want := range []string{
		`<link rel="canonical" href="https://alternat.example/x/y/fr/">`,
		`hreflang="ja" href="https://alternat.example/x/y/ja/"`,
		`data-build="` + a.Build + `"`,
	} {
		if !strings.Contains(home, want) {
			t.Errorf("the French home page lacks %s", want)
		}
	}
	if !strings.Contains(string(x["404.html"]), `href="/x/y/`) {
		t.Error("404.html must link from the root: it is served at every depth")
	}
	for name, data := range x {
		if filepath.Ext(name) == ".html" && bytes.Contains(data, []byte(placeholder)) {
			t.Errorf("%s still holds the place of the build's id", name)
		}
	}
}
