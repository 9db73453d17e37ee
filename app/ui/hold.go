package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A hold remembers what a patch would lose: which element has the focus, its
// caret, and where on the screen the element stands that the user is looking at.
// Elements are found again by id; one without an id is found by its place among
// its region's focusable elements.
type hold struct {
	focus      string // id
	region     string // of a focused element without id
	nth        int    // its place among the focusable ones
	form       string // id of the form it stands in
	start, end app.Value
	anchor     string  // id
	top        float64 // of the anchor, in the window
}

const focusable = "a[href], button, input, select, textarea, summary, [tabindex]"

// grab looks at the page before a patch.
func grab(anchor string) *hold {
	h := &hold{nth: -1, anchor: anchor}
	active := document().Get("activeElement")
	if active.Truthy() && !active.Equal(document().Get("body")) {
		h.focus = active.Get("id").String()
		if form := active.Call("closest", "form[id]"); form.Truthy() {
			h.form = form.Get("id").String()
		}
		if region := active.Call("closest", "[data-region]"); h.focus == "" && region.Truthy() {
			h.region = region.Get("dataset").Get("region").String()
			for i, el := range elements(region, focusable) {
				if el.Equal(active) {
					h.nth = i
				}
			}
		}
		if s := active.Get("selectionStart"); s.Type() == app.TypeNumber {
			h.start, h.end = s, active.Get("selectionEnd")
		}
		if h.anchor == "" {
			h.anchor = h.focus
		}
	}
	if el := h.anchored(); el != nil {
		h.top = top(el)
	}
	return h
}

// giveBack restores focus, caret and scroll after it.
func (h *hold) giveBack() {
	el := h.focused()
	active := document().Get("activeElement")
	if el != nil && !el.Equal(active) {
		el.Call("focus", map[string]any{"preventScroll": true})
		if h.start != nil && el.Get("selectionStart").Type() == app.TypeNumber {
			el.Call("setSelectionRange", h.start, h.end)
		}
	}
	if el := h.anchored(); el != nil {
		if moved := top(el) - h.top; moved > 1 || moved < -1 {
			app.Window().Call("scrollBy", map[string]any{"top": moved, "behavior": "instant"})
		}
	}
}

// focused finds the element that had the focus; if it is gone, the first field
// of the form it stood in; else nil.
func (h *hold) focused() app.Value {
	if h.focus != "" {
		if el := byID(h.focus); el != nil {
			return el
		}
		if form := byID(h.form); form != nil {
			for _, field := range elements(form, "select, input:not([type=hidden])") {
				return field
			}
		}
		return nil
	}
	if h.nth < 0 {
		return nil
	}
	for _, region := range elements(document(), "[data-region]") {
		if region.Get("dataset").Get("region").String() != h.region {
			continue
		}
		if all := elements(region, focusable); h.nth < len(all) {
			return all[h.nth]
		}
	}
	return nil
}

func (h *hold) anchored() app.Value {
	if h.anchor == "" {
		return nil
	}
	return byID(h.anchor)
}

// byID finds an element, nil if there is none.
func byID(id string) app.Value {
	if el := document().Call("getElementById", id); el.Truthy() {
		return el
	}
	return nil
}

func top(el app.Value) float64 {
	return el.Call("getBoundingClientRect").Get("top").Float()
}
