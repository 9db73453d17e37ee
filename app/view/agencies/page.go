package agencies

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// Page is the page of one body: what it is called, since when and after
// whom, and every place where a text names it.
func Page(ctx view.Context, id communique.AgencyID) string {
	a := ctx.Site.Lexicon.Agency(id)
	if a == nil {
		a = &communique.Agency{ID: id}
	}
	name := ctx.Agency(a.ID)
	main := g.Group{
		h.P(view.Class("kicker"), view.Joined(ctx, partyOf(ctx, a), roleList(ctx, a.Roles))),
		h.H1(g.Text(name)),
		h.P(view.Class("lede"), view.Joined(ctx, view.Capital(ctx.Acronym(a.ID)), Validity(ctx, a), labelStatus(ctx, a))),
		agencyParent(ctx, a),
		lineage(ctx, a),
		view.Section("appearances", ctx.T("agency.appearances"), ctx.Text("agency.appearances.under"), agencyAppearances(ctx, a)),
		view.Section("names", ctx.T("agency.names"), ctx.Text("agency.names.under"), agencyNames(ctx, a)),
	}
	if len(a.Sources) > 0 {
		main = append(main, view.Section("sources", ctx.T("agency.sources"), nil, agencySources(ctx, a)))
	}
	return view.Page(ctx, view.Content{
		Title:       name,
		Description: ctx.T("agency.description", name),
		Kind:        "agency",
		Main:        main,
	})
}

func partyOf(c view.Context, a *communique.Agency) string {
	if a.Party == "" {
		return ""
	}
	return c.Party(a.Party)
}

// labelStatus says whether the name at the head of the page stands in a text
// or is ours.
func labelStatus(c view.Context, a *communique.Agency) string {
	if a.Label[c.Lang()].Printed {
		return c.T("agency.label-printed")
	}
	return c.T("agency.label-ours")
}

func agencyParent(ctx view.Context, a *communique.Agency) g.Node {
	switch {
	case a.ParentID != "":
		return h.P(view.Class("parent"), ctx.Text("agency.parent"), g.Text(ctx.T("sep.colon")), h.A(h.Href(ctx.ToAgency(a.ParentID)), g.Text(ctx.Agency(a.ParentID))))
	case a.Parent != "":
		return h.P(view.Class("parent"), ctx.Text("agency.parent"), g.Text(ctx.T("sep.colon")), h.Span(h.Lang(string(view.ScriptLang(a.Parent))), g.Text(a.Parent)))
	}
	return nil
}

// agencyNames lists the printed names by language, the page's own first.
func agencyNames(ctx view.Context, a *communique.Agency) g.Node {
	langs := []communique.Lang{ctx.Lang()}
	for _, l := range append(slices.Clone(communique.Langs), "de", "ko", "ru") {
		if !slices.Contains(langs, l) {
			langs = append(langs, l)
		}
	}
	rows := []g.Node{}
	for _, l := range langs {
		if len(a.Names[l]) == 0 {
			continue
		}
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), g.Text(ctx.LangName(l))),
			h.Td(h.Ul(view.Class("name-list"), g.Map(a.Names[l], func(n string) g.Node { return h.Li(view.Quoted(l, g.Text(n))) }))),
		))
	}
	if len(rows) == 0 {
		return h.P(view.Class("blank"), ctx.Text("agency.no-names"))
	}
	return h.Table(view.Class("ledger", "names"),
		h.Caption(view.Class("unseen"), ctx.Text("agency.names")),
		h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("fact.language")), h.Th(g.Attr("scope", "col"), ctx.Text("agency.as-printed")))),
		h.TBody(rows...),
	)
}

// agencySources are the addresses that the entry rests on, then its remarks,
// which are in English.
func agencySources(ctx view.Context, a *communique.Agency) g.Node {
	return g.Group{
		h.Details(view.Class("fold"),
			h.Summary(g.Text(ctx.Count("count.addresses", len(a.Sources)))),
			h.Ul(view.Class("address-list"), g.Map(a.Sources, func(s string) g.Node {
				return h.Li(h.A(h.Href(s), h.Rel("external noreferrer"), g.Text(view.Readable(s))))
			})),
		),
		view.If(len(a.Remarks) > 0, h.Details(view.Class("fold"),
			h.Summary(ctx.Text("agency.remarks")),
			h.Ul(view.Class("remarks"), g.Map(a.Remarks, func(r string) g.Node {
				return h.Li(h.Span(h.Lang(string(communique.English)), g.Text(r)))
			})),
		)),
	}
}
