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
	parties, topics, families := choices(ctx, rows)
	v := ctx.Address.View
	plain := ctx.Address
	plain.View = address.View{}
	action := address.Address{Lang: plain.Lang, Page: plain.Page, Pair: plain.Pair}
	return h.Form(view.Class("filter"), h.ID("filter"), h.Method("get"), h.Action(ctx.ToRoot()+action.Path()), h.Data("do", "filter"), h.Data("live", ""), h.Data("mode", "replace"),
		h.Aria("label", ctx.T("filter.label")),
		hiddenState(ctx.Address),
		choose(ctx, "party", "filter.party", parties, v.Party),
		choose(ctx, "topic", "filter.topic", topics, v.Topic),
		choose(ctx, "family", "filter.family", families, v.Family),
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

// choices are the actors, topics and families that the rows have, in the order
// in which they appear.
func choices(c view.Context, rows []compare.StatementRow) (parties, topics, families []option) {
	add := func(list []option, value, name string) []option {
		if value == "" || slices.ContainsFunc(list, func(o option) bool { return o.value == value }) {
			return list
		}
		return append(list, option{value, name})
	}
	for _, r := range rows {
		for _, t := range topicsOfRow(r) {
			topics = add(topics, string(t), c.Topic(t))
		}
		for _, ref := range slices.Concat(r.A, r.B) {
			if s := ref.Statement; s != nil {
				if p := partyOf(s); p != "" {
					parties = add(parties, p, c.Party(communique.PartyID(p)))
				}
				families = add(families, string(s.Family), c.Family(s.Family))
			}
		}
	}
	return parties, topics, families
}

// partyOf is the party that a statement is of, "" where it is of several.
func partyOf(s *communique.Statement) string {
	switch s.Actor {
	case communique.ActorBoth, communique.ActorAll, communique.ActorMeeting, communique.ActorOthers, communique.ActorAgency, "":
		return ""
	case communique.ActorOfficial:
		if s.Official != nil {
			return string(s.Official.Side)
		}
		return ""
	}
	return string(s.Actor)
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
		keep := false
		for _, ref := range slices.Concat(r.A, r.B) {
			s := ref.Statement
			if s == nil {
				continue
			}
			by := v.Party == "" || partyOf(s) == v.Party || s.Actor == communique.ActorBoth || s.Actor == communique.ActorAll
			keep = keep || by && (v.Family == "" || string(s.Family) == v.Family)
		}
		if keep {
			out = append(out, r)
		}
	}
	return out
}
