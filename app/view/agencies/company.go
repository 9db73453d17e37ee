package agencies

import (
	"cmp"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/sorting"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// company lists who else took part, party by party: the body's own first, then
// Japan and the others in the order of the page's language. Each number says of
// how many lists it is.
func company(ctx view.Context, a *communique.Agency, v *bodies.Survey) g.Node {
	all := v.Company(a.ID)
	by := map[communique.PartyID]bodies.Company{}
	var ids []communique.PartyID
	for _, c := range all {
		if len(c.Companions) > 0 {
			by[c.Party] = c
			ids = append(ids, c.Party)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	ids = ctx.Alphabetical(ids)
	sorting.Stable(ids, func(x, y communique.PartyID) int {
		return cmp.Compare(near(x, a), near(y, a))
	})
	return view.Section("company", ctx.T("agency.company"), ctx.Text("agency.company.under"),
		h.Div(view.Class("companies"), g.Map(ids, func(p communique.PartyID) g.Node { return ofParty(ctx, by[p]) })))
}

func near(p communique.PartyID, a *communique.Agency) int {
	switch p {
	case a.Party:
		return 0
	case bodies.Japan:
		return 1
	}
	return 2
}

func ofParty(ctx view.Context, c bodies.Company) g.Node {
	sorting.Stable(c.Companions, func(x, y bodies.Companion) int {
		return cmp.Or(cmp.Compare(y.Sessions, x.Sessions), strings.Compare(strings.ToLower(ctx.Agency(x.Agency)), strings.ToLower(ctx.Agency(y.Agency))))
	})
	over := ctx.Count("agency.company.lists", c.Sessions)
	if c.Open > 0 {
		over = ctx.T("agency.company.of-which", over, ctx.Count("agency.company.open", c.Open))
	}
	return h.Section(view.Class("of-party"),
		h.H3(g.Text(ctx.Party(c.Party))),
		h.P(view.Class("soft"), g.Text(over), view.If(c.Unknown > 0, g.Group{g.Text(ctx.T("sep.items")), g.Text(ctx.Count("agency.company.unknown", c.Unknown))})),
		h.Ul(view.Class("companions"), g.Map(c.Companions, func(x bodies.Companion) g.Node {
			return h.Li(h.A(h.Href(ctx.ToAgency(x.Agency)), g.Text(ctx.Agency(x.Agency))),
				h.Span(view.Class("of"), h.Span(h.Aria("hidden", "true"), g.Text(ctx.T("agency.company.of", ctx.Locale.Int(x.Sessions), ctx.Locale.Int(c.Sessions)))),
					h.Span(view.Class("unseen"), g.Text(ctx.T("agency.company.of-words", ctx.Locale.Int(x.Sessions), ctx.Locale.Int(c.Sessions))))))
		})),
	)
}
