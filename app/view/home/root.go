package home

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view"
)

// Root offers the three languages, each in itself; it needs no script and no
// guess at who reads.
func Root(ctx view.Context) string {
	return view.Page(ctx, view.Content{
		Description: ctx.T("home.description"),
		Kind:        "root",
		Main: g.Group{
			h.H1(view.Mark()),
			h.Ul(view.Class("doors"), g.Map(communique.Langs, func(l communique.Lang) g.Node {
				in := locale.For(l)
				to := ctx.Href(address.Address{Lang: l, Page: address.Home})
				return h.Li(h.Lang(string(l)),
					h.A(h.Href(to), g.Attr("hreflang", string(l)), g.Text(view.OwnName[l])),
					h.P(g.Text(in.T("home.heading"))),
				)
			})),
		},
	})
}

// NotFound is served for addresses that no page has, at any depth. It speaks
// the three languages, for nobody knows which was meant.
func NotFound(ctx view.Context) string {
	return view.Page(ctx, view.Content{
		Title:       ctx.T("lost.title"),
		Description: ctx.T("lost.title"),
		Kind:        "lost",
		NoIndex:     true,
		Main: g.Group{
			h.H1(g.Text("404")),
			g.Map(communique.Langs, func(l communique.Lang) g.Node {
				in := view.Context{Address: ctx.Address, Locale: locale.For(l), Site: ctx.Site}
				return h.Section(view.Class("lost"), h.Lang(string(l)),
					h.H2(in.Text("lost.title")),
					h.P(in.Text("lost.what")),
					h.P(in.Text("lost.try")),
					h.Ul(
						h.Li(h.A(h.Href(in.To(address.Home)), in.Text("lost.home"))),
						h.Li(h.A(h.Href(in.To(address.Sessions)), in.Text("nav.sessions"))),
						h.Li(h.A(h.Href(in.To(address.Chooser)), in.Text("nav.compare"))),
						h.Li(h.A(h.Href(in.To(address.Agencies)), in.Text("nav.agencies"))),
					),
				)
			}),
		},
	})
}
