package ui

import (
	"context"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/address"
	"alternat/app/library"
	"alternat/app/view/compared"
	"alternat/app/view/search"
)

// slow is the time after which a person is told that work is going on.
const slow = 300 * time.Millisecond

// travel renders where to leads and then, if nothing else has been asked for
// meanwhile, puts it into the page. anchor is the id of the element that was
// used: it stays where it is on the screen.
func (d *desk) travel(to library.Place, how step, anchor string) {
	if !operable(to.Address) || to.Address.Page == address.Chooser || to.Address.Lang != d.page.lang() {
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
	seen := painted()
	rendered := false
	d.ctx.Async(func() {
		var r library.Rendering
		err := caught(func() (err error) {
			r, err = d.reader.Render(wanted, to, shown)
			return err
		})
		<-seen
		d.ctx.Dispatch(func(app.Context) {
			if turn != d.turn {
				return
			}
			rendered = true
			if err == nil {
				to = r.At
			}
			if how == arrived && to.Address.Pair != d.going.Pair {
				how = replaced // the address is brought to that of the page
			}
			if err != nil {
				d.page.busy(false)
				d.going, d.push = d.shown, false
				d.notify(d.trouble(err, func() { d.travel(to, how, anchor) }))
				return
			}
			d.page.mark("rendered")
			d.arrive(to, r, how, anchor)
		})
	})
	d.ctx.After(slow, func(app.Context) {
		if turn == d.turn && !rendered {
			words := "ui.working"
			if to.Address.Page == address.Search {
				words = "ui.searching"
			}
			d.notify(notice{text: d.locale.T(words), passing: true})
		}
	})
}

// arrive puts the address of a rendering into the history and then, piece by
// piece, the rendering into the page. Once begun it is brought to its end: what
// is asked for meanwhile comes after it.
func (d *desk) arrive(to library.Place, r library.Rendering, how step, anchor string) {
	was := d.shown
	if how != arrived {
		d.page.record(d.root, to.Address, d.push)
	}
	d.shown, d.going, d.push = to.Address, to.Address, false
	turn := d.turn
	d.ctx.Async(func() {
		d.patching.Lock()
		defer d.patching.Unlock()
		breathe()
		err := caught(func() error {
			d.page.carryOut(d.pieces(r), anchor)
			return nil
		})
		done := make(chan bool)
		d.ctx.Dispatch(func(app.Context) {
			defer close(done)
			last := turn == d.turn
			if last {
				d.page.busy(false)
			}
			if err != nil {
				d.notify(d.trouble(err, nil))
				return
			}
			defer d.recovered("showing " + to.Address.String())
			d.finish(to, was, how, last)
		})
		<-done
	})
}

// pieces of a rendering.
func (d *desk) pieces(r library.Rendering) []piece {
	if r.Page != "" {
		return d.page.patchPage(r.Page, r.Regions)
	}
	return d.page.patches(r.Regions)
}

// finish is what is left to do once the page shows an address. last says whether
// nothing else has been asked for since.
func (d *desk) finish(at library.Place, was address.Address, how step, last bool) {
	newPair := at.Address.Page != was.Page || at.Address.Pair != was.Pair || at.Address.More != was.More
	d.page.settle()
	d.page.relinkLanguages(at.Address)
	d.page.showsNow(at.Address)
	d.page.forgetChange()
	switch {
	case how == arrived:
		d.page.restoreScroll()
	case newPair:
		clear(d.page.open)
		d.page.top()
	}
	if last {
		d.notify(notice{})
	}
	d.announce(d.outcome(was, at.Address, how))
	d.ignored(at.Unknown)
	d.page.mark("shown")
}

// outcome says what an operation led to: another pair or order is named by the
// page's title, a filter by what it leaves.
func (d *desk) outcome(was, now address.Address, how step) string {
	count := byID(compared.FilterCount)
	if found := byID(search.Outcome); now.Page == address.Search && found != nil {
		return found.Get("textContent").String()
	}
	switch {
	case now.Page == address.Agencies && count != nil:
		return count.Get("textContent").String()
	case how == arrived || !library.SameFrame(was, now):
		return d.page.title()
	case was.View.Filters() != now.View.Filters() && count != nil:
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
