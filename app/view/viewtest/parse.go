package viewtest

import (
	"io"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// MainText is the text of main, with everything that can be opened.
func MainText(t *testing.T, page string) string {
	t.Helper()
	var out string
	Nodes(t, page, func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data == "main" {
			out = TextOf(n)
		}
	})
	return out
}

func Collapse(s string) string { return strings.Join(strings.Fields(s), "") }

// Balanced reports the first element that is closed out of turn.
func Balanced(page string) string {
	z := html.NewTokenizer(strings.NewReader(page))
	var open []string
	for {
		switch z.Next() {
		case html.ErrorToken:
			if z.Err() != io.EOF || len(open) > 0 {
				return "left open: " + strings.Join(open, " ")
			}
			return ""
		case html.StartTagToken:
			if name, _ := z.TagName(); !slices.Contains(void, string(name)) {
				open = append(open, string(name))
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if len(open) == 0 || open[len(open)-1] != string(name) {
				return "closed out of turn: " + string(name) + " in " + strings.Join(open, " ")
			}
			open = open[:len(open)-1]
		}
	}
}

// Nodes walks a page in document order.
func Nodes(t *testing.T, page string, visit func(*html.Node)) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		visit(n)
	}
}

func Attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func TextOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// void are the elements that have no end tag.
var void = []string{"meta", "link", "input", "br", "hr", "img", "wbr"}
