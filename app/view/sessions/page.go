package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/survey/near"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// Page is the page of one session: what it was, its facts with their
// sources, its documents, and the exact texts with what was read in them.
func Page(ctx view.Context, s *communique.Session, finder *near.Finder) string {
	title := ctx.SessionTitle(s)
	under := "session.facts.under"
	if !anyHeld(s) {
		under = "session.facts.under-recorded"
	}
	main := g.Group{
		h.P(view.Class("kicker"), h.A(h.Href(ctx.ToSeries(s.Series)), ctx.Text("session.all-of-series"))),
		h.H1(g.Text(title)),
		h.P(view.Class("lede"), view.Joined(ctx, place(ctx, s), ctx.When(s.Date))),
		sessionNotes(ctx, s),
		view.Section("meeting", ctx.T("session.facts"), ctx.Text(under), sessionFacts(ctx, s)),
	}
	documents := view.Section("documents", ctx.T("session.documents"), g.Text(ctx.Count("count.documents", len(s.Documents))), sessionDocuments(ctx, s))
	compared := comparisons(ctx, s, finder)
	if anyHeld(s) {
		main = append(main, documents, compared)
		main = append(main, sessionTexts(ctx, s)...)
		main = append(main, recordSections(ctx, s)...)
		main = append(main, remarks(ctx, s))
	} else {
		main = append(main, textNotHeld(ctx, s))
		main = append(main, recordSections(ctx, s)...)
		main = append(main, remarks(ctx, s), documents, compared)
	}
	return view.Page(ctx, view.Content{
		Title:       ctx.T("session.page-title", title, ctx.Day(s.Date)),
		Description: ctx.T("session.description", title, ctx.Place(s), ctx.When(s.Date)),
		Kind:        "session",
		Main:        main,
	})
}

// place is where and how a session met; of what is not known, nothing.
func place(ctx view.Context, s *communique.Session) string {
	switch {
	case s.Venue.City != "" || s.Venue.Country != "":
		return ctx.Place(s)
	case s.Venue.Mode != "":
		return ctx.Locale.Of("mode.", s.Venue.Mode)
	}
	return ""
}

// sessionTexts are the texts held, under the legend of their marks.
func sessionTexts(ctx view.Context, s *communique.Session) g.Group {
	var texts g.Group
	kinds := slices.Clone(legendKinds)
	for _, d := range s.Documents {
		if d.Held() {
			flags := versionFlags(ctx, d)
			texts = append(texts, readDocument(ctx, d, flags))
			if len(flags) > 0 && !slices.Contains(kinds, marked.Version) {
				kinds = append(kinds, marked.Version)
			}
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return append(g.Group{legend(ctx, kinds)}, texts...)
}

// textNotHeld is where the text would stand: what is known of it is below, the
// text itself is on the publishers' pages, the official ones if there are any.
func textNotHeld(ctx view.Context, s *communique.Session) g.Node {
	if anyHeld(s) {
		return nil
	}
	var links []g.Node
	official := slices.ContainsFunc(s.Documents, func(d *communique.Document) bool { return view.Official(d) && d.URL != "" })
	for _, d := range listed(s) {
		if d.URL != "" && view.Official(d) == official {
			links = append(links, h.Li(view.Away(d.URL, view.Class("button"), g.Text(ctx.PageName(d))),
				h.Span(view.Class("soft"), g.Text(ctx.T("session.document-number", ctx.Locale.Int(slices.Index(listed(s), d)+1), ctx.LangName(d.Lang))), g.Text(ctx.T("sep.items")), g.Text(view.Host(d.URL)))))
		}
	}
	return view.Section("text", ctx.T("session.the-text"), ctx.Text("term.not_held"),
		h.P(ctx.Text("session.text-elsewhere")),
		view.If(len(links) > 0, h.Ul(append([]g.Node{view.Class("official-pages")}, links...)...)),
		h.P(view.Class("text-note"), h.A(h.Href(ctx.To(address.Read)), ctx.Text("session.text-yours"))))
}
