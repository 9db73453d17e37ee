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

// List is the matrix of all topics that some session speaks of, by partner.
func List(ctx view.Context, v *topics.Survey) string {
	m := newMatrix(ctx, v)
	return view.Page(ctx, view.Content{
		Title:       ctx.T("nav.topics"),
		Description: ctx.T("topics.description"),
		Kind:        "topics",
		Main: g.Group{
			h.H1(ctx.Text("nav.topics")),
			h.P(view.Class("lede"), ctx.Text("topics.lede")),
			h.P(view.Class("covers"), ctx.Text("topics.to-formulas"), g.Text(ctx.T("sep.sentence")),
				h.A(h.Href(ctx.To(address.Formulas)), ctx.Text("formulas.title"))),
			h.Section(view.Class("matrix-part"), h.Aria("labelledby", "matrix-h"),
				h.H2(h.ID("matrix-h"), ctx.Text("topics.matrix")),
				h.P(view.Class("table-note"), ctx.Text("topics.matrix.under")),
				legend(ctx, false, m.has),
				view.Scroll(ctx.T("topics.matrix"), m.table()),
				m.leftOut(),
				m.unspoken(),
			),
		},
	})
}

// A matrix has a row for each topic and a column for each partner of whom
// something is recorded.
type matrix struct {
	ctx      view.Context
	partners []communique.PartyID // columns
	bare     []communique.PartyID // those with blanks only
	rows     map[communique.TopicID]map[communique.PartyID]topics.Row
	pillars  []*communique.Pillar
	topics   map[communique.PillarID][]communique.TopicID
	states   map[topics.State]bool
}

func newMatrix(ctx view.Context, v *topics.Survey) *matrix {
	m := &matrix{ctx: ctx, rows: map[communique.TopicID]map[communique.PartyID]topics.Row{},
		topics: map[communique.PillarID][]communique.TopicID{}, states: map[topics.State]bool{}}
	speaks := map[communique.PartyID]bool{}
	lex := ctx.Site.Lexicon
	for _, t := range v.Spoken() {
		m.rows[t] = map[communique.PartyID]topics.Row{}
		for _, r := range v.Rows(t) {
			m.rows[t][r.Partner] = r
			speaks[r.Partner] = speaks[r.Partner] || r.Whole.State.Speaks()
		}
		var pillar communique.PillarID
		if x := lex.Topic(t); x != nil {
			pillar = x.Pillar
		}
		m.topics[pillar] = append(m.topics[pillar], t)
	}
	for i := range lex.Pillars {
		if len(m.topics[lex.Pillars[i].ID]) > 0 {
			m.pillars = append(m.pillars, &lex.Pillars[i])
		}
	}
	slices.SortStableFunc(m.pillars, func(a, b *communique.Pillar) int { return cmp.Compare(a.Order, b.Order) })
	order := func(t communique.TopicID) int {
		if x := lex.Topic(t); x != nil {
			return x.Order
		}
		return 0
	}
	for _, p := range m.pillars {
		slices.SortStableFunc(m.topics[p.ID], func(a, b communique.TopicID) int { return cmp.Compare(order(a), order(b)) })
	}
	for _, p := range ctx.Alphabetical(v.Partners) {
		if !speaks[p] {
			m.bare = append(m.bare, p)
			continue
		}
		m.partners = append(m.partners, p)
		for _, r := range m.rows {
			m.states[r[p].Whole.State] = true
		}
	}
	return m
}

func (m *matrix) has(s topics.State) bool { return m.states[s] }

// table has a body for each group of topics, headed by its name.
func (m *matrix) table() g.Node {
	head := g.Group{h.Th(g.Attr("scope", "col"), m.ctx.Text("term.topic"))}
	for _, p := range m.partners {
		head = append(head, h.Th(g.Attr("scope", "col"), h.Span(view.Class("up"), g.Text(m.ctx.Party(p)))))
	}
	bodies := g.Group{}
	for _, p := range m.pillars {
		rows := g.Group{h.Tr(view.Class("pillar"), h.Th(h.ID("pillar-"+string(p.ID)), g.Attr("scope", "rowgroup"), g.Attr("colspan", m.ctx.Locale.Int(len(m.partners)+1)),
			h.Span(g.Text(p.Label.In(m.ctx.Lang())), view.If(p.UN, g.Group{g.Text(" "), h.Small(view.Class("badge"), m.ctx.Text("topics.un"))}))))}
		for _, t := range m.topics[p.ID] {
			rows = append(rows, m.row(t))
		}
		bodies = append(bodies, h.TBody(rows))
	}
	return h.Table(view.Class("matrix", "topic-matrix"),
		h.Caption(view.Class("unseen"), m.ctx.Text("topics.matrix.caption")),
		h.THead(h.Tr(head)), bodies)
}

func (m *matrix) row(t communique.TopicID) g.Node {
	cells := g.Group{h.Th(g.Attr("scope", "row"), h.A(h.Href(m.ctx.ToTopic(t)), g.Text(m.ctx.Topic(t))))}
	for _, p := range m.partners {
		cells = append(cells, m.cell(t, m.rows[t][p]))
	}
	return h.Tr(cells)
}

// cell shows the families of all years together, with the first and the last
// year, and leads to the partner on the topic's page.
func (m *matrix) cell(t communique.TopicID, r topics.Row) g.Node {
	s := r.Whole.State
	if !s.Speaks() {
		return h.Td(view.Class("is-"+string(s)), glyph(m.ctx, s))
	}
	to := m.ctx.ToTopic(t)
	if !m.ctx.Site.Invented {
		to += "#p-" + string(r.Partner)
	}
	if s != topics.Stated {
		return h.Td(h.A(h.Href(to), glyph(m.ctx, s)))
	}
	years := g.Node(nil)
	if r.First != "" {
		years = g.Group{
			h.Small(h.Aria("hidden", "true"), g.Text(shortSpan(m.ctx, r.First, r.Last))),
			h.Span(view.Class("unseen"), g.Text(" "), g.Text(span(m.ctx, r.First, r.Last))),
		}
	}
	return h.Td(h.A(h.Href(to), families(m.ctx, r.Whole.Marks, false), years))
}

// shortSpan is the span in two digits: "13–22", "17".
func shortSpan(ctx view.Context, first, last string) string {
	if first == last {
		return short(first)
	}
	return ctx.T("topics.years", short(first), short(last))
}

// leftOut names the partners that have no column.
func (m *matrix) leftOut() g.Node {
	if len(m.bare) == 0 {
		return nil
	}
	return h.P(view.Class("table-note"), m.ctx.Text("topics.left-out", m.ctx.PartyList(m.bare)))
}

// unspoken lists the topics that have no row, each with its page.
func (m *matrix) unspoken() g.Node {
	var links g.Group
	for i := range m.ctx.Site.Lexicon.Topics {
		t := &m.ctx.Site.Lexicon.Topics[i]
		if m.rows[t.ID] != nil {
			continue
		}
		if len(links) > 0 {
			links = append(links, g.Text(m.ctx.T("sep.items")))
		}
		links = append(links, h.A(h.Href(m.ctx.ToTopic(t.ID)), g.Text(m.ctx.Topic(t.ID))))
	}
	if len(links) == 0 {
		return nil
	}
	return h.P(view.Class("table-note"), m.ctx.Text("topics.unspoken"), g.Text(m.ctx.T("sep.colon")), links)
}
