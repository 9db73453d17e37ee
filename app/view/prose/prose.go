package prose

import (
	"alternat/app/view"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// Long texts of the interface (method, data, about) stand in prose/, one file
// for each page and language, in a syntax with five kinds of paragraph:
//
//	# A heading, which opens a part of the page
//	* an item of a list
//	+ an item whose first sentence is its title
//	{name}: a part that is made from data
//	anything else: a paragraph
//
// They are read by the generator only; the program in the browser never makes
// these pages and does not carry them.

// prose renders the text of one page. Paragraphs before the first heading are
// the page's opening; parts gives the nodes for names in braces.
func prose(ctx view.Context, page string, parts map[string]func() g.Node) (opening, body g.Group) {
	var (
		title string
		under g.Group
		items []g.Node
		n     int
	)
	endList := func() {
		if len(items) > 0 {
			under = append(under, h.Ul(append([]g.Node{view.Class("prose-list")}, items...)...))
			items = nil
		}
	}
	endPart := func() {
		endList()
		switch {
		case title != "":
			n++
			body = append(body, view.Section("p"+ctx.Locale.Int(n), title, nil, under...))
		default:
			opening = under
		}
		under = nil
	}
	for line := range strings.Lines(proseText(page, ctx.Lang())) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
			endList()
		case strings.HasPrefix(line, "# "):
			endPart()
			title = line[2:]
		case strings.HasPrefix(line, "* "):
			items = append(items, h.Li(g.Text(line[2:])))
		case strings.HasPrefix(line, "+ "):
			items = append(items, h.Li(lead(line[2:])...))
		case strings.HasPrefix(line, "{"):
			endList()
			if part := parts[strings.Trim(line, "{}")]; part != nil {
				under = append(under, part())
			}
		default:
			endList()
			under = append(under, h.P(view.Class("prose-text"), g.Text(line)))
		}
	}
	endPart()
	return opening, body
}

// lead sets the first sentence of an item apart where more follow.
func lead(item string) g.Group {
	for _, stop := range []string{". ", "。"} {
		if i := strings.Index(item, stop); i >= 0 && len(item) > i+len(stop) {
			i += len(strings.TrimSpace(stop))
			return g.Group{h.B(g.Text(item[:i])), g.Text(item[i:])}
		}
	}
	return g.Group{g.Text(item)}
}
