package components

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// Page is the catalogue: every part in every state, with invented
// specimens.
func Page(ctx view.Context) string {
	return view.Page(ctx, view.Content{
		Title:       ctx.T("shell.components"),
		Description: ctx.T("catalogue.description"),
		Kind:        "components",
		NoIndex:     true,
		Main: g.Group{
			h.H1(ctx.Text("shell.components")),
			h.P(view.Class("lede"), ctx.Text("catalogue.description")),
			catalogue(ctx),
		},
	})
}

// catalogue shows the parts in the order of a comparison.
func catalogue(ctx view.Context) g.Node {
	in := ctx
	in.Site = specimenSite(ctx.Site)
	c, v := SpecimenComparison(), specimenVersions()
	with := func(change func(*address.View)) view.Context {
		x := in
		change(&x.Address.View)
		return x
	}
	inline := with(func(v *address.View) { v.Inline, v.Whole = true, true })
	sentences := with(func(v *address.View) { v.Sentences = true })
	return g.Group{
		specimen(ctx, "colours", "catalogue.colours", swatches()),
		specimen(ctx, "cards", "catalogue.cards", compared.CompareHead(in, c)),
		specimen(ctx, "notes", "catalogue.notes", compared.CompareFirst(in, c)),
		specimen(ctx, "cells", "catalogue.cells", states(specimenCells(), func(x compare.Cell) (string, g.Node) { return string(x.State), compared.Cell(in, x) })),
		specimen(ctx, "participants", "term.delegation", compared.Participants(in, c)),
		specimen(ctx, "statements", "term.statements", compared.FilterForm(in, c), compared.Statements(in, c)),
		specimen(ctx, "blanks", "catalogue.blanks", blankStates(in)),
		specimen(ctx, "wording", "term.wording", compared.TextTools(in, c), compared.TextPart(in, c)),
		specimen(ctx, "inline", "tool.inline", compared.TextPart(inline, c)),
		specimen(ctx, "sentences", "tool.sentences", compared.TextPart(sentences, c)),
		specimen(ctx, "versions", "catalogue.versions", compared.TextPart(in, v)),
		specimen(ctx, "texts", "text.both", compared.WholeTexts(in, notHeldPair())),
		specimen(ctx, "messages", "catalogue.messages", bootMessagesShown(ctx)),
	}
}

// specimen keeps the ids of one specimen apart from those of the others.
func specimen(ctx view.Context, id, title string, parts ...g.Node) g.Node {
	return h.Section(view.Class("specimen"), h.ID("s-"+id), h.Aria("labelledby", "s-"+id+"-h"),
		h.H2(h.ID("s-"+id+"-h"), ctx.Text(title)),
		g.Raw(apart("s-"+id+"-", view.Render(g.Group(parts)))),
	)
}

// apart puts a prefix before every id and every reference to one. The HTML is
// our own, rendered and escaped: in text and values none of these occurs.
func apart(prefix, html string) string {
	return strings.NewReplacer(
		` id="`, ` id="`+prefix,
		` href="#`, ` href="#`+prefix,
		` aria-labelledby="`, ` aria-labelledby="`+prefix,
	).Replace(html)
}

// states lists the states of one part, each with its code.
func states[T any](all []T, show func(T) (string, g.Node)) g.Node {
	return h.Div(view.Class("specimen-states"), g.Map(all, func(x T) g.Node {
		code, node := show(x)
		return h.Div(view.Class("specimen-state"), h.Code(g.Attr("translate", "no"), g.Text(code)), h.Div(node))
	}))
}

func swatches() g.Node {
	names := []string{"paper", "sheet", "sunk", "ink", "soft", "line", "a", "a-wash", "b", "b-wash", "accent", "accent-wash"}
	return h.Div(view.Class("swatches"), g.Map(names, func(n string) g.Node {
		return h.Div(view.Class("swatch"), h.Span(view.Class("s-"+n)), h.Code(g.Attr("translate", "no"), g.Text(n)))
	}))
}

// blankStates are the reasons why something is not there, and the cases in
// which texts are not compared.
func blankStates(ctx view.Context) g.Node {
	blanks := []compare.Blank{compare.NotStated, compare.NotRead, compare.NotFound, compare.NotHeld, compare.NotApplicable}
	texts := []compare.TextBlank{compare.TextNotHeld, compare.TextsUnrelated, compare.TextNotSelected}
	return g.Group{
		states(blanks, func(b compare.Blank) (string, g.Node) {
			return string(b), g.Group{
				h.Span(view.Class("blank"), ctx.Text("blank."+string(b))),
				h.P(view.Class("table-note"), ctx.Text("statements.blank."+string(b))),
			}
		}),
		states(texts, func(b compare.TextBlank) (string, g.Node) { return string(b), ctx.Text("text.blank." + string(b)) }),
		compared.Identical(ctx),
	}
}

// notHeldPair has a text that is held on one side and one that is not on the
// other.
func notHeldPair() *compare.Comparison {
	a, b := specimenSessions()
	return &compare.Comparison{
		A: compare.Subject{Session: a, Document: a.Documents[1]}, B: compare.Subject{Session: b, Document: b.Documents[1]},
		Text: compare.Text{Blank: compare.TextNotHeld, A: a.Documents[1], B: (*communique.Document)(nil)},
	}
}

func bootMessagesShown(ctx view.Context) g.Node {
	return states(view.BootNames, func(name string) (string, g.Node) { return name, ctx.Text("boot." + name) })
}
