package address

import (
	"fmt"
	"slices"
	"strings"

	"alternat/app/communique"
)

// Parse reads a path below the site's root and a query (without "?"). It
// returns an error only where no page can have that address; words in the
// query that it does not understand come back in unknown, so that the page can
// say that it ignored them.
func Parse(path, query string) (a Address, unknown []string, err error) {
	path = strings.TrimSuffix(strings.TrimPrefix(path, "/"), "index.html")
	if path == "" {
		return Address{Page: Root}, nil, nil
	}
	if path == "404.html" {
		return Address{Page: NotFound}, nil, nil
	}
	parts := strings.Split(strings.TrimSuffix(path, "/"), "/")
	a.Lang = communique.Lang(parts[0])
	if !slices.Contains(communique.Langs, a.Lang) {
		return a, nil, fmt.Errorf("address %q: no such language %q", path, parts[0])
	}
	for _, id := range parts[1:] {
		if !validID(id) {
			return a, nil, fmt.Errorf("address %q: %q is no id", path, id)
		}
	}
	switch {
	case len(parts) == 1:
		a.Page = Home
	case len(parts) == 2 && parts[1] == "compare":
		ids, rest := parseSeveral(query)
		a = a.Comparing(ids...)
		var view View
		_, view, unknown = parseView(rest)
		switch {
		case a.Several():
			a.View = view.Filters()
			view.Party, view.Topic, view.Family = "", "", ""
			unknown = append(unknown, view.words()...)
		case a.Page == Compare:
			a.View = view
		}
	case len(parts) == 2 && slices.Contains(plain, Page(parts[1])):
		a.Page = Page(parts[1])
		if a.Page == Agencies {
			a.Bodies, unknown = parseBodies(query)
		}
		if a.Page == Search {
			a.Sought, unknown = parseSearch(query)
		}
	case len(parts) == 3 && manyIn(parts[1]) != "":
		a.Page, a.ID = manyIn(parts[1]), parts[2]
	case len(parts) == 4 && parts[1] == "compare":
		a.Page, a.Pair = Compare, Pair{A: parts[2], B: parts[3]}
		pair, view, rest := parseView(query)
		if pair != (Pair{}) {
			rest = append(rest, "a", "b")
		}
		a.View, unknown = view, rest
	default:
		return a, nil, fmt.Errorf("address %q: no such page", path)
	}
	return a, unknown, nil
}

// plain lists the pages that are one word below the language.
var plain = []Page{Sessions, Agencies, Topics, Formulas, Search, Read, Method, Data, About, Components}

// manyIn is the page that stands under an id in a folder, "" for any other.
func manyIn(folder string) Page {
	for page, f := range folders {
		if f == folder {
			return page
		}
	}
	return ""
}
