package series

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// heads are the columns of a matrix: a session each, by year and number.
func (p *page) heads(corner string) g.Node {
	cells := []g.Node{h.Th(g.Attr("scope", "col"), g.Text(corner))}
	for i, m := range p.o.Meetings {
		cells = append(cells, h.Th(g.Attr("scope", "col"), view.Class(statusClass(m.Session)),
			h.A(h.Href(p.ToSession(m.Session.ID)),
				h.Span(view.Class("head-year"), h.Aria("hidden", "true"), g.Text(p.short(i))),
				h.Span(view.Class("head-nth"), h.Aria("hidden", "true"), g.Text(p.shortNumber(m.Session))),
				h.Span(view.Class("unseen"), g.Text(p.named(m.Session)), p.statusWords(m.Session)),
			)))
	}
	return h.THead(h.Tr(cells...))
}

// groupHead heads a group of rows.
func (p *page) groupHead(name string) g.Node {
	return h.Tr(view.Class("pillar"), h.Th(g.Attr("scope", "rowgroup"), g.Attr("colspan", strconv.Itoa(len(p.o.Meetings)+1)), h.Span(g.Text(name))))
}

// short is the year of a session, with the month where the series met twice in
// a year.
func (p *page) short(i int) string {
	d := p.o.Meetings[i].Session.Date
	for j, m := range p.o.Meetings {
		if j != i && m.Session.Date.Year() == d.Year() && len(d.Start) >= 7 {
			return p.Locale.ISO(d.Start[:7])
		}
	}
	if d.Year() == "" {
		return p.T("series.undated")
	}
	return d.Year()
}

func (p *page) shortNumber(s *communique.Session) string {
	switch {
	case s.Ordinal == 0:
		return "–"
	case s.OrdinalInferred:
		return p.T("series.number-inferred", p.Locale.Int(s.Ordinal))
	}
	return p.T("series.number", p.Locale.Int(s.Ordinal))
}

func statusClass(s *communique.Session) string {
	if s.Status == communique.StatusAnnounced {
		return "is-announced"
	}
	return ""
}

func (p *page) statusWords(s *communique.Session) g.Node {
	if s.Status != communique.StatusAnnounced {
		return nil
	}
	return g.Group{g.Text(p.T("sep.items")), p.Text("term.advance_notice")}
}

// mark is a sign with its words: the sign is seen, the words are heard. Where
// href is not "" the mark is a link; said is what the text prints, shown when
// the mark is pointed at, in its language.
func (p *page) mark(sign, words, href, said string, lang communique.Lang) g.Node {
	return p.markStep(sign, "", words, href, said, lang)
}

// markStep is a mark with a figure beside its sign.
func (p *page) markStep(sign, step, words, href, said string, lang communique.Lang) g.Node {
	inner := g.Group{
		h.Span(view.Class("fam"), h.Aria("hidden", "true"), g.Text(sign), view.If(step != "", h.Sub(g.Text(step)))),
		h.Span(view.Class("unseen"), view.If(lang != "" && lang != p.Lang(), h.Lang(string(p.Lang()))), g.Text(words)),
	}
	if href == "" {
		return inner
	}
	return h.A(h.Href(href), view.If(said != "", g.Group{p.LangAttr(lang), h.TitleAttr(said)}), inner)
}

// legendItem explains one sign.
func legendItem(sign, words string) g.Node {
	return h.Li(h.Span(view.Class("glyph"), h.Aria("hidden", "true"), g.Text(sign)), g.Text(" "), g.Text(words))
}
