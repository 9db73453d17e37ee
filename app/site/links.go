//go:build !js

package site

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"path"
	"strings"

	"golang.org/x/net/html"

	"alternat/app/address"
)

// linking attributes, by name.
var linking = map[string]bool{"href": true, "src": true, "action": true}

// checkLinks follows every link of every page: each leads to a file of the
// site and, with a fragment, to an element that is there. All dead links are
// reported at once.
func (o *output) checkLinks(base string) error {
	var names []string
	for _, name := range o.names() {
		if path.Ext(name) == ".html" {
			names = append(names, name)
		}
	}
	found := make([]map[string]bool, len(names))
	links := make([][]string, len(names))
	err := each(len(names), func(i int) (err error) {
		if found[i], links[i], err = scan(o.files[names[i]]); err != nil {
			err = fmt.Errorf("%s: %w", names[i], err)
		}
		return err
	})
	if err != nil {
		return err
	}
	ids := make(map[string]map[string]bool, len(names))
	for i, name := range names {
		ids[name] = found[i]
	}
	return each(len(names), func(i int) error {
		var dead []error
		for _, link := range links[i] {
			if why := o.dead(base, names[i], link, ids); why != "" {
				dead = append(dead, fmt.Errorf("%s: link %q: %s", names[i], link, why))
			}
		}
		return errors.Join(dead...)
	})
}

// dead says why a link leads nowhere, "" if it leads somewhere.
func (o *output) dead(base, page, link string, ids map[string]map[string]bool) string {
	u, err := url.Parse(link)
	if err != nil {
		return err.Error()
	}
	if u.IsAbs() {
		if u.Scheme == "https" || u.Scheme == "http" {
			return ""
		}
		return "unexpected scheme"
	}
	from := &url.URL{Path: base + strings.TrimSuffix(page, "index.html")}
	to := from.ResolveReference(u)
	name, below := strings.CutPrefix(to.Path, base)
	if !below {
		return "outside the site"
	}
	if name == "" || strings.HasSuffix(name, "/") {
		a, unknown, err := address.Parse(name, to.RawQuery)
		if err != nil {
			return err.Error()
		}
		if len(unknown) > 0 {
			return fmt.Sprintf("the query has %v, which no page reads", unknown)
		}
		name = a.File()
	}
	if _, ok := o.files[name]; !ok {
		return "no such file"
	}
	if u.Fragment != "" && ids[name] != nil && !ids[name][u.Fragment] {
		return "no element has that id"
	}
	return ""
}

// scan returns the ids of a page, which must be unique, and its links.
func scan(page []byte) (ids map[string]bool, links []string, err error) {
	ids = map[string]bool{}
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ids, links, nil
		case html.StartTagToken, html.SelfClosingTagToken:
			tag, _ := z.TagName()
			name := string(tag)
			for {
				key, value, more := z.TagAttr()
				switch {
				case string(key) == "id":
					if ids[string(value)] {
						return nil, nil, fmt.Errorf("two elements have the id %q", value)
					}
					ids[string(value)] = true
				case linking[string(key)] && !(name == "link" && strings.HasPrefix(string(value), "http")):
					links = append(links, string(value))
				}
				if !more {
					break
				}
			}
		}
	}
}
