package formulas

import (
	"cmp"
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/survey/formula"
	"alternat/app/text"
	"alternat/app/view"
)

// Page shows every formula the word lists know, one part for each head.
func Page(ctx view.Context, v *formula.Survey) string {
	parts := g.Group{
		h.P(view.Class("kicker"), h.A(h.Href(ctx.To(address.Topics)), ctx.Text("nav.topics"))),
		h.H1(ctx.Text("formulas.title")),
		h.P(view.Class("lede"), ctx.Text("formulas.lede")),
		h.P(view.Class("covers"), ctx.Text("formulas.caveat"), g.Text(ctx.T("sep.sentence")), h.A(h.Href(ctx.To(address.Method)), ctx.Text("formulas.method"))),
	}
	for i := range ctx.Site.Lexicon.Formulas.Heads {
		head := &ctx.Site.Lexicon.Formulas.Heads[i]
		parts = append(parts, part(ctx, v, head))
	}
	return view.Page(ctx, view.Content{
		Title:       ctx.T("formulas.title"),
		Description: ctx.T("formulas.description"),
		Kind:        "formulas",
		Main:        parts,
	})
}

// part is one head: its texts, first and last uses, and what is not known.
func part(ctx view.Context, v *formula.Survey, head *lexicon.FormulaHead) g.Node {
	name := head.Label.In(ctx.Lang())
	id := "head-" + head.ID
	qualifiers := qualifiersOf(ctx, v.Qualifiers(head.ID))
	texts := byPartner(ctx, v.Texts(head.ID))
	body := g.Group{h.H2(h.ID(id), g.Text(view.Capital(name)))}
	if len(qualifiers) == 0 {
		body = append(body, h.P(view.Class("blank"), ctx.Text("formulas.none")))
	} else {
		body = append(body,
			h.P(view.Class("table-note"), ctx.Text("formulas.texts.under", name)),
			legend(ctx),
			view.Scroll(ctx.T("formulas.texts", name), textTable(ctx, name, qualifiers, texts)),
			h.H3(ctx.Text("formulas.runs", name)),
			h.P(view.Class("table-note"), ctx.Text("formulas.runs.under")),
			runTable(ctx, name, qualifiers, v.Runs(head.ID)),
		)
	}
	return h.Section(view.Class("matrix-part"), h.Aria("labelledby", id), body, silent(ctx, v.Silent(head.ID)))
}

// qualifiersOf are the qualifiers in the order of their names in the page's
// language.
func qualifiersOf(ctx view.Context, ids []string) []*lexicon.FormulaQualifier {
	var out []*lexicon.FormulaQualifier
	all := ctx.Site.Lexicon.Formulas.Qualifiers
	for i := range all {
		if slices.Contains(ids, all[i].ID) {
			out = append(out, &all[i])
		}
	}
	slices.SortStableFunc(out, func(a, b *lexicon.FormulaQualifier) int {
		return cmp.Compare(text.Fold(a.Label(ctx.Lang())), text.Fold(b.Label(ctx.Lang())))
	})
	return out
}

// byPartner puts texts in the order of their partners' names, then of date.
func byPartner(ctx view.Context, all []formula.Text) []formula.Text {
	order := ctx.Partners()
	place := func(t formula.Text) []int {
		var out []int
		for _, p := range t.Session.Partners {
			out = append(out, slices.Index(order, p))
		}
		slices.Sort(out)
		return out
	}
	slices.SortStableFunc(all, func(a, b formula.Text) int { return slices.Compare(place(a), place(b)) })
	return all
}

// silent names the sessions about which nothing follows.
func silent(ctx view.Context, all []*communique.Session) g.Node {
	if len(all) == 0 {
		return nil
	}
	return h.Details(view.Class("fold"),
		h.Summary(g.Text(ctx.Count("formulas.silent", len(all)))),
		h.P(view.Class("table-note"), ctx.Text("formulas.silent.under")),
		h.Ul(append([]g.Node{view.Class("pair-list")}, sessionLinks(ctx, all)...)...),
	)
}

func sessionLinks(ctx view.Context, all []*communique.Session) []g.Node {
	var out []g.Node
	for _, s := range all {
		out = append(out, h.Li(h.A(h.Href(ctx.ToSession(s.ID)), g.Text(ctx.SessionTitle(s))), g.Text(ctx.T("sep.items")), h.Span(view.Class("soft"), g.Text(when(ctx, s)))))
	}
	return out
}

func when(ctx view.Context, s *communique.Session) string {
	if !s.Date.Known() {
		return ctx.T("topics.undated")
	}
	return ctx.When(s.Date)
}
