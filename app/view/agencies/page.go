package agencies

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// Page is the page of one body: what it is called, since when and after
// whom, every place where a text names it, and who took part beside it.
func Page(ctx view.Context, id communique.AgencyID, v *bodies.Survey) string {
	a := ctx.Site.Lexicon.Agency(id)
	if a == nil {
		a = &communique.Agency{ID: id}
	}
	name := ctx.Agency(a.ID)
	main := g.Group{
		h.P(view.Class("kicker"), view.Joined(ctx, partyOf(ctx, a), roleList(ctx, a.Roles))),
		h.H1(g.Text(name)),
		h.P(view.Class("lede"), view.Joined(ctx, view.Capital(ctx.Acronym(a.ID)), Validity(ctx, a), labelStatus(ctx, a))),
		parent(ctx, a),
		timeline(ctx, a, v),
		standing(ctx, a, v),
		lineage(ctx, a),
		company(ctx, a, v),
		view.Section("appearances", ctx.T("agency.appearances"), ctx.Text("agency.appearances.under"), appearances(ctx, v.Of(a.ID))),
		view.Section("names", ctx.T("agency.names"), ctx.Text("agency.names.under"), names(ctx, a)),
	}
	if len(a.Sources)+len(a.Remarks) > 0 {
		main = append(main, view.Section("sources", ctx.T("agency.sources"), nil, sources(ctx, a)))
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

// parent names the body that this one belongs to where it has no entry of its
// own; one that has stands in the lineage.
func parent(ctx view.Context, a *communique.Agency) g.Node {
	if a.ParentID != "" || a.Parent == "" {
		return nil
	}
	return h.P(view.Class("parent"), ctx.Text("agency.parent"), g.Text(ctx.T("sep.colon")),
		h.Span(h.Lang(string(view.ScriptLang(a.Parent))), g.Text(a.Parent)))
}
