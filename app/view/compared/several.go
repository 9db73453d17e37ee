package compared

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// SeveralPage is the page of up to six records side by side. It has no page of
// its own among the generated ones: what it compares stands in the query.
func SeveralPage(ctx view.Context, m *compare.Matrix) string {
	return view.Page(ctx, view.Content{
		Title:       ctx.Locale.List(shortNames(ctx, m)),
		Description: ctx.T("several.description", ctx.Locale.List(shortNames(ctx, m))),
		Kind:        "several",
		Main:        several(ctx, m),
		NoIndex:     true,
	})
}

// SeveralRegion is the same for the page where one chooses, whose place it
// takes.
func SeveralRegion(ctx view.Context, m *compare.Matrix) view.Region {
	return view.Region{Name: RegionPair, HTML: view.Render(several(ctx, m))}
}

func several(ctx view.Context, m *compare.Matrix) g.Node {
	return g.Group{
		severalHead(ctx, m),
		view.Section("facts", ctx.T("several.facts"), ctx.Text("several.facts-under"), severalFacts(ctx, m)),
		view.Section("participants", ctx.T("term.delegation"), ctx.Text("participants.under"), severalBodies(ctx, m), severalRoles(ctx, m)),
		view.Section("statements", ctx.T("term.statements"), ctx.Text("statements.under"), severalTopics(ctx, m)),
		view.Section("wording", ctx.T("term.wording"), ctx.Text("several.wording-under"), severalPairs(ctx, m)),
		view.Section("another", ctx.T("chooser.another"), nil, PickForm(ctx, ctx.Address.Subjects()...)),
	}
}

func shortNames(ctx view.Context, m *compare.Matrix) []string {
	var out []string
	for _, c := range m.Columns {
		out = append(out, ctx.SubjectShort(c.Subject))
	}
	return out
}

// severalHead names the columns and says of each what has to be known first.
func severalHead(ctx view.Context, m *compare.Matrix) g.Node {
	return h.Div(view.Class("several-head"),
		h.H1(h.ID("compare-h"), g.Attr("tabindex", "-1"), g.Text(ctx.Count("several.heading", len(m.Columns)))),
		h.P(view.Class("lede"), ctx.Text("several.lede")),
		view.If(len(m.Notes) > 0, h.Ul(view.Class("notes"), g.Map(m.Notes, func(n compare.Note) g.Node {
			if n.Code == compare.NoteMember {
				return h.Li(g.Text(memberNote(ctx, n.Args)))
			}
			return h.Li(ctx.Text("several.note." + string(n.Code)))
		}))),
		h.Ol(view.Class("record-columns"), g.Group(mapIndex(m.Columns, func(i int, c compare.Column) g.Node { return h.Li(columnCard(ctx, m, i, c)) }))),
		view.If(len(m.Columns) < compare.MostSubjects, h.P(h.A(view.Class("button"), h.ID("add-column"), h.Href("#another"),
			h.Data("do", "pick"), h.Data("side", "more"), ctx.Text("several.add")))),
	)
}

// columnCard is what one column is, before a cell of it is read.
func columnCard(ctx view.Context, m *compare.Matrix, i int, c compare.Column) g.Node {
	s := c.Subject
	title := ctx.SubjectTitle(s)
	return h.Article(view.Class("column-card"),
		h.H2(h.Span(view.Class("column-number"), g.Text(itoa(i+1))), g.Text(" "), h.A(h.Href(ctx.ToSession(s.Session.ID)), g.Text(title))),
		h.P(view.Class("card-where"), view.Joined(ctx, ctx.Place(s.Session), ctx.When(s.Session.Date))),
		h.P(view.Class("card-doc"), g.Text(kindOf(ctx, c))),
		h.Ul(view.Class("notes"), g.Map(c.Notes, func(n compare.Note) g.Node {
			return h.Li(g.Text(NoteText(ctx, &compare.Comparison{}, n)),
				view.If(len(n.Cites) > 0, g.Group{g.Text(ctx.T("sep.sentence")), inlineCites(ctx, n.Cites)}))
		})),
		h.P(view.Class("card-other"), h.A(h.Href(ctx.Href(without(ctx, m, i))), h.Data("state", "push"),
			h.Aria("label", ctx.T("several.remove-named", title)), ctx.Text("several.remove"))),
	)
}

// kindOf is the kind of text that speaks for a column.
func kindOf(ctx view.Context, c compare.Column) string {
	if c.Subject.Document != nil {
		return ctx.GenreName(c.Subject.Document)
	}
	if c.Genre == "" {
		return ctx.T("genre.unknown")
	}
	return ctx.Locale.Of("genre.", view.SlugSpace(string(c.Genre)))
}

// severalFrame is a table with a column for each record that is in it, in a
// frame that scrolls by itself. On a narrow screen its rows stand one under the
// other, each cell under the name of its column.
func severalFrame(ctx view.Context, m *compare.Matrix, id, label, head string, columns []int, rows g.Node) g.Node {
	return view.Scroll(label, h.Table(view.Class("ledger", "several"), h.ID(id),
		h.Caption(view.Class("unseen"), g.Text(label)),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text(head)),
			g.Map(columns, func(i int) g.Node {
				return h.Th(g.Attr("scope", "col"), h.Span(view.Class("column-number"), g.Text(itoa(i+1))), g.Text(" "),
					g.Text(ctx.SubjectShort(m.Columns[i].Subject)))
			}),
		)),
		rows,
	))
}

// severalCell is one cell, with the name of its column for where columns are no
// longer seen.
func severalCell(ctx view.Context, m *compare.Matrix, i int, content ...g.Node) g.Node {
	return h.Td(h.Data("column", itoa(i+1)+" "+ctx.SubjectShort(m.Columns[i].Subject)), g.Group(content))
}

func allColumns(m *compare.Matrix) []int {
	out := make([]int, len(m.Columns))
	for i := range out {
		out[i] = i
	}
	return out
}

func severalFacts(ctx view.Context, m *compare.Matrix) g.Node {
	return severalFrame(ctx, m, "facts-t", ctx.T("several.facts"), "facts.fact", allColumns(m), h.TBody(g.Map(partnersTogether(m.Facts), func(r compare.FactRow) g.Node {
		f := compare.Fact{Kind: r.Kind, Party: r.Party}
		name := factName(ctx, f)
		if r.Party == partners {
			name = ctx.T("fact.of-party", ctx.Locale.Of("fact.", string(r.Kind)), ctx.T("several.partners"))
		}
		if r.Kind == compare.FactInterval {
			name = ctx.T("several.interval")
		}
		return h.Tr(h.Th(g.Attr("scope", "row"), g.Text(name)), g.Group(mapIndex(r.Values, func(i int, v compare.FactValue) g.Node {
			if r.Kind == compare.FactInterval && v.Blank != compare.NotBlank {
				return severalCell(ctx, m, i)
			}
			return severalCell(ctx, m, i, factCell(ctx, f, v))
		})))
	})))
}

// partners stands for the party of a row in which each column has its own.
const partners = "partners"

// partnersTogether makes one row of those that give the people of partners, if
// no column has people of two of them.
func partnersTogether(rows []compare.FactRow) []compare.FactRow {
	var out []compare.FactRow
	for _, kind := range []compare.FactKind{compare.FactChairs, compare.FactQuoted} {
		var of []compare.FactRow
		for _, r := range rows {
			if r.Kind == kind && r.Party != string(compare.Japan) {
				of = append(of, r)
			}
		}
		if one, ok := merged(of); ok && len(of) > 1 {
			i := slices.IndexFunc(rows, func(r compare.FactRow) bool { return r.Kind == kind && r.Party != string(compare.Japan) })
			out = append(slices.Clone(rows[:i]), one)
			for _, r := range rows[i:] {
				if r.Kind != kind || r.Party == string(compare.Japan) {
					out = append(out, r)
				}
			}
			rows = out
		}
	}
	return rows
}

// merged takes of each column the one value that a row gives for it.
func merged(rows []compare.FactRow) (compare.FactRow, bool) {
	if len(rows) == 0 {
		return compare.FactRow{}, false
	}
	one := compare.FactRow{Kind: rows[0].Kind, Party: partners, Values: slices.Clone(rows[0].Values)}
	for _, r := range rows[1:] {
		for i, v := range r.Values {
			if v.Blank == compare.NotApplicable {
				continue
			}
			if one.Values[i].Blank != compare.NotApplicable {
				return one, false
			}
			one.Values[i] = v
		}
	}
	return one, true
}

// severalTopics are the positions and undertakings, and apart from them the
// arrangements.
func severalTopics(ctx view.Context, m *compare.Matrix) g.Node {
	all := len(m.Topics) + len(m.Arrangements)
	if all == 0 {
		return h.P(view.Class("blank"), ctx.Text("several.no-statements"))
	}
	topics, arrangements := shownLines(ctx, m.Topics), shownLines(ctx, m.Arrangements)
	left := len(topics) + len(arrangements)
	return g.Group{
		severalFilter(ctx, m),
		view.If(left == 0, h.P(view.Class("blank"), h.ID(FilterCount), ctx.Text("statements.none-left"))),
		view.If(left > 0 && ctx.Address.View.Filtered(), h.P(view.Class("table-note"), h.ID(FilterCount),
			ctx.Text("statements.left", ctx.Locale.Int(left), ctx.Locale.Int(all)))),
		view.If(len(topics) > 0, g.Group{
			h.P(view.Class("table-note"), ctx.Text("statements.scale")),
			topicTable(ctx, m, "statements-t", "term.statements", topics),
		}),
		view.If(len(arrangements) > 0, h.Div(view.Class("table-block"),
			h.H3(h.ID("arrangements-h"), ctx.Text("statements.arrangements")),
			h.P(view.Class("table-note"), ctx.Text("statements.arrangements-note")),
			topicTable(ctx, m, "arrangements-t", "statements.arrangements", arrangements),
		)),
	}
}

func topicTable(ctx view.Context, m *compare.Matrix, id, label string, lines []compare.TopicLine) g.Node {
	return severalFrame(ctx, m, id, ctx.T(label), "term.topic", allColumns(m), h.TBody(g.Map(lines, func(l compare.TopicLine) g.Node {
		name := ctx.T("statements.no-topic")
		if l.Topic != "" {
			name = ctx.Topic(l.Topic)
		}
		return h.Tr(h.Th(g.Attr("scope", "row"), g.Text(name)), g.Group(mapIndex(l.Cells, func(i int, c compare.TopicCell) g.Node {
			return severalCell(ctx, m, i, topicCell(ctx, c))
		})))
	})))
}

// topicCell is what one record states on a topic, or what its silence means.
func topicCell(ctx view.Context, c compare.TopicCell) g.Node {
	switch {
	case len(c.Stated) > 0:
		return g.Map(c.Stated, func(s compare.Stated) g.Node {
			return h.Div(view.Class("claim"), g.Map(s.Refs, func(r compare.StatementRef) g.Node { return view.Claim(ctx, r) }))
		})
	case len(c.Named) > 0:
		return g.Group{h.Span(view.Class("blank"), ctx.Text("several.named-only")), ctx.Cites(c.Named)}
	case c.Blank != compare.NotStated:
		return h.Span(view.Class("blank"), ctx.Text("blank."+string(c.Blank)))
	}
	// That the record is our summary is said with its column.
	reasons := slices.DeleteFunc(slices.Clone(c.Reasons), func(r compare.Reason) bool { return r == compare.ReasonSummary })
	return g.Group{
		h.Span(view.Class("blank"), ctx.Text("several.not-mentioned")),
		view.If(len(reasons) > 0, h.Ul(view.Class("reasons"), g.Map(reasons, func(r compare.Reason) g.Node { return h.Li(ctx.Text("reason." + string(r))) }))),
	}
}

// severalPairs leads to the wording, which is compared two at a time: each
// record with the one before it.
func severalPairs(ctx view.Context, m *compare.Matrix) g.Node {
	var items []g.Node
	for i := 1; i < len(m.Columns); i++ {
		a, b := m.Columns[i-1].Subject, m.Columns[i].Subject
		items = append(items, h.Li(h.A(h.Href(ctx.ToPair(a.ID(), b.ID())), h.Data("state", "push"),
			ctx.Text("compare.heading", ctx.SubjectTitle(a), ctx.SubjectTitle(b)))))
	}
	return g.Group{h.P(view.Class("text-note"), ctx.Text("several.wording")), h.Ul(view.Class("pair-list"), g.Group(items))}
}

// rolesOf says which role bodies of a cell have, with their party.
func rolesOf(ctx view.Context, c compare.RoleCell) g.Node {
	if len(c.Bodies) == 0 {
		return h.Span(view.Class("blank"), ctx.Text("cell."+string(c.Blank)))
	}
	return g.Map(c.Bodies, func(b compare.RoleBody) g.Node {
		return h.Span(view.Class("cite"), ctx.Cite(b.Cite), h.Small(view.Class("soft"), view.Joined(ctx, ctx.Party(b.Party), ctx.BodyLabel(b.Agency))))
	})
}

func partyIDs(ts []compare.BodyTable) []communique.PartyID {
	var out []communique.PartyID
	for _, t := range ts {
		out = append(out, t.Party)
	}
	return out
}
