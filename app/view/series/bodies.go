package series

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/series"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// signs of the states of a body, different in shape.
var signs = map[compare.CellState]string{
	compare.CellNamed: "■", compare.CellOtherName: "▣", compare.CellOneSource: "◧", compare.CellSucceededBy: "◆",
	compare.CellThroughChair: "◐", compare.CellParent: "△", compare.CellNotEstablished: "×",
	compare.CellNotNamedClosed: "□", compare.CellNotNamedOpen: "░", compare.CellNoList: "·",
	compare.CellNotRead: "?", compare.CellNotFound: "¿", compare.CellNotHeld: "…", compare.CellOtherPartner: "∕", compare.CellMembership: "∈",
}

// bodies is the matrix of bodies by session, by party.
func (p *page) bodies() g.Node {
	used := map[compare.CellState]bool{}
	var groups g.Group
	for _, t := range bySide(p, p.o.Bodies, func(t compare.BodyTable) communique.PartyID { return t.Party }) {
		if len(t.Rows) > 0 {
			groups = append(groups, p.bodyGroup(t, used))
		}
	}
	if len(groups) == 0 {
		return h.P(view.Class("blank"), p.Text("series.bodies.none"))
	}
	return g.Group{
		p.bodyLegend(used),
		view.Scroll(p.T("series.bodies"), h.Table(view.Class("matrix", "by-session"),
			h.Caption(view.Class("unseen"), p.Text("series.bodies")),
			p.heads(p.T("series.body")), groups)),
	}
}

// bodyGroup are the bodies of one party, under its name.
func (p *page) bodyGroup(t compare.BodyTable, used map[compare.CellState]bool) g.Node {
	rows := []g.Node{p.groupHead(p.Party(t.Party))}
	for _, r := range t.Rows {
		cells := []g.Node{h.Th(g.Attr("scope", "row"), p.bodyName(r))}
		for i, c := range r.Cells {
			used[c.State] = true
			cells = append(cells, h.Td(view.Class("state-"+string(c.State)), p.bodyCell(t.Columns[i], c)))
		}
		rows = append(rows, h.Tr(cells...))
	}
	return h.TBody(rows...)
}

// bodyName heads a row: the body, and those that took over from it in the
// order in which they did.
func (p *page) bodyName(r compare.BodyRow) g.Node {
	if r.Unresolved {
		return g.Group{view.Quoted(view.ScriptLang(r.AsNamed), g.Text(r.AsNamed)), h.Small(view.Class("soft"), p.Text("series.unresolved"))}
	}
	var out g.Group
	for i, id := range r.Lineage {
		if i > 0 {
			out = append(out, h.Span(view.Class("soft"), h.Aria("hidden", "true"), g.Text(" → ")), h.Span(view.Class("unseen"), p.Text("series.then")))
		}
		out = append(out, h.A(h.Href(p.ToAgency(id)), g.Text(view.Capital(p.Agency(id)))))
	}
	return out
}

// bodyCell is one body in one session. It links to the printed name, else to
// the words that leave the list open or to where the list is given.
func (p *page) bodyCell(column compare.BodyColumn, c compare.Cell) g.Node {
	words := compared.CellText(p.Context, c)
	sign := signs[c.State]
	if len(c.Cites) > 0 {
		ct := c.Cites[0]
		href, lang := p.toCite(ct)
		return p.mark(sign, words, href, p.Locale.Quote(ct.Text), lang)
	}
	href := ""
	switch c.State {
	case compare.CellNotNamedClosed, compare.CellNotNamedOpen, compare.CellNoList:
		if q := column.List.IntroducedBy; q != nil && column.List.Source != "" {
			href = p.ToQuote(column.List.Source, q.Start)
		} else if column.List.Source != "" {
			href = p.ToSessionAt(column.List.Source, view.DocumentAnchor(column.List.Source))
		}
	}
	return p.mark(sign, words, href, "", "")
}

// toCite is where a citation leads, and the language of its words.
func (p *page) toCite(ct compare.Cite) (string, communique.Lang) {
	switch {
	case ct.Quote != nil:
		return p.ToQuote(ct.Document, ct.Quote.Start), view.LangOf(ct.Document)
	case ct.Document != "":
		return p.ToSessionAt(ct.Document, view.DocumentAnchor(ct.Document)), view.LangOf(ct.Document)
	}
	return "", ""
}

// bodyLegend explains the signs that occur, in the order of the method page, and
// the one at the head of a session that was only announced.
func (p *page) bodyLegend(used map[compare.CellState]bool) g.Node {
	var items []g.Node
	for _, s := range compare.CellStates {
		if used[s] {
			items = append(items, legendItem(signs[s], p.Locale.Of("cell.", string(s))))
		}
	}
	for _, m := range p.o.Meetings {
		if m.Session.Status == communique.StatusAnnounced {
			items = append(items, legendItem(view.BlankSign(string(series.Announced)), p.T("term.advance_notice")))
			break
		}
	}
	return h.Div(view.Class("matrix-key"),
		h.Ul(append([]g.Node{view.Class("legend")}, items...)...),
		h.P(view.Class("table-note"), p.Text("series.bodies.note")),
	)
}
