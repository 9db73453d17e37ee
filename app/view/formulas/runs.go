package formulas

import (
	"cmp"
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/lexicon"
	"alternat/app/survey/formula"
	"alternat/app/view"
)

// runTable gives for each qualifier the first and the last use in this record,
// and then partner by partner.
func runTable(ctx view.Context, name string, qualifiers []*lexicon.FormulaQualifier, runs []formula.Run) g.Node {
	rows := g.Group{}
	for _, q := range qualifiers {
		var own []formula.Run
		for _, r := range runs {
			if r.Qualifier == q.ID {
				own = append(own, r)
			}
		}
		if len(own) > 0 {
			rows = append(rows, runRow(ctx, q, own))
		}
	}
	return h.Table(view.Class("ledger", "runs"),
		h.Caption(view.Class("unseen"), ctx.Text("formulas.runs", name)),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("formulas.qualifier")),
			h.Th(g.Attr("scope", "col"), ctx.Text("formulas.first")),
			h.Th(g.Attr("scope", "col"), ctx.Text("formulas.last")),
			h.Th(g.Attr("scope", "col"), ctx.Text("formulas.partners")),
		)),
		h.TBody(rows))
}

func runRow(ctx view.Context, q *lexicon.FormulaQualifier, own []formula.Run) g.Node {
	first, last := own[0].First, own[0].Last
	for _, r := range own {
		if before(r.First, first) {
			first = r.First
		}
		if before(last, r.Last) {
			last = r.Last
		}
	}
	order := ctx.Partners()
	slices.SortStableFunc(own, func(a, b formula.Run) int {
		return cmp.Compare(slices.Index(order, a.Partner), slices.Index(order, b.Partner))
	})
	return h.Tr(
		h.Th(g.Attr("scope", "row"), qualifierName(ctx, q)),
		h.Td(h.Data("head", ctx.T("formulas.first")), edge(ctx, first)),
		h.Td(h.Data("head", ctx.T("formulas.last")), edge(ctx, last)),
		h.Td(h.Ul(view.Class("run-partners"), g.Map(own, func(r formula.Run) g.Node {
			return h.Li(g.Text(ctx.Party(r.Partner)), g.Text(ctx.T("sep.colon")), g.Text(years(ctx, r)),
				view.If(r.Sessions > 1, h.Small(view.Class("soft"), g.Text(" "), g.Text(ctx.Count("count.sessions", r.Sessions)))))
		}))),
	)
}

// edge is one use: when, with whom, on what it rests.
func edge(ctx view.Context, u formula.Use) g.Node {
	return g.Group{
		h.A(h.Href(ctx.ToSession(u.Session.ID)), g.Text(ctx.When(u.Session.Date))),
		h.Small(view.Class("soft"), g.Text(ctx.T("sep.items")), g.Text(ctx.PartyList(u.Session.Partners)), g.Text(ctx.T("sep.items")), g.Text(ctx.Locale.Of("formulas.basis.", string(u.Basis)))),
	}
}

// before reports whether a is of an earlier session than b; of one day the
// order is that of the ids.
func before(a, b formula.Use) bool {
	return cmp.Or(cmp.Compare(a.Session.Date.Start, b.Session.Date.Start), cmp.Compare(a.Session.ID, b.Session.ID)) < 0
}

func years(ctx view.Context, r formula.Run) string {
	first, last := r.First.Session.Date.Year(), r.Last.Session.Date.Year()
	if first == last {
		return first
	}
	return ctx.T("topics.years", first, last)
}
