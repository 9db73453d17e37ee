package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
)

// participants is a table for each party and, across partners, one by role.
func participants(ctx Context, c *compare.Comparison) g.Node {
	if len(c.Participants) == 0 && len(c.Roles) == 0 {
		return h.P(class("blank"), ctx.Text("participants.none"))
	}
	return g.Group{
		g.Map(c.Participants, func(t compare.ParticipantTable) g.Node { return participantTable(ctx, c, t) }),
		when(len(c.Roles) > 0, roleTable(ctx, c)),
	}
}

// participantTable compares the bodies of one party as sets.
func participantTable(ctx Context, c *compare.Comparison, t compare.ParticipantTable) g.Node {
	id := "party-" + string(t.Party)
	return h.Div(class("table-block"),
		h.H3(h.ID(id), ctx.Text("participants.party", ctx.Party(t.Party))),
		h.P(class("table-note"), lists(ctx, t)),
		when(!t.Comparable, h.P(class("table-note"), ctx.Text("participants.not-comparable"))),
		when(len(t.Rows) > 0, h.Table(class("ledger", "bodies"), h.Aria("labelledby", id),
			h.THead(h.Tr(
				h.Th(g.Attr("scope", "col"), ctx.Text("participants.body")),
				sideHead(c, compare.A), sideHead(c, compare.B),
				h.Th(g.Attr("scope", "col"), ctx.Text("participants.outcome")),
			)),
			h.TBody(g.Map(t.Rows, func(r compare.ParticipantRow) g.Node { return participantRow(ctx, r) })),
		)),
	)
}

// lists says how each side's list ends, before any cell rests on it.
func lists(ctx Context, t compare.ParticipantTable) g.Node {
	one := func(side compare.Side, l communique.ParticipantList, blank compare.Blank) g.Node {
		var open g.Node
		if l.OpenEnd != nil {
			open = g.Group{g.Text(" "), ctx.quote(l.Source, *l.OpenEnd)}
		} else if l.OpenWords != "" {
			open = g.Group{g.Text(" "), ctx.recorded(l.Source, l.OpenWords)}
		}
		end := ctx.listEnd(l, blank)
		if !t.Comparable && blank == compare.NotApplicable {
			end = ctx.T("list.not-a-side")
		}
		return h.Span(class("list-end"), sideTag(side), g.Text(" "), g.Text(end), open)
	}
	return g.Group{one(compare.A, t.ListA, t.BlankA), g.Text(" "), one(compare.B, t.ListB, t.BlankB)}
}

func (c Context) listEnd(l communique.ParticipantList, blank compare.Blank) string {
	switch {
	case blank != compare.NotBlank && l.End == communique.ListUnknown:
		return c.Locale.Of("blank.", string(blank))
	case l.End == communique.ListFull && l.AsTranslated:
		return c.T("list.full-as-translated")
	case l.End == communique.ListFull:
		return c.T("list.full")
	case l.End == communique.ListOpen:
		return c.T("list.partial")
	case l.End == communique.ListNone:
		return c.T("list.none")
	}
	return c.T("list.unknown")
}

func participantRow(ctx Context, r compare.ParticipantRow) g.Node {
	return h.Tr(class("is-"+string(r.Presence)),
		h.Th(g.Attr("scope", "row"), bodyName(ctx, r)),
		h.Td(h.Data("side", "A"), cell(ctx, r.A)),
		h.Td(h.Data("side", "B"), cell(ctx, r.B)),
		h.Td(class("verdict"), h.Span(class("word"), ctx.Text("presence."+string(r.Presence)))),
	)
}

// bodyName is our label for the body; one that could not be resolved stays as
// it is printed, and says so.
func bodyName(ctx Context, r compare.ParticipantRow) g.Node {
	if r.Agency == "" || r.Unresolved {
		lang := communique.Lang("")
		for _, cell := range []compare.Cell{r.A, r.B} {
			if lang == "" && len(cell.Cites) > 0 {
				lang = langOf(cell.Cites[0].Document)
			}
		}
		return g.Group{quoted(lang, g.Text(r.AsNamed)), h.Small(class("soft"), ctx.Text("participants.unresolved"))}
	}
	name, acronym := ctx.Agency(r.Agency), ctx.Acronym(r.Agency)
	return g.Group{
		h.A(h.Href(ctx.ToAgency(r.Agency)), g.Text(name)),
		when(acronym != "" && acronym != name, h.Small(class("soft"), g.Text(acronym))),
	}
}

// roleTable holds bodies of different partners against each other by what
// they do, and says no more than that.
func roleTable(ctx Context, c *compare.Comparison) g.Node {
	side := func(of compare.Side, bodies []compare.RoleBody, blank compare.CellState) g.Node {
		letter := "A"
		if of == compare.B {
			letter = "B"
		}
		if len(bodies) == 0 {
			return h.Td(h.Data("side", letter), h.Span(class("blank"), ctx.Text("cell."+string(blank))))
		}
		return h.Td(h.Data("side", letter), g.Map(bodies, func(b compare.RoleBody) g.Node {
			return h.Span(class("cite"),
				ctx.cite(b.Cite),
				h.Small(class("soft"), joined(ctx, ctx.Party(b.Party), ctx.bodyLabel(b.Agency))),
			)
		}))
	}
	return h.Div(class("table-block"),
		h.H3(h.ID("roles-h"), ctx.Text("roles.title")),
		h.P(class("table-note"), ctx.Text("roles.note")),
		h.Table(class("ledger", "roles"), h.Aria("labelledby", "roles-h"),
			h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("roles.role")), sideHead(c, compare.A), sideHead(c, compare.B))),
			h.TBody(g.Map(c.Roles, func(r compare.RoleRow) g.Node {
				return h.Tr(
					h.Th(g.Attr("scope", "row"), ctx.Text("role."+r.Role)),
					side(compare.A, r.A, r.BlankA), side(compare.B, r.B, r.BlankB),
				)
			})),
		),
	)
}

// bodyLabel is our label for a body, "" for one that is not resolved.
func (c Context) bodyLabel(id communique.AgencyID) string {
	if id == "" {
		return ""
	}
	return c.Agency(id)
}
