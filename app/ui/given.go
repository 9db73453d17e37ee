package ui

import (
	"context"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/communique"
	"alternat/app/library"
	"alternat/app/view"
	"alternat/app/view/reading"
)

// A given is the visitor's text while its reading is on the page, and the work
// under way on it. It is held in memory only, and let go of when it is cleared.
type given struct {
	read   library.Given // what the result on the page was read from
	turn   int
	cancel context.CancelFunc
}

// performOnGiven carries out an operation on the page where a text is read.
func (d *desk) performOnGiven(name string) {
	switch name {
	case "read":
		d.readText()
	case "read-file":
		d.readFile()
	case "read-cancel":
		d.stopReading()
		d.sayState(d.locale.T("read.state.cancelled"))
	case "read-clear":
		d.clearGiven()
	case "read-other":
		d.readOther()
	case "read-against":
		d.holdAgainst()
	}
}

// readText reads what stands in the field.
func (d *desk) readText() {
	text := valueOf(reading.TextField)
	switch {
	case strings.TrimSpace(text) == "":
		d.stopReading()
		d.sayState(d.locale.T("read.state.empty"))
	case len(text) > reading.MostBytes:
		d.refuseLarge()
	default:
		d.readGiven(library.Given{Bytes: []byte(text)})
	}
}

// readOther reads by itself what was left as another text. The field keeps what
// the visitor put there.
func (d *desk) readOther() {
	parts := document().Call("querySelectorAll", reading.OtherText)
	text := ""
	for i := range parts.Length() {
		text += parts.Index(i).Get("textContent").String() + "\n\n"
	}
	if strings.TrimSpace(text) != "" {
		d.readGiven(library.Given{Bytes: []byte(text)})
	}
}

// readFile reads the file that was chosen or dropped. Its name is not looked at.
func (d *desk) readFile() {
	field := byID(reading.FileField)
	if field == nil || field.Get("files").Length() == 0 {
		return
	}
	file := field.Get("files").Index(0)
	if file.Get("size").Int() > reading.MostBytes {
		d.refuseLarge()
		return
	}
	d.ctx.Async(func() {
		bytes, ok := bytesOf(file)
		d.ctx.Dispatch(func(app.Context) {
			if !ok {
				d.sayState(d.locale.T("read.state.unreadable"))
				return
			}
			d.readGiven(library.Given{Bytes: bytes, File: true})
		})
	})
}

func (d *desk) refuseLarge() {
	d.stopReading()
	d.sayState(d.locale.T("read.state.large", d.locale.Int(reading.MostBytes>>20)))
}

// readGiven has a text read and puts what was found into the page.
func (d *desk) readGiven(text library.Given) {
	wanted, turn := d.beginReading("read.state.reading")
	d.ctx.Async(func() {
		var r library.Read
		err := caught(func() (err error) {
			r, err = d.reader.Read(wanted, text, d.page.lang(), func(share float64) { d.sayShare(turn, share) })
			return err
		})
		d.ctx.Dispatch(func(app.Context) {
			if turn != d.given.turn {
				return
			}
			if err != nil {
				d.failReading(err, func() { d.readGiven(text) })
				return
			}
			d.given.read = text
			d.putGiven(turn, append([]view.Region{{Name: reading.RegionAgainst}}, r.Regions...), reading.ResultHeading, func() string {
				return d.locale.T("read.state.done", d.locale.Int(r.Found), d.locale.Int(r.Asked), d.locale.Int(r.Missing))
			})
		})
	})
}

// holdAgainst holds the text that was read last against the session chosen.
func (d *desk) holdAgainst() {
	session, text := valueOf(reading.SessionField), d.given.read
	if session == "" || len(text.Bytes) == 0 {
		return
	}
	wanted, turn := d.beginReading("read.state.comparing")
	d.ctx.Async(func() {
		var regions []view.Region
		err := caught(func() (err error) {
			regions, err = d.reader.Against(wanted, text, communique.SessionID(session), d.page.lang())
			return err
		})
		d.ctx.Dispatch(func(app.Context) {
			if turn != d.given.turn {
				return
			}
			if err != nil {
				d.failReading(err, d.holdAgainst)
				return
			}
			d.putGiven(turn, regions, reading.AgainstHeading, func() string { return d.locale.T("read.state.compared") })
		})
	})
}

// beginReading takes the place of what was under way.
func (d *desk) beginReading(words string) (context.Context, int) {
	d.stopReading()
	wanted, cancel := context.WithCancel(context.Background())
	d.given.cancel = cancel
	d.sayState(d.locale.T(words))
	hide(reading.ProgressBar, false)
	hide(reading.CancelButton, false)
	d.sayShare(d.given.turn, 0)
	d.page.busy(true)
	d.page.mark("asked")
	return wanted, d.given.turn
}

// stopReading gives up what is under way, if anything is.
func (d *desk) stopReading() {
	if d.given.cancel != nil {
		d.given.cancel()
		d.given.cancel = nil
	}
	d.given.turn++
	d.page.busy(false)
	d.notify(notice{})
	if active := document().Get("activeElement"); active.Truthy() && active.Get("id").String() == reading.CancelButton {
		if field := byID(reading.TextField); field != nil {
			field.Call("focus", map[string]any{"preventScroll": true})
		}
	}
	hide(reading.ProgressBar, true)
	hide(reading.CancelButton, true)
}

func (d *desk) failReading(err error, retry func()) {
	d.stopReading()
	d.sayState("")
	d.notify(d.trouble(err, retry))
}

// putGiven puts regions into the page piece by piece, then leads to the heading
// of what is new and says outcome.
func (d *desk) putGiven(turn int, regions []view.Region, heading string, outcome func() string) {
	d.page.mark("rendered")
	d.ctx.Async(func() {
		d.patching.Lock()
		defer d.patching.Unlock()
		err := caught(func() error {
			for _, r := range regions {
				if turn != d.given.turn {
					return nil
				}
				breathe()
				d.page.replace(r)
			}
			return nil
		})
		d.ctx.Dispatch(func(app.Context) {
			if turn != d.given.turn {
				return
			}
			if err != nil {
				d.failReading(err, nil)
				return
			}
			d.stopReading()
			hide(reading.RegionExample, true)
			d.sayState(outcome())
			if el := byID(heading); el != nil {
				el.Call("focus", map[string]any{"preventScroll": true})
				el.Call("scrollIntoView", map[string]any{"block": "start", "behavior": "instant"})
			}
			d.page.mark("shown")
		})
	})
}

// clearGiven leaves nothing of the text on the page or in the program.
func (d *desk) clearGiven() {
	d.stopReading()
	d.given.read = library.Given{}
	for _, id := range []string{reading.TextField, reading.FileField} {
		if field := byID(id); field != nil {
			field.Set("value", "")
		}
	}
	for _, name := range []string{reading.RegionResult, reading.RegionAgainst} {
		d.page.replace(view.Region{Name: name})
	}
	hide(reading.RegionExample, false)
	d.sayState(d.locale.T("read.state.cleared"))
	if field := byID(reading.TextField); field != nil {
		field.Call("focus")
	}
}

// replace gives a region new content, whatever was in it.
func (p *page) replace(r view.Region) {
	for _, el := range elements(document(), "[data-region]") {
		if el.Get("dataset").Get("region").String() == r.Name {
			p.put(el, p.parse(r.HTML), true)
			return
		}
	}
}

// sayState says how things stand, where the page has a line for it.
func (d *desk) sayState(words string) {
	if el := byID(reading.StatusLine); el != nil {
		el.Set("textContent", words)
	}
}

func (d *desk) sayShare(turn int, share float64) {
	if el := byID(reading.ProgressBar); el != nil && turn == d.given.turn {
		el.Set("value", share)
	}
}

func hide(id string, on bool) {
	if el := byID(id); el != nil {
		el.Set("hidden", on)
	}
}

func valueOf(id string) string {
	if el := byID(id); el != nil {
		return el.Get("value").String()
	}
	return ""
}
