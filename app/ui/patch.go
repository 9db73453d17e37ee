package ui

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/view"
)

// A piece is a part of what an operation changes, small enough for the page to
// wait for. Between two pieces the browser draws and answers.
type piece func()

// carryOut does the pieces one after the other. Each keeps focus, caret and the
// place on the screen of the element named anchor, which is where the user looks.
func (p *page) carryOut(pieces []piece, anchor string) {
	for _, do := range pieces {
		breathe()
		held := grab(anchor)
		do()
		held.giveBack()
	}
	breathe()
}

// breathe lets the browser have its turn: there is one thread for all.
func breathe() { time.Sleep(time.Millisecond) }

// patches sets the content of [data-region] elements. HTML that is there already
// is left alone, node for node.
func (p *page) patches(regions []view.Region) (pieces []piece) {
	for _, r := range regions {
		if last, ever := p.patched[r.Name]; !ever || last != r.HTML {
			pieces = append(pieces, func() { p.patch(r) })
		}
	}
	return pieces
}

func (p *page) patch(r view.Region) {
	for _, el := range elements(document(), "[data-region]") {
		if el.Get("dataset").Get("region").String() == r.Name {
			p.put(el, p.parse(r.HTML), false)
			p.patched[r.Name] = r.HTML
			return
		}
	}
}

// patchPage takes over a whole document: title and class of the body at once, then
// the regions; where the regions are not the same, all that stands in main.
// instead, if not empty, takes the place of the document's main.
func (p *page) patchPage(html string, instead []view.Region) (pieces []piece) {
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
		return p.patches(instead)
	}
	regions, freshRegions := elements(main, "[data-region]"), elements(freshMain, "[data-region]")
	if !sameRegions(regions, freshRegions) {
		return []piece{func() { p.put(main, freshMain, true) }}
	}
	for i, el := range regions {
		pieces = append(pieces, func() { p.put(el, freshRegions[i], true) })
	}
	return pieces
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

// put gives el the content of fresh, which loses it: node by node, or all at
// once where most of it is another.
func (p *page) put(el, fresh app.Value, whole bool) {
	p.keepOpen(el, fresh)
	if whole {
		nodes := document().Call("createDocumentFragment")
		for _, child := range children(fresh) {
			nodes.Call("append", child)
		}
		el.Call("replaceChildren", nodes)
		return
	}
	become(el, fresh, 0)
}

// keepOpen opens and closes the details of fresh as those of el are, or were when
// they were last on the page: that is the user's, and no reason to make nodes
// anew.
func (p *page) keepOpen(el, fresh app.Value) {
	for _, d := range elements(el, "details[id]") {
		p.open[d.Get("id").String()] = d.Get("open").Bool()
	}
	for _, d := range elements(fresh, "details[id]") {
		if was, known := p.open[d.Get("id").String()]; known && was != d.Get("open").Bool() {
			d.Set("open", was)
		}
	}
}

// settle lets the filters show what the page shows.
func (p *page) settle() {
	for _, form := range elements(document(), "form[data-live]") {
		form.Call("reset")
	}
	// What is being typed is left alone.
	for _, choice := range elements(document(), "form[data-typed] select") {
		chosen := 0
		if option := choice.Call("querySelector", "option[selected]"); option.Truthy() {
			chosen = option.Get("index").Int()
		}
		choice.Set("selectedIndex", chosen)
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
