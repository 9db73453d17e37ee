package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// Page is the page of one session: what it was, its facts with their
// sources, its documents, and the exact texts with what was read in them.
func Page(ctx view.Context, s *communique.Session) string {
	title := ctx.SessionTitle(s)
	main := g.Group{
		h.H1(g.Text(title)),
		h.P(view.Class("lede"), view.Joined(ctx, ctx.Place(s), ctx.When(s.Date))),
		sessionNotes(ctx, s),
		view.Section("meeting", ctx.T("session.facts"), ctx.Text("session.facts.under"), sessionFacts(ctx, s)),
		view.Section("documents", ctx.T("session.documents"), g.Text(ctx.Count("count.documents", len(s.Documents))), sessionDocuments(ctx, s)),
	}
	if n := nearest(ctx, s); len(n) > 0 {
		main = append(main, view.Section("compare-with", ctx.T("session.compare-with"), ctx.Text("session.nearest"), nearestList(ctx, s, n)))
	}
	main = append(main, sessionTexts(ctx, s)...)
	main = append(main, sessionSummary(ctx, s), remarks(ctx, s))
	return view.Page(ctx, view.Content{
		Title:       ctx.T("session.page-title", title, ctx.Locale.Date(s.Date)),
		Description: ctx.T("session.description", title, ctx.Place(s), ctx.Locale.Date(s.Date)),
		Kind:        "session",
		Main:        main,
	})
}

// sessionTexts are the texts held, under the legend of their marks.
func sessionTexts(ctx view.Context, s *communique.Session) g.Group {
	var texts g.Group
	kinds := slices.Clone(legendKinds)
	for _, d := range s.Documents {
		if d.Held() {
			flags := versionFlags(ctx, d)
			texts = append(texts, readDocument(ctx, d, flags))
			if len(flags) > 0 && !slices.Contains(kinds, kindVersion) {
				kinds = append(kinds, kindVersion)
			}
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return append(g.Group{legend(ctx, kinds)}, texts...)
}

// sessionNotes say first what kind of meeting and of texts this is, where that
// is not what one expects.
func sessionNotes(ctx view.Context, s *communique.Session) g.Node {
	var notes []string
	switch s.Status {
	case communique.StatusOtherMeeting:
		notes = append(notes, ctx.T("session.not-delegations"))
	case communique.StatusAnnounced:
		notes = append(notes, ctx.T("term.advance_notice"))
	case communique.StatusListed:
		notes = append(notes, ctx.T("term.listed_only"))
	}
	lists, none, speakers, chairs := 0, 0, 0, 0
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		for _, l := range d.Annotation.Findings.Lists {
			lists++
			if l.End == communique.ListNone {
				none++
			}
		}
		for _, p := range d.Annotation.Findings.People {
			if p.Role == communique.Speaker {
				speakers++
			} else {
				chairs++
			}
		}
	}
	if none > 0 && none == lists {
		notes = append(notes, ctx.T("session.no-list"))
	}
	switch {
	case speakers == 0 || chairs > 0:
	case quotedOfficials(s) >= speakers:
		notes = append(notes, ctx.Count("session.quoted-only", speakers))
	default:
		notes = append(notes, ctx.Count("session.named-only", speakers))
	}
	if s.Date.NotBefore != "" && s.Date.NotAfter != "" {
		notes = append(notes, ctx.T("session.between", ctx.Locale.ISO(s.Date.NotBefore), ctx.Locale.ISO(s.Date.NotAfter)))
	}
	if len(notes) == 0 {
		return nil
	}
	return h.Ul(view.Class("note-box"), g.Map(notes, func(n string) g.Node { return h.Li(g.Text(n)) }))
}

// quotedOfficials counts the officials whose own words a held text gives.
func quotedOfficials(s *communique.Session) int {
	var names []string
	for _, d := range s.Documents {
		if d.Annotation == nil {
			continue
		}
		for _, st := range d.Annotation.Findings.Statements {
			if o := st.Official; o != nil && o.Quoted && !slices.Contains(names, o.Name) {
				names = append(names, o.Name)
			}
		}
	}
	return len(names)
}

// nearestList puts whole sessions and versions first and folds the rest.
func nearestList(ctx view.Context, s *communique.Session, all []neighbour) g.Node {
	var near, rest []g.Node
	for _, n := range all {
		item := h.Li(h.A(h.Href(ctx.ToPair(n.pair.A, n.pair.B)), g.Text(against(ctx, s, n))),
			h.Span(view.Class("soft"), g.Text(ctx.T("sep.items")), g.Text(nearness(ctx, n))))
		if n.rank < 3 {
			near = append(near, item)
		} else {
			rest = append(rest, item)
		}
	}
	return g.Group{
		h.Ul(append([]g.Node{view.Class("near-list")}, near...)...),
		view.If(len(rest) > 0, h.Details(view.Class("fold"),
			h.Summary(ctx.Text("session.document-pairs")),
			h.Ul(append([]g.Node{view.Class("near-list")}, rest...)...),
		)),
	}
}

func nearness(c view.Context, n neighbour) string {
	switch n.rank {
	case 0:
		return c.T("telling.versions")
	case 1:
		return c.T("telling.series")
	}
	return c.Count("count.shared-topics", n.shared)
}

// sessionSummary is what documents say that are not held here, in our words.
func sessionSummary(ctx view.Context, s *communique.Session) g.Node {
	f := &s.Findings
	if len(f.Statements) == 0 && len(f.People) == 0 && len(f.Participants) == 0 && len(f.Topics) == 0 {
		return nil
	}
	return view.Section("summary", ctx.T("session.summary"), ctx.Text("term.summary_not_quotation"), summaryLists(ctx, f))
}

// remarks are the record's own notes. They are written in English and marked
// as such.
func remarks(ctx view.Context, s *communique.Session) g.Node {
	if len(s.Remarks) == 0 {
		return nil
	}
	return view.Section("remarks", ctx.T("session.remarks"), ctx.Text("session.remarks.under"),
		h.Details(view.Class("fold"),
			h.Summary(g.Text(ctx.Count("count.remarks", len(s.Remarks)))),
			h.Ul(view.Class("remarks"), g.Map(s.Remarks, func(r communique.Remark) g.Node {
				return h.Li(h.Span(view.Class("label"), g.Text(ctx.Locale.Of("remark.", r.Kind))),
					h.Span(ctx.LangAttr(communique.English), g.Text(r.Text)))
			})),
		),
	)
}
