package ui

import (
	"context"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/address"
	"alternat/app/library"
	"alternat/app/locale"
	"alternat/app/view/compared"
)

// A desk carries out operations on the page that is open. All of it runs on
// go-app's own goroutine but for render, which waits for data.
type desk struct {
	ctx    app.Context // of the root component, which is always mounted
	page   *page
	root   string // the site's address, with a slash at its end
	reader library.Reader
	locale *locale.Locale

	// shown is what the page shows; going is where the last operation leads,
	// the same unless one is under way. Every operation is a turn; only what
	// the last turn asked for is put into the page.
	shown, going address.Address
	push         bool // the way from shown to going is a step in history
	turn         int
	giveUp       context.CancelFunc // what the last turn still waits for

	announce func(text string)
	notify   func(notice)
}

// slow is the time after which a person is told that work is going on.
const slow = 300 * time.Millisecond

func newDesk(ctx app.Context, p *page, root string, reader library.Reader) *desk {
	d := &desk{ctx: ctx, page: p, root: root, reader: reader, locale: locale.For(p.lang()), giveUp: func() {}}
	if at, err := library.PlaceOf(root, root+p.shows()); err == nil {
		d.shown = at.Address
	} else if at, err := library.PlaceOf(root, p.address()); err == nil {
		// The file shows its page in its plain state, whatever the query says.
		d.shown = at.Address
		d.shown.View = address.View{}
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
	case op.Name == "next":
		d.stepChange(+1)
	case op.Name == "previous":
		d.stepChange(-1)
	}
}

// follow goes where a link or form leads.
func (d *desk) follow(op operation) {
	to, err := library.PlaceOf(d.root, op.Href)
	if err != nil || !operable(to.Address) || !operable(d.going) {
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

// operable reports whether the program can turn one page into the other
// without loading it.
func operable(a address.Address) bool { return a.Page == address.Compare || a.Page == address.Chooser }

// show brings the page to what its address says: after a start with a state in
// the address, and when the user goes back or forward.
func (d *desk) show(href string) {
	to, err := library.PlaceOf(d.root, href)
	switch {
	case err == nil && to.Address == d.shown:
		d.turn++ // what was under way is not wanted any more
		d.giveUp()
		d.going, d.push = d.shown, false
		d.notify(notice{})
		d.ignored(to.Unknown)
	case err == nil && to.Address.Page == address.Compare && operable(d.shown):
		d.travel(to, arrived, "")
	default:
		d.page.reload()
	}
}

// travel renders where to leads and then, if nothing else has been asked for
// meanwhile, puts it into the page. anchor is the id of the element that was
// used: it stays where it is on the screen.
func (d *desk) travel(to library.Place, how step, anchor string) {
	if to.Address.Page != address.Compare || to.Address.Lang != d.page.lang() {
		d.page.load(d.root + to.Address.String())
		return
	}
	d.turn++
	turn := d.turn
	d.going = to.Address
	d.push = d.push || how == pushed
	d.page.busy(true)
	d.page.mark("asked")
	shown := d.shown
	d.giveUp()
	wanted, giveUp := context.WithCancel(context.Background())
	d.giveUp = giveUp
	d.ctx.Async(func() {
		var r library.Rendering
		err := caught(func() (err error) {
			r, err = d.reader.Render(wanted, to, shown)
			return err
		})
		d.ctx.Dispatch(func(app.Context) {
			if turn != d.turn {
				return
			}
			d.page.busy(false)
			if err == nil {
				to = r.At
			}
			if how == arrived && to.Address.Pair != d.going.Pair {
				how = replaced // the address is brought to that of the page
			}
			if err != nil {
				d.going, d.push = d.shown, false
				d.notify(d.trouble(err, func() { d.travel(to, how, anchor) }))
				return
			}
			d.page.mark("rendered")
			defer d.page.mark("shown")
			defer d.recovered("showing " + to.Address.String())
			d.arrive(to, r, how, anchor)
		})
	})
	d.ctx.After(slow, func(app.Context) {
		if turn == d.turn && d.going != d.shown {
			d.notify(notice{text: d.locale.T("ui.working"), passing: true})
		}
	})
}

// arrive puts a rendering into the page and its address into the history.
func (d *desk) arrive(to library.Place, r library.Rendering, how step, anchor string) {
	newPair := to.Address.Page != d.shown.Page || to.Address.Pair != d.shown.Pair
	if how != arrived {
		d.page.record(d.root, to.Address, d.push)
	}
	if r.Page != "" {
		d.page.patchPage(r.Page, r.Regions, anchor)
	} else {
		for _, region := range r.Regions {
			d.page.patch(region.Name, region.HTML, anchor)
		}
	}
	d.page.settle()
	d.page.relinkLanguages(to.Address)
	d.page.showsNow(to.Address)
	was := d.shown
	d.shown, d.going, d.push = to.Address, to.Address, false
	d.page.forgetChange()
	switch {
	case how == arrived:
		d.page.restoreScroll()
	case newPair:
		clear(d.page.open)
		d.page.top()
	}
	d.notify(notice{})
	d.announce(d.outcome(was, how))
	d.ignored(to.Unknown)
}

// outcome says what an operation led to: another pair or order is named by the
// page's title, a filter by what it leaves.
func (d *desk) outcome(was address.Address, how step) string {
	count := byID(compared.FilterCount)
	switch {
	case how == arrived || !library.SameFrame(was, d.shown):
		return d.page.title()
	case was.View.Filters() != d.shown.View.Filters() && count != nil:
		return count.Get("textContent").String()
	}
	return d.locale.T("ui.changed")
}

// ignored says which words of an address mean nothing.
func (d *desk) ignored(words []string) {
	if len(words) == 0 {
		return
	}
	d.notify(notice{text: d.locale.T("ui.ignored", d.locale.List(words)), closable: true})
}
