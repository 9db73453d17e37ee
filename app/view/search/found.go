package search

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/search"
	"alternat/app/view"
)

// found is what an answer says: how much was found and the places, or why
// there is nothing.
func found(ctx view.Context, v *search.Values, a *search.Answer) g.Node {
	switch {
	case a.Short:
		return g.Group{outcome(ctx.T("search.short")), covered(ctx, v)}
	case len(a.Phrases) == 0 && ctx.Address.Sought.Filtered():
		return g.Group{outcome(ctx.T("search.filters-alone")), covered(ctx, v)}
	case len(a.Phrases) == 0:
		return covered(ctx, v)
	case a.Found == 0:
		return g.Group{outcome(ctx.T("search.none")), advice(ctx, a), covered(ctx, v)}
	}
	return g.Group{
		outcome(count(ctx, a)),
		h.Ol(view.Class("hits"), g.Attr("start", strconv.Itoa((a.Page-1)*search.PageSize+1)),
			g.Map(a.Hits, func(x search.Hit) g.Node { return hit(ctx, v, a.Phrases, &x) })),
		rest(ctx, a),
		pages(ctx, a),
		h.P(view.Class("soft", "search-order"), ctx.Text("search.order")),
	}
}

func outcome(words string) g.Node {
	return h.P(view.Class("outcome"), h.ID(Outcome), g.Text(words))
}

// rest leads from a first answer to the whole one: the same address, asked for
// once more.
func rest(ctx view.Context, a *search.Answer) g.Node {
	if a.Complete {
		return nil
	}
	return h.P(h.A(view.Class("button"), h.ID("search-rest"), h.Data("state", "replace"), h.Href(to(ctx, ctx.Address.Sought)), ctx.Text("search.rest")))
}

// count says how much was found: among the newest, of which there may be more
// pages than are counted yet, or in all.
func count(ctx view.Context, a *search.Answer) string {
	if !a.Complete {
		return ctx.Count("search.found-so-far", a.Found)
	}
	words := ctx.Count("search.found", a.Found)
	if n := a.Pages(); n > 1 {
		words = ctx.T("search.page-of", words, ctx.Locale.Int(a.Page), ctx.Locale.Int(n))
	}
	return words
}

// advice says what to try where nothing was found.
func advice(ctx view.Context, a *search.Answer) g.Node {
	s := ctx.Address.Sought
	exact := false
	for _, p := range a.Phrases {
		exact = exact || p.Exact
	}
	return h.Div(view.Class("note-box"),
		h.P(ctx.Text("search.try")),
		h.Ul(
			view.If(s.Filtered(), h.Li(h.A(h.Data("state", "replace"), h.Href(to(ctx, address.Sought{Words: s.Words})), ctx.Text("search.try.filters")))),
			view.If(exact, h.Li(ctx.Text("search.try.exact"))),
			view.If(len(a.Phrases) > 1, h.Li(ctx.Text("search.try.fewer"))),
			h.Li(ctx.Text("search.try.another")),
		),
		h.P(ctx.Text("search.silence")),
	)
}

// covers are the messages that say how much of a kind is looked through.
var covers = map[string]string{
	"body": "search.covers.body", "topic": "search.covers.topic", "session": "search.covers.session",
	"person": "search.covers.person", "text": "search.covers.text", "summary": "search.covers.summary", "note": "search.covers.note",
}

// covered says what is looked through, with numbers.
func covered(ctx view.Context, v *search.Values) g.Node {
	var items g.Group
	for _, k := range v.Kinds {
		items = append(items, h.Li(g.Text(ctx.Count(covers[k.ID], k.Count))))
	}
	if len(items) == 0 {
		return nil
	}
	return h.Div(view.Class("search-covers"), h.H2(ctx.Text("search.covers")), h.Ul(items), h.P(view.Class("soft"), ctx.Text("search.private")))
}

// pages leads to the results before and after these.
func pages(ctx view.Context, a *search.Answer) g.Node {
	if a.Pages() < 2 {
		return nil
	}
	link := func(page int, key, rel string) g.Node {
		if page < 1 || page > a.Pages() {
			return nil
		}
		s := ctx.Address.Sought
		if s.Page = page; page == 1 {
			s.Page = 0
		}
		return h.A(view.Class("button"), h.ID("search-"+rel), h.Rel(rel), h.Data("state", "push"), h.Href(to(ctx, s)), ctx.Text(key))
	}
	return h.Nav(view.Class("pages"), h.Aria("label", ctx.T("search.pages")),
		link(a.Page-1, "search.previous", "prev"), link(a.Page+1, "search.next", "next"))
}
