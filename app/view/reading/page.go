package reading

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/view"
)

// Page says what the reader does and shows it at work on an invented text. A
// script opens the field for a text of one's own.
func Page(ctx view.Context) string {
	return view.Page(ctx, view.Content{
		Title:       ctx.T("read.title"),
		Description: ctx.T("read.description"),
		Kind:        "read",
		Main: g.Group{
			h.H1(ctx.Text("read.title")),
			h.P(view.Class("lede"), ctx.Text("read.lede")),
			h.P(view.Class("note-box", "private"), h.Strong(ctx.Text("read.private")), g.Text(ctx.T("sep.sentence")), ctx.Text("read.private-more")),
			g.El("noscript", h.P(view.Class("note-box"), ctx.Text("read.noscript"))),
			field(ctx),
			h.Div(h.Data("region", RegionResult)),
			h.Div(h.Data("region", RegionAgainst)),
			h.Div(h.ID(RegionExample), example(ctx)),
			h.P(view.Class("text-note"), h.A(h.Href(ctx.To(address.Method)), ctx.Text("read.method"))),
		},
	})
}

// field is where a text is given. It is no form: without the script that opens
// it nothing could send it, and nothing is to send it anywhere.
func field(ctx view.Context) g.Node {
	return h.Section(view.Class("read-field"), h.ID("read-field"), h.Aria("labelledby", "read-field-h"), g.Attr("hidden"),
		h.H2(h.ID("read-field-h"), ctx.Text("read.field")),
		h.Label(h.For(TextField), ctx.Text("read.paste")),
		h.Textarea(h.ID(TextField), h.Rows("10"), g.Attr("spellcheck", "false"), g.Attr("autocomplete", "off"), h.Aria("describedby", "read-kinds")),
		h.P(h.ID("read-kinds"), view.Class("soft", "small"), ctx.Text("read.kinds", ctx.Locale.Int(MostBytes>>20))),
		h.Div(view.Class("tools"),
			h.Button(view.Class("button", "strong"), h.Type("button"), h.ID("read-go"), h.Data("do", "read"), ctx.Text("read.go")),
			h.Span(view.Class("read-open"),
				h.Label(h.For(FileField), ctx.Text("read.open")), g.Text(" "),
				h.Input(h.Type("file"), h.ID(FileField), h.Accept(".txt,.md,.html,.htm,text/plain,text/markdown,text/html")),
			),
			h.Button(view.Class("button", "quiet"), h.Type("button"), h.ID("read-clear"), h.Data("do", "read-clear"), ctx.Text("read.clear")),
		),
		h.Div(view.Class("read-state"),
			h.P(h.ID(StatusLine), view.Class("small"), h.Role("status")),
			h.Progress(h.ID(ProgressBar), h.Max("1"), h.Value("0"), h.Aria("labelledby", StatusLine), g.Attr("hidden")),
			h.Button(view.Class("button"), h.Type("button"), h.ID(CancelButton), h.Data("do", "read-cancel"), g.Attr("hidden"), ctx.Text("read.cancel")),
		),
	)
}
