package agencies

import (
	"slices"
	"strconv"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/survey/bodies"
	"alternat/app/view"
)

// List is the page of all bodies, by party, with the form that narrows them.
func List(ctx view.Context, v *bodies.Survey) string {
	finder := bodies.NewFinder(ctx.Site.Lexicon, v.Years)
	return view.Page(ctx, view.Content{
		Title:       ctx.T("term.agencies"),
		Description: ctx.T("agencies.description"),
		Kind:        "agencies",
		Main: g.Group{
			h.H1(ctx.Text("term.agencies")),
			h.P(view.Class("lede"), ctx.Text("agencies.lede")),
			h.Div(h.Data("region", RegionForm), form(ctx, finder)),
			g.El("noscript", h.P(view.Class("note-box"), ctx.Text("agencies.noscript"))),
			h.Div(h.Data("region", RegionBodies), results(ctx, finder)),
		},
	})
}

// The regions of the list that change with the filter.
const (
	RegionForm   = "agencies-form"
	RegionBodies = "agencies-bodies"
)

// Regions are what the filter in the address makes of the list.
func Regions(ctx view.Context, finder *bodies.Finder) []view.Region {
	return []view.Region{
		{Name: RegionForm, HTML: view.Render(form(ctx, finder))},
		{Name: RegionBodies, HTML: view.Render(results(ctx, finder))},
	}
}

// form is a plain GET form: what it sends is the page's own address.
func form(ctx view.Context, finder *bodies.Finder) g.Node {
	b := ctx.Address.Bodies
	plain := address.Address{Lang: ctx.Lang(), Page: address.Agencies}
	parties := ctx.Alphabetical(finder.Parties())
	roles := finder.Roles()
	insertion(len(roles), func(i int) string { return ctx.Locale.Of("role.", roles[i]) },
		func(i, j int) { roles[i], roles[j] = roles[j], roles[i] })
	years := finder.Years()
	return h.Form(view.Class("filter", "find-bodies"), h.ID("filter"), h.Method("get"), h.Action(ctx.ToRoot()+plain.Path()), g.Attr("role", "search"),
		h.Data("do", "filter"), h.Data("live", ""), h.Data("mode", "replace"), h.Aria("label", ctx.T("agencies.filter")),
		choose(ctx, "party", "agencies.party", b.Party, parties, func(p communique.PartyID) string { return ctx.Party(p) }),
		choose(ctx, "role", "roles.role", b.Role, roles, func(r string) string { return ctx.Locale.Of("role.", r) }),
		choose(ctx, "from", "agencies.year-from", yearValue(b.From), years, func(y string) string { return y }),
		choose(ctx, "to", "agencies.year-to", yearValue(b.To), years, func(y string) string { return y }),
		h.Label(view.Class("choice", "wide"), h.Span(ctx.Text("agencies.words")),
			h.Input(h.Type("search"), h.ID("filter-q"), h.Name("q"), h.Value(b.Words), h.MaxLength("100"), g.Attr("autocomplete", "off"), g.Attr("spellcheck", "false"))),
		h.Button(view.Class("button"), h.Type("submit"), ctx.Text("agencies.find")),
		view.If(b != (address.Bodies{}), h.A(view.Class("button", "quiet"), h.ID("filter-clear"), h.Data("state", "replace"), h.Href(ctx.Href(plain)), ctx.Text("filter.clear"))),
	)
}

func yearValue(y int) string {
	if y == 0 {
		return ""
	}
	return strconv.Itoa(y)
}

// choose is a choice of one or all. What the address asks for can be chosen
// even where no body has it.
func choose[T ~string](ctx view.Context, name, label, chosen string, values []T, say func(T) string) g.Node {
	if chosen != "" && !slices.Contains(values, T(chosen)) {
		values = append(slices.Clone(values), T(chosen))
	}
	return h.Label(view.Class("choice", "of-"+name), h.Span(ctx.Text(label)),
		h.Select(h.ID("filter-"+name), h.Name(name),
			h.Option(h.Value(""), ctx.Text("filter.all")),
			g.Map(values, func(v T) g.Node {
				return h.Option(h.Value(string(v)), view.If(string(v) == chosen, h.Selected()), g.Text(say(v)))
			}),
		),
	)
}

// results are the bodies that the filter lets through, by party, parties and
// bodies in alphabetical order of the page's language.
func results(ctx view.Context, finder *bodies.Finder) g.Node {
	b := ctx.Address.Bodies
	found := finder.Find(bodies.Filter{Party: communique.PartyID(b.Party), Role: b.Role, From: b.From, To: b.To, Words: b.Words})
	by := map[communique.PartyID][]bodies.Match{}
	var parties []communique.PartyID
	for _, m := range found {
		if len(by[m.Agency.Party]) == 0 {
			parties = append(parties, m.Agency.Party)
		}
		by[m.Agency.Party] = append(by[m.Agency.Party], m)
	}
	count := ctx.Count("count.bodies", len(found))
	if b != (address.Bodies{}) {
		count = ctx.Count("agencies.shown", len(found), ctx.Locale.Int(len(finder.Find(bodies.Filter{}))))
	}
	out := g.Group{h.P(view.Class("outcome"), h.ID("filter-count"), g.Text(count))}
	if b.From > 0 || b.To > 0 {
		out = append(out, h.P(view.Class("soft", "period-note"), ctx.Text("agencies.period-note")))
	}
	if len(found) == 0 {
		return append(out, h.P(view.Class("note-box"), ctx.Text("agencies.none")))
	}
	for _, p := range ctx.Alphabetical(parties) {
		out = append(out, view.Section("party-"+string(p), ctx.Party(p), g.Text(ctx.Count("count.bodies", len(by[p]))), table(ctx, p, by[p])))
	}
	return out
}

func table(ctx view.Context, party communique.PartyID, found []bodies.Match) g.Node {
	// They come in order of id, which is kept between equal names.
	insertion(len(found), func(i int) string { return strings.ToLower(ctx.Agency(found[i].Agency.ID)) },
		func(i, j int) { found[i], found[j] = found[j], found[i] })
	return h.Table(view.Class("ledger", "agencies"), h.Aria("labelledby", "party-"+string(party)+"-h"),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("participants.body")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.acronym")),
			h.Th(g.Attr("scope", "col"), ctx.Text("roles.role")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.valid")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.named-in")),
		)),
		h.TBody(g.Map(found, func(m bodies.Match) g.Node {
			named := g.Node(h.Span(view.Class("soft"), ctx.Text("agency.named-nowhere")))
			if m.Sessions > 0 {
				named = g.Text(ctx.Count("count.sessions", m.Sessions))
			}
			a := m.Agency
			return h.Tr(
				h.Th(g.Attr("scope", "row"), h.A(h.Href(ctx.ToAgency(a.ID)), g.Text(ctx.Agency(a.ID))), foundUnder(ctx, m)),
				h.Td(h.Data("head", ctx.T("agency.acronym")), g.Text(strings.Join(a.Acronyms, ctx.T("sep.topics")))),
				h.Td(h.Data("head", ctx.T("roles.role")), g.Text(roleList(ctx, a.Roles))),
				h.Td(h.Data("head", ctx.T("agency.valid")), g.Text(Validity(ctx, a))),
				h.Td(h.Data("head", ctx.T("agency.named-in")), named),
			)
		})),
	)
}

// insertion sorts n things by a key and keeps the order of equal ones. The lists
// here are of a few dozen; a sort of their own would weigh more in the program.
func insertion(n int, key func(i int) string, swap func(i, j int)) {
	for i := 1; i < n; i++ {
		for j := i; j > 0 && key(j) < key(j-1); j-- {
			swap(j, j-1)
		}
	}
}

// foundUnder says in which name the words were found, where the row does not
// show that name anyway.
func foundUnder(ctx view.Context, m bodies.Match) g.Node {
	if m.By == "" || m.By == ctx.Agency(m.Agency.ID) || slices.Contains(m.Agency.Acronyms, m.By) {
		return nil
	}
	return h.Small(view.Class("soft"), ctx.Text("agencies.found-under"), g.Text(ctx.T("sep.colon")),
		h.Span(h.Lang(string(m.Lang)), g.Text(m.By)))
}
