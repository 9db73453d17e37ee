package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/compare"
	"alternat/app/view"
)

// severalBodies has a table for each party, Japan's first, then in the order of
// the page's language. A table has the columns of the records in which the
// party is at the table; the others are named, for nothing is compared there.
func severalBodies(ctx view.Context, m *compare.Matrix) g.Node {
	if len(m.Bodies) == 0 {
		return h.P(view.Class("blank"), ctx.Text("several.no-participants"))
	}
	var out, others g.Group
	for _, party := range ctx.Alphabetical(partyIDs(m.Bodies)) {
		for _, t := range m.Bodies {
			switch {
			case t.Party != party:
			case party == compare.Japan:
				out = append(out, bodyTable(ctx, m, t))
			default:
				others = append(others, bodyTable(ctx, m, t))
			}
		}
	}
	return append(out, others...)
}

func bodyTable(ctx view.Context, m *compare.Matrix, t compare.BodyTable) g.Node {
	id := view.PartyAnchor(t.Party)
	var at []int
	var elsewhere []string
	for i, c := range t.Columns {
		if c.AtTable {
			at = append(at, i)
		} else {
			elsewhere = append(elsewhere, ctx.SubjectShort(m.Columns[i].Subject))
		}
	}
	rows := h.TBody(
		h.Tr(view.Class("list-ends"), h.Th(g.Attr("scope", "row"), ctx.Text("several.list")), g.Map(at, func(i int) g.Node {
			return severalCell(ctx, m, i, listEnd(ctx, t.Columns[i]))
		})),
		g.Map(t.Rows, func(r compare.BodyRow) g.Node {
			return h.Tr(h.Th(g.Attr("scope", "row"), lineageName(ctx, r)), g.Map(at, func(i int) g.Node {
				return severalCell(ctx, m, i, Cell(ctx, r.Cells[i]))
			}))
		}),
	)
	return h.Div(view.Class("table-block"),
		h.H3(h.ID(id), ctx.Text("participants.party", ctx.Party(t.Party))),
		view.If(len(elsewhere) > 0, h.P(view.Class("table-note"), ctx.Text("several.not-at", ctx.Locale.List(elsewhere)))),
		severalFrame(ctx, m, id+"-t", ctx.T("several.bodies-of", ctx.Party(t.Party)), "participants.body", at, rows),
	)
}

// listEnd says how a column's list ends, with the words that leave it open.
func listEnd(ctx view.Context, c compare.BodyColumn) g.Node {
	return g.Group{h.Span(view.Class("soft"), g.Text(ctx.ListEnd(c.List, c.Blank))), ctx.Cites(c.Open)}
}

// lineageName names the body that heads a row and those that succeeded it.
func lineageName(ctx view.Context, r compare.BodyRow) g.Node {
	name := bodyName(ctx, compare.ParticipantRow{Agency: r.Agency, AsNamed: r.AsNamed, Unresolved: r.Unresolved, A: firstPrinted(r)})
	if len(r.Lineage) < 2 {
		return name
	}
	var later []string
	for _, id := range r.Lineage[1:] {
		later = append(later, short(ctx, id))
	}
	return g.Group{name, h.Small(view.Class("soft"), ctx.Text("several.then", ctx.Locale.List(later)))}
}

func firstPrinted(r compare.BodyRow) compare.Cell {
	for _, c := range r.Cells {
		if c.Present() {
			return c
		}
	}
	return compare.Cell{}
}

// severalRoles holds the bodies of different partners against each other by
// what they do, and says no more than that.
func severalRoles(ctx view.Context, m *compare.Matrix) g.Node {
	if len(m.Roles) == 0 {
		return nil
	}
	rows := h.TBody(g.Map(m.Roles, func(r compare.RoleLine) g.Node {
		return h.Tr(h.Th(g.Attr("scope", "row"), ctx.Text("role."+r.Role)), g.Group(mapIndex(r.Cells, func(i int, c compare.RoleCell) g.Node {
			return severalCell(ctx, m, i, rolesOf(ctx, c))
		})))
	}))
	return h.Div(view.Class("table-block"),
		h.H3(h.ID("roles-h"), ctx.Text("roles.title")),
		h.P(view.Class("table-note"), ctx.Text("roles.note")),
		severalFrame(ctx, m, "roles-t", ctx.T("roles.title"), "roles.role", allColumns(m), rows),
	)
}

// without is the address of the same records but one.
func without(ctx view.Context, m *compare.Matrix, i int) address.Address {
	var ids []string
	for k, c := range m.Columns {
		if k != i {
			ids = append(ids, c.Subject.ID())
		}
	}
	to := ctx.Address.Comparing(ids...)
	if to.Page == address.Compare {
		to.View = ctx.Address.View.Filters()
	}
	return to
}
