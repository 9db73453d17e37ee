package view

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
)

// Components is the catalogue: every part in every state, with invented
// specimens.
func Components(ctx Context) string {
	return Page(ctx, Content{
		Title:       ctx.T("shell.components"),
		Description: ctx.T("catalogue.description"),
		Kind:        "components",
		NoIndex:     true,
		Main: g.Group{
			h.H1(ctx.Text("shell.components")),
			h.P(class("lede"), ctx.Text("catalogue.description")),
			catalogue(ctx),
		},
	})
}

// catalogue shows the parts in the order of a comparison.
func catalogue(ctx Context) g.Node {
	in := ctx
	in.Site = specimenSite(ctx.Site)
	c, v := specimenComparison(), specimenVersions()
	with := func(change func(*address.View)) Context {
		x := in
		change(&x.Address.View)
		return x
	}
	inline := with(func(v *address.View) { v.Inline, v.Whole = true, true })
	sentences := with(func(v *address.View) { v.Sentences = true })
	return g.Group{
		specimen(ctx, "colours", "catalogue.colours", swatches()),
		specimen(ctx, "cards", "catalogue.cards", compareHead(in, c)),
		specimen(ctx, "notes", "catalogue.notes", compareFirst(in, c)),
		specimen(ctx, "cells", "catalogue.cells", states(specimenCells(), func(x compare.Cell) (string, g.Node) { return string(x.State), cell(in, x) })),
		specimen(ctx, "participants", "term.delegation", participants(in, c)),
		specimen(ctx, "statements", "term.statements", filterForm(in, c), statements(in, c)),
		specimen(ctx, "blanks", "catalogue.blanks", blankStates(in)),
		specimen(ctx, "wording", "term.wording", textTools(in, c), textPart(in, c)),
		specimen(ctx, "inline", "tool.inline", textPart(inline, c)),
		specimen(ctx, "sentences", "tool.sentences", textPart(sentences, c)),
		specimen(ctx, "versions", "catalogue.versions", textPart(in, v)),
		specimen(ctx, "texts", "text.both", wholeTexts(in, notHeldPair())),
		specimen(ctx, "messages", "catalogue.messages", bootMessagesShown(ctx)),
	}
}

// specimen keeps the ids of one specimen apart from those of the others.
func specimen(ctx Context, id, title string, parts ...g.Node) g.Node {
	return h.Section(class("specimen"), h.ID("s-"+id), h.Aria("labelledby", "s-"+id+"-h"),
		h.H2(h.ID("s-"+id+"-h"), ctx.Text(title)),
		g.Raw(apart("s-"+id+"-", render(g.Group(parts)))),
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
	return h.Div(class("specimen-states"), g.Map(all, func(x T) g.Node {
		code, node := show(x)
		return h.Div(class("specimen-state"), h.Code(g.Attr("translate", "no"), g.Text(code)), h.Div(node))
	}))
}

func swatches() g.Node {
	names := []string{"paper", "sheet", "sunk", "ink", "soft", "line", "a", "a-wash", "b", "b-wash", "accent", "accent-wash"}
	return h.Div(class("swatches"), g.Map(names, func(n string) g.Node {
		return h.Div(class("swatch"), h.Span(class("s-"+n)), h.Code(g.Attr("translate", "no"), g.Text(n)))
	}))
}

// blankStates are the reasons why something is not there, and the cases in
// which texts are not compared.
func blankStates(ctx Context) g.Node {
	blanks := []compare.Blank{compare.NotStated, compare.NotRead, compare.NotHeld, compare.NotApplicable}
	texts := []compare.TextBlank{compare.TextNotHeld, compare.TextsUnrelated, compare.TextNotSelected}
	return g.Group{
		states(blanks, func(b compare.Blank) (string, g.Node) {
			return string(b), g.Group{
				h.Span(class("blank"), ctx.Text("blank."+string(b))),
				h.P(class("table-note"), ctx.Text("statements.blank."+string(b))),
			}
		}),
		states(texts, func(b compare.TextBlank) (string, g.Node) { return string(b), ctx.Text("text.blank." + string(b)) }),
		identical(ctx),
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

func bootMessagesShown(ctx Context) g.Node {
	return states(bootNames, func(name string) (string, g.Node) { return name, ctx.Text("boot." + name) })
}
