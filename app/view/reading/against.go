package reading

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// chooser asks which session the text is to be held against. It is no form:
// what is chosen stands in no address.
func chooser(ctx view.Context, r *reader.Reading) g.Node {
	if len(ctx.Site.Sessions) == 0 {
		return nil
	}
	chosen := nearest(ctx, r)
	option := func(s *communique.Session) g.Node {
		return h.Option(h.Value(string(s.ID)), view.If(s == chosen, h.Selected()),
			g.Text(ctx.T("chooser.group", ctx.SessionTitle(s), ctx.Day(s.Date))))
	}
	var groups []g.Node
	for _, id := range ctx.SeriesInOrder() {
		options := []g.Node{g.Attr("label", view.Capital(ctx.Series(id)))}
		for i := len(ctx.Site.Sessions) - 1; i >= 0; i-- {
			if s := ctx.Site.Sessions[i]; s.Series == id {
				options = append(options, option(s))
			}
		}
		groups = append(groups, h.OptGroup(options...))
	}
	return view.Section("read-compare", ctx.T("read.compare"), ctx.Text("read.compare-under"),
		h.Div(view.Class("read-choose"),
			h.Label(h.For(SessionField), ctx.Text("read.session")),
			h.Select(append([]g.Node{h.ID(SessionField)}, groups...)...),
			h.Button(view.Class("button", "strong"), h.Type("button"), h.ID("read-against"), h.Data("do", "read-against"), ctx.Text("term.compare")),
		),
		h.P(view.Class("table-note"), ctx.Text("read.compare-note")),
	)
}

// nearest is the session that a text is held against first: the last of its
// dialogue before it, even if which one that is is open to question, else the
// last of all that were held. It is only an offer.
func nearest(ctx view.Context, r *reader.Reading) *communique.Session {
	own := Subject(r, ctx.Site.Lexicon).Session
	var series communique.SeriesID
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Kind == reader.KindSeries {
			series = communique.SeriesID(f.What)
		}
	}
	var last, before *communique.Session
	for _, s := range ctx.Site.Sessions {
		if s.Status != communique.StatusHeld {
			continue
		}
		last = s
		if s.Series == series && (!own.Date.Known() || s.Date.Start < own.Date.Start) {
			before = s
		}
	}
	if before != nil {
		return before
	}
	return last
}

// InOrder gives the two sides of a comparison: what was first, as far as both
// have a date, is A; else the session of the records is.
func InOrder(own, session compare.Subject) (a, b compare.Subject) {
	if x, y := own.Session.Date.Start, session.Session.Date.Start; x != "" && y != "" && x < y {
		return own, session
	}
	return session, own
}

// mostWorded is up to what size of a text, in bytes, its wording is shown beside
// another's: beyond, nobody reads it so, and a browser is long at it.
const mostWorded = 200_000

// Against holds the text that was read against a session of the records.
func Against(ctx view.Context, c *compare.Comparison) view.Region {
	own, session := c.A, c.B
	if own.Session.ID != Given {
		own, session = c.B, c.A
	}
	ctx.Given = own.Session.ID
	var wording g.Node
	if len(own.Document.Text) > mostWorded {
		wording = h.P(view.Class("text-note"), ctx.Text("read.too-long-to-show"))
	} else {
		wording = compared.TextPart(ctx, c)
	}
	return view.Region{Name: RegionAgainst, HTML: view.Render(h.Section(view.Class("read-against"), h.Aria("labelledby", AgainstHeading),
		h.H2(h.ID(AgainstHeading), g.Attr("tabindex", "-1"), ctx.Text("read.against", ctx.SessionTitle(session.Session))),
		h.Div(view.Class("pair"), card(ctx, compare.A, c.A), card(ctx, compare.B, c.B)),
		compared.CompareFirst(ctx, c),
		view.Section("participants", ctx.T("term.delegation"), ctx.Text("participants.under"), compared.Participants(ctx, c)),
		view.Section("statements", ctx.T("term.statements"), ctx.Text("statements.under"), compared.Statements(ctx, c)),
		view.Section("wording", ctx.T("term.wording"), ctx.Text("wording.under"), wording),
	))}
}

// card says what stands on a side.
func card(ctx view.Context, side compare.Side, s compare.Subject) g.Node {
	name := "in-a"
	if side == compare.B {
		name = "in-b"
	}
	if s.Session.ID == Given {
		d := s.Document
		return h.Article(view.Class("card", name), view.SideTag(side),
			h.H3(h.A(h.Href("#"+ResultHeading), ctx.Text("read.yours"))),
			h.P(view.Class("card-where"), view.Joined(ctx, where(ctx, s.Session), ctx.Locale.Date(s.Session.Date))),
			h.P(view.Class("card-doc"), view.Joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d), ctx.ReadingName(d))),
		)
	}
	return h.Article(view.Class("card", name), view.SideTag(side),
		h.H3(h.A(h.Href(ctx.ToSession(s.Session.ID)), g.Text(ctx.SessionTitle(s.Session)))),
		h.P(view.Class("card-where"), view.Joined(ctx, ctx.Place(s.Session), ctx.When(s.Session.Date))),
		h.Ul(view.Class("card-docs"), g.Map(s.Session.Documents, func(d *communique.Document) g.Node {
			return h.Li(view.Class("card-doc"), view.Joined(ctx, ctx.GenreName(d), ctx.DocumentStatus(d), ctx.ReadingName(d)))
		})),
	)
}

// where the meeting was held, as far as the text was found to say.
func where(ctx view.Context, s *communique.Session) string {
	if s.Venue.City == "" && s.Venue.Country == "" {
		return ""
	}
	return ctx.VenueText(s.Venue)
}
