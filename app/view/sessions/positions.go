package sessions

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// statements has a group for each family of verbs, in the families' order.
func (l *findingList) statements(a *communique.Annotation) {
	for _, f := range l.ctx.Families() {
		var items []g.Node
		for j := range a.Findings.Statements {
			if s := &a.Findings.Statements[j]; s.Family == f.ID && s.Quote != nil {
				items = append(items, h.Li(
					l.short(s.Quote),
					h.Small(view.Class("soft"), g.Text(l.ctx.Actor(s)), view.If(s.Verb != "", g.Group{g.Text(l.ctx.T("sep.items")), view.Quoted(l.doc.Lang, g.Text(s.Verb))})),
					h.Small(view.Class("soft"), l.ctx.TopicLinks(s.Topics)),
				))
			}
		}
		l.group(false, f.Label.In(l.ctx.Lang()), nil, items)
	}
}

func (l *findingList) topics(a *communique.Annotation) {
	var items []g.Node
	for i := range a.Findings.Topics {
		t := &a.Findings.Topics[i]
		q := t.Quote
		if q == nil {
			q = topicQuote(a, t.Topic)
		}
		if q == nil {
			items = append(items, h.Li(l.ctx.TopicLink(t.Topic)))
			continue
		}
		items = append(items, h.Li(l.ctx.TopicLink(t.Topic), g.Text(l.ctx.T("sep.items")), h.A(view.Class("where"), h.Href(l.ctx.ToQuote(l.doc.ID, q.Start)), l.ctx.Text("claim.in-text"))))
	}
	l.group(false, l.ctx.T("session.topics"), nil, items)
	l.group(false, l.ctx.T("session.unassigned"), nil, l.passages(a.Unassigned))
}

// topicQuote is where a topic is spoken of that the text does not list by
// itself: the first statement about it.
func topicQuote(a *communique.Annotation, id communique.TopicID) *communique.Quote {
	for i := range a.Findings.Statements {
		if s := &a.Findings.Statements[i]; s.Quote != nil && slices.Contains(s.Topics, id) {
			return s.Quote
		}
	}
	return nil
}

func (l *findingList) passages(all []communique.Passage) []g.Node {
	var items []g.Node
	for i := range all {
		items = append(items, h.Li(l.short(&all[i].Quote)))
	}
	return items
}

// asides say what each stretch is that is not of the text; one of blanks has
// nothing else to be shown by.
func (l *findingList) asides(all []communique.Passage) []g.Node {
	var items []g.Node
	for i := range all {
		p := &all[i]
		kind := l.ctx.Locale.Of("aside.", marked.AsideKind(p.Kind))
		if strings.TrimSpace(p.Text) == "" {
			items = append(items, h.Li(h.A(h.Href(l.ctx.ToQuote(l.doc.ID, p.Start)), g.Text(kind))))
			continue
		}
		items = append(items, h.Li(l.short(&p.Quote), h.Small(view.Class("soft"), g.Text(kind))))
	}
	return items
}

// more is what is neither people, bodies nor positions: the next session, the
// background, the head of the page, what is not of the text, its slips.
func (l *findingList) more(a *communique.Annotation) {
	ctx := l.ctx
	if a.Next != nil && a.Next.Quote != nil {
		l.group(false, ctx.T("term.next_session"), nil, []g.Node{h.Li(l.short(a.Next.Quote))})
	}
	var background []g.Node
	for i := range a.Background {
		background = append(background, h.Li(l.short(&a.Background[i].Quote), h.Small(view.Class("soft"), ctx.TopicLinks(a.Background[i].Topics))))
	}
	l.group(false, ctx.T("session.background"), nil, background)
	l.group(false, ctx.T("session.head"), nil, l.head(a))
	var slips []g.Node
	for i := range a.Slips {
		slips = append(slips, h.Li(l.quote(&a.Slips[i].Quote), g.Text(" "), h.I(view.Class("sic"), h.Lang("la"), g.Text("sic")),
			view.If(ctx.Lang() == communique.English, h.Small(view.Class("soft"), g.Text(a.Slips[i].What)))))
	}
	l.group(false, ctx.T("session.slips"), view.If(len(slips) > 0, ctx.Text("session.slips.note")), slips)
	l.group(false, ctx.T("session.asides"), nil, l.asides(a.Boilerplate))
}

// head lists what the page says of itself and of the meeting.
func (l *findingList) head(a *communique.Annotation) []g.Node {
	var items []g.Node
	add := func(key string, q *communique.Quote) {
		if q != nil {
			items = append(items, h.Li(l.short(q), h.Small(view.Class("soft"), l.ctx.Text(key))))
		}
	}
	date := func(f *communique.DateFinding) *communique.Quote {
		if f == nil {
			return nil
		}
		return &f.Quote
	}
	add("head.title", a.Title)
	add("head.name", a.Name)
	if a.Ordinal != nil {
		add("head.ordinal", &a.Ordinal.Quote)
	}
	add("head.date", date(a.Date))
	if a.Venue != nil {
		add("head.venue", a.Venue.Quote)
	}
	add("head.organiser", a.Organiser)
	if a.Issuer != nil {
		add("head.issuer", a.Issuer.Quote)
	}
	add("head.published", date(a.PublicationDate))
	add("head.updated", date(a.UpdatedDate))
	add("head.status", a.StatusNote)
	for i := range a.Fields {
		add("head.field", &a.Fields[i].Quote)
	}
	return items
}
