package agencies

import (
	"cmp"
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/view"
)

// NamedAgencies lists the bodies that have a page, in order of id: those that
// a record names, and whoever stands in their lineage or above them.
func NamedAgencies(sessions []*communique.Session, lex *lexicon.Lexicon) []communique.AgencyID {
	seen := map[communique.AgencyID]bool{}
	var ids []communique.AgencyID
	var add func(id communique.AgencyID)
	add = func(id communique.AgencyID) {
		a := lex.Agency(id)
		if id == "" || a == nil || seen[a.ID] {
			return
		}
		seen[a.ID] = true
		ids = append(ids, a.ID)
		add(a.ParentID)
		for _, next := range slices.Concat(a.Predecessors, a.Successors, a.Absorbed) {
			add(next)
		}
	}
	for _, s := range sessions {
		for _, d := range s.Documents {
			add(communique.AgencyID(d.Issuer))
		}
		for _, p := range appearances(s) {
			add(p.agency)
		}
	}
	slices.Sort(ids)
	return ids
}

// List lists the bodies by party, the parties and the bodies in
// alphabetical order of the page's language.
func List(ctx view.Context) string {
	parts := g.Group{
		h.H1(ctx.Text("term.agencies")),
		h.P(view.Class("lede"), ctx.Text("agencies.lede")),
	}
	counts := map[communique.AgencyID]int{}
	for _, s := range ctx.Site.Sessions {
		var here []communique.AgencyID
		for _, p := range appearances(s) {
			if p.agency != "" && !slices.Contains(here, p.agency) {
				here = append(here, p.agency)
				counts[p.agency]++
			}
		}
	}
	bodies := map[communique.PartyID][]*communique.Agency{}
	var parties []communique.PartyID
	for _, id := range NamedAgencies(ctx.Site.Sessions, ctx.Site.Lexicon) {
		a := ctx.Site.Lexicon.Agency(id)
		if len(bodies[a.Party]) == 0 {
			parties = append(parties, a.Party)
		}
		bodies[a.Party] = append(bodies[a.Party], a)
	}
	for _, p := range ctx.Alphabetical(parties) {
		parts = append(parts, view.Section("party-"+string(p), ctx.Party(p), g.Text(ctx.Count("count.bodies", len(bodies[p]))),
			agencyTable(ctx, p, bodies[p], counts)))
	}
	return view.Page(ctx, view.Content{
		Title:       ctx.T("term.agencies"),
		Description: ctx.T("agencies.description"),
		Kind:        "agencies",
		Main:        parts,
	})
}

func agencyTable(ctx view.Context, party communique.PartyID, bodies []*communique.Agency, counts map[communique.AgencyID]int) g.Node {
	slices.SortStableFunc(bodies, func(a, b *communique.Agency) int {
		return cmp.Or(cmp.Compare(strings.ToLower(ctx.Agency(a.ID)), strings.ToLower(ctx.Agency(b.ID))), cmp.Compare(a.ID, b.ID))
	})
	return h.Table(view.Class("ledger", "agencies"), h.Aria("labelledby", "party-"+string(party)+"-h"),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("participants.body")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.acronym")),
			h.Th(g.Attr("scope", "col"), ctx.Text("roles.role")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.valid")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.named-in")),
		)),
		h.TBody(g.Map(bodies, func(a *communique.Agency) g.Node {
			named := g.Node(h.Span(view.Class("soft"), ctx.Text("agency.lineage-only")))
			if n := counts[a.ID]; n > 0 {
				named = g.Text(ctx.Count("count.sessions", n))
			}
			return h.Tr(
				h.Th(g.Attr("scope", "row"), h.A(h.Href(ctx.ToAgency(a.ID)), g.Text(ctx.Agency(a.ID)))),
				h.Td(h.Data("head", ctx.T("agency.acronym")), g.Text(strings.Join(a.Acronyms, ", "))),
				h.Td(h.Data("head", ctx.T("roles.role")), g.Text(roleList(ctx, a.Roles))),
				h.Td(h.Data("head", ctx.T("agency.valid")), g.Text(Validity(ctx, a))),
				h.Td(h.Data("head", ctx.T("agency.named-in")), named),
			)
		})),
	)
}

func roleList(c view.Context, roles []string) string {
	var names []string
	for _, r := range roles {
		names = append(names, c.Locale.Of("role.", r))
	}
	return c.Locale.List(names)
}

// Validity is since when and until when a body is known to have existed under
// this name; "" where neither is known.
func Validity(c view.Context, a *communique.Agency) string {
	switch {
	case a.From != "" && a.To != "":
		return c.T("agency.from-to", c.Locale.ISO(a.From), c.Locale.ISO(a.To))
	case a.From != "":
		return bound(c, "agency.from", "agency.from-about", a.From)
	case a.To != "":
		return bound(c, "agency.to", "agency.to-about", a.To)
	}
	return ""
}

// bound says one end of a time; a day and a year take other words in French.
func bound(c view.Context, day, about, iso string) string {
	if len(iso) < len("2006-01-02") {
		return c.T(about, c.Locale.ISO(iso))
	}
	return c.T(day, c.Locale.ISO(iso))
}
