package search

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/search"
	"alternat/app/view"
)

// The regions of the page that change with what is asked.
const (
	RegionFilters = "search-filters"
	RegionFound   = "search-found"
)

// Field is the id of the field in which words are typed.
const Field = "search-q"

// Outcome is the id of the line that says how much was found.
const Outcome = "search-count"

// Page is the page before anything is asked.
func Page(ctx view.Context) string {
	v := ctx.Site.Searched
	if v == nil {
		v = &search.Values{}
	}
	a := search.Answer{Counts: v.All(), Complete: true, Page: 1}
	return view.Page(ctx, view.Content{
		Title:       ctx.T("search.title"),
		Description: ctx.T("search.description"),
		Kind:        "search",
		Main: g.Group{
			h.H1(ctx.Text("search.title")),
			h.P(view.Class("lede"), ctx.Text("search.lede")),
			form(ctx, v, &a),
			g.El("noscript", h.P(view.Class("note-box"), ctx.Text("search.noscript"))),
			h.Div(h.Data("region", RegionFound), found(ctx, v, &a)),
		},
	})
}

// Regions are what an answer makes of the page.
func Regions(ctx view.Context, v *search.Values, a *search.Answer) []view.Region {
	return []view.Region{
		{Name: RegionFound, HTML: view.Render(found(ctx, v, a))},
		{Name: RegionFilters, HTML: view.Render(filters(ctx, v, a))},
	}
}

// QueryOf is what an address asks for.
func QueryOf(s address.Sought) search.Query {
	return search.Query{Words: s.Words, Filter: search.Filter{
		Partner: s.Partner, Lang: s.Lang, Act: s.Act, Topic: s.Topic, Kind: s.Kind, From: s.From, To: s.To,
	}}
}

// form is a plain GET form: what it sends is the page's own address. The field
// stands outside the region: what is being typed is never taken away.
func form(ctx view.Context, v *search.Values, a *search.Answer) g.Node {
	return h.Form(view.Class("search-form"), h.ID("search-form"), h.Method("get"), h.Action(ctx.To(address.Search)), g.Attr("role", "search"),
		h.Data("do", "search"), h.Data("typed", ""), h.Data("mode", "replace"), h.Aria("label", ctx.T("search.title")),
		h.Div(view.Class("search-line"),
			h.Label(h.For(Field), ctx.Text("search.words")),
			h.Input(h.Type("search"), h.ID(Field), h.Name("q"), h.Value(ctx.Address.Sought.Words), h.MaxLength("200"), g.Attr("autocomplete", "off"),
				g.Attr("autocapitalize", "off"), g.Attr("spellcheck", "false"), g.Attr("enterkeyhint", "search"), h.Aria("describedby", "search-how")),
			h.Button(view.Class("button", "strong"), h.Type("submit"), ctx.Text("search.submit")),
		),
		h.P(view.Class("search-how"), h.ID("search-how"), ctx.Text("search.how")),
		h.Div(view.Class("filter", "search-filters"), h.Data("region", RegionFilters), filters(ctx, v, a)),
	)
}
