package agencies

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/sorting"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// signs differ in shape; words stand beside them wherever they are used.
var signs = map[bodies.Mark]string{
	bodies.MarkNamed: "■", bodies.MarkOtherName: "▣", bodies.MarkChair: "▲", bodies.MarkOffice: "▫",
	bodies.MarkForeseen: "○", bodies.MarkLineage: "◆",
}

func sign(m bodies.Mark) g.Node {
	return h.Span(view.Class("sign", "sign-"+string(m)), h.Aria("hidden", "true"), g.Text(signs[m]))
}

// timeline is a table of the sessions that name the body or one of its lineage:
// dialogues down, years across. Each mark leads to its line further down.
func timeline(ctx view.Context, a *communique.Agency, v *bodies.Survey) g.Node {
	t := v.Timeline(a.ID)
	if len(t.Rows) == 0 {
		return nil
	}
	used := map[bodies.Mark]bool{}
	var rows []view.YearRow
	order := ctx.SeriesInOrder()
	sorting.Stable(t.Rows, func(x, y bodies.Row) int {
		return slices.Index(order, x.Series) - slices.Index(order, y.Series)
	})
	for _, r := range t.Rows {
		row := view.YearRow{Name: g.Text(view.Capital(ctx.Series(r.Series))), Marks: map[int][]view.YearMark{}}
		for i, cell := range r.Cells {
			for _, p := range cell {
				used[p.Mark] = true
				row.Marks[t.Years[i]] = append(row.Marks[t.Years[i]], point(ctx, p))
			}
		}
		for _, p := range r.Undated {
			used[p.Mark] = true
			row.Marks[0] = append(row.Marks[0], point(ctx, p))
		}
		rows = append(rows, row)
	}
	return view.Section("timeline", ctx.T("agency.timeline"), ctx.Text("agency.timeline.under"),
		view.YearGrid(ctx, ctx.T("agency.timeline"), ctx.T("fact.series"), t.Years, rows),
		h.P(view.Class("legend"), g.Map(bodies.Marks, func(m bodies.Mark) g.Node {
			return view.If(used[m], h.Span(sign(m), g.Text(" "), g.Text(ctx.Locale.Of("body-mark.", string(m)))))
		})),
	)
}

func point(ctx view.Context, p bodies.Point) view.YearMark {
	words := ctx.Locale.Of("body-mark.", string(p.Mark))
	m := view.YearMark{Href: "#" + sessionAnchor(p.Session.ID), Sign: sign(p.Mark)}
	if p.Mark == bodies.MarkLineage {
		words = ctx.T("body-mark.lineage-of", ctx.Agency(p.Agency))
		m.Href = ctx.ToAgency(p.Agency) + "#" + sessionAnchor(p.Session.ID)
	}
	m.Words = ctx.T("dot.link", ctx.SessionTitle(p.Session), ctx.Day(p.Session.Date), words)
	return m
}

// sessionAnchor is the id of a session's line among the appearances.
func sessionAnchor(id communique.SessionID) string { return "s-" + string(id) }

// standing says what the sessions that do not name the body let one conclude,
// which is mostly nothing.
func standing(ctx view.Context, a *communique.Agency, v *bodies.Survey) g.Node {
	s := v.Standing(a.ID)
	if s.Table == 0 {
		return nil
	}
	var items g.Group
	for _, x := range []struct {
		key string
		n   int
	}{
		{"named", s.Named}, {"full", s.NotNamedFull}, {"open", s.NotNamedOpen}, {"no-list", s.NoList}, {"not-in-force", s.NotInForce},
	} {
		if x.n > 0 {
			items = append(items, h.Div(h.Dt(g.Text(ctx.Locale.Of("agency.standing.", x.key))), h.Dd(g.Text(ctx.Locale.Int(x.n)))))
		}
	}
	return view.Section("standing", ctx.T("agency.standing"), ctx.Text("agency.standing.under"),
		h.P(g.Text(ctx.Count("agency.standing.table", s.Table, partyOf(ctx, a)))),
		h.Dl(view.Class("tally"), items),
	)
}
