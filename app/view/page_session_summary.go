package view

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
)

// summaryLists show what is recorded from texts that are not held. Sentences
// are ours and in English, marked as such; names are as printed there.
func summaryLists(ctx Context, f *communique.Findings) g.Node {
	var out g.Group
	list := func(key string, items []g.Node) {
		if len(items) > 0 {
			out = append(out, h.Details(class("fold"),
				h.Summary(ctx.Text(key), g.Text(" "), h.Span(class("count"), g.Text(ctx.Locale.Int(len(items))))),
				h.Ul(append([]g.Node{class("summary-list")}, items...)...)))
		}
	}
	var people, bodies, topics, statements []g.Node
	for _, p := range f.People {
		lang := langOf(p.Source)
		people = append(people, h.Li(
			h.Span(ctx.lang(lang), g.Text(p.Name)),
			when(p.Office != "", h.Span(class("office"), ctx.lang(lang), g.Text(p.Office))),
			h.Small(class("soft"), joined(ctx, ctx.Locale.Of("role-of.", slugSpace(string(p.Role))), ctx.Party(p.Side))),
			recordSource(ctx, p.Source),
		))
	}
	for _, p := range f.Participants {
		bodies = append(bodies, h.Li(
			h.Span(ctx.lang(langOf(p.Source)), g.Text(p.AsNamed)),
			when(p.Agency != "", h.Small(h.A(h.Href(ctx.ToAgency(p.Agency)), g.Text(ctx.bodyLabel(p.Agency))))),
			recordSource(ctx, p.Source),
		))
	}
	for _, t := range f.Topics {
		topics = append(topics, h.Li(g.Text(ctx.Topic(t.Topic)), recordSource(ctx, t.Source)))
	}
	for i := range f.Statements {
		statements = append(statements, h.Li(
			summary(ctx, compare.StatementRef{Document: f.Statements[i].Source, Index: i, Statement: &f.Statements[i]}),
			h.Small(class("soft"), joined(ctx, ctx.actor(&f.Statements[i]), ctx.Family(f.Statements[i].Family), ctx.topicList(f.Statements[i].Topics))),
		))
	}
	list("session.people", people)
	list("session.bodies", bodies)
	list("session.topics", topics)
	list("session.statements", statements)
	return out
}

// recordSource links a recorded value to the document it was taken from.
func recordSource(ctx Context, id communique.DocumentID) g.Node {
	if id == "" {
		return nil
	}
	return h.Small(class("soft"), h.A(h.Href(ctx.toSessionAt(id, DocumentAnchor(id))),
		ctx.Text("session.source-in", ctx.LangName(langOf(id)))))
}
