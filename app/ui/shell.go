package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/courier"
	"alternat/app/library"
)

// A shell is the root component. It stands in the first element of the body,
// beside the page, and shows only what exists in operation.
type shell struct {
	app.Compo
	desk   *desk
	notice notice
	picker *picker
}

// OnInit runs before anything can be clicked. go-app would make every link of
// the page a navigation of its own and go back and forward by its own record.
func (s *shell) OnInit() {
	s.picker = &picker{}
	if app.IsServer {
		return
	}
	app.Window().Set("onclick", nil)
	app.Window().Set("onpopstate", nil)
}

// OnMount takes the hand-over from boot.js and tells it that operations can
// come.
func (s *shell) OnMount(ctx app.Context) {
	boot := app.Window().Get("alternat")
	if !boot.Truthy() {
		app.Log("alternat: started without boot.js: nothing to operate")
		return
	}
	p := newPage(boot.Get("policy"))
	given := library.Handover{
		Root: field(boot, "root"), Build: root().Get("dataset").Get("build").String(),
		Lang: p.lang(), Files: field(boot, "files"), Messages: field(boot, "messages"),
	}
	if err := given.TakeMessages(); err != nil {
		app.Log("alternat: " + err.Error())
	}
	asks := courier.New(library.Border, given.Handlers)
	asks.ByWorker()
	s.desk = newDesk(ctx, p, given.Root, library.Reader{Courier: asks})
	s.desk.notify = func(n notice) {
		s.notice = n
		s.desk.announceTrouble(n)
	}
	s.desk.announce = announce
	s.picker.desk = s.desk

	boot.Call("ready", app.FuncOf(func(_ app.Value, args []app.Value) any {
		op := decode(args[0])
		ctx.Dispatch(func(app.Context) {
			if op.Name == "pick" {
				s.picker.open(op)
				return
			}
			s.desk.perform(op)
		})
		return nil
	}))
}

// announce lets a screen reader say something, in the element that every page
// has for it.
func announce(text string) {
	el := byID("announce")
	if el == nil {
		return
	}
	if el.Get("textContent").String() == text {
		text += "\u00a0" // what does not change is not spoken
	}
	el.Set("textContent", text)
}

// announceTrouble says what a notice says; the notice itself is only seen.
func (d *desk) announceTrouble(n notice) {
	if n.text != "" && d.announce != nil {
		d.announce(n.text)
	}
}

// Render shows the notice and, while it is open, the picker.
func (s *shell) Render() app.UI {
	return app.Div().ID("alternat-app").Body(
		s.picker, // first and always: go-app knows children by their place
		app.If(s.notice.text != "", s.renderNotice),
	)
}

func (s *shell) renderNotice() app.UI {
	n := s.notice
	return app.Div().Class("notice").ID("notice").Body(
		app.P().Text(n.text),
		app.If(n.retry != nil, func() app.UI {
			return app.Button().Type("button").ID("notice-retry").Text(s.desk.locale.T("boot.retry")).
				OnClick(func(app.Context, app.Event) {
					s.notice = notice{}
					n.retry()
				}, app.EventScope(n.text))
		}),
		app.If(n.closable, func() app.UI {
			return app.Button().Type("button").ID("notice-close").Text(s.desk.locale.T("boot.close")).
				OnClick(func(app.Context, app.Event) { s.notice = notice{} })
		}),
	)
}
