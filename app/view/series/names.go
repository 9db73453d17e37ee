package series

import (
	"slices"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// names are those the series goes by, with where each was seen; a name that is
// ours says so.
func (p *page) names() g.Node {
	if p.o.Series == nil {
		return nil
	}
	var rows []g.Node
	langs := slices.Clone(communique.Langs)
	for l := range p.o.Series.Names {
		if !slices.Contains(langs, l) {
			langs = append(langs, l)
		}
	}
	slices.Sort(langs[len(communique.Langs):])
	for _, l := range langs {
		n := p.o.Series.Names[l]
		if n.Name == "" {
			continue
		}
		seen := p.Text("series.name-ours")
		switch {
		case n.Ours:
		case strings.Contains(n.SeenAt, "://"):
			seen = view.Away(n.SeenAt, g.Text(view.Host(n.SeenAt)))
		default:
			seen = p.Text("series.name-printed")
		}
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), g.Text(p.LangName(l))),
			h.Td(h.Data("head", p.T("series.name")), p.nameOf(n, l)),
			h.Td(view.Class("soft"), h.Data("head", p.T("series.seen")), seen),
		))
	}
	for _, n := range p.o.Series.EarlierNames {
		rows = append(rows, h.Tr(
			h.Th(g.Attr("scope", "row"), p.Text("series.name-earlier")),
			h.Td(h.Data("head", p.T("series.name")), view.Quoted(view.ScriptLang(n), g.Text(n))),
			h.Td(),
		))
	}
	return h.Table(view.Class("ledger", "names"),
		h.Caption(view.Class("unseen"), p.Text("series.names")),
		h.THead(h.Tr(
			h.Th(g.Attr("scope", "col"), p.Text("fact.language")),
			h.Th(g.Attr("scope", "col"), p.Text("series.name")),
			h.Th(g.Attr("scope", "col"), p.Text("series.seen")),
		)),
		h.TBody(rows...),
	)
}

// nameOf sets a printed name as printed, and ours as ours.
func (p *page) nameOf(n communique.SeriesName, l communique.Lang) g.Node {
	if n.Ours {
		return h.Span(view.Class("ours"), h.Lang(string(l)), g.Text(n.Name))
	}
	return view.Quoted(l, g.Text(n.Name))
}

// apart are the look-alikes: the record's own words, in which the ids of other
// series are links to them, then the other series with one of the partners.
func (p *page) apart() g.Node {
	var out g.Group
	if p.o.Series != nil && p.o.Series.KeepApart != "" {
		out = append(out, h.H3(p.Text("series.apart")), h.P(view.Class("apart"), h.Span(p.LangAttr(communique.English), p.withLinks(p.o.Series.KeepApart)), g.Text(" "), p.ours()))
	}
	if items := p.kin(); len(items) > 0 {
		out = append(out, h.H3(p.Text("series.kin")), h.Ul(append([]g.Node{view.Class("near-list")}, items...)...))
	}
	return out
}

func (p *page) withLinks(words string) g.Node {
	var out g.Group
	for i, w := range strings.Split(words, " ") {
		if i > 0 {
			out = append(out, g.Text(" "))
		}
		id := strings.TrimRight(w, ".,;:")
		if !p.hasPage(communique.SeriesID(id)) {
			out = append(out, g.Text(w))
			continue
		}
		out = append(out, h.A(h.Href(p.ToSeries(communique.SeriesID(id))), h.Lang(string(p.Lang())), g.Text(p.Series(communique.SeriesID(id)))), g.Text(w[len(id):]))
	}
	return out
}

// kin are links to the other series that have a partner in common with this
// one, in the order of the page's language.
func (p *page) kin() []g.Node {
	type other struct {
		id   communique.SeriesID
		name string
	}
	var all []other
	for i := range p.Site.Lexicon.Series {
		s := &p.Site.Lexicon.Series[i]
		if s.ID == p.o.ID || !p.hasPage(s.ID) || !slices.ContainsFunc(s.Partners, func(x communique.PartyID) bool { return slices.Contains(p.parties(), x) }) {
			continue
		}
		all = append(all, other{s.ID, view.Capital(p.Series(s.ID))})
	}
	slices.SortFunc(all, func(a, b other) int { return strings.Compare(a.name, b.name) })
	var out []g.Node
	for _, x := range all {
		out = append(out, h.Li(h.A(h.Href(p.ToSeries(x.id)), g.Text(x.name))))
	}
	return out
}

// hasPage reports whether a series has a session, and so a page.
func (p *page) hasPage(id communique.SeriesID) bool {
	return slices.ContainsFunc(p.Site.Sessions, func(s *communique.Session) bool { return s.Series == id })
}
