package view

import (
	"net/url"
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// Agency is the page of one body: what it is called, since when and after
// whom, and every place where a text names it.
func Agency(ctx Context, id communique.AgencyID) string {
	a := ctx.Site.Lexicon.Agency(id)
	if a == nil {
		a = &communique.Agency{ID: id}
	}
	name := ctx.Agency(a.ID)
	main := g.Group{
		h.P(class("kicker"), joined(ctx, ctx.partyOf(a), ctx.roleList(a.Roles))),
		h.H1(g.Text(name)),
		h.P(class("lede"), joined(ctx, first(ctx.Acronym(a.ID)), ctx.validity(a), ctx.labelStatus(a))),
		agencyParent(ctx, a),
		lineage(ctx, a),
		section("appearances", ctx.T("agency.appearances"), ctx.Text("agency.appearances.under"), agencyAppearances(ctx, a)),
		section("names", ctx.T("agency.names"), ctx.Text("agency.names.under"), agencyNames(ctx, a)),
	}
	if len(a.Sources) > 0 {
		main = append(main, section("sources", ctx.T("agency.sources"), nil, agencySources(ctx, a)))
	}
	return Page(ctx, Content{
		Title:       name,
		Description: ctx.T("agency.description", name),
		Kind:        "agency",
		Main:        main,
	})
}

func (c Context) partyOf(a *communique.Agency) string {
	if a.Party == "" {
		return ""
	}
	return c.Party(a.Party)
}

// labelStatus says whether the name at the head of the page stands in a text
// or is ours.
func (c Context) labelStatus(a *communique.Agency) string {
	if a.Label[c.Lang()].Printed {
		return c.T("agency.label-printed")
	}
	return c.T("agency.label-ours")
}

func agencyParent(ctx Context, a *communique.Agency) g.Node {
	switch {
	case a.ParentID != "":
		return h.P(class("parent"), ctx.Text("agency.parent"), g.Text(ctx.T("sep.colon")), h.A(h.Href(ctx.ToAgency(a.ParentID)), g.Text(ctx.Agency(a.ParentID))))
	case a.Parent != "":
		return h.P(class("parent"), ctx.Text("agency.parent"), g.Text(ctx.T("sep.colon")), h.Span(h.Lang(string(scriptLang(a.Parent))), g.Text(a.Parent)))
	}
	return nil
}

// agencyNames lists the printed names by language, the page's own first.
func agencyNames(ctx Context, a *communique.Agency) g.Node {
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
			h.Td(h.Ul(class("name-list"), g.Map(a.Names[l], func(n string) g.Node { return h.Li(quoted(l, g.Text(n))) }))),
		))
	}
	if len(rows) == 0 {
		return h.P(class("blank"), ctx.Text("agency.no-names"))
	}
	return h.Table(class("ledger", "names"),
		h.Caption(class("unseen"), ctx.Text("agency.names")),
		h.THead(h.Tr(h.Th(g.Attr("scope", "col"), ctx.Text("fact.language")), h.Th(g.Attr("scope", "col"), ctx.Text("agency.as-printed")))),
		h.TBody(rows...),
	)
}

// agencySources are the addresses that the entry rests on, then its remarks,
// which are in English.
func agencySources(ctx Context, a *communique.Agency) g.Node {
	return g.Group{
		h.Details(class("fold"),
			h.Summary(g.Text(ctx.Count("count.addresses", len(a.Sources)))),
			h.Ul(class("address-list"), g.Map(a.Sources, func(s string) g.Node {
				return h.Li(h.A(h.Href(s), h.Rel("external noreferrer"), g.Text(readable(s))))
			})),
		),
		when(len(a.Remarks) > 0, h.Details(class("fold"),
			h.Summary(ctx.Text("agency.remarks")),
			h.Ul(class("remarks"), g.Map(a.Remarks, func(r string) g.Node {
				return h.Li(h.Span(h.Lang(string(communique.English)), g.Text(r)))
			})),
		)),
	}
}

// readable is an address as a person would read it out.
func readable(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	path := u.Path
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	return host(address) + path
}

// scriptLang tells Japanese and Korean from Latin letters, which the records
// use for English, by what most letters are.
func scriptLang(s string) communique.Lang {
	var latin, han, hangul int
	for _, r := range s {
		switch {
		case r >= 0xAC00 && r <= 0xD7A3:
			hangul++
		case r >= 0x3040 && r <= 0x9FFF:
			han++
		case r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z':
			latin++
		}
	}
	switch {
	case hangul > latin && hangul > han:
		return "ko"
	case han > latin:
		return communique.Japanese
	}
	return communique.English
}
