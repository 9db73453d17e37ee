//go:build browser

package browser

import (
	"cmp"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"alternat/app/site"
)

// A built site is a folder and where it expects to stand.
type built struct {
	dir, base, id string
}

// files is what a host would serve.
func (b built) files() fs.FS { return os.DirFS(b.dir) }

// pages lists the paths of all pages below the site's root, "en/sessions/",
// in order of their names. The page for unknown addresses is not among them.
func (b built) pages() []string {
	var list []string
	fs.WalkDir(b.files(), ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && filepath.Base(p) == "index.html" {
			list = append(list, strings.TrimSuffix(p, "index.html"))
		}
		return err
	})
	return list
}

// read gives one file of the site, a page by its path.
func (b built) read(t testing.TB, path string) string {
	t.Helper()
	if path == "" || strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	data, err := fs.ReadFile(b.files(), path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// The builds share a folder for intermediate files.
var building sync.Mutex

// shelf is where the sites are built: ALTERNAT_SITES, an empty folder to begin
// with, where the tests run in one browser after another and each site is to be
// built once.
func shelf() string { return cmp.Or(os.Getenv("ALTERNAT_SITES"), work) }

func build(name string, o site.Options) func() (built, error) {
	return sync.OnceValues(func() (built, error) {
		building.Lock()
		defer building.Unlock()
		o.Root, o.Out = root, filepath.Join(shelf(), name)
		mark := o.Out + ".id"
		if id, err := os.ReadFile(mark); err == nil {
			return built{o.Out, o.Base, string(id)}, nil
		}
		report, err := site.Build(context.Background(), o)
		if err == nil {
			err = os.WriteFile(mark, []byte(report.Build), 0o644)
		}
		return built{o.Out, o.Base, report.Build}, err
	})
}

var (
	atRoot = build("root", site.Options{Base: "/"})
	// below stands under a path of two parts, as a project page does.
	below = build("below", site.Options{Base: "/x/y/"})
	// later is another build of the same site: it knows its origin, so that
	// every page differs from the first build's.
	later = build("later", site.Options{Base: "/", Origin: "https://alternat.invalid"})
)

func must(t testing.TB, site func() (built, error)) built {
	t.Helper()
	b, err := site()
	if err != nil {
		t.Fatalf("the site cannot be built: %v", err)
	}
	return b
}
