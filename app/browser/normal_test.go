//go:build browser

package browser

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// HTML as view writes it and HTML as a browser gives it back spell the same
// nodes in two ways. normal gives one spelling to both: parsed, addresses made
// absolute, written again.
func normal(t testing.TB, fragment, base string) string {
	t.Helper()
	body := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	nodes, err := html.ParseFragment(strings.NewReader(fragment), body)
	if err != nil {
		t.Fatal(err)
	}
	from, err := url.Parse(base)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, n := range nodes {
		absolute(n, from)
		if err := html.Render(&out, n); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

// absolute resolves links; an empty one ("" or "#x") is the page's own.
func absolute(n *html.Node, base *url.URL) {
	for i, a := range n.Attr {
		if a.Key != "href" && a.Key != "action" || strings.HasPrefix(a.Val, "#") {
			continue
		}
		if u, err := base.Parse(a.Val); err == nil {
			n.Attr[i].Val = u.String()
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		absolute(c, base)
	}
}

// textOf is all the words of a node, closed details included.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var out strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out.WriteString(textOf(c))
	}
	return out.String()
}

// find lists the elements below n for which keep holds, in document order.
func find(n *html.Node, keep func(*html.Node) bool) []*html.Node {
	var list []*html.Node
	if n.Type == html.ElementNode && keep(n) {
		list = append(list, n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		list = append(list, find(c, keep)...)
	}
	return list
}

func attr(n *html.Node, key string) string {
	i := slices.IndexFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
	if i < 0 {
		return ""
	}
	return n.Attr[i].Val
}

func parsed(t testing.TB, page string) *html.Node {
	t.Helper()
	n, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// solid is a text without its white space: how lines are broken is nobody's
// claim.
func solid(s string) string { return strings.Join(strings.Fields(s), "") }

// firstDifference cuts out where two strings part, for a message.
func firstDifference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	from := max(0, i-120)
	return "…" + a[from:min(len(a), i+200)] + "\n\nagainst\n\n…" + b[from:min(len(b), i+200)]
}
