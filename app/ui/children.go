package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The children of an element are turned into others node by node: what is the
// same stays, with its layout, its focus and what is selected in it. To compare
// nodes is the browser's work; this only decides where to look closer.

// fewAlike is up to how many neighbours are turned into others one by one, and
// deepest how far below a region that is done: to the rows of a table or of a
// text. Beyond, putting new nodes in place costs less than finding out.
const (
	fewAlike = 12
	deepest  = 4
)

// become gives el the children of fresh, which may lose them. depth is how far
// el lies below its region.
func become(el, fresh app.Value, depth int) {
	old, next := children(el), children(fresh)
	for len(old) > 0 && len(next) > 0 && sameNode(old[0], next[0]) {
		old, next = old[1:], next[1:]
	}
	end := app.Null()
	for len(old) > 0 && len(next) > 0 && sameNode(old[len(old)-1], next[len(next)-1]) {
		end = old[len(old)-1]
		old, next = old[:len(old)-1], next[:len(next)-1]
	}
	was, is := written(old), written(next)
	for len(old) > 0 || len(next) > 0 {
		at, to := firstSame(was, is)
		before := end
		if at < len(old) {
			before = old[at]
		}
		exchange(el, old[:at], next[:to], before, depth)
		if at == len(old) {
			return
		}
		old, was, next, is = old[at+1:], was[at+1:], next[to+1:], is[to+1:]
	}
}

// firstSame finds the first of is that also stands in was, and its place in
// both; without any it gives the lengths of both.
func firstSame(was, is []string) (at, to int) {
	for to, html := range is {
		for at, old := range was {
			if old == html {
				return at, to
			}
		}
	}
	return len(was), len(is)
}

// exchange puts next in the place of old, which stands before the node before.
func exchange(el app.Value, old, next []app.Value, before app.Value, depth int) {
	if depth < deepest && allAlike(old, next) {
		for i := range old {
			takeAttributes(old[i], next[i])
			become(old[i], next[i], depth+1)
		}
		return
	}
	for _, gone := range old {
		gone.Call("remove")
	}
	for _, come := range next {
		el.Call("insertBefore", come, before)
	}
}

// allAlike reports whether each of old stands for the one of next at its place:
// elements of one kind, and of one id if they have one.
func allAlike(old, next []app.Value) bool {
	if len(old) != len(next) || len(old) > fewAlike {
		return false
	}
	for i := range old {
		if old[i].Get("nodeType").Int() != elementNode || old[i].Get("nodeName").String() != next[i].Get("nodeName").String() ||
			old[i].Get("id").String() != next[i].Get("id").String() {
			return false
		}
	}
	return true
}

const elementNode = 1 // Node.ELEMENT_NODE

// takeAttributes makes the attributes of el those of fresh.
func takeAttributes(el, fresh app.Value) {
	names := fresh.Call("getAttributeNames")
	keep := map[string]bool{}
	for i := range names.Length() {
		name := names.Index(i).String()
		keep[name] = true
		value := fresh.Call("getAttribute", name)
		if !el.Call("getAttribute", name).Equal(value) {
			el.Call("setAttribute", name, value)
		}
	}
	names = el.Call("getAttributeNames")
	for i := range names.Length() {
		if name := names.Index(i).String(); !keep[name] {
			el.Call("removeAttribute", name)
		}
	}
}

func children(el app.Value) []app.Value {
	list := el.Get("childNodes")
	found := make([]app.Value, list.Length())
	for i := range found {
		found[i] = list.Index(i)
	}
	return found
}

func sameNode(a, b app.Value) bool { return a.Call("isEqualNode", b).Bool() }

// written is the HTML of each node; of a text, its words.
func written(nodes []app.Value) []string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		if n.Get("nodeType").Int() == elementNode {
			out[i] = n.Get("outerHTML").String()
		} else {
			out[i] = n.Get("textContent").String()
		}
	}
	return out
}
