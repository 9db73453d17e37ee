package series

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/series"
	"alternat/app/view"
)

// Page is the page of one series.
func Page(ctx view.Context, o *series.Overview) string {
	title := view.Capital(ctx.Series(o.ID))
	p := &page{Context: ctx, o: o}
	main := g.Group{
		h.P(view.Class("kicker"), view.Joined(ctx, p.kind(), ctx.PartyList(append([]communique.PartyID{compare.Japan}, p.parties()...)))),
		h.H1(g.Text(title)),
		h.P(view.Class("lede"), g.Text(p.covers())),
		p.what(),
		view.Section("sessions", ctx.T("series.sessions"), ctx.Text("series.sessions.under"), p.cadence(), p.sessions()),
	}
	if len(o.Meetings) > 1 {
		main = append(main,
			view.Section("bodies", ctx.T("series.bodies"), ctx.Text("series.bodies.under"), p.bodies()),
			view.Section("topics", ctx.T("series.topics"), ctx.Text("series.topics.under"), p.topics()),
		)
	}
	main = append(main, view.Section("ledger", ctx.T("series.ledger"), ctx.Text("series.ledger.under"), p.ledger()))
	if len(o.Meetings) > 1 && len(o.Chairs) > 0 {
		main = append(main, view.Section("chairs", ctx.T("series.chairs"), ctx.Text("series.chairs.under"), p.chairs()))
	}
	main = append(main, view.Section("names", ctx.T("series.names"), ctx.Text("series.names.under"), p.names(), p.apart()))
	return view.Page(ctx, view.Content{
		Title:       title,
		Description: ctx.T("series.description", title, p.covers()),
		Kind:        "series",
		Main:        main,
	})
}

// A page is what the parts of a page are made from.
type page struct {
	view.Context
	o *series.Overview
}

// parties are those of the series beside Japan, as its sessions have them.
func (p *page) parties() []communique.PartyID {
	if p.o.Series != nil && len(p.o.Series.Partners) > 0 {
		return p.o.Series.Partners
	}
	var out []communique.PartyID
	for _, t := range p.o.Chairs {
		out = append(out, t.Party)
	}
	return out
}

func (p *page) kind() string {
	if p.o.Series == nil || p.o.Series.Kind == "" {
		return ""
	}
	return p.Locale.Of("series.kind.", p.o.Series.Kind)
}

// covers says what this record has: "14 sessions in this record, 2009–2024".
func (p *page) covers() string {
	held := 0
	from, to := "", ""
	for _, m := range p.o.Meetings {
		if slices.ContainsFunc(m.Session.Documents, (*communique.Document).Held) {
			held++
		}
		if y := m.Session.Date.Year(); y != "" {
			if from == "" {
				from = y
			}
			to = y
		}
	}
	years := from
	if to != from {
		years = p.T("series.years", from, to)
	}
	count := p.Count("series.covers", len(p.o.Meetings), years)
	if years == "" {
		count = p.Count("series.covers-undated", len(p.o.Meetings))
	}
	switch {
	case held == 1 && len(p.o.Meetings) == 1:
		return p.T("series.covers-held", count, p.T("series.held-whole"))
	case held > 0:
		return p.T("series.covers-held", count, p.Count("series.held", held))
	}
	return p.T("series.covers-held", count, p.T("series.held-none"))
}

// ours marks words of the record's editors.
func (p *page) ours() g.Node { return h.Small(view.Class("badge"), p.Text("series.our-note")) }

// what the series is, in the words of the record, which are English; and that
// one session alone makes no series to be laid side by side.
func (p *page) what() g.Node {
	var out g.Group
	if p.o.Series != nil && p.o.Series.What != "" {
		out = append(out, h.P(view.Class("covers"), h.Span(p.LangAttr(communique.English), g.Text(p.o.Series.What)), g.Text(" "), p.ours()))
	}
	if len(p.o.Meetings) == 1 {
		out = append(out, h.P(view.Class("note-box"), p.Text("series.one-session"), g.Text(p.T("sep.sentence")),
			h.A(h.Href(p.ToSession(p.o.Meetings[0].Session.ID)), p.Text("series.one-session.link"))))
	}
	return out
}
