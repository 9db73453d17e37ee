package home

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// timeline is a table of all sessions: partners down, in the alphabetical
// order of the page's language, years across.
func timeline(ctx view.Context) g.Node {
	years := ctx.Years()
	if len(years) == 0 {
		return h.P(ctx.Text("sessions.none"))
	}
	head := []g.Node{h.Th(g.Attr("scope", "col"), ctx.Text("term.partner"))}
	for _, y := range years {
		head = append(head, h.Th(g.Attr("scope", "col"), h.Span(view.Class("century"), g.Text(y[:2])), g.Text(y[2:])))
	}
	rows := []g.Node{}
	for _, p := range ctx.Partners() {
		row := []g.Node{h.Th(g.Attr("scope", "row"), g.Text(ctx.Party(p)))}
		for _, y := range years {
			row = append(row, timelineCell(ctx, p, y))
		}
		rows = append(rows, h.Tr(row...))
	}
	long := ""
	if len(years) > 12 {
		long = "timeline-long"
	}
	return g.Group{
		h.Table(view.Class("timeline", long),
			h.Caption(view.Class("unseen"), ctx.Text("home.timeline.caption")),
			h.THead(h.Tr(head...)),
			h.TBody(rows...),
		),
		h.P(view.Class("legend"), g.Map([]string{"held", "facts", "listed"}, func(code string) g.Node {
			return h.Span(view.Dot(code), g.Text(" "), g.Text(ctx.Locale.Of("dot.", code)))
		})),
	}
}

func timelineCell(ctx view.Context, p communique.PartyID, y string) g.Node {
	var links g.Group
	for _, s := range ctx.Site.Sessions {
		if s.Date.Year() == y && slices.Contains(s.Partners, p) {
			code := view.DotCode(s)
			links = append(links, h.A(h.Href(ctx.ToSession(s.ID)), view.Dot(code),
				h.Span(view.Class("unseen"), ctx.Text("dot.link", ctx.SessionTitle(s), ctx.Locale.Date(s.Date), ctx.Locale.Of("dot.", code)))))
		}
	}
	return h.Td(h.Data("year", y), links)
}
