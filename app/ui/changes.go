package ui

import (
	"alternat/app/view/compared"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
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
	i := stepFrom(d.page.current(all), d.page.firstBelow(all), len(all), by)
	d.page.goTo(all[i])
	counter := byID(counterID)
	text := compared.Counter(d.locale, counter.Call("hasAttribute", "data-across").Bool(), i+1, len(all))
	counter.Set("textContent", text)
	d.announce(text)
}

const counterID = "change-counter"

// changes lists the changes that are on the page.
func (p *page) changes() []app.Value {
	counter := byID(counterID)
	if counter == nil {
		return nil
	}
	n, err := strconv.Atoi(counter.Get("dataset").Get("total").String())
	if err != nil {
		return nil
	}
	var all []app.Value
	for i := 1; i <= n; i++ {
		if el := byID("c-" + strconv.Itoa(i)); el != nil {
			all = append(all, el)
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
func (p *page) current(all []app.Value) int {
	active := document().Get("activeElement")
	last := -1
	for i, el := range all {
		if active.Truthy() && el.Call("contains", active).Bool() {
			return i
		}
		if el.Get("id").String() == p.change {
			last = i
		}
	}
	return last
}

// forgetChange is called when the page has changed under the last one.
func (p *page) forgetChange() { p.change = "" }

// firstBelow is the first change below the head of the window.
func (p *page) firstBelow(all []app.Value) int {
	for i, el := range all {
		if top(el) > headOfWindow {
			return i
		}
	}
	return len(all)
}

const headOfWindow = 80 // CSS pixels

// goTo shows a change and gives it the focus.
func (p *page) goTo(el app.Value) {
	p.change = el.Get("id").String()
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
