package view

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
)

// compareHead is the two cards and the link that swaps them.
func compareHead(ctx Context, c *compare.Comparison) g.Node {
	return g.Group{
		h.H1(class("unseen"), h.ID("compare-h"), g.Attr("tabindex", "-1"), ctx.Text("compare.heading", ctx.subjectTitle(c.A), ctx.subjectTitle(c.B))),
		h.Div(class("pair"),
			card(ctx, compare.A, c.A),
			h.A(class("button", "swap"), h.ID("swap"), h.Href(ctx.swapped()), h.Data("state", "push"),
				h.Span(class("swap-mark"), h.Aria("hidden", "true"), g.Text("⇄")), ctx.Text("term.swap")),
			card(ctx, compare.B, c.B),
		),
	}
}

// swapped is the address of the same pair the other way round.
func (c Context) swapped() string {
	to := c.Address
	if to.Pair.Loose {
		to.Pair.A, to.Pair.B = to.Pair.B, to.Pair.A
	} else {
		to.View.Swap = !to.View.Swap
	}
	return c.Href(to)
}

// card says what one side is, before anything is said about it.
func card(ctx Context, side compare.Side, s compare.Subject) g.Node {
	name := "in-a"
	if side == compare.B {
		name = "in-b"
	}
	if s.Session == nil {
		return h.Article(class("card", name), sideTag(side), h.H2(g.Text(s.ID())))
	}
	return h.Article(class("card", name),
		sideTag(side),
		h.H2(h.A(h.Href(ctx.ToSession(s.Session.ID)), g.Text(ctx.SessionTitle(s.Session)))),
		h.P(class("card-where"), g.Text(ctx.place(s.Session)), g.Text(ctx.T("sep.place")), g.Text(ctx.When(s.Session.Date))),
		cardDocuments(ctx, s),
		h.P(class("card-other"), h.A(h.ID("other-"+name), h.Href(ctx.To(address.Chooser)), h.Data("do", "pick"), h.Data("side", strings.TrimPrefix(name, "in-")),
			ctx.Text("ui.pick.other"))),
	)
}

// place is the city and, where it is stated, how the sides met.
func (c Context) place(s *communique.Session) string {
	return c.venueText(s.Venue)
}

// venueText is the city, else the country, and the form of the meeting.
func (c Context) venueText(v communique.Venue) string {
	city := c.City(v)
	switch {
	case city == "" && v.Country != "":
		city = c.Party(v.Country)
	case city == "":
		city = c.T("venue.unknown")
	}
	if v.Mode != "" {
		return c.T("venue.with-mode", city, c.Locale.Of("mode.", v.Mode))
	}
	return city
}

func cardDocuments(ctx Context, s compare.Subject) g.Node {
	if s.Document != nil {
		return cardDocument(ctx, s.Document)
	}
	if len(s.Session.Documents) == 0 {
		return h.P(class("card-doc"), ctx.Text("document.none"))
	}
	return h.Ul(class("card-docs"), g.Map(s.Session.Documents, func(d *communique.Document) g.Node {
		return h.Li(cardDocument(ctx, d))
	}))
}

// cardDocument gives the printed title, then kind, language and reading.
func cardDocument(ctx Context, d *communique.Document) g.Node {
	return g.Group{
		when(d.Title != "" && !d.TitleFromAddress, h.P(class("card-title"), quoted(d.Lang, g.Text(d.Title)))),
		h.P(class("card-doc"),
			joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d)),
			g.Text(ctx.T("sep.items")),
			h.Span(class("nowrap"), g.Text(ctx.ReadingName(d))),
			when(!d.Held() && d.URL != "", g.Group{g.Text(ctx.T("sep.items")), h.A(h.Href(d.URL), h.Rel("external noreferrer"), g.Text(ctx.pageName(d)))}),
		),
	}
}

// joined puts the items that are not empty on one line.
func joined(ctx Context, items ...string) g.Node {
	var out g.Group
	for _, item := range items {
		if item == "" {
			continue
		}
		if len(out) > 0 {
			out = append(out, g.Text(ctx.T("sep.items")))
		}
		out = append(out, g.Text(item))
	}
	return out
}
