package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// recordSections are what is known from documents that are not held: who took
// part, what was spoken of, what was stated. Names are as printed there, the
// rest is our summary and says so. A field without any value has its blank
// among the facts.
func recordSections(ctx view.Context, s *communique.Session) g.Group {
	var out g.Group
	f := &s.Findings
	add := func(id, key string, field communique.Field, body g.Node) {
		if body != nil {
			out = append(out, view.Section(id, ctx.T(key), underRecord(ctx, s, field), body))
		}
	}
	add("participants", "term.delegation", communique.FieldAgencies, recordedLists(ctx, s))
	if len(f.Topics) > 0 {
		add("topics", "session.topics", communique.FieldTopics, h.Ul(view.Class("topic-list"), g.Map(f.Topics, func(t communique.TopicFinding) g.Node {
			return h.Li(ctx.TopicLink(t.Topic), recordSource(ctx, s, append([]communique.DocumentID{t.Source}, t.AlsoIn...)...))
		})))
	}
	add("statements", "term.statements", communique.FieldStatements, recordedStatements(ctx, f, s))
	return out
}

// underRecord says what the section rests on, and where part of it is missing,
// which kind of blank that is.
func underRecord(ctx view.Context, s *communique.Session, field communique.Field) g.Node {
	under := g.Group{ctx.Text("session.from-unheld")}
	switch {
	case communique.Has(s.NotRead, field):
		under = append(under, g.Text(ctx.T("sep.sentence")), h.Span(view.Class("blank"), ctx.Text("session.part-not-read")))
	case communique.Has(s.NotStated, field):
		under = append(under, g.Text(ctx.T("sep.sentence")), h.Span(view.Class("blank"), ctx.Text("session.part-not-stated")))
	}
	return under
}

// recordedLists shows for each party how its list ends, by source, and the
// bodies as printed: Japan first, then in the order of the page's language.
func recordedLists(ctx view.Context, s *communique.Session) g.Node {
	f := &s.Findings
	var parties []communique.PartyID
	for _, l := range f.Lists {
		if !slices.Contains(parties, l.Side) {
			parties = append(parties, l.Side)
		}
	}
	for _, p := range f.Participants {
		if !slices.Contains(parties, p.Side) {
			parties = append(parties, p.Side)
		}
	}
	if len(parties) == 0 {
		return nil
	}
	parties = ctx.Alphabetical(parties)
	if i := slices.Index(parties, compare.Japan); i > 0 {
		parties = slices.Insert(slices.Delete(parties, i, i+1), 0, compare.Japan)
	}
	return h.Div(view.Class("parties"), g.Map(parties, func(p communique.PartyID) g.Node { return recordedParty(ctx, s, p) }))
}

func recordedParty(ctx view.Context, s *communique.Session, p communique.PartyID) g.Node {
	var ends, bodies []g.Node
	for _, l := range s.Findings.Lists {
		if l.Side != p {
			continue
		}
		ends = append(ends, h.P(view.Class("table-note"), g.Text(ctx.ListEnd(l, compare.NotBlank)),
			view.If(l.OpenWords != "", g.Group{g.Text(ctx.T("sep.colon")), h.Span(view.Class("ours"), h.Lang(string(view.PrintedLang(l.Source, l.OpenWords))), g.Text(l.OpenWords))}),
			recordSource(ctx, s, l.Source)))
	}
	for _, x := range s.Findings.Participants {
		if x.Side != p {
			continue
		}
		var also g.Group
		for _, a := range x.AlsoNamed {
			also = append(also, h.Small(view.Class("soft"), ctx.Text("session.also-named"), g.Text(ctx.T("sep.colon")),
				h.Span(h.Lang(string(view.PrintedLang(a.Source, a.AsNamed))), g.Text(a.AsNamed)), recordSource(ctx, s, a.Source)))
		}
		label := ctx.BodyLabel(x.Agency)
		bodies = append(bodies, h.Li(
			h.Span(h.Lang(string(view.PrintedLang(x.Source, x.AsNamed))), g.Text(x.AsNamed)),
			h.Small(view.If(x.Agency != "", h.A(h.Href(ctx.ToAgency(x.Agency)), g.Text(label))),
				view.If(x.Agency == "", h.Span(view.Class("soft"), ctx.Text("participants.unresolved"))), recordSource(ctx, s, x.Source)),
			also, recordNote(x.Note)))
	}
	return h.Section(view.Class("of-party"),
		h.H3(g.Text(ctx.Party(p))), g.Group(ends),
		view.If(len(bodies) > 0, h.Ul(append([]g.Node{view.Class("summary-list")}, bodies...)...)))
}

// recordedStatements are grouped by family of verbs, in the families' order;
// the verb is ours.
func recordedStatements(ctx view.Context, f *communique.Findings, s *communique.Session) g.Node {
	var out g.Group
	var ids []communique.FamilyID
	for _, family := range ctx.Families() {
		ids = append(ids, family.ID)
	}
	for i := range f.Statements {
		if id := f.Statements[i].Family; !slices.Contains(ids, id) {
			ids = append(ids, id) // one that the authority file does not know
		}
	}
	for _, id := range ids {
		var items []g.Node
		for i := range f.Statements {
			if st := &f.Statements[i]; st.Family == id {
				items = append(items, recordedStatement(ctx, s, st))
			}
		}
		if len(items) > 0 {
			out = append(out, h.H3(g.Text(familyName(ctx, id))), h.Ul(append([]g.Node{view.Class("summary-list")}, items...)...))
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// familyName is never empty: a record may hold what was said without the verb.
func familyName(ctx view.Context, id communique.FamilyID) string {
	if id == "" {
		return ctx.T("series.family-unknown")
	}
	return ctx.Family(id)
}

func recordedStatement(ctx view.Context, s *communique.Session, st *communique.Statement) g.Node {
	sources := append([]communique.DocumentID{st.Source}, st.AlsoIn...)
	var variants g.Group
	for _, v := range st.Variants {
		variants = append(variants, h.Small(view.Class("soft"), ctx.Text("session.variant"), g.Text(ctx.T("sep.colon")),
			h.Span(h.Lang(string(communique.English)), g.Text(v.Verb)), recordSource(ctx, s, v.Source)))
	}
	return h.Li(
		h.Span(view.Class("ours"), ctx.LangAttr(communique.English), g.Text(st.What)), g.Text(" "),
		h.Small(view.Class("badge"), ctx.Text("term.summary_not_quotation")),
		h.Small(view.Class("soft"), g.Text(ctx.Actor(st)),
			view.If(st.Verb != "", g.Group{g.Text(ctx.T("sep.items")), h.Span(ctx.LangAttr(communique.English), g.Text(st.Verb))}),
			view.If(len(st.Topics) > 0, g.Group{g.Text(ctx.T("sep.items")), ctx.TopicLinks(st.Topics)}),
			recordSource(ctx, s, sources...)),
		variants, recordNote(st.Note))
}

// recordNote is a note of the record's editors, in English.
func recordNote(note string) g.Node {
	if note == "" {
		return nil
	}
	return h.Small(view.Class("soft"), h.Span(h.Lang(string(communique.English)), g.Text(note)))
}

// recordSource links a recorded value to the documents it was taken from, each
// named by who published it; where the record does not tell, that is said.
func recordSource(ctx view.Context, s *communique.Session, ids ...communique.DocumentID) g.Node {
	var out g.Group
	for _, id := range ids {
		d := s.Document(id)
		if d == nil {
			continue
		}
		if len(out) > 0 {
			out = append(out, g.Text(ctx.T("sep.topics")))
		}
		out = append(out, h.A(h.Href("#"+view.DocumentAnchor(id)), documentTag(ctx, s, d)))
	}
	if len(out) == 0 {
		return h.Span(view.Class("src"), ctx.Text("appears.no-source"))
	}
	return h.Span(view.Class("src"), out)
}

// documentTag tells a document from the others of its session: its number in
// the list of documents and its language.
func documentTag(ctx view.Context, s *communique.Session, d *communique.Document) g.Node {
	n := slices.Index(listed(s), d) + 1
	return g.Text(ctx.T("session.document-number", ctx.Locale.Int(n), ctx.LangName(d.Lang)))
}
