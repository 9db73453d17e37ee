package view

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// sessionDocuments lists every text known about a session, the held ones first.
func sessionDocuments(ctx Context, s *communique.Session) g.Node {
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
	return h.Ul(class("doc-list"), g.Map(docs, func(d *communique.Document) g.Node { return documentItem(ctx, d) }))
}

// documentItem says what a document is, who issued and who published it, and
// whether its text is held. One that is held has its id at its text.
func documentItem(ctx Context, d *communique.Document) g.Node {
	var id g.Node
	if !d.Held() {
		id = h.ID(DocumentAnchor(d.ID))
	}
	title := g.Node(ctx.Text("session.untitled"))
	if d.Title != "" {
		title = g.Text(d.Title)
	}
	return h.Li(id,
		h.P(class("doc-title"), when(d.Title == "", h.Span(class("soft"), title)), when(d.Title != "", quoted(d.Lang, title)),
			when(d.TitleFromAddress, h.Span(class("soft"), g.Text(" "), ctx.Text("session.title-from-address")))),
		h.P(class("doc-kind"), joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d), ctx.roleName(d), ctx.ReadingName(d))),
		documentOrigin(ctx, d),
		h.P(class("doc-links"),
			when(d.Held(), h.A(h.Href("#"+DocumentAnchor(d.ID)), ctx.Text("session.read-text"))),
			when(d.URL != "", g.Group{when(d.Held(), g.Text(ctx.T("sep.items"))),
				h.A(h.Href(d.URL), h.Rel("external noreferrer"), g.Text(ctx.pageName(d))), g.Text(" "), h.Span(class("soft", "host"), g.Text(host(d.URL)))}),
		),
	)
}

// documentOrigin names the issuer, and the publisher where it is another.
func documentOrigin(ctx Context, d *communique.Document) g.Node {
	var items g.Group
	add := func(key string, value g.Node) {
		if len(items) > 0 {
			items = append(items, g.Text(ctx.T("sep.items")))
		}
		items = append(items, ctx.Text(key), g.Text(ctx.T("sep.colon")), value)
	}
	if d.Issuer != "" {
		add("session.issuer", g.Text(ctx.Issuer(d.Issuer)))
	}
	if d.Publisher != "" {
		add("session.publisher", ctx.publisher(d))
	}
	if len(items) == 0 {
		return h.P(class("doc-origin", "soft"), ctx.Text("session.no-publisher"))
	}
	return h.P(append([]g.Node{class("doc-origin", "soft")}, items...)...)
}

// publisher names who put a document on line: as we name the body, where the
// authority file knows the recorded name; else as recorded, in English.
func (c Context) publisher(d *communique.Document) g.Node {
	for i := range c.Site.Lexicon.Agencies {
		a := &c.Site.Lexicon.Agencies[i]
		if isNamed(a, d.Publisher) {
			return g.Text(c.Agency(a.ID))
		}
	}
	for i := range c.Site.Lexicon.Parties {
		if p := &c.Site.Lexicon.Parties[i]; p.Names.In(communique.English) == d.Publisher {
			return g.Text(c.Party(p.ID))
		}
	}
	if key := "publisher." + strings.Trim(slug(d.Publisher), "-"); c.Locale.Has(key) {
		return c.Text(key)
	}
	return h.Span(h.Lang(string(communique.English)), g.Text(d.Publisher))
}

// isNamed reports whether a recorded name, with or without the country behind
// a comma, is one of the body's names.
func isNamed(a *communique.Agency, name string) bool {
	short, _, _ := strings.Cut(name, ",")
	for _, lang := range communique.Langs {
		for _, n := range append([]string{a.Label[lang].Text}, a.Names[lang]...) {
			if n != "" && (strings.EqualFold(n, name) || strings.EqualFold(n, short)) {
				return true
			}
		}
	}
	return slices.Contains(a.Acronyms, name)
}

// pageName calls a page official only where the issuer speaks on it.
func (c Context) pageName(d *communique.Document) string {
	switch d.Role {
	case "original", "language version", "translation":
		if d.Issuer != "" {
			return c.T("document.official")
		}
	}
	return c.T("session.source-page")
}

// roleName says what a document is beside the others; "" for the plain case.
func (c Context) roleName(d *communique.Document) string {
	key := "document-role." + strings.Trim(slug(d.Role), "-")
	if d.Role == "" || d.Role == "language version" || d.Role == "translation" || !c.Locale.Has(key) {
		return ""
	}
	return c.T(key)
}

// host is the name of the site in an address.
func host(url string) string {
	_, rest, _ := strings.Cut(url, "://")
	name, _, _ := strings.Cut(rest, "/")
	return strings.TrimPrefix(name, "www.")
}
