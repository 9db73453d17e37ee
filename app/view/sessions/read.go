package sessions

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// readDocument is one held text: the exact words on one side, on the other
// what was read in them, each finding a link to its place.
func readDocument(ctx view.Context, d *communique.Document, flags []versionFlag) g.Node {
	heading := ctx.T("session.text-of", view.Capital(ctx.GenreName(d)), ctx.LangName(d.Lang))
	return h.Section(view.Class("reader"), h.ID(view.DocumentAnchor(d.ID)), h.Aria("labelledby", view.DocumentAnchor(d.ID)+"-h"),
		h.H2(h.ID(view.DocumentAnchor(d.ID)+"-h"), g.Text(heading)),
		h.P(view.Class("reader-under"), view.Joined(ctx, ctx.DocumentStatus(d), ctx.ReadingName(d)), g.Text(ctx.T("sep.items")), ctx.Text("session.exact")),
		h.Div(view.Class("reader-columns"),
			sourceText(ctx, d, flags),
			findingsOfText(ctx, d, flags),
		),
	)
}

// legendKinds are the kinds of marks that every text may have and that can be
// switched off, in order.
var legendKinds = []marked.Kind{marked.Person, marked.Body, marked.Verb, marked.Passage, marked.Topic, marked.Fact, marked.Slip}

// legend explains the marks and switches them. The boxes are read by the
// stylesheet alone.
func legend(ctx view.Context, kinds []marked.Kind) g.Node {
	return h.Section(view.Class("legend-bar"), h.Aria("labelledby", "legend-h"),
		h.H2(h.ID("legend-h"), ctx.Text("session.marks")),
		h.Ul(view.Class("legend"), g.Map(kinds, func(k marked.Kind) g.Node {
			id := "show-" + string(k)
			return h.Li(
				h.Input(h.Type("checkbox"), h.ID(id), h.Name(id), h.Checked()),
				h.Label(h.For(id), h.Span(view.Class("m", "m-"+string(k)), g.Text(ctx.Locale.Of("mark.", string(k))))),
			)
		})),
	)
}

// findingsOfText is the side list of one text.
func findingsOfText(ctx view.Context, d *communique.Document, flags []versionFlag) g.Node {
	if d.Annotation == nil {
		return h.Aside(view.Class("findings"), h.P(view.Class("blank"), ctx.Text("document.unread")))
	}
	a := d.Annotation
	l := findingList{ctx: ctx, doc: d}
	l.bodies(a)
	l.people(a)
	l.statements(a)
	l.topics(a)
	l.versions(flags)
	l.more(a)
	return h.Aside(view.Class("findings"), h.Aria("label", ctx.T("session.findings-of", ctx.LangName(d.Lang))),
		h.H3(ctx.Text("session.findings")), l.groups)
}

// A findingList collects the groups of the side list.
type findingList struct {
	ctx    view.Context
	doc    *communique.Document
	groups g.Group
}

func (l *findingList) group(open bool, title string, note g.Node, items []g.Node) {
	if len(items) == 0 && note == nil {
		return
	}
	l.groups = append(l.groups, h.Details(view.Class("finding-group"), view.If(open || len(items) == 0, g.Attr("open")),
		h.Summary(g.Text(title), view.If(len(items) > 0, g.Group{g.Text(" "), h.Span(view.Class("count"), g.Text(l.ctx.Locale.Int(len(items))))})),
		view.If(note != nil, h.P(view.Class("finding-note"), note)),
		view.If(len(items) > 0, h.Ul(items...)),
	))
}

func (l *findingList) quote(q *communique.Quote) g.Node {
	if q == nil {
		return nil
	}
	return l.ctx.Quote(l.doc.ID, *q)
}

// short is a quotation by its first words: a link for the eye, while the whole
// stands in the text beside it.
func (l *findingList) short(q *communique.Quote) g.Node {
	const most = 60
	n := 0
	for i := range q.Text {
		if n++; n > most {
			return l.ctx.Quote(l.doc.ID, *q, g.Text(q.Text[:i]), h.Span(view.Class("cut"), g.Text(" […]")))
		}
	}
	return l.ctx.Quote(l.doc.ID, *q)
}

// bodies has a group for each side: how its list ends, then who is in it.
func (l *findingList) bodies(a *communique.Annotation) {
	ctx := l.ctx
	for _, list := range a.Findings.Lists {
		var items []g.Node
		for i := range a.Findings.Participants {
			p := &a.Findings.Participants[i]
			if p.Side == list.Side {
				items = append(items, h.Li(l.quote(p.Quote), l.label(p.Agency)))
			}
		}
		note := g.Group{g.Text(ctx.ListEnd(list, ""))}
		for _, q := range append([]communique.Quote{}, list.Described...) {
			note = append(note, g.Text(ctx.T("sep.items")), l.quote(&q))
		}
		if list.OpenEnd != nil {
			note = append(note, g.Text(ctx.T("sep.colon")), l.quote(list.OpenEnd))
		}
		l.group(len(items) > 0, ctx.T("session.bodies-of", ctx.Party(list.Side)), note, items)
	}
	var others []g.Node
	for i := range a.Mentioned {
		m := &a.Mentioned[i]
		others = append(others, h.Li(l.quote(&m.Quote), l.label(m.Agency)))
	}
	l.group(false, ctx.T("session.mentioned"), nil, others)
}

// label is our name for a body under the printed one, with its page.
func (l *findingList) label(id communique.AgencyID) g.Node {
	if id == "" {
		return h.Small(view.Class("soft"), l.ctx.Text("participants.unresolved"))
	}
	return h.Small(h.A(h.Href(l.ctx.ToAgency(id)), g.Text(l.ctx.Agency(id))))
}

func (l *findingList) people(a *communique.Annotation) {
	var items []g.Node
	for i := range a.Findings.People {
		p := &a.Findings.People[i]
		items = append(items, h.Li(
			l.quote(p.Quote),
			view.If(p.OfficeQuote != nil, h.Span(view.Class("office"), l.quote(p.OfficeQuote))),
			h.Small(view.Class("soft"), view.Joined(l.ctx, l.ctx.Locale.Of("role-of.", view.SlugSpace(string(p.Role))), l.ctx.Party(p.Side))),
		))
	}
	for i := range a.OfficesOnly {
		items = append(items, h.Li(l.quote(&a.OfficesOnly[i]), h.Small(view.Class("soft"), l.ctx.Text("session.office-only"))))
	}
	l.group(true, l.ctx.T("session.people"), nil, items)
}
