package ui

import (
	"context"
	"strings"
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/address"
	"alternat/app/library"
	"alternat/app/locale"
)

// A desk carries out operations on the page that is open. All of it runs on
// go-app's own goroutine but for render, which waits for data.
type desk struct {
	ctx    app.Context // of the root component, which is always mounted
	page   *page
	root   string // the site's address, with a slash at its end
	reader library.Reader
	locale *locale.Locale

	// shown is what the page shows or is being brought to show; going is where the last operation leads,
	// the same unless one is under way. Every operation is a turn; only what
	// the last turn asked for is put into the page.
	shown, going address.Address
	push         bool // the way from shown to going is a step in history
	turn         int
	giveUp       context.CancelFunc // what the last turn still waits for
	patching     sync.Mutex         // held while a rendering is put into the page

	given    given
	announce func(text string)
	notify   func(notice)
}

func newDesk(ctx app.Context, p *page, root string, reader library.Reader) *desk {
	d := &desk{ctx: ctx, page: p, root: root, reader: reader, locale: locale.For(p.lang()), giveUp: func() {}}
	if at, err := library.PlaceOf(root, root+p.shows()); err == nil {
		d.shown = at.Address
	} else if at, err := library.PlaceOf(root, p.address()); err == nil {
		// The file shows its page in its plain state, whatever the query says.
		d.shown = at.Address
		d.shown.View, d.shown.Sought, d.shown.Bodies = address.View{}, address.Sought{}, address.Bodies{}
		if at.Address.Pair.Loose {
			d.shown = address.Address{Lang: at.Address.Lang, Page: address.Chooser}
		}
	}
	d.going = d.shown
	return d
}

// A step is how an address comes into the history.
type step int

const (
	replaced step = iota // the page it was is not a place to come back to
	pushed
	arrived // the browser went there already
)

// perform carries out one operation.
func (d *desk) perform(op operation) {
	defer d.recovered("operation " + op.Kind + " " + op.Name)
	switch {
	case op.Kind == "go":
		d.follow(op)
	case op.Kind == "show":
		d.show(op.Href)
	case strings.HasPrefix(op.Name, "read"):
		d.performOnGiven(op.Name)
	case op.Name == "next":
		d.stepChange(+1)
	case op.Name == "previous":
		d.stepChange(-1)
	}
}

// follow goes where a link or form leads.
func (d *desk) follow(op operation) {
	to, err := library.PlaceOf(d.root, op.Href)
	if err != nil || !operable(to.Address) || !sameRoom(to.Address, d.going) {
		d.page.load(op.Href)
		return
	}
	target := to.Address
	if from, err := library.PlaceOf(d.root, op.From); err == nil {
		target = next(d.going, from.Address, target)
	}
	how := replaced
	if op.Push {
		how = pushed
	}
	d.travel(library.Place{Address: target, Unknown: to.Unknown}, how, op.ID)
}

// room groups the pages that the program can turn into each other without
// loading one: to compare, to search, and the list of bodies; "" for all others.
func room(p address.Page) address.Page {
	switch p {
	case address.Compare, address.Chooser:
		return address.Compare
	case address.Search, address.Agencies:
		return p
	}
	return ""
}

// operable reports whether the program can bring the page to an address.
func operable(a address.Address) bool { return room(a.Page) != "" }

// sameRoom reports whether the program can turn one page into the other.
func sameRoom(a, b address.Address) bool { return operable(a) && room(a.Page) == room(b.Page) }

// show brings the page to what its address says: after a start with a state in
// the address, and when the user goes back or forward.
func (d *desk) show(href string) {
	to, err := library.PlaceOf(d.root, href)
	switch {
	case err == nil && to.Address == d.shown:
		d.turn++ // what was under way is not wanted any more
		d.giveUp()
		d.page.busy(false)
		d.going, d.push = d.shown, false
		d.notify(notice{})
		d.ignored(to.Unknown)
	case err == nil && to.Address.Page != address.Chooser && sameRoom(to.Address, d.shown):
		d.travel(to, arrived, "")
	default:
		d.page.reload()
	}
}
