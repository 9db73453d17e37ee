//go:build !js

package main

import (
	"strings"

	"golang.org/x/net/html"
)

// plaintext writes a part of a page for a terminal: the same words as on the
// screen, in the same order. What is only on one side stands in brackets,
// [-A-] and {+B+}; cells of a row are parted by a bar. What can only be
// operated (forms, buttons, navigation, drawings) is left out.
func plaintext(page string) (string, error) {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return "", err
	}
	p := &printer{}
	if main := find(doc, "main"); main != nil {
		doc = main
	}
	p.node(doc)
	return p.String(), nil
}

func find(n *html.Node, tag string) *html.Node {
	if n.Type == html.ElementNode && n.Data == tag {
		return n
	}
	for c := range n.ChildNodes() {
		if found := find(c, tag); found != nil {
			return found
		}
	}
	return nil
}

// silent elements have nothing to say on paper.
var silent = map[string]bool{"form": true, "button": true, "nav": true, "svg": true, "script": true, "style": true, "template": true, "head": true}

// marks are written around the text of an element.
var marks = map[string][2]string{"del": {"[-", "-]"}, "ins": {"{+", "+}"}}

type printer struct {
	b     strings.Builder
	lines int  // line breaks at the end of b
	space bool // a blank is due before the next word
}

func (p *printer) String() string { return strings.TrimSpace(p.b.String()) + "\n" }

func (p *printer) node(n *html.Node) {
	if n.Type == html.TextNode {
		p.text(n.Data)
		return
	}
	if n.Type == html.ElementNode && (silent[n.Data] || has(n, "hidden") || n.Data == "a" && (has(n, "data-do") || has(n, "data-state"))) {
		return
	}
	around := marks[n.Data]
	switch n.Data {
	case "h1", "h2", "h3", "section", "table":
		p.breaks(2)
	case "p", "div", "tr", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "caption", "article", "header", "blockquote", "h4":
		if n.Data != "div" || block(n) {
			p.breaks(1)
		}
	case "br":
		p.breaks(1)
	}
	switch n.Data {
	case "h2":
		p.text("== ")
	case "h3":
		p.text("-- ")
	case "li":
		p.text("• ")
	case "td", "th":
		if n.PrevSibling != nil {
			p.text(" | ")
		}
	}
	if touches(n) {
		p.text(" · ")
	}
	p.raw(around[0])
	for c := range n.ChildNodes() {
		p.node(c)
	}
	p.raw(around[1])
	switch n.Data {
	case "h1", "h2", "h3", "table", "section":
		p.breaks(2)
	case "p", "li", "tr", "dd", "summary", "caption":
		p.breaks(1)
	}
}

// block reports whether a div is more than a wrapper in a row of cells.
func block(n *html.Node) bool { return n.Parent == nil || n.Parent.Data != "td" }

// touches reports whether an element stands right behind another one that it
// is set apart from on the screen by style alone.
func touches(n *html.Node) bool {
	before := n.PrevSibling
	if before == nil || before.Type != html.ElementNode || !apart[n.Data] || !apart[before.Data] {
		return false
	}
	if strings.HasPrefix(strings.TrimSpace(content(n)), "·") {
		return false // it sets itself apart
	}
	return within(n, "td") || within(n, "th") || within(n, "li")
}

func content(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := range n.ChildNodes() {
		b.WriteString(content(c))
	}
	return b.String()
}

// apart are the inline elements that hold one value each.
var apart = map[string]bool{"span": true, "a": true, "q": true, "small": true, "cite": true, "bdi": true}

func within(n *html.Node, tag string) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Data == tag {
			return true
		}
	}
	return false
}

func has(n *html.Node, attr string) bool {
	for _, a := range n.Attr {
		if a.Key == attr {
			return true
		}
	}
	return false
}

// text writes words with single blanks between them.
func (p *printer) text(s string) {
	for i, word := range strings.FieldsFunc(s, ascii) {
		if i > 0 || len(s) > 0 && ascii(rune(s[0])) {
			p.space = true
		}
		p.raw(word)
	}
	if len(s) > 0 && ascii(rune(s[len(s)-1])) {
		p.space = true
	}
}

// ascii blanks are layout; a no-break space is part of the text.
func ascii(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }

func (p *printer) raw(s string) {
	if s == "" {
		return
	}
	if p.space && p.lines == 0 && p.b.Len() > 0 {
		p.b.WriteByte(' ')
	}
	p.space = false
	p.b.WriteString(s)
	p.lines = 0
}

func (p *printer) breaks(n int) {
	for p.b.Len() > 0 && p.lines < n {
		p.b.WriteByte('\n')
		p.lines++
	}
	p.space = false
}
