package compared

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// CompareHead is the two cards and the link that swaps them.
func CompareHead(ctx view.Context, c *compare.Comparison) g.Node {
	return g.Group{
		h.H1(view.Class("unseen"), h.ID("compare-h"), g.Attr("tabindex", "-1"), ctx.Text("compare.heading", ctx.SubjectTitle(c.A), ctx.SubjectTitle(c.B))),
		h.Div(view.Class("pair"),
			card(ctx, compare.A, c.A),
			h.A(view.Class("button", "swap"), h.ID("swap"), h.Href(swapped(ctx)), h.Data("state", "push"),
				h.Span(view.Class("swap-mark"), h.Aria("hidden", "true"), g.Text("⇄")), ctx.Text("term.swap")),
			card(ctx, compare.B, c.B),
		),
		h.P(view.Class("add-more"), h.A(h.ID("add-column"), h.Href(ctx.To(address.Chooser)), h.Data("do", "pick"), h.Data("side", "more"),
			ctx.Text("several.add"))),
	}
}

// swapped is the address of the same pair the other way round.
func swapped(c view.Context) string {
	to := c.Address
	if to.Pair.Loose {
		to.Pair.A, to.Pair.B = to.Pair.B, to.Pair.A
	} else {
		to.View.Swap = !to.View.Swap
	}
	return c.Href(to)
}

// card says what one side is, before anything is said about it.
func card(ctx view.Context, side compare.Side, s compare.Subject) g.Node {
	name := "in-a"
	if side == compare.B {
		name = "in-b"
	}
	if s.Session == nil {
		return h.Article(view.Class("card", name), view.SideTag(side), h.H2(g.Text(s.ID())))
	}
	return h.Article(view.Class("card", name),
		view.SideTag(side),
		h.H2(h.A(h.Href(ctx.ToSession(s.Session.ID)), g.Text(ctx.SessionTitle(s.Session)))),
		h.P(view.Class("card-where"), g.Text(ctx.Place(s.Session)), g.Text(ctx.T("sep.place")), g.Text(ctx.When(s.Session.Date))),
		cardDocuments(ctx, s),
		h.P(view.Class("card-other"), h.A(h.ID("other-"+name), h.Href(ctx.To(address.Chooser)), h.Data("do", "pick"), h.Data("side", strings.TrimPrefix(name, "in-")),
			ctx.Text("ui.pick.other"))),
	)
}

func cardDocuments(ctx view.Context, s compare.Subject) g.Node {
	if s.Document != nil {
		return cardDocument(ctx, s.Document)
	}
	if len(s.Session.Documents) == 0 {
		return h.P(view.Class("card-doc"), ctx.Text("document.none"))
	}
	return h.Ul(view.Class("card-docs"), g.Map(s.Session.Documents, func(d *communique.Document) g.Node {
		return h.Li(cardDocument(ctx, d))
	}))
}

// cardDocument gives the printed title, then kind, language and reading.
func cardDocument(ctx view.Context, d *communique.Document) g.Node {
	return g.Group{
		view.If(d.Title != "" && !d.TitleFromAddress, h.P(view.Class("card-title"), view.Quoted(d.Lang, g.Text(d.Title)))),
		h.P(view.Class("card-doc"),
			view.Joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d)),
			g.Text(ctx.T("sep.items")),
			h.Span(view.Class("nowrap"), g.Text(ctx.ReadingName(d))),
			view.If(!d.Held() && d.URL != "", g.Group{g.Text(ctx.T("sep.items")), view.Away(d.URL, g.Text(ctx.PageName(d)))}),
		),
	}
}
