package ui

import (
	"context"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/address"
	"alternat/app/library"
)

// A picker is the dialog in which what stands on a side is chosen: a combobox
// that filters as one types, by keyboard as well as by pointer. Where the
// other side is empty it goes on to that one.
type picker struct {
	app.Compo
	desk *desk
	ctx  app.Context

	list   []library.Choice
	found  []library.Choice
	active int     // of found
	typed  *string // what stands in the field and is not looked for yet; nil if all is
	side   string
	chosen map[string]string // side → id
	there  []string          // all that is compared now
}

// most is how many choices are shown at a time.
const most = 60

func (p *picker) OnMount(ctx app.Context) { p.ctx = ctx }

// open shows the dialog for the side that the operation names. The records it
// lists are fetched if need be.
func (p *picker) open(op operation) {
	p.ctx.Async(func() {
		list, err := p.desk.reader.Choices(context.Background(), p.desk.page.lang())
		p.ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				p.desk.notify(p.desk.trouble(err, func() { p.open(op) }))
				return
			}
			pair := p.desk.shown.Pair
			if p.desk.shown.View.Swap {
				pair.A, pair.B = pair.B, pair.A
			}
			p.chosen = map[string]string{"a": pair.A, "b": pair.B}
			p.there = p.desk.shown.Subjects()
			p.list = list
			p.turnTo(ctx, side(op.Data["side"]))
			ctx.Defer(func(app.Context) {
				if dialog := byID("picker"); dialog != nil && !dialog.Get("open").Bool() {
					dialog.Call("showModal")
				}
			})
		})
	})
}

func side(name string) string {
	if name == "b" || name == more {
		return name
	}
	return "a"
}

// more is the side of what joins those that are compared already.
const more = "more"

// turnTo asks for one side, with an empty field.
func (p *picker) turnTo(ctx app.Context, side string) {
	p.side = side
	p.filter("")
	ctx.Defer(func(app.Context) {
		if input := byID("picker-input"); input != nil {
			input.Set("value", "")
			input.Call("focus")
		}
		p.reveal()
	})
}

// lookFor narrows the list to what is typed, once the typed letter is drawn.
func (p *picker) lookFor(ctx app.Context, query string) {
	ctx.PreventUpdate()
	p.typed = &query
	seen := painted()
	ctx.Async(func() {
		<-seen
		p.ctx.Dispatch(func(app.Context) { p.catchUp() })
	})
}

// catchUp looks for what is typed if that has not been done.
func (p *picker) catchUp() {
	if p.typed != nil {
		p.filter(*p.typed)
	}
}

func (p *picker) filter(query string) {
	p.typed = nil
	p.found, p.active = library.Matching(p.list, query), 0
	if query != "" {
		return
	}
	for i, c := range p.found {
		if c.ID == p.chosen[p.side] {
			p.active = i // what stands there now
		}
	}
}

// take puts the choice on the side that is asked for, then asks for the other
// or goes to the pair.
func (p *picker) take(ctx app.Context, id string) {
	if p.side == more && len(p.there) > 1 {
		p.leave(ctx)
		p.compare(append(p.there, id)...)
		return
	}
	p.chosen[p.side] = id
	for _, s := range []string{"a", "b"} {
		if p.chosen[s] == "" {
			p.turnTo(ctx, s)
			return
		}
	}
	p.leave(ctx)
	p.compare(p.chosen["a"], p.chosen["b"])
}

// leave closes the dialog at once: what nobody sees any more is not made anew.
func (p *picker) leave(ctx app.Context) {
	ctx.PreventUpdate()
	p.close()
}

// compare goes to what was chosen, as if chosen in a form: the library knows
// which pair has a page.
func (p *picker) compare(ids ...string) {
	to := address.Address{Lang: p.desk.page.lang()}.Comparing(ids...)
	p.desk.perform(operation{Kind: "go", Href: p.desk.root + to.String(), From: p.desk.page.address(), Push: true})
}

func (p *picker) close() {
	if dialog := byID("picker"); dialog != nil && dialog.Get("open").Bool() {
		dialog.Call("close")
	}
}

// onKey moves through the list; the browser itself closes a dialog on Escape.
func (p *picker) onKey(ctx app.Context, e app.Event) {
	switch e.Get("key").String() {
	case "ArrowDown", "ArrowUp", "PageDown", "PageUp", "Enter":
		p.catchUp() // they go by the list
	}
	n := min(len(p.found), most)
	if n == 0 || e.Get("isComposing").Bool() {
		ctx.PreventUpdate()
		return
	}
	switch e.Get("key").String() {
	case "ArrowDown":
		p.active = (p.active + 1) % n
	case "ArrowUp":
		p.active = (p.active - 1 + n) % n
	case "PageDown":
		p.active = min(p.active+10, n-1)
	case "PageUp":
		p.active = max(p.active-10, 0)
	case "Enter":
		e.PreventDefault()
		p.take(ctx, p.found[p.active].ID)
		return
	default:
		ctx.PreventUpdate() // letters are the field's business, see lookFor
		return
	}
	e.PreventDefault()
	ctx.Defer(func(app.Context) { p.reveal() })
}

// reveal scrolls the list to the active choice.
func (p *picker) reveal() {
	if el := byID(optionID(p.active)); el != nil {
		el.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

func optionID(i int) string { return "picker-option-" + strconv.Itoa(i) }

// Render builds a dialog that is shown only after open.
func (p *picker) Render() app.UI {
	if p.desk == nil {
		return app.Div()
	}
	l := p.desk.locale
	label := "ui.pick." + side(p.side)
	other := map[string]string{"a": "b", "b": "a"}[side(p.side)]
	active := ""
	if len(p.found) > 0 {
		active = optionID(p.active)
	}
	return app.Dialog().ID("picker").Class("picker").Aria("labelledby", "picker-title").Body(
		app.H2().ID("picker-title").Text(l.T(label)),
		app.If(p.chosen[other] != "", func() app.UI {
			return app.P().Class("picker-other").Text(l.T("ui.pick.against", library.LabelOf(p.list, p.chosen[other])))
		}),
		app.Label().For("picker-input").Text(l.T("ui.pick.search")),
		app.Input().ID("picker-input").Type("text").AutoComplete(false).Attr("role", "combobox").
			Aria("expanded", "true").Aria("controls", "picker-list").Aria("autocomplete", "list").
			Aria("activedescendant", active).Attr("spellcheck", "false").
			OnInput(func(ctx app.Context, e app.Event) { p.lookFor(ctx, ctx.JSSrc().Get("value").String()) }).
			OnKeyDown(p.onKey),
		app.Ul().ID("picker-list").Attr("role", "listbox").Aria("label", l.T(label)).
			OnClick(func(ctx app.Context, e app.Event) {
				if li := e.Get("target").Call("closest", "[data-id]"); li.Truthy() {
					p.take(ctx, li.Get("dataset").Get("id").String())
				}
			}).
			Body(app.Range(p.found[:min(len(p.found), most)]).Slice(p.option)),
		app.P().Class("picker-count").Attr("role", "status").Text(p.count()),
		app.Button().Type("button").ID("picker-close").Text(l.T("boot.close")).
			OnClick(func(app.Context, app.Event) { p.close() }),
	)
}

func (p *picker) option(i int) app.UI {
	c := p.found[i]
	selected := "false"
	if i == p.active {
		selected = "true"
	}
	return app.Li().ID(optionID(i)).Attr("role", "option").Aria("selected", selected).DataSet("id", c.ID).Body(
		app.Span().Class("picker-label").Text(c.Label),
		app.Text(" "),
		app.Span().Class("picker-what").Text(c.What),
	)
}

// count says how many there are, and how many of them are shown.
func (p *picker) count() string {
	l := p.desk.locale
	switch n := len(p.found); {
	case n == 0:
		return l.T("ui.pick.none")
	case n > most:
		return l.T("ui.pick.some", l.Int(most), l.Int(n))
	default:
		return l.N("ui.pick.found", n)
	}
}
