package agencies

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// appearances lists the places where a body is named, by session, the latest
// first.
func appearances(ctx view.Context, all []bodies.Appearance) g.Node {
	if len(all) == 0 {
		return h.P(view.Class("blank"), ctx.Text("agency.nowhere"))
	}
	var rows []g.Node
	for end := len(all); end > 0; {
		start := end - 1
		for start > 0 && all[start-1].Session == all[start].Session {
			start--
		}
		rows = append(rows, appearanceRow(ctx, all[start].Session, all[start:end]))
		end = start
	}
	return h.Table(view.Class("ledger", "appearances"),
		h.Caption(view.Class("unseen"), ctx.Text("agency.appearances")),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("term.session")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.where")),
		)),
		h.TBody(rows...),
	)
}

func appearanceRow(ctx view.Context, s *communique.Session, here []bodies.Appearance) g.Node {
	return h.Tr(h.ID(sessionAnchor(s.ID)),
		h.Th(g.Attr("scope", "row"), h.A(h.Href(ctx.ToSession(s.ID)), g.Text(ctx.SessionTitle(s))), h.Small(view.Class("soft"), g.Text(ctx.When(s.Date)))),
		h.Td(h.Ul(view.Class("places"), g.Map(here, func(x bodies.Appearance) g.Node {
			how := ctx.Locale.Of("appears.", string(x.How))
			if x.Foreseen {
				how = ctx.T("appears.foreseen", how)
			}
			d := s.Document(x.Cite.Document)
			tail := g.Group{g.Text(how)}
			switch {
			case d == nil:
				tail = append(tail, g.Text(ctx.T("sep.items")), ctx.Text("appears.no-source"))
			case !d.Held():
				tail = append(tail, g.Text(ctx.T("sep.items")), h.A(h.Href(ctx.ToSessionAt(d.ID, view.DocumentAnchor(d.ID))), ctx.Text("session.source-in", ctx.LangName(d.Lang))))
			default:
				tail = append(tail, g.Text(ctx.T("sep.items")), g.Text(ctx.LangName(d.Lang)))
			}
			if x.OtherName {
				tail = append(tail, g.Text(ctx.T("sep.items")), ctx.Text("appears.other-name"))
			}
			return h.Li(printed(ctx, x), h.Small(view.Class("soft"), tail))
		}))),
	)
}

// printed is the name where it stands; what a body states in its own name is
// not repeated here, only where.
func printed(ctx view.Context, x bodies.Appearance) g.Node {
	switch {
	case x.How == bodies.Acting && x.Cite.Quote != nil:
		return h.A(h.Href(ctx.ToQuote(x.Cite.Document, x.Cite.Quote.Start)), ctx.Text("appears.see-statement"))
	case x.Cite.Text == "":
		return nil
	}
	return ctx.Cite(x.Cite)
}
