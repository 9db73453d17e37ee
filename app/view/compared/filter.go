package compared

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// An option is one choice of a filter.
type option struct{ value, name string }

// FilterForm is a plain GET form: what it sends is the page's own address.
func FilterForm(ctx view.Context, c *compare.Comparison) g.Node {
	rows := slices.Concat(c.Statements.Rows, c.Statements.Arrangements)
	if len(rows) == 0 {
		return nil
	}
	var all offered
	for _, r := range rows {
		for _, t := range topicsOfRow(r) {
			all.topic(ctx, t)
		}
		all.statements(ctx, r.A)
		all.statements(ctx, r.B)
	}
	return filterForm(ctx, all)
}

// severalFilter is the same for a table of more than two.
func severalFilter(ctx view.Context, m *compare.Matrix) g.Node {
	lines := slices.Concat(m.Topics, m.Arrangements)
	if len(lines) == 0 {
		return nil
	}
	var all offered
	for _, l := range lines {
		all.topic(ctx, l.Topic)
		for _, c := range l.Cells {
			for _, s := range c.Stated {
				all.statements(ctx, s.Refs)
			}
		}
	}
	return filterForm(ctx, all)
}

func filterForm(ctx view.Context, all offered) g.Node {
	v := ctx.Address.View
	action := address.Address{Lang: ctx.Address.Lang, Page: ctx.Address.Page, Pair: ctx.Address.Pair}
	return h.Form(view.Class("filter"), h.ID("filter"), h.Method("get"), h.Action(ctx.ToRoot()+action.Path()), h.Data("do", "filter"), h.Data("live", ""), h.Data("mode", "replace"),
		h.Aria("label", ctx.T("filter.label")),
		hiddenState(ctx.Address),
		choose(ctx, "party", "filter.party", all.parties, v.Party),
		choose(ctx, "topic", "filter.topic", all.topics, v.Topic),
		choose(ctx, "family", "filter.family", all.families, v.Family),
		h.Button(view.Class("button"), h.Type("submit"), ctx.Text("filter.apply")),
		view.If(v.Filtered(), h.A(view.Class("button", "quiet"), h.ID("filter-clear"), h.Data("state", "replace"),
			h.Href(state(ctx, func(v *address.View) { v.Party, v.Topic, v.Family = "", "", "" })), ctx.Text("filter.clear"))),
	)
}

// hiddenState keeps the rest of the state when the form is sent, in the order
// of address.Address.Query.
func hiddenState(a address.Address) g.Node {
	var out g.Group
	add := func(on bool, name, value string) {
		if on {
			out = append(out, h.Input(h.Type("hidden"), h.Name(name), h.Value(value)))
		}
	}
	add(a.Pair.Loose, "a", a.Pair.A)
	add(a.Pair.Loose, "b", a.Pair.B)
	for i, id := range a.More {
		add(id != "", moreNames[i], id)
	}
	add(a.View.Swap, "swap", "1")
	add(a.View.Inline, "view", "inline")
	add(a.View.Sentences, "unit", "sentences")
	add(a.View.Whole, "show", "all")
	return out
}

func choose(ctx view.Context, name, label string, options []option, chosen string) g.Node {
	if len(options) < 2 && chosen == "" {
		return nil
	}
	return h.Label(view.Class("choice"), h.Span(ctx.Text(label)),
		h.Select(h.ID("filter-"+name), h.Name(name),
			h.Option(h.Value(""), ctx.Text("filter.all")),
			g.Map(options, func(o option) g.Node {
				return h.Option(h.Value(o.value), view.If(o.value == chosen, h.Selected()), g.Text(o.name))
			}),
		),
	)
}

// offered are the actors, topics and families that there are to choose from, in
// the order in which they appear.
type offered struct{ parties, topics, families []option }

func add(list *[]option, value, name string) {
	if value != "" && !slices.ContainsFunc(*list, func(o option) bool { return o.value == value }) {
		*list = append(*list, option{value, name})
	}
}

func (o *offered) topic(c view.Context, t communique.TopicID) { add(&o.topics, string(t), c.Topic(t)) }

func (o *offered) statements(c view.Context, refs []compare.StatementRef) {
	for _, ref := range refs {
		if s := ref.Statement; s != nil {
			for _, p := range partiesOf(s) {
				add(&o.parties, string(p), c.Party(p))
			}
			add(&o.families, string(s.Family), c.Family(s.Family))
		}
	}
}

// partiesOf are the parties by whose name a statement goes, none where it is of
// all sides.
func partiesOf(s *communique.Statement) []communique.PartyID {
	if s.Actor == communique.ActorOfficial && s.Official != nil {
		return []communique.PartyID{s.Official.Side}
	}
	return s.Actor.Parties()
}

// shown are the rows that the filter leaves. What all sides state is also
// stated by each.
func shown(c view.Context, rows []compare.StatementRow) []compare.StatementRow {
	v := c.Address.View
	if !v.Filtered() {
		return rows
	}
	var out []compare.StatementRow
	for _, r := range rows {
		if v.Topic != "" && !slices.Contains(topicsOfRow(r), communique.TopicID(v.Topic)) {
			continue
		}
		if passes(v, r.A) || passes(v, r.B) {
			out = append(out, r)
		}
	}
	return out
}

// shownLines are the lines of a table of more than two that the filter leaves,
// each whole: what stands in its other cells is part of what it says.
func shownLines(c view.Context, lines []compare.TopicLine) []compare.TopicLine {
	v := c.Address.View
	if !v.Filtered() {
		return lines
	}
	var out []compare.TopicLine
	for _, l := range lines {
		if v.Topic != "" && string(l.Topic) != v.Topic {
			continue
		}
		keep := v.Party == "" && v.Family == ""
		for _, c := range l.Cells {
			for _, s := range c.Stated {
				keep = keep || passes(v, s.Refs)
			}
		}
		if keep {
			out = append(out, l)
		}
	}
	return out
}

// passes reports whether one of the statements is of the party and family
// that are chosen.
func passes(v address.View, refs []compare.StatementRef) bool {
	return slices.ContainsFunc(refs, func(ref compare.StatementRef) bool {
		s := ref.Statement
		if s == nil {
			return false
		}
		by := v.Party == "" || slices.Contains(partiesOf(s), communique.PartyID(v.Party)) || s.Actor == communique.ActorBoth || s.Actor == communique.ActorAll
		return by && (v.Family == "" || string(s.Family) == v.Family)
	})
}
