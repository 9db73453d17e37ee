//go:build !js

package site

import (
	"bytes"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
	"golang.org/x/net/html"
)

// A FirstView is what a visitor fetches to see one page, compressed as a host
// would: the page and everything its head asks for, not the program.
type FirstView struct {
	Page  string
	Bytes int
}

// FirstViews weighs every page of a built site, heaviest first.
func FirstViews(site fs.FS) ([]FirstView, error) {
	weigh := weights(site)
	var views []FirstView
	err := fs.WalkDir(site, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".html" {
			return err
		}
		page, err := fs.ReadFile(site, p)
		if err != nil {
			return err
		}
		total, err := weigh(p, levelPages)
		if err != nil {
			return err
		}
		for _, link := range needs(page) {
			u, err := url.Parse(link)
			if err != nil || u.IsAbs() {
				continue
			}
			// 404.html names its files from the root.
			target := strings.TrimPrefix(path.Join("/", path.Dir(p), u.Path), "/")
			if strings.HasPrefix(u.Path, "/") {
				target = strings.TrimPrefix(u.Path, "/")
			}
			n, err := weigh(target, levelAssets)
			if err != nil {
				return err
			}
			total += n
		}
		views = append(views, FirstView{p, total})
		return nil
	})
	slices.SortFunc(views, func(a, b FirstView) int {
		if a.Bytes != b.Bytes {
			return b.Bytes - a.Bytes
		}
		return strings.Compare(a.Page, b.Page)
	})
	return views, err
}

// weights returns the compressed length of a file, each computed once.
func weights(site fs.FS) func(name string, level int) (int, error) {
	known := map[string]int{}
	return func(name string, level int) (int, error) {
		if n, ok := known[name]; ok {
			return n, nil
		}
		data, err := fs.ReadFile(site, name)
		if err != nil {
			return 0, err
		}
		n := len(data)
		if compressible[path.Ext(name)] {
			var b bytes.Buffer
			w := brotli.NewWriterLevel(&b, level)
			w.Write(data)
			if err := w.Close(); err != nil {
				return 0, err
			}
			n = b.Len()
		}
		known[name] = n
		return n, nil
	}
}

// needs lists what the head of a page makes a browser fetch at once.
func needs(page []byte) []string {
	var list []string
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return list
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			switch t.Data {
			case "body":
				return list
			case "script":
				list = append(list, attr(t, "src"))
			case "link":
				if rel := attr(t, "rel"); rel == "stylesheet" || rel == "icon" || rel == "manifest" {
					list = append(list, attr(t, "href"))
				}
			}
		}
	}
}

func attr(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
