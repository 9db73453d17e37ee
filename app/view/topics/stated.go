package topics

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/series"
	"alternat/app/survey/topics"
	"alternat/app/view"
)

// stated is everything behind the matrix: by partner in the order of the
// page's language, those who met alone with Japan first, then by date.
func stated(ctx view.Context, id communique.TopicID, v *topics.Survey) g.Node {
	groups := v.Groups(id)
	order := ctx.Alphabetical(v.Partners)
	place := func(x topics.Group) []int {
		var out []int
		for _, p := range x.Partners {
			out = append(out, slices.Index(order, p))
		}
		slices.Sort(out)
		return out
	}
	slices.SortStableFunc(groups, func(a, b topics.Group) int { return slices.Compare(place(a), place(b)) })
	body := g.Group{}
	for _, x := range groups {
		body = append(body, h.H3(g.Text(ctx.PartyList(x.Partners))))
		for _, s := range x.Said {
			body = append(body, said(ctx, id, s))
		}
	}
	return view.Section("stated", ctx.T("topic.stated"), ctx.Text("topic.stated.under"), body)
}

// said is one session: when it was, where it leads, and what it says.
func said(ctx view.Context, id communique.TopicID, x topics.Said) g.Node {
	s := x.Meeting.Session
	body := g.Group{}
	for _, m := range x.Cell.Marks {
		for _, st := range m.Stated {
			body = append(body, statement(ctx, s, st))
		}
	}
	if len(x.Cell.Others) > 0 {
		body = append(body, h.P(view.Class("table-note"), ctx.Text("topic.others")))
		for _, st := range x.Cell.Others {
			body = append(body, statement(ctx, s, st))
		}
	}
	if len(x.Cell.Marks)+len(x.Cell.Others) == 0 {
		body = append(body, named(ctx, id, s, x.Cell))
	}
	return h.Article(view.Class("said"), h.ID(anchor(s.ID)), h.Aria("labelledby", "h-"+string(s.ID)),
		h.H4(h.ID("h-"+string(s.ID)), h.A(h.Href(ctx.ToSession(s.ID)), g.Text(ctx.SessionTitle(s))), g.Text(ctx.T("sep.items")), h.Span(view.Class("soft"), g.Text(when(ctx, s)))),
		view.If(x.State == topics.Foreseen, h.P(view.Class("badge"), ctx.Text("term.advance_notice"))),
		body,
	)
}

func when(ctx view.Context, s *communique.Session) string {
	if !s.Date.Known() {
		return ctx.T("topics.undated")
	}
	return ctx.When(s.Date)
}

// statement shows all language versions of one statement, each with the kind
// of text it stands in.
func statement(ctx view.Context, s *communique.Session, st compare.Stated) g.Node {
	return g.Map(st.Refs, func(r compare.StatementRef) g.Node {
		doc := r.Document
		if doc == "" {
			doc = r.Statement.Source
		}
		return h.Div(view.Class("claim"), view.Claim(ctx, r), source(ctx, s, doc))
	})
}

// source names the document that a statement was taken from.
func source(ctx view.Context, s *communique.Session, id communique.DocumentID) g.Node {
	d := s.Document(id)
	if d == nil {
		return h.P(view.Class("claim-facts"), ctx.Text("topic.no-source"))
	}
	return h.P(view.Class("claim-facts"), h.A(h.Href(ctx.ToSessionAt(d.ID, view.DocumentAnchor(d.ID))), view.Joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d))))
}

// named is where a topic is named without a statement: the words that name it,
// or the documents that do.
func named(ctx view.Context, id communique.TopicID, s *communique.Session, c series.TopicCell) g.Node {
	items := g.Group{}
	for _, n := range c.Named {
		switch {
		case n.Quote != nil:
			items = append(items, h.Li(ctx.Quote(n.Document, *n.Quote)))
		case n.Text != string(id):
			items = append(items, h.Li(ctx.Recorded(n.Document, n.Text)))
		case s.Document(n.Document) != nil:
			items = append(items, h.Li(source(ctx, s, n.Document)))
		}
	}
	return g.Group{
		h.P(view.Class("blank"), ctx.Text("statements.named-only")),
		view.If(len(items) > 0, h.Ul(append(g.Group{view.Class("cites")}, items...)...)),
	}
}
