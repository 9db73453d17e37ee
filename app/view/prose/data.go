package prose

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/view"
)

// groups are the parts in which the files of the data set are listed.
var groups = []string{"sessions", "participants", "statements", "names", "words", "records", "texts", "descriptor"}

// license is where the licence of the data set can be read.
const license = "https://creativecommons.org/licenses/by/4.0/"

// archive offers the whole data set as one file and says which edition it is.
func archive(ctx view.Context) g.Node {
	d := ctx.Site.Data
	if d.Archive.Path == "" {
		return h.P(view.Class("blank"), ctx.Text("data.none"))
	}
	row := func(key string, value ...g.Node) g.Node {
		return h.Div(h.Dt(ctx.Text(key)), h.Dd(value...))
	}
	return h.Dl(view.Class("data-card"),
		row("data.archive", h.A(h.Href(ctx.ToRoot()+d.Archive.Path), h.Download(""), h.Code(g.Text(d.Archive.Name))), g.Text(" ("+size(ctx, d.Archive.Bytes)+")")),
		row("data.version", g.Text(ctx.T("data.version-of", d.Version, ctx.Locale.Date(d.Date)))),
		row("data.licence", h.A(h.Href(license), h.Rel("external noreferrer license"), ctx.Text("data.licence.name"))),
		row("data.holds", g.Text(ctx.Covers())),
	)
}

// citation is how the data set is named in a list of sources.
func citation(ctx view.Context) g.Node {
	d := ctx.Site.Data
	if d.Version == "" {
		return nil
	}
	text := ctx.T("data.citation", d.Version, ctx.Locale.Date(d.Date))
	if at := ctx.Absolute(address.Address{Lang: ctx.Lang(), Page: address.Data}); at != "" {
		text += ctx.T("sep.sentence") + at
	}
	return h.P(view.Class("citation"), g.Text(text))
}

// downloads lists the files of the data set, those that belong together in one
// table.
func downloads(ctx view.Context) g.Node {
	var out g.Group
	for _, group := range groups {
		var rows []g.Node
		counted := false
		for _, d := range ctx.Site.Data.Files {
			counted = counted || d.Group == group && d.Rows > 0
		}
		for _, d := range ctx.Site.Data.Files {
			if d.Group == group {
				rows = append(rows, download(ctx, d, counted))
			}
		}
		if len(rows) == 0 {
			continue
		}
		id := "files-" + group
		heads := []g.Node{h.Th(g.Attr("scope", "col"), ctx.Text("data.file")), h.Th(g.Attr("scope", "col"), ctx.Text("data.what"))}
		if counted {
			heads = append(heads, h.Th(g.Attr("scope", "col"), view.Class("number"), ctx.Text("data.rows")))
		}
		heads = append(heads, h.Th(g.Attr("scope", "col"), view.Class("number"), ctx.Text("data.size")))
		out = append(out,
			h.H3(h.ID(id), g.Text(ctx.Locale.Of("data-group.", group))),
			h.Table(view.Class("ledger", "downloads"), h.Aria("labelledby", id), h.THead(h.Tr(heads...)), h.TBody(rows...)))
	}
	return out
}

func download(ctx view.Context, d view.Download, counted bool) g.Node {
	rows := g.Node(nil)
	if counted {
		n := ""
		if d.Rows > 0 || strings.HasSuffix(d.Name, ".csv") {
			n = ctx.Locale.Int(d.Rows)
		}
		rows = h.Td(h.Data("head", ctx.T("data.rows")), view.Class("number"), g.Text(n))
	}
	base := d.Name[strings.LastIndexByte(d.Name, '/')+1:]
	return h.Tr(
		h.Th(g.Attr("scope", "row"), h.A(h.Href(ctx.ToRoot()+d.Path), h.Download(""), h.Code(g.Text(base)))),
		h.Td(h.Data("head", ctx.T("data.what")), g.Text(holds(ctx, d, base))),
		rows,
		h.Td(h.Data("head", ctx.T("data.size")), view.Class("number"), g.Text(size(ctx, d.Bytes))),
	)
}

// holds says what a file of the package holds.
func holds(c view.Context, d view.Download, base string) string {
	name, ending, _ := strings.Cut(base, ".")
	switch {
	case d.Group == "texts":
		return c.T("data.text", c.LangName(d.Lang))
	case d.Group == "descriptor":
		return c.T("data.descriptor")
	case ending == "csv":
		return c.Locale.Of("data-table.", name)
	}
	return c.Locale.Of("data-records.", name)
}

// size writes a number of bytes in kilobytes of 1000, as the language does.
func size(c view.Context, n int) string {
	return c.T("data.kb", c.Locale.Int((n+999)/1000))
}

// editions tells what changed between the versions of the data.
func editions(ctx view.Context) g.Node {
	var out g.Group
	for _, e := range ctx.Site.Data.Editions {
		var items []g.Node
		for _, c := range e.Changes[ctx.Lang()] {
			items = append(items, h.Li(g.Text(c)))
		}
		out = append(out, h.H3(g.Text(ctx.T("data.version-of", e.Version, ctx.Locale.Date(e.Date)))),
			h.Ul(append([]g.Node{view.Class("prose-list")}, items...)...))
	}
	return out
}
