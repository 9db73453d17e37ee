package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Run starts the program on the page that is open. It does not return in a
// browser, and does nothing anywhere else.
func Run() {
	// One route for all: the address is parsed by package address.
	app.RouteWithRegexp("", func() app.Composer { return &shell{} })
	app.RunWhenOnBrowser()
}
