package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
)

// A tab is a place of the navigation and the pages that belong to it.
type tab struct {
	page address.Page
	key  string
	also []address.Page
}

var tabs = []tab{
	{address.Sessions, "nav.sessions", []address.Page{address.Session}},
	{address.Chooser, "nav.compare", []address.Page{address.Compare, address.Read}},
	{address.Agencies, "nav.agencies", []address.Page{address.Agency}},
	{address.Topics, "nav.topics", []address.Page{address.Topic, address.Formulas}},
	{address.Search, "nav.search", nil},
	{address.Method, "nav.method", nil},
}

func header(ctx Context) g.Node {
	return h.Header(Class("site-head"),
		h.Div(Class("wrap", "site-bar"),
			h.A(Class("mark"), h.Href(ctx.To(address.Home)), If(ctx.Address.Page == address.Home, h.Aria("current", "page")), Mark()),
			h.Nav(Class("site-nav"), h.Aria("label", ctx.T("shell.nav")),
				h.Ul(g.Map(tabs, func(t tab) g.Node { return h.Li(navLink(ctx, t)) })...),
			),
			h.Div(Class("site-tools"), languages(ctx), themes(ctx)),
			printLine(ctx),
		),
	)
}

// printLine stands at the head of what is printed: whose readings these are, and
// the address, which boot.js fills in where the state is in it.
func printLine(ctx Context) g.Node {
	return h.P(Class("print-line"), h.Aria("hidden", "true"),
		h.Span(ctx.Text("term.not_official")), g.Text(" "),
		h.Span(h.ID("print-address"), g.Text(ctx.Absolute(ctx.Address))),
	)
}

// Mark is the name as it is always set: the two halves in the colours of the
// two sides.
func Mark() g.Node {
	return g.Group{h.Span(Class("mark-a"), g.Text("Alter")), h.Span(Class("mark-b"), g.Text("nat"))}
}

func navLink(ctx Context, t tab) g.Node {
	current := ""
	if ctx.Address.Page == t.page {
		current = "page"
	}
	for _, p := range t.also {
		if ctx.Address.Page == p {
			current = "true"
		}
	}
	return h.A(h.Href(ctx.To(t.page)), If(current != "", h.Aria("current", current)), ctx.Text(t.key))
}

// languages keeps the page and its state; a page for mistakes has none and
// leads home.
func languages(ctx Context) g.Node {
	here := ctx.Address
	if here.Page == address.NotFound || here.Page == address.Root {
		here = address.Address{Page: address.Home}
	}
	return h.Nav(Class("langs"), h.Aria("label", ctx.T("shell.languages")),
		h.Ul(g.Map(communique.Langs, func(l communique.Lang) g.Node {
			// Each language is named in itself.
			name := h.Span(h.Lang(string(l)), g.Text(OwnName[l]))
			if l == ctx.Lang() && ctx.Address.Page != address.Root {
				return h.Li(h.B(h.Aria("current", "true"), name))
			}
			return h.Li(h.A(h.Href(ctx.Href(here.In(l))), g.Attr("hreflang", string(l)), h.Data("lang", string(l)), name))
		})...),
	)
}

// OwnName is what a language calls itself; it is the same on every page.
var OwnName = map[communique.Lang]string{
	communique.English:  "English",
	communique.French:   "Français",
	communique.Japanese: "日本語",
}

// themes stay out of sight until a script can serve them.
func themes(ctx Context) g.Node {
	return h.Button(Class("theme"), h.Type("button"), h.ID("theme"), h.Data("do", "theme"), g.Attr("hidden"),
		h.Data("light", ctx.T("shell.theme.light")), h.Data("dark", ctx.T("shell.theme.dark")), h.Data("auto", ctx.T("shell.theme.auto")),
		h.Span(Class("theme-mark"), h.Aria("hidden", "true")),
		h.Span(Class("theme-word"), ctx.Text("shell.theme.auto")),
	)
}

func footer(ctx Context) g.Node {
	return h.Footer(Class("site-foot"),
		h.Div(Class("wrap"),
			h.P(Class("independent"), ctx.Text("term.not_official")),
			h.P(Class("foot-line"),
				ctx.Text("shell.licence"), g.Text(" "),
				h.A(h.Href(ctx.To(address.Method)), ctx.Text("nav.method")), g.Text(" · "),
				h.A(h.Href(ctx.To(address.Read)), ctx.Text("read.title")), g.Text(" · "),
				h.A(h.Href(ctx.To(address.About)+"#"+DeviceAnchor), ctx.Text("shell.device")), g.Text(" · "),
				h.A(h.Href(ctx.To(address.Data)), ctx.Text("nav.data")), g.Text(" · "),
				h.A(h.Href(ctx.To(address.About)), ctx.Text("nav.about")), g.Text(" · "),
				h.A(h.Href(ctx.To(address.Components)), ctx.Text("shell.components")),
			),
			If(ctx.Site.Build != "", h.P(Class("foot-build"),
				ctx.Text("shell.build", ctx.Site.Build), g.Text(" "),
				kept(ctx),
			)),
		),
	)
}

// DeviceAnchor is where the page about the site says what is kept on the device.
const DeviceAnchor = "device"

// KeptNames are what the worker may have done: web/boot/offline.js.
var KeptNames = []string{"ready", "filling", "partial", "full", "interrupted", "unavailable"}

// kept says what is kept on the device, one of several lines at one place: which,
// the state of the worker decides (web/css/shell.css).
func kept(ctx Context) g.Node {
	return h.Span(Class("kept"), g.Map(KeptNames, func(name string) g.Node {
		return h.Span(h.Data("kept", name), g.Text(ctx.Locale.Of("shell.kept.", name)))
	}))
}

// BootNames are the messages that boot.js shows before the program can speak.
var BootNames = []string{"starting", "slow", "failed", "blocked", "offline", "update", "replaced", "reload", "retry", "close"}

// bootMessages stand in the page, so that no script carries a sentence.
func bootMessages(ctx Context) g.Node {
	return h.Div(h.ID("boot-messages"), g.Attr("hidden"),
		g.Map(BootNames, func(name string) g.Node {
			return h.P(h.Data("message", name), g.Text(ctx.Locale.Of("boot.", name)))
		}),
	)
}
