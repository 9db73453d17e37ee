package search

import (
	"slices"
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/search"
	"alternat/app/view"
)

// An option is one choice of a filter; of is the index of the option it
// belongs under, -1 for none.
type option struct {
	value, name string
	count       int
}

// filters are the choices, each with the number of places it would leave.
func filters(ctx view.Context, v *search.Values, a *search.Answer) g.Node {
	s, n := ctx.Address.Sought, a.Counts
	if len(v.Kinds) == 0 {
		return nil
	}
	if !a.Complete {
		// What has not been looked through may have any of them.
		n = uncounted(v)
	}
	return g.Group{
		choose(ctx, "kind", "search.kind", s.Kind, plain(v.Kinds, n.Kinds, func(x search.Value) string { return ctx.Locale.Of("search.kinds.", x.ID) })),
		choose(ctx, "partner", "term.partner", s.Partner, partners(ctx, v, n)),
		choose(ctx, "from", "search.from", yearText(s.From), years(ctx, n)),
		choose(ctx, "to", "search.to", yearText(s.To), years(ctx, n)),
		choose(ctx, "text", "search.text", s.Lang, plain(v.Langs, n.Langs, func(x search.Value) string { return ctx.LangName(communique.Lang(x.ID)) })),
		acts(ctx, v, n),
		choose(ctx, "topic", "term.topic", s.Topic, plain(v.Topics, n.Topics, func(x search.Value) string { return x.Names.In(ctx.Lang()) })),
		view.If(s.Filtered(), h.A(view.Class("button", "quiet"), h.ID("search-clear"), h.Data("state", "replace"),
			h.Href(to(ctx, address.Sought{Words: s.Words})), ctx.Text("search.clear"))),
	}
}

// unknown stands for a number of places that have not been counted.
const unknown = -1

// uncounted are the counts of an answer that is not complete: every choice is
// there, none has a number.
func uncounted(v *search.Values) search.Counts {
	n := v.All()
	for _, list := range [][]int{n.Partners, n.Acts, n.Topics, n.Langs, n.Kinds} {
		for i := range list {
			if list[i] > 0 {
				list[i] = unknown
			}
		}
	}
	for y := range n.Years {
		n.Years[y] = unknown
	}
	return n
}

// to is the link to another state of the page.
func to(ctx view.Context, s address.Sought) string {
	return ctx.Href(address.Address{Lang: ctx.Lang(), Page: address.Search, Sought: s})
}

func yearText(y int) string {
	if y == 0 {
		return ""
	}
	return strconv.Itoa(y)
}

func plain(values []search.Value, counts []int, say func(search.Value) string) []option {
	list := make([]option, len(values))
	for i, x := range values {
		list[i] = option{x.ID, say(x), counts[i]}
	}
	return list
}

// partners are in alphabetical order of the page's language.
func partners(ctx view.Context, v *search.Values, n search.Counts) []option {
	ids := make([]communique.PartyID, len(v.Partners))
	at := map[communique.PartyID]int{}
	for i, x := range v.Partners {
		ids[i] = communique.PartyID(x.ID)
		at[ids[i]] = i
	}
	var list []option
	for _, id := range ctx.Alphabetical(ids) {
		list = append(list, option{string(id), v.Partners[at[id]].Names.In(ctx.Lang()), n.Partners[at[id]]})
	}
	return list
}

// years are from the newest on, as the results are.
func years(ctx view.Context, n search.Counts) []option {
	var all []int
	for y := range n.Years {
		all = append(all, y)
	}
	slices.Sort(all)
	slices.Reverse(all)
	list := make([]option, len(all))
	for i, y := range all {
		list[i] = option{strconv.Itoa(y), strconv.Itoa(y), n.Years[y]}
	}
	return list
}

// choose is a choice of one or all. What is chosen can stay chosen even where
// it leaves nothing.
func choose(ctx view.Context, name, label, chosen string, list []option) g.Node {
	return labelled(ctx, name, label, options(ctx, chosen, list))
}

func labelled(ctx view.Context, name, label string, options g.Node) g.Node {
	return h.Label(view.Class("choice", "of-"+name), h.Span(ctx.Text(label)),
		h.Select(h.ID("search-"+name), h.Name(name), h.Option(h.Value(""), ctx.Text("filter.all")), options))
}

func options(ctx view.Context, chosen string, list []option) g.Node {
	var out g.Group
	there := chosen == ""
	for _, o := range list {
		if o.value == chosen {
			there = true
		} else if o.count == 0 {
			continue
		}
		name := o.name
		if o.count != unknown {
			name = ctx.T("search.option", o.name, ctx.Locale.Int(o.count))
		}
		out = append(out, h.Option(h.Value(o.value), view.If(o.value == chosen, h.Selected()), g.Text(name)))
	}
	if !there && chosen[0] <= '9' { // a year in which nothing was found
		out = append(out, h.Option(h.Value(chosen), h.Selected(), ctx.Text("search.option", chosen, ctx.Locale.Int(0))))
	}
	return out
}

// acts has a group for each family: the family itself, then its verbs.
func acts(ctx view.Context, v *search.Values, n search.Counts) g.Node {
	chosen := ctx.Address.Sought.Act
	var groups g.Group
	for i, family := range v.Acts {
		if family.Of >= 0 {
			continue
		}
		list := []option{{family.ID, ctx.T("search.any-of", family.Names.In(ctx.Lang())), n.Acts[i]}}
		shown := n.Acts[i] != 0 || family.ID == chosen
		for j, verb := range v.Acts {
			if verb.Of == i {
				list = append(list, option{verb.ID, verb.Names.In(ctx.Lang()), n.Acts[j]})
				shown = shown || verb.ID == chosen
			}
		}
		if shown {
			own := chosen
			if !slices.ContainsFunc(list, func(o option) bool { return o.value == own }) {
				own = ""
			}
			groups = append(groups, h.OptGroup(g.Attr("label", family.Names.In(ctx.Lang())), options(ctx, own, list)))
		}
	}
	return labelled(ctx, "act", "search.act", groups)
}
