package agencies

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// An appearance is one place where a text names a body, and how.
type appearance struct {
	agency  communique.AgencyID
	how     string // "listed", "person", "mentioned", "recorded"
	printed string
	doc     communique.DocumentID
	quote   *communique.Quote // nil for what is recorded from a text not held
}

// appearances lists every place of a session's texts where a body is named, in
// the order of the texts.
func appearances(s *communique.Session) []appearance {
	var all []appearance
	add := func(x appearance) {
		same := func(y appearance) bool {
			return x.agency == y.agency && x.doc == y.doc && x.quote != nil && y.quote != nil && x.quote.Span == y.quote.Span
		}
		if x.agency != "" && !slices.ContainsFunc(all, same) {
			all = append(all, x)
		}
	}
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		for i := range d.Annotation.Findings.Participants {
			p := &d.Annotation.Findings.Participants[i]
			add(appearance{p.Agency, "listed", p.AsNamed, d.ID, p.Quote})
		}
		for i := range d.Annotation.Findings.People {
			p := &d.Annotation.Findings.People[i]
			add(appearance{p.Agency, "person", p.Organisation, d.ID, p.OrganisationQuote})
			if p.UnitQuote != nil {
				add(appearance{p.Unit, "person", p.UnitQuote.Text, d.ID, p.UnitQuote})
			}
		}
		for i := range d.Annotation.Mentioned {
			m := &d.Annotation.Mentioned[i]
			add(appearance{m.Agency, "mentioned", m.Text, d.ID, &m.Quote})
		}
	}
	for _, p := range s.Findings.Participants {
		add(appearance{p.Agency, "recorded", p.AsNamed, p.Source, nil})
	}
	for _, p := range s.Findings.People {
		x := appearance{p.Agency, "recorded", p.Organisation, p.Source, nil}
		if !slices.Contains(all, x) {
			add(x)
		}
	}
	return all
}

// agencyAppearances groups the places by session, the latest first.
func agencyAppearances(ctx view.Context, a *communique.Agency) g.Node {
	var rows []g.Node
	for _, s := range slices.Backward(ctx.Site.Sessions) {
		for _, x := range appearances(s) {
			if ctx.Site.Lexicon.Agency(x.agency) != a {
				continue
			}
			printed := ctx.Recorded(x.doc, x.printed)
			if x.quote != nil {
				printed = ctx.Quote(x.doc, *x.quote)
			}
			rows = append(rows, h.Tr(
				h.Th(g.Attr("scope", "row"), h.A(h.Href(ctx.ToSession(s.ID)), g.Text(ctx.SessionTitle(s))), h.Small(view.Class("soft"), g.Text(ctx.Locale.Date(s.Date)))),
				h.Td(h.Data("head", ctx.T("agency.as-printed")), printed),
				h.Td(h.Data("head", ctx.T("agency.where")), view.Class("soft"), g.Text(ctx.Locale.Of("appears.", x.how)), g.Text(ctx.T("sep.items")), g.Text(ctx.LangName(view.LangOf(x.doc)))),
			))
		}
	}
	if len(rows) == 0 {
		return h.P(view.Class("blank"), ctx.Text("agency.nowhere"))
	}
	return h.Table(view.Class("ledger", "appearances"),
		h.Caption(view.Class("unseen"), ctx.Text("agency.appearances")),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("term.session")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.as-printed")),
			h.Th(g.Attr("scope", "col"), ctx.Text("agency.where")),
		)),
		h.TBody(rows...),
	)
}

// lineage is the row of bodies that this one follows and is followed by.
func lineage(ctx view.Context, a *communique.Agency) g.Node {
	if len(a.Predecessors)+len(a.Successors)+len(a.Absorbed)+len(a.PredecessorNames) == 0 {
		return nil
	}
	var items []g.Node
	for _, n := range a.PredecessorNames {
		items = append(items, h.Li(view.Class("step"), h.Span(h.Lang(string(view.ScriptLang(n))), g.Text(n))))
	}
	for _, id := range chain(ctx, a, func(x *communique.Agency) []communique.AgencyID { return x.Predecessors }) {
		items = append(items, lineageStep(ctx, id))
	}
	items = append(items, h.Li(view.Class("step", "here"), h.Aria("current", "true"), h.B(g.Text(ctx.Agency(a.ID))), h.Small(g.Text(Validity(ctx, a)))))
	after := chain(ctx, a, func(x *communique.Agency) []communique.AgencyID { return x.Successors })
	slices.Reverse(after)
	for _, id := range after {
		items = append(items, lineageStep(ctx, id))
	}
	var absorbed g.Node
	if len(a.Absorbed) > 0 {
		var names []g.Node
		for i, id := range a.Absorbed {
			if i > 0 {
				names = append(names, g.Text(ctx.T("sep.items")))
			}
			names = append(names, h.A(h.Href(ctx.ToAgency(id)), g.Text(ctx.Agency(id))))
		}
		absorbed = h.P(view.Class("absorbed"), ctx.Text("agency.absorbed"), g.Text(ctx.T("sep.colon")), g.Group(names))
	}
	return view.Section("lineage", ctx.T("agency.lineage"), ctx.Text("agency.lineage.under"),
		h.Ol(append([]g.Node{view.Class("lineage")}, items...)...), absorbed)
}

func lineageStep(ctx view.Context, id communique.AgencyID) g.Node {
	validity := ""
	if a := ctx.Site.Lexicon.Agency(id); a != nil {
		validity = Validity(ctx, a)
	}
	return h.Li(view.Class("step"), h.A(h.Href(ctx.ToAgency(id)), g.Text(ctx.Agency(id))), h.Small(g.Text(validity)))
}

// chain follows a relation to its end, the farthest body first. A body is
// passed once, so that a fault in the data cannot loop.
func chain(c view.Context, a *communique.Agency, next func(*communique.Agency) []communique.AgencyID) []communique.AgencyID {
	seen := map[communique.AgencyID]bool{a.ID: true}
	var ids []communique.AgencyID
	for queue := next(a); len(queue) > 0; queue = queue[1:] {
		x := c.Site.Lexicon.Agency(queue[0])
		if x == nil || seen[x.ID] {
			continue
		}
		seen[x.ID] = true
		ids = append(ids, x.ID)
		queue = append(queue, next(x)...)
	}
	slices.Reverse(ids)
	return ids
}
