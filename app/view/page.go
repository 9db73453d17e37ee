package view

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
)

// A Content is what one page adds to the shell.
type Content struct {
	Title       string // without the site's name; "" on the home page
	Description string
	Kind        string // class of the body: "home", "compare" …
	Main        g.Node
	// NoIndex keeps the page out of search engines.
	NoIndex bool
}

// Policy is the content security policy of every page. Nothing but the site's
// own files is ever fetched or run; scripts touch the page's HTML through the
// one Trusted Types policy named here.
const Policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types alternat"

// Page is a whole document.
func Page(ctx Context, p Content) string {
	attrs := []g.Node{
		h.Lang(string(ctx.Lang())),
		h.Data("root", ctx.ToRoot()),
		h.Data("build", ctx.Site.Build),
	}
	return "<!DOCTYPE html>\n" + Render(h.HTML(append(attrs, head(ctx, p), body(ctx, p))...)) + "\n"
}

// head is deterministic in the order of its elements; the policy stands before
// anything that it governs.
func head(ctx Context, p Content) g.Node {
	title := ctx.T("site.name")
	if p.Title != "" {
		title = p.Title + " — " + title
	}
	return h.Head(
		h.Meta(h.Charset("utf-8")),
		h.Meta(g.Attr("http-equiv", "Content-Security-Policy"), h.Content(Policy)),
		h.Meta(h.Name("viewport"), h.Content("width=device-width, initial-scale=1")),
		h.TitleEl(g.Text(title)),
		If(p.Description != "", h.Meta(h.Name("description"), h.Content(p.Description))),
		If(p.NoIndex, h.Meta(h.Name("robots"), h.Content("noindex"))),
		alternates(ctx, p),
		h.Meta(h.Name("color-scheme"), h.Content("light dark")),
		h.Meta(h.Name("theme-color"), h.Content("#fbfaf7"), g.Attr("media", "(prefers-color-scheme: light)")),
		h.Meta(h.Name("theme-color"), h.Content("#17171a"), g.Attr("media", "(prefers-color-scheme: dark)")),
		h.Link(h.Rel("icon"), h.Href(ctx.Asset("icons/icon.svg")), h.Type("image/svg+xml")),
		h.Link(h.Rel("apple-touch-icon"), h.Href(ctx.Asset("icons/icon-192.png"))),
		h.Link(h.Rel("manifest"), h.Href(ctx.Asset("manifest."+string(ctx.Lang())+".webmanifest"))),
		h.Link(h.Rel("stylesheet"), h.Href(ctx.Asset("site.css"))),
		h.Script(h.Src(ctx.Asset("boot.js")), h.Defer()),
	)
}

// alternates tells search engines the page's address and its other languages,
// where the site's place is known.
func alternates(ctx Context, p Content) g.Node {
	self := ctx.Absolute(ctx.Address)
	if self == "" || p.NoIndex || ctx.Address.Page == address.NotFound {
		return nil
	}
	nodes := g.Group{h.Link(h.Rel("canonical"), h.Href(self))}
	if ctx.Address.Page == address.Root {
		return nodes
	}
	for _, lang := range communique.Langs {
		nodes = append(nodes, h.Link(h.Rel("alternate"), g.Attr("hreflang", string(lang)), h.Href(ctx.Absolute(ctx.Address.In(lang)))))
	}
	return append(nodes, h.Link(h.Rel("alternate"), g.Attr("hreflang", "x-default"), h.Href(strings.TrimSuffix(ctx.Site.Origin, "/")+ctx.base())))
}

// body has an empty first element, in which the program mounts when it starts;
// the page itself is never replaced.
func body(ctx Context, p Content) g.Node {
	return h.Body(Class("page-"+p.Kind),
		h.Div(h.ID("alternat-app"), g.Attr("hidden")),
		h.A(Class("skip"), h.Href("#main"), ctx.Text("shell.skip")),
		header(ctx),
		h.Main(h.ID("main"), g.Attr("tabindex", "-1"), Class("wrap"), p.Main),
		footer(ctx),
		bootMessages(ctx),
		h.Div(h.ID("announce"), Class("unseen"), g.Attr("role", "status"), h.Aria("live", "polite")),
	)
}
