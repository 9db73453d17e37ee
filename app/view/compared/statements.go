package compared

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// Statements is the table of positions and undertakings by topic, and the
// arrangements apart from it, off the scale.
func Statements(ctx view.Context, c *compare.Comparison) g.Node {
	s := c.Statements
	rows := shown(ctx, s.Rows)
	arrangements := shown(ctx, s.Arrangements)
	var out g.Group
	for _, b := range []struct {
		side  compare.Side
		blank compare.Blank
	}{{compare.A, s.BlankA}, {compare.B, s.BlankB}} {
		if b.blank != compare.NotBlank {
			out = append(out, h.P(view.Class("table-note"), view.SideTag(b.side), g.Text(" "), ctx.Text("statements.blank."+string(b.blank))))
		}
	}
	switch {
	case len(s.Rows) == 0 && len(s.Arrangements) == 0:
		return append(out, h.P(view.Class("blank"), ctx.Text("statements.none")))
	case len(rows) == 0 && len(arrangements) == 0:
		return append(out, h.P(view.Class("blank"), h.ID(FilterCount), ctx.Text("statements.none-left")))
	}
	if ctx.Address.View.Filtered() {
		left, all := len(rows)+len(arrangements), len(s.Rows)+len(s.Arrangements)
		out = append(out, h.P(view.Class("table-note"), h.ID(FilterCount), ctx.Text("statements.left", ctx.Locale.Int(left), ctx.Locale.Int(all))))
	}
	if len(rows) > 0 {
		out = append(out, h.P(view.Class("table-note"), ctx.Text("statements.scale")), statementTable(ctx, c, "statements-t", "term.statements", rows))
	}
	if len(arrangements) > 0 {
		out = append(out, h.Div(view.Class("table-block"),
			h.H3(h.ID("arrangements-h"), ctx.Text("statements.arrangements")),
			h.P(view.Class("table-note"), ctx.Text("statements.arrangements-note")),
			statementTable(ctx, c, "arrangements-t", "statements.arrangements", arrangements),
		))
	}
	return out
}

// FilterCount is the id of the line that says what a filter leaves.
const FilterCount = "filter-count"

// topicHead names the topic of a row.
func topicHead(name g.Node, again bool) g.Node {
	if again {
		// Heard with every row, seen with the first.
		return h.Th(g.Attr("scope", "row"), view.Class("again"), h.Span(view.Class("unseen"), name))
	}
	return h.Th(g.Attr("scope", "row"), name)
}

// statementTable has a body for each run of rows on one topic.
func statementTable(ctx view.Context, c *compare.Comparison, id, caption string, rows []compare.StatementRow) g.Node {
	var bodies g.Group
	for i := 0; i < len(rows); {
		n := i
		for n < len(rows) && slices.Equal(topicsOfRow(rows[n]), topicsOfRow(rows[i])) {
			n++
		}
		bodies = append(bodies, topicRows(ctx, rows[i:n]))
		i = n
	}
	return h.Table(view.Class("ledger", "claims"), h.ID(id),
		h.Caption(view.Class("unseen"), ctx.Text(caption)),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), ctx.Text("term.topic")),
			sideHead(ctx, c, compare.A), sideHead(ctx, c, compare.B),
			h.Th(g.Attr("scope", "col"), ctx.Text("participants.outcome")),
		)),
		bodies,
	)
}

func topicRows(ctx view.Context, rows []compare.StatementRow) g.Node {
	// Only the first row's head is seen, so only it is a link.
	linked, plain := topicName(ctx, rows[0], ctx.TopicLink), topicName(ctx, rows[0], func(t communique.TopicID) g.Node { return g.Text(ctx.Topic(t)) })
	return h.TBody(h.Data("topic", string(rows[0].Topic)), g.Group(mapIndex(rows, func(i int, r compare.StatementRow) g.Node {
		name := linked
		if i > 0 {
			name = plain
		}
		return h.Tr(view.Class("is-"+string(r.Outcome)),
			topicHead(name, i > 0),
			h.Td(h.Data("side", "A"), statementCell(ctx, r, r.A, r.AlsoA)),
			h.Td(h.Data("side", "B"), statementCell(ctx, r, r.B, r.AlsoB)),
			h.Td(view.Class("verdict"), Outcome(ctx, r)),
		)
	})))
}

// topicsOfRow are the topics a row is about.
func topicsOfRow(r compare.StatementRow) []communique.TopicID {
	if len(r.Topics) == 0 && r.Topic != "" {
		return []communique.TopicID{r.Topic}
	}
	return r.Topics
}

// topicName heads a row: the first topic, shown by show, and the others it is
// about.
func topicName(ctx view.Context, r compare.StatementRow, show func(communique.TopicID) g.Node) g.Node {
	topics := topicsOfRow(r)
	if len(topics) == 0 {
		return ctx.Text("statements.no-topic")
	}
	var others []string
	for _, t := range topics[1:] {
		others = append(others, ctx.Topic(t))
	}
	return g.Group{
		show(topics[0]),
		view.If(len(others) > 0, h.Small(view.Class("soft"), g.Text(ctx.T("statements.also", strings.Join(others, ctx.T("sep.items")))))),
	}
}

// statementCell is what one side states; a side that states nothing may still
// name the topic. Of a text that was not read to its end it is not said that it
// states nothing.
func statementCell(ctx view.Context, row compare.StatementRow, refs []compare.StatementRef, also []compare.Cite) g.Node {
	blank := unreadBlank(row)
	switch {
	case len(refs) == 0 && len(also) > 0:
		words := "statements.named-only"
		if blank != "" {
			words = "several.named-only"
		}
		return g.Group{h.Span(view.Class("blank"), ctx.Text(words)), ctx.Cites(also)}
	case len(refs) == 0 && blank != "":
		return h.Span(view.Class("blank"), ctx.Text(blank))
	case len(refs) == 0:
		return h.Span(view.Class("blank"), ctx.Text("statements.not-there"))
	}
	return g.Map(refs, func(r compare.StatementRef) g.Node { return h.Div(view.Class("claim"), view.Claim(ctx, r)) })
}

// unreadBlank is why a side's silence is none: its text is not held, or was not
// read to its end; "" if it was.
func unreadBlank(r compare.StatementRow) string {
	switch {
	case slices.Contains(r.Reasons, compare.ReasonNotHeld):
		return "blank.not-held"
	case slices.Contains(r.Reasons, compare.ReasonNotRead):
		return "blank.not-read"
	case slices.Contains(r.Reasons, compare.ReasonAutomatic):
		return "blank.not-found"
	}
	return ""
}
