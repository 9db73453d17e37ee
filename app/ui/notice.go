package ui

import (
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"alternat/app/library"
	"alternat/app/store"
)

// A notice is what the program has to say: what happened, that nothing was
// lost, what to try. The zero notice says nothing.
type notice struct {
	text     string
	passing  bool // goes away by itself
	closable bool
	retry    func()
}

// trouble puts an error into words, its own for every kind. What is a fault of
// the site or of this program is also logged, for who mends it.
func (d *desk) trouble(err error, retry func()) notice {
	n := notice{closable: true, retry: retry}
	var notGot *store.Error
	var broken *library.Corrupt
	var noSuch *library.Unknown
	switch {
	case errors.As(err, &notGot):
		n.text = d.locale.Of("ui.trouble.", string(notGot.Kind))
	case errors.As(err, &broken):
		app.Log(err)
		n.text = d.locale.T("ui.trouble.corrupt", broken.File)
	case errors.As(err, &noSuch):
		n.text, n.retry = d.locale.T("ui.trouble.unknown", noSuch.ID), nil
	default:
		app.Log(err)
		n.text = d.locale.T("ui.trouble.internal")
	}
	return n
}

// caught runs f and turns a panic into an error: a fault of ours must not stop
// the program.
func caught(f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("fault in the program: %v\n%s", r, debug.Stack())
		}
	}()
	return f()
}

// recovered is deferred around what touches the page.
func (d *desk) recovered(what string) {
	if r := recover(); r != nil {
		d.notify(d.trouble(fmt.Errorf("fault in the program: %s: %v\n%s", what, r, debug.Stack()), nil))
	}
}
