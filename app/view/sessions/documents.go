package sessions

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// listed are the documents of a session in the order of its page, the held
// ones first.
func listed(s *communique.Session) []*communique.Document {
	docs := slices.Clone(s.Documents)
	slices.SortStableFunc(docs, func(a, b *communique.Document) int {
		switch {
		case a.Held() == b.Held():
			return 0
		case a.Held():
			return -1
		}
		return 1
	})
	return docs
}

// sessionDocuments lists every text known about a session. The numbers are
// those by which sources refer to them.
func sessionDocuments(ctx view.Context, s *communique.Session) g.Node {
	return h.Ol(view.Class("doc-list"), g.Map(listed(s), func(d *communique.Document) g.Node { return documentItem(ctx, d) }))
}

// documentItem says what a document is, who issued and who published it, and
// whether its text is held. One that is held has its id at its text.
func documentItem(ctx view.Context, d *communique.Document) g.Node {
	var id g.Node
	if !d.Held() {
		id = h.ID(view.DocumentAnchor(d.ID))
	}
	title := g.Node(ctx.Text("session.untitled"))
	if d.Title != "" {
		title = g.Text(d.Title)
	}
	return h.Li(id,
		h.P(view.Class("doc-title"), view.If(d.Title == "", h.Span(view.Class("soft"), title)), view.If(d.Title != "", view.Quoted(d.Lang, title)),
			view.If(d.TitleFromAddress, h.Span(view.Class("soft"), g.Text(" "), ctx.Text("session.title-from-address")))),
		h.P(view.Class("doc-kind"), view.Joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d), roleName(ctx, d), ctx.ReadingName(d), restates(ctx, d))),
		view.If(d.Description != "", h.P(view.Class("soft"), h.Span(ctx.LangAttr(communique.English), g.Text(d.Description)))),
		view.DocumentOrigin(ctx, d),
		h.P(view.Class("doc-links"),
			view.If(d.Held(), h.A(h.Href("#"+view.DocumentAnchor(d.ID)), ctx.Text("session.read-text"))),
			view.If(d.URL != "", g.Group{view.If(d.Held(), g.Text(ctx.T("sep.items"))),
				view.Away(d.URL, g.Text(ctx.PageName(d))), g.Text(" "), h.Span(view.Class("soft", "host"), g.Text(view.Host(d.URL)))}),
		),
	)
}

// restates says whose release a news report gives again.
func restates(ctx view.Context, d *communique.Document) string {
	if d.Restates == "" {
		return ""
	}
	return ctx.T("document.restates", ctx.Issuer(d.Restates))
}

// roleName says what a document is beside the others; "" for the plain case.
func roleName(c view.Context, d *communique.Document) string {
	key := "document-role." + strings.Trim(view.Slug(d.Role), "-")
	if d.Role == "" || d.Role == "language version" || d.Role == "translation" || !c.Locale.Has(key) {
		return ""
	}
	return c.T(key)
}
