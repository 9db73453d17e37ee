package formulas

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/survey/formula"
	"alternat/app/view"
)

// glyphs tell by their shape what a mark rests on.
var glyphs = map[formula.Basis]string{formula.InText: "●", formula.InSummary: "○", formula.InRemark: "◇"}

// bases are in the order of the legend.
var bases = []formula.Basis{formula.InText, formula.InSummary, formula.InRemark}

func legend(ctx view.Context) g.Node {
	items := g.Group{}
	for _, b := range bases {
		items = append(items, h.Li(h.Span(view.Class("sign"), h.Aria("hidden", "true"), g.Text(glyphs[b])), g.Text(" "), g.Text(ctx.Locale.Of("formulas.basis.", string(b)))))
	}
	items = append(items,
		h.Li(h.Span(view.Class("glyph"), h.Aria("hidden", "true"), g.Text("–")), g.Text(" "), ctx.Text("formulas.not-here")),
		h.Li(ctx.Text("formulas.empty")))
	return h.Ul(append(g.Group{view.Class("legend")}, items...)...)
}

// textTable has a row for each text and a column for each qualifier; the words
// themselves stand beside the text.
func textTable(ctx view.Context, name string, qualifiers []*lexicon.FormulaQualifier, texts []formula.Text) g.Node {
	head := g.Group{h.Th(g.Attr("scope", "col"), ctx.Text("formulas.text")), h.Th(g.Attr("scope", "col"), view.Class("words"), ctx.Text("formulas.words"))}
	for _, q := range qualifiers {
		head = append(head, h.Th(g.Attr("scope", "col"), h.Span(view.Class("up"), qualifierName(ctx, q))))
	}
	body := g.Group{}
	for i := range texts {
		row := g.Group{h.Th(g.Attr("scope", "row"), textName(ctx, &texts[i])), h.Td(view.Class("words"), words(ctx, &texts[i]))}
		for _, q := range qualifiers {
			there := ""
			if texts[i].Has(q.ID) != nil {
				there = "is-there"
			}
			row = append(row, h.Td(view.If(there != "", view.Class(there)), h.Data("name", q.Label(ctx.Lang())), mark(ctx, &texts[i], q.ID)))
		}
		body = append(body, h.Tr(row))
	}
	return h.Table(view.Class("matrix", "formula-matrix"),
		h.Caption(view.Class("unseen"), ctx.Text("formulas.texts", name)),
		h.THead(h.Tr(head)), h.TBody(body))
}

func qualifierName(ctx view.Context, q *lexicon.FormulaQualifier) g.Node {
	if len(q.In(ctx.Lang())) == 0 {
		return h.Span(h.Lang(string(communique.English)), g.Text(q.Label(ctx.Lang())))
	}
	return g.Text(q.Label(ctx.Lang()))
}

// textName says whose text it is, of when, and of what kind.
func textName(ctx view.Context, t *formula.Text) g.Node {
	under := g.Group{}
	if t.Document != nil {
		under = append(under, h.Small(view.Class("soft"), h.A(h.Href(ctx.ToSessionAt(t.Document.ID, view.DocumentAnchor(t.Document.ID))),
			view.Joined(ctx, ctx.GenreName(t.Document), ctx.DocumentStatus(t.Document)))))
	}
	return g.Group{
		h.A(h.Href(ctx.ToSession(t.Session.ID)), g.Text(ctx.PartyList(t.Session.Partners)), g.Text(ctx.T("sep.items")), g.Text(when(ctx, t.Session))),
		under,
	}
}

// words are the formulas as printed, or the summaries that have them.
func words(ctx view.Context, t *formula.Text) g.Node {
	if len(t.Uses) == 0 {
		return h.Span(view.Class("blank"), ctx.Text("formulas.none-in-text"))
	}
	return g.Map(t.Uses, func(u formula.Use) g.Node { return h.Div(view.Class("cite"), use(ctx, &u)) })
}

// use is one formula: a quotation that leads to its passage, or our words,
// which say that they are.
func use(ctx view.Context, u *formula.Use) g.Node {
	who := g.Node(nil)
	if u.Statement != nil {
		who = h.Small(view.Class("soft"), view.Joined(ctx, ctx.Actor(u.Statement), ctx.Family(u.Statement.Family)), verb(ctx, u))
	}
	if u.Quote != nil {
		return g.Group{h.A(view.Class("q"), h.Lang(string(u.Document.Lang)), h.Href(place(ctx, u)), g.Text(u.Quote.Text)), who}
	}
	var doc communique.DocumentID
	if u.Document != nil {
		doc = u.Document.ID
	}
	// What is written of a text that is not held is ours, and English.
	ours := []g.Node{view.Class("ours"), ctx.LangAttr(communique.English), g.Text(u.Written)}
	said := h.Span(ours...)
	if doc != "" {
		said = h.A(append(ours, h.Href(ctx.ToSessionAt(doc, view.DocumentAnchor(doc))))...)
	}
	return g.Group{said, g.Text(" "), h.Small(view.Class("badge"), g.Text(ctx.Locale.Of("formulas.basis.", string(u.Basis)))), who}
}

func verb(ctx view.Context, u *formula.Use) g.Node {
	if u.Statement.Verb == "" {
		return nil
	}
	lang := communique.English
	if u.Quote != nil {
		lang = u.Document.Lang
	}
	return g.Group{g.Text(ctx.T("sep.items")), view.Quoted(lang, g.Text(u.Statement.Verb))}
}

// place is the link to the passage on the session's page: to the statement
// that has it, which is marked there, else to the document.
func place(ctx view.Context, u *formula.Use) string {
	if u.Statement != nil && u.Statement.Quote != nil {
		return ctx.ToQuote(u.Document.ID, u.Statement.Quote.Start)
	}
	return ctx.ToSessionAt(u.Document.ID, view.DocumentAnchor(u.Document.ID))
}

// mark says whether a text has a qualifier. A quotation without it is a fact
// about that passage; of a summary nothing follows.
func mark(ctx view.Context, t *formula.Text, qualifier string) g.Node {
	u := t.Has(qualifier)
	switch {
	case u != nil:
		said := ctx.Locale.Of("formulas.basis.", string(t.Basis))
		seen := g.Group{h.Span(view.Class("sign"), h.Aria("hidden", "true"), g.Text(glyphs[t.Basis]))}
		if !u.States() {
			said = ctx.T("formulas.official", said)
			seen = append(seen, h.Sup(h.Aria("hidden", "true"), g.Text("”")))
		}
		return g.Group{seen, h.Span(view.Class("unseen"), g.Text(said))}
	case t.Basis == formula.InText:
		return g.Group{h.Span(view.Class("glyph"), h.Aria("hidden", "true"), g.Text("–")), h.Span(view.Class("unseen"), ctx.Text("formulas.not-here"))}
	}
	return h.Span(view.Class("unseen"), ctx.Text("formulas.empty-cell"))
}
