package ui

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/view/compared"
)

// The changes of a page are the elements c-1 to c-n; the counter says how many
// there are. The program goes from one to the next, in order of the page.

// stepChange goes to the next change (by = 1) or to the one before it (-1):
// from the one that has the focus, else from where it went last, else from
// what is in the window.
func (d *desk) stepChange(by int) {
	all := d.page.changes()
	if len(all) == 0 {
		d.announce(d.locale.T("ui.change.none"))
		return
	}
	at, below := d.page.current(all), 0
	if at < 0 {
		below = firstBelow(all)
	}
	i := stepFrom(at, below, len(all), by)
	d.page.goTo(all[i])
	counter := byID(counterID)
	text := compared.Counter(d.locale, counter.Call("hasAttribute", "data-across").Bool(), i+1, len(all))
	counter.Set("textContent", text)
	d.announce(text)
}

const counterID = "change-counter"

// A change is an element of the page with its id, which is asked for once.
type change struct {
	id string
	el app.Value
}

// changes lists the changes that are on the page.
func (p *page) changes() []change {
	counter := byID(counterID)
	if counter == nil {
		return nil
	}
	n, err := strconv.Atoi(counter.Get("dataset").Get("total").String())
	if err != nil {
		return nil
	}
	var all []change
	for i := 1; i <= n; i++ {
		id := "c-" + strconv.Itoa(i)
		if el := byID(id); el != nil {
			all = append(all, change{id, el})
		}
	}
	return all
}

// stepFrom gives the index to go to among n changes. current is the one the
// user is at, -1 if none; below is the first that lies below the head of the
// window, n if there is none. After the last comes the first.
func stepFrom(current, below, n, by int) int {
	switch {
	case current >= 0:
		return (current + by + n) % n
	case by > 0:
		return below % n
	default:
		return (below - 1 + n) % n
	}
}

// current is the change that has the focus or was gone to last; -1 if none.
func (p *page) current(all []change) int {
	id := p.change
	if active := document().Get("activeElement"); active.Truthy() {
		if in := active.Call("closest", "[id^='c-']"); in.Truthy() {
			id = in.Get("id").String()
		}
	}
	return slices.IndexFunc(all, func(c change) bool { return c.id == id })
}

// forgetChange is called when the page has changed under the last one.
func (p *page) forgetChange() { p.change = "" }

// firstBelow is the first change below the head of the window.
func firstBelow(all []change) int {
	for i, c := range all {
		if top(c.el) > headOfWindow {
			return i
		}
	}
	return len(all)
}

const headOfWindow = 80 // CSS pixels

// goTo shows a change and gives it the focus.
func (p *page) goTo(c change) {
	el := c.el
	p.change = c.id
	for up := el.Get("parentElement"); up.Truthy(); up = up.Get("parentElement") {
		if up.Get("tagName").String() == "DETAILS" {
			up.Set("open", true)
		}
	}
	if !el.Call("hasAttribute", "tabindex").Bool() {
		el.Call("setAttribute", "tabindex", "-1")
	}
	el.Call("focus", map[string]any{"preventScroll": true})
	// What is taller than the window is read from its head.
	block := "center"
	if el.Get("offsetHeight").Float() > app.Window().Get("innerHeight").Float()-2*headOfWindow {
		block = "start"
	}
	el.Call("scrollIntoView", map[string]any{"block": block, "behavior": "instant"})
}
