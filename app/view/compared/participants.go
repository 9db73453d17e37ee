package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// Participants is a table for each party and, across partners, one by role.
func Participants(ctx view.Context, c *compare.Comparison) g.Node {
	if len(c.Participants) == 0 && len(c.Roles) == 0 {
		return h.P(view.Class("blank"), ctx.Text("participants.none"))
	}
	return g.Group{
		g.Map(c.Participants, func(t compare.ParticipantTable) g.Node { return participantTable(ctx, c, t) }),
		view.If(len(c.Roles) > 0, roleTable(ctx, c)),
	}
}

// participantTable compares the bodies of one party as sets.
func participantTable(ctx view.Context, c *compare.Comparison, t compare.ParticipantTable) g.Node {
	id := view.PartyAnchor(t.Party)
	return h.Div(view.Class("table-block"),
		h.H3(h.ID(id), ctx.Text("participants.party", ctx.Party(t.Party))),
		h.P(view.Class("table-note"), lists(ctx, t)),
		view.If(!t.Comparable, h.P(view.Class("table-note"), ctx.Text("participants.not-comparable"))),
		view.If(len(t.Rows) > 0, h.Table(view.Class("ledger", "bodies"), h.Aria("labelledby", id),
			h.THead(h.Tr(
				h.Th(g.Attr("scope", "col"), ctx.Text("participants.body")),
				sideHead(ctx, c, compare.A), sideHead(ctx, c, compare.B),
				h.Th(g.Attr("scope", "col"), ctx.Text("participants.outcome")),
			)),
			h.TBody(g.Map(t.Rows, func(r compare.ParticipantRow) g.Node { return participantRow(ctx, r) })),
		)),
	)
}

// lists says how each side's list ends, before any cell rests on it.
func lists(ctx view.Context, t compare.ParticipantTable) g.Node {
	one := func(side compare.Side, l communique.ParticipantList, blank compare.Blank) g.Node {
		var open g.Node
		if l.OpenEnd != nil {
			open = g.Group{g.Text(" "), ctx.Quote(l.Source, *l.OpenEnd)}
		} else if l.OpenWords != "" {
			open = g.Group{g.Text(" "), ctx.Recorded(l.Source, l.OpenWords)}
		}
		end := ctx.ListEnd(l, blank)
		if !t.Comparable && blank == compare.NotApplicable {
			end = ctx.T("list.not-a-side")
		}
		return h.Span(view.Class("list-end"), view.SideTag(side), g.Text(" "), g.Text(end), open)
	}
	return g.Group{one(compare.A, t.ListA, t.BlankA), g.Text(" "), one(compare.B, t.ListB, t.BlankB)}
}

func participantRow(ctx view.Context, r compare.ParticipantRow) g.Node {
	return h.Tr(view.Class("is-"+string(r.Presence)),
		h.Th(g.Attr("scope", "row"), bodyName(ctx, r)),
		h.Td(h.Data("side", "A"), Cell(ctx, r.A)),
		h.Td(h.Data("side", "B"), Cell(ctx, r.B)),
		h.Td(view.Class("verdict"), h.Span(view.Class("word"), ctx.Text("presence."+string(r.Presence)))),
	)
}

// bodyName is our label for the body; one that could not be resolved stays as
// it is printed, and says so.
func bodyName(ctx view.Context, r compare.ParticipantRow) g.Node {
	if r.Agency == "" || r.Unresolved {
		lang := communique.Lang("")
		for _, cell := range []compare.Cell{r.A, r.B} {
			if lang == "" && len(cell.Cites) > 0 {
				lang = view.LangOf(cell.Cites[0].Document)
			}
		}
		return g.Group{view.Quoted(lang, g.Text(r.AsNamed)), h.Small(view.Class("soft"), ctx.Text("participants.unresolved"))}
	}
	name, acronym := ctx.Agency(r.Agency), ctx.Acronym(r.Agency)
	return g.Group{
		h.A(h.Href(ctx.ToAgency(r.Agency)), g.Text(name)),
		view.If(acronym != "" && acronym != name, h.Small(view.Class("soft"), g.Text(acronym))),
	}
}

// roleTable holds bodies of different partners against each other by what
// they do, and says no more than that.
func roleTable(ctx view.Context, c *compare.Comparison) g.Node {
	side := func(of compare.Side, bodies []compare.RoleBody, blank compare.CellState) g.Node {
		letter := "A"
		if of == compare.B {
			letter = "B"
		}
		if len(bodies) == 0 {
			return h.Td(h.Data("side", letter), h.Span(view.Class("blank"), ctx.Text("cell."+string(blank))))
		}
		return h.Td(h.Data("side", letter), g.Map(bodies, func(b compare.RoleBody) g.Node {
			return h.Span(view.Class("cite"),
				ctx.Cite(b.Cite),
				h.Small(view.Class("soft"), view.Joined(ctx, ctx.Party(b.Party), ctx.BodyLabel(b.Agency))),
			)
		}))
	}
	return h.Div(view.Class("table-block"),
		h.H3(h.ID("roles-h"), ctx.Text("roles.title")),
		h.P(view.Class("table-note"), ctx.Text("roles.note")),
		h.Table(view.Class("ledger", "roles"), h.Aria("labelledby", "roles-h"),
			h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("roles.role")), sideHead(ctx, c, compare.A), sideHead(ctx, c, compare.B))),
			h.TBody(g.Map(c.Roles, func(r compare.RoleRow) g.Node {
				return h.Tr(
					h.Th(g.Attr("scope", "row"), ctx.Text("role."+r.Role)),
					side(compare.A, r.A, r.BlankA), side(compare.B, r.B, r.BlankB),
				)
			})),
		),
	)
}
