package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/address"
	"alternat/app/communique"
)

// A page is the document in the browser: everything that is done to it goes
// through here, patch.go and changes.go.
type page struct {
	policy  app.Value         // the one Trusted Types policy
	patched map[string]string // region → the HTML last put there
	open    map[string]bool   // id of details → whether the user left it open
	change  string            // id of where "next" goes on from; "" at first
}

func newPage(policy app.Value) *page {
	return &page{policy: policy, patched: map[string]string{}, open: map[string]bool{}}
}

func document() app.Value { return app.Window().Get("document") }
func root() app.Value     { return document().Get("documentElement") }

func (p *page) lang() communique.Lang { return communique.Lang(root().Get("lang").String()) }
func (p *page) title() string         { return document().Get("title").String() }
func (p *page) address() string       { return app.Window().Get("location").Get("href").String() }

// load leaves for another page, reload comes back to this one.
func (p *page) load(href string) { app.Window().Get("location").Call("assign", href) }
func (p *page) reload()          { app.Window().Get("location").Call("reload") }

// shows is what an earlier run of the program left on the page, as an address
// below the root; an impossible one if the page is as it was loaded.
func (p *page) shows() string {
	if s := root().Get("dataset").Get("shows"); s.Type() == app.TypeString {
		return s.String()
	}
	return "//"
}

func (p *page) showsNow(at address.Address) { root().Get("dataset").Set("shows", at.String()) }

// busy marks the page while work is going on.
func (p *page) busy(on bool) {
	if on {
		root().Get("dataset").Set("busy", "")
		return
	}
	root().Call("removeAttribute", "data-busy")
}

// record puts an address into the history. A step back finds the scroll
// position of the page it leads to.
func (p *page) record(site string, to address.Address, push bool) {
	history, href := app.Window().Get("history"), site+to.String()
	if app.Window().Get("URL").New(href).Get("pathname").String() != app.Window().Get("location").Get("pathname").String() {
		// Relative links that stand in the page mean what they meant.
		p.fixLinks()
	}
	if !push {
		history.Call("replaceState", nil, "", href)
		return
	}
	history.Call("replaceState", map[string]any{"y": app.Window().Get("scrollY")}, "")
	history.Call("pushState", nil, "", href)
}

// fixLinks makes the links of the page absolute: an address of another depth
// would change what relative ones mean.
func (p *page) fixLinks() {
	for _, of := range [][2]string{{"a[href]", "href"}, {"form[action]", "action"}, {"link[href]", "href"}} {
		for _, el := range elements(document(), of[0]) {
			// A link within the page or to a state of it is the page's own.
			if href := el.Call("getAttribute", of[1]).String(); len(href) > 0 && href[0] != '#' {
				el.Call("setAttribute", of[1], el.Get(of[1]))
			}
		}
	}
}

// relinkLanguages lets the other languages follow the state.
func (p *page) relinkLanguages(at address.Address) {
	for _, el := range elements(document(), "a[data-lang]") {
		lang := communique.Lang(el.Get("dataset").Get("lang").String())
		el.Call("setAttribute", "href", at.In(lang).From(at))
	}
}

// mark leaves a point in time for measurements: "alternat:asked" when an
// operation is taken up, "alternat:rendered" when its HTML is there,
// "alternat:shown" when the page shows it.
func (p *page) mark(name string) {
	app.Window().Get("performance").Call("mark", "alternat:"+name)
}

// restoreScroll goes where the page was left, as far as that was recorded.
func (p *page) restoreScroll() {
	state := app.Window().Get("history").Get("state")
	if state.Type() == app.TypeObject && state.Get("y").Type() == app.TypeNumber {
		app.Window().Call("scrollTo", map[string]any{"top": state.Get("y"), "behavior": "instant"})
	}
}

// top starts a new page: at its head, focus on its heading, as after a load.
func (p *page) top() {
	app.Window().Call("scrollTo", map[string]any{"top": 0, "behavior": "instant"})
	head := document().Call("querySelector", "main h1[tabindex]")
	if !head.Truthy() {
		head = document().Call("querySelector", "main")
	}
	head.Call("focus", map[string]any{"preventScroll": true})
}

// elements lists what a selector finds below el, in order of the document.
func elements(el app.Value, selector string) []app.Value {
	list := el.Call("querySelectorAll", selector)
	found := make([]app.Value, list.Length())
	for i := range found {
		found[i] = list.Index(i)
	}
	return found
}
