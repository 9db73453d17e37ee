package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/view"
)

// patch sets the content of one [data-region] element. HTML that is there
// already is left alone, node for node; elsewhere focus, caret, open details
// and the place on the screen of the element named anchor are restored by
// settle, after the last patch of an operation.
func (p *page) patch(region, html, anchor string) {
	if last, ever := p.patched[region]; ever && last == html {
		return
	}
	for _, el := range elements(document(), "[data-region]") {
		if el.Get("dataset").Get("region").String() == region {
			p.put(el, p.parse(html), anchor)
			p.patched[region] = html
			return
		}
	}
}

// patchPage takes over a whole document: title, class of the body and regions;
// where the regions are not the same, all that stands in main. instead, if not
// empty, takes the place of the document's main.
func (p *page) patchPage(html string, instead []view.Region, anchor string) {
	fresh := p.parse(html)
	if title := fresh.Call("querySelector", "title"); title.Truthy() {
		document().Set("title", title.Get("textContent"))
	}
	// The body's tag is dropped when a document is parsed as a fragment.
	if class, ok := between(html, `<body class="`, `"`); ok {
		document().Get("body").Set("className", class)
	}
	main, freshMain := document().Call("querySelector", "main"), fresh.Call("querySelector", "main")
	clear(p.patched)
	if len(instead) > 0 {
		p.frame(main, instead)
		for _, region := range instead {
			p.patch(region.Name, region.HTML, anchor)
		}
		return
	}
	regions, freshRegions := elements(main, "[data-region]"), elements(freshMain, "[data-region]")
	if !sameRegions(regions, freshRegions) {
		p.put(main, freshMain, anchor)
		return
	}
	for i, el := range regions {
		p.put(el, freshRegions[i], anchor)
	}
}

// frame makes sure that main consists of the given regions.
func (p *page) frame(main app.Value, regions []view.Region) {
	children := main.Get("children")
	same := children.Length() == len(regions)
	for i := 0; same && i < len(regions); i++ {
		same = children.Index(i).Get("dataset").Get("region").Equal(app.ValueOf(regions[i].Name))
	}
	if same {
		return
	}
	main.Call("replaceChildren")
	for _, r := range regions {
		div := document().Call("createElement", "div")
		div.Get("dataset").Set("region", r.Name)
		main.Call("append", div)
	}
}

func sameRegions(a, b []app.Value) bool {
	if len(a) == 0 || len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Get("dataset").Get("region").String() != b[i].Get("dataset").Get("region").String() {
			return false
		}
	}
	return true
}

// put moves the children of fresh into el unless el has the same already.
func (p *page) put(el, fresh app.Value, anchor string) {
	holder := fresh
	if fresh.Get("nodeType").Int() == documentFragment {
		holder = document().Call("createElement", "div")
		holder.Call("append", fresh)
	}
	if folded(el) == folded(holder) {
		return
	}
	if p.held == nil {
		p.held = grab(anchor)
	}
	p.held.open(el)
	el.Call("replaceChildren")
	nodes := document().Call("createRange")
	nodes.Call("selectNodeContents", holder)
	el.Call("append", nodes.Call("extractContents"))
	p.held.reopen(el)
}

// folded is the HTML of el's content as if no details were open: which ones
// are is the user's, and no reason to make the nodes anew.
func folded(el app.Value) string {
	if len(elements(el, "details[open]")) == 0 {
		return el.Get("innerHTML").String()
	}
	el = el.Call("cloneNode", true)
	for _, d := range elements(el, "details[open]") {
		d.Call("removeAttribute", "open")
	}
	return el.Get("innerHTML").String()
}

const documentFragment = 11 // Node.DOCUMENT_FRAGMENT_NODE

// settle gives back what the patches of one operation disturbed.
func (p *page) settle() {
	if p.held != nil {
		p.held.giveBack()
		p.held = nil
	}
}

// parse makes nodes of HTML rendered by package view, which has escaped it.
func (p *page) parse(html string) app.Value {
	template := document().Call("createElement", "template")
	template.Set("innerHTML", p.policy.Call("createHTML", html))
	return template.Get("content")
}

// between cuts out what stands between two marks.
func between(s, before, after string) (string, bool) {
	_, rest, ok := strings.Cut(s, before)
	if !ok {
		return "", false
	}
	found, _, ok := strings.Cut(rest, after)
	return found, ok
}
