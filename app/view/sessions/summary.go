package sessions

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// summaryLists show what is recorded from texts that are not held. Sentences
// are ours and in English, marked as such; names are as printed there.
func summaryLists(ctx view.Context, f *communique.Findings) g.Node {
	var out g.Group
	list := func(key string, items []g.Node) {
		if len(items) > 0 {
			out = append(out, h.Details(view.Class("fold"),
				h.Summary(ctx.Text(key), g.Text(" "), h.Span(view.Class("count"), g.Text(ctx.Locale.Int(len(items))))),
				h.Ul(append([]g.Node{view.Class("summary-list")}, items...)...)))
		}
	}
	var people, bodies, topics, statements []g.Node
	for _, p := range f.People {
		people = append(people, h.Li(
			h.Span(ctx.LangAttr(view.PrintedLang(p.Source, p.Name)), g.Text(p.Name)),
			view.If(p.Office != "", h.Span(view.Class("office"), ctx.LangAttr(view.PrintedLang(p.Source, p.Office)), g.Text(p.Office))),
			h.Small(view.Class("soft"), view.Joined(ctx, ctx.Locale.Of("role-of.", view.SlugSpace(string(p.Role))), ctx.Party(p.Side))),
			recordSource(ctx, p.Source),
		))
	}
	for _, p := range f.Participants {
		bodies = append(bodies, h.Li(
			h.Span(ctx.LangAttr(view.PrintedLang(p.Source, p.AsNamed)), g.Text(p.AsNamed)),
			view.If(p.Agency != "", h.Small(h.A(h.Href(ctx.ToAgency(p.Agency)), g.Text(ctx.BodyLabel(p.Agency))))),
			recordSource(ctx, p.Source),
		))
	}
	for _, t := range f.Topics {
		topics = append(topics, h.Li(ctx.TopicLink(t.Topic), recordSource(ctx, t.Source)))
	}
	for i := range f.Statements {
		statements = append(statements, h.Li(
			view.Summary(ctx, compare.StatementRef{Document: f.Statements[i].Source, Index: i, Statement: &f.Statements[i]}),
			h.Small(view.Class("soft"), view.Joined(ctx, ctx.Actor(&f.Statements[i]), ctx.Family(f.Statements[i].Family)), g.Text(ctx.T("sep.items")), ctx.TopicLinks(f.Statements[i].Topics)),
		))
	}
	list("session.people", people)
	list("session.bodies", bodies)
	list("session.topics", topics)
	list("session.statements", statements)
	return out
}

// recordSource links a recorded value to the document it was taken from.
func recordSource(ctx view.Context, id communique.DocumentID) g.Node {
	if id == "" {
		return nil
	}
	return h.Small(view.Class("soft"), h.A(h.Href(ctx.ToSessionAt(id, view.DocumentAnchor(id))),
		ctx.Text("session.source-in", ctx.LangName(view.LangOf(id)))))
}
