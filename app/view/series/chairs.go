package series

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/series"
	"alternat/app/view"
)

// chairs is a table of who chaired, or led a delegation: sessions down, sides
// across, Japan first and then in the order of the page's language.
func (p *page) chairs() g.Node {
	tables := bySide(p, p.o.Chairs, func(t series.ChairTable) communique.PartyID { return t.Party })
	head := []g.Node{h.Th(g.Attr("scope", "col"), p.Text("term.session"))}
	for _, t := range tables {
		head = append(head, h.Th(g.Attr("scope", "col"), g.Text(p.Party(t.Party))))
	}
	var rows []g.Node
	for i, m := range p.o.Meetings {
		cells := []g.Node{h.Th(g.Attr("scope", "row"), h.A(h.Href(p.ToSession(m.Session.ID)), g.Text(p.named(m.Session))))}
		for _, t := range tables {
			cells = append(cells, h.Td(h.Data("head", p.Party(t.Party)), p.chair(t.Rows[i])))
		}
		rows = append(rows, h.Tr(cells...))
	}
	return g.Group{
		h.P(view.Class("table-note"), p.Text("series.chairs.note")),
		view.Scroll(p.T("series.chairs"), h.Table(view.Class("ledger", "chairs"),
			h.Caption(view.Class("unseen"), p.Text("series.chairs")),
			h.THead(h.Tr(head...)),
			h.TBody(rows...),
		)),
	}
}

// chair is one session's chairs of a side, and what became of them since the
// last session whose chairs are known.
func (p *page) chair(r series.ChairRow) g.Node {
	if r.Value.Blank != compare.NotBlank {
		return h.Span(view.Class("blank"), p.Text("blank."+string(r.Value.Blank)))
	}
	change := g.Node(nil)
	if r.Change != series.ChairFirst {
		class := "soft"
		if r.Change == series.ChairTitle || r.Change == series.ChairBoth {
			class = "remarkable"
		}
		change = h.P(view.Class("chair-change", class), p.Text("series.chair."+string(r.Change)))
	}
	return g.Group{
		h.Ul(view.Class("people"), g.Map(r.Value.People, func(v compare.PersonValue) g.Node { return h.Li(view.Person(p.Context, v)) })),
		change,
	}
}
