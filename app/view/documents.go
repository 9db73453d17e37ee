package view

import (
	"alternat/app/communique"
	"alternat/app/compare"
	"net/url"
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// Readable is an address as a person would read it out.
func Readable(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	path := u.Path
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	return Host(address) + path
}

// DocumentOrigin names the issuer, and the publisher where it is another.
func DocumentOrigin(ctx Context, d *communique.Document) g.Node {
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
		add("session.publisher", ctx.Publisher(d))
	}
	if len(items) == 0 {
		return h.P(Class("doc-origin", "soft"), ctx.Text("session.no-publisher"))
	}
	return h.P(append([]g.Node{Class("doc-origin", "soft")}, items...)...)
}

// Publisher names who put a document on line: as we name the body, where the
// authority file knows the recorded name; else as recorded, in English.
func (c Context) Publisher(d *communique.Document) g.Node {
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
	if key := "publisher." + strings.Trim(Slug(d.Publisher), "-"); c.Locale.Has(key) {
		return c.Text(key)
	}
	return h.Span(h.Lang(string(communique.English)), g.Text(d.Publisher))
}

// Official reports whether the issuer speaks on the document's page.
func Official(d *communique.Document) bool {
	switch d.Role {
	case "original", "language version", "translation":
		return d.Issuer != ""
	}
	return false
}

// PageName calls a page official only where the issuer speaks on it.
func (c Context) PageName(d *communique.Document) string {
	if Official(d) {
		return c.T("document.official")
	}
	return c.T("session.source-page")
}

// Host is the name of the site in an address.
func Host(url string) string {
	_, rest, _ := strings.Cut(url, "://")
	name, _, _ := strings.Cut(rest, "/")
	return strings.TrimPrefix(name, "www.")
}

// DocumentsOf are those that a subject's claims rest on.
func DocumentsOf(s compare.Subject) []*communique.Document {
	if s.Document != nil {
		return []*communique.Document{s.Document}
	}
	if s.Session == nil {
		return nil
	}
	return s.Session.Documents
}

// GenreName names a kind of text, with its issuer where one side speaks.
func (c Context) GenreName(d *communique.Document) string {
	code := SlugSpace(string(d.Genre))
	if code == "" {
		return ""
	}
	if d.Issuer != "" && !d.Genre.Joint() && c.Locale.Has("genre-of."+code) {
		return c.Locale.Of("genre-of.", code, c.Issuer(d.Issuer))
	}
	return c.Locale.Of("genre.", code)
}

// DocumentStatus says in which language a text is and whether it is a
// translation.
func (c Context) DocumentStatus(d *communique.Document) string {
	lang := c.LangName(d.Lang)
	switch {
	case d.Provisional:
		return c.T("document.provisional", lang)
	case d.Role == "translation":
		return c.T("document.translation", lang)
	default:
		return c.T("document.version", lang)
	}
}

// ReadingName says who read a text.
func (c Context) ReadingName(d *communique.Document) string {
	switch {
	case !d.Held():
		return c.T("term.not_held")
	case d.Annotation == nil:
		return c.T("document.unread")
	case d.Annotation.Reading == communique.Curated:
		return c.T("term.curated")
	case d.Annotation.Reading == communique.ConfirmedRead:
		return c.T("document.confirmed")
	default:
		return c.T("term.machine_read")
	}
}

// ReadAutomatically reports whether what is said of a subject rests on a text
// that was read by rules and that nobody has checked.
func (c Context) ReadAutomatically(s compare.Subject) bool {
	for _, d := range DocumentsOf(s) {
		if d.Held() && d.Annotation != nil && d.Annotation.Reading == communique.ReadByRule {
			return true
		}
	}
	return false
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
