package topics

import (
	"cmp"
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/survey/topics"
	"alternat/app/view"
)

// Page is one topic: partners by year, then everything stated on it.
func Page(ctx view.Context, id communique.TopicID, v *topics.Survey) string {
	name := ctx.Topic(id)
	t := ctx.Site.Lexicon.Topic(id)
	return view.Page(ctx, view.Content{
		Title:       name,
		Description: ctx.T("topic.description", name),
		Kind:        "topic",
		Main: g.Group{
			kicker(ctx, t),
			h.H1(g.Text(name)),
			view.If(t != nil && t.Scope != "" && ctx.Lang() == communique.English, h.P(view.Class("lede"), g.Text(scope(t)))),
			h.Section(view.Class("matrix-part"), h.Aria("labelledby", "matrix-h"),
				h.H2(h.ID("matrix-h"), ctx.Text("topic.matrix")),
				h.P(view.Class("table-note"), ctx.Text("topic.matrix.under")),
				years(ctx, id, v),
			),
			stated(ctx, id, v),
			related(ctx, t, v),
		},
	})
}

func scope(t *communique.Topic) string {
	if t == nil {
		return ""
	}
	return t.Scope
}

// kicker leads to the group of topics on the matrix.
func kicker(ctx view.Context, t *communique.Topic) g.Node {
	parts := g.Group{h.A(h.Href(ctx.To(address.Topics)), ctx.Text("nav.topics"))}
	if t != nil {
		if p := ctx.Site.Lexicon.Pillar(t.Pillar); p != nil {
			parts = append(parts, g.Text(ctx.T("sep.items")), g.Text(p.Label.In(ctx.Lang())))
			if p.UN {
				parts = append(parts, g.Text(" "), h.Small(view.Class("badge"), ctx.Text("topics.un")))
			}
		}
	}
	return h.P(view.Class("kicker"), parts)
}

// years is the matrix of partners and years, with the legend of its marks.
func years(ctx view.Context, id communique.TopicID, v *topics.Survey) g.Node {
	rows := map[communique.PartyID]topics.Row{}
	has := map[topics.State]bool{}
	for _, r := range v.Rows(id) {
		rows[r.Partner] = r
		for _, c := range r.Cells {
			has[c.State] = true
		}
	}
	head := g.Group{h.Th(g.Attr("scope", "col"), ctx.Text("term.partner"))}
	for _, y := range v.Years {
		head = append(head, h.Th(g.Attr("scope", "col"), yearHead(ctx, y)))
	}
	body := g.Group{}
	for _, p := range ctx.Alphabetical(v.Partners) {
		body = append(body, yearRow(ctx, rows[p]))
	}
	return g.Group{
		legend(ctx, true, func(s topics.State) bool { return has[s] }),
		view.Scroll(ctx.T("topic.matrix"), h.Table(view.Class("matrix", "year-matrix"),
			h.Caption(view.Class("unseen"), ctx.Text("topic.matrix.caption", ctx.Topic(id))),
			h.THead(h.Tr(head)), h.TBody(body))),
	}
}

func yearHead(ctx view.Context, y string) g.Node {
	if y == "" {
		return ctx.Text("topics.undated")
	}
	return g.Text(y)
}

func yearRow(ctx view.Context, r topics.Row) g.Node {
	cells := g.Group{h.Th(g.Attr("scope", "row"), h.ID("p-"+string(r.Partner)), g.Text(ctx.Party(r.Partner)))}
	for _, c := range r.Cells {
		cells = append(cells, yearCell(ctx, c))
	}
	return h.Tr(cells)
}

// yearCell leads to the first session that speaks of the topic in that year;
// the others follow it on the page.
func yearCell(ctx view.Context, c topics.Cell) g.Node {
	if c.State == topics.NoSession {
		return h.Td(h.Span(view.Class("unseen"), g.Text(ctx.Locale.Of("topics.state.", string(c.State)))))
	}
	if !c.State.Speaks() {
		return h.Td(view.Class("is-"+string(c.State)), glyph(ctx, c.State))
	}
	at := slices.IndexFunc(c.Said, func(s topics.Said) bool { return s.State == c.State })
	inner := glyph(ctx, c.State)
	if c.State == topics.Stated {
		inner = families(ctx, c.Marks, true)
	}
	return h.Td(h.A(h.Href("#"+anchor(c.Said[at].Meeting.Session.ID)), inner))
}

// related leads to the other topics of the group.
func related(ctx view.Context, t *communique.Topic, v *topics.Survey) g.Node {
	if t == nil {
		return nil
	}
	spoken := v.Spoken()
	var near []*communique.Topic
	for i := range ctx.Site.Lexicon.Topics {
		if x := &ctx.Site.Lexicon.Topics[i]; x.Pillar == t.Pillar && x.ID != t.ID && slices.Contains(spoken, x.ID) {
			near = append(near, x)
		}
	}
	if len(near) == 0 {
		return nil
	}
	slices.SortStableFunc(near, func(a, b *communique.Topic) int { return cmp.Compare(a.Order, b.Order) })
	return view.Section("related", ctx.T("topic.related"), nil, h.Ul(view.Class("related-topics"), g.Map(near, func(x *communique.Topic) g.Node {
		return h.Li(h.A(h.Href(ctx.ToTopic(x.ID)), g.Text(ctx.Topic(x.ID))))
	})))
}
