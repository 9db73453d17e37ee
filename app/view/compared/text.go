package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/compare/wording"
	"alternat/app/locale"
	"alternat/app/view"
)

// TextPart is the comparison of what is written, or the reason why there is
// none with both texts all the same.
func TextPart(ctx view.Context, c *compare.Comparison) g.Node {
	t := c.Text
	switch {
	case t.Wording != nil && len(t.Wording.Rows) > 0 && !scarce(t.Wording):
		return wordingPart(ctx, c, t.Wording)
	case t.Wording != nil:
		return g.Group{
			view.If(t.Wording.Identical, Identical(ctx)),
			view.If(scarce(t.Wording), nearestPart(ctx, c)),
			WholeTexts(ctx, c),
		}
	case t.Versions != nil:
		return versionsPart(ctx, c, t.Versions)
	}
	return g.Group{
		h.P(view.Class("text-note"), ctx.Text("text.blank."+string(blankOf(t)))),
		view.If(t.Blank == compare.TextNotSelected, versionChoice(ctx, c)),
		WholeTexts(ctx, c),
	}
}

func blankOf(t compare.Text) compare.TextBlank {
	if t.Blank == "" {
		return compare.TextNotHeld
	}
	return t.Blank
}

// scarce: two texts that share next to nothing are not drawn as a sea of
// changes.
func scarce(r *wording.Result) bool { return !r.Identical && r.Shared < wording.FewShared }

func Identical(ctx view.Context) g.Node {
	return h.P(view.Class("text-note", "identical"), h.Strong(ctx.Text("text.identical")), g.Text(" "), ctx.Text("text.identical-note"))
}

// versionChoice offers each pair of texts that both sides hold.
func versionChoice(ctx view.Context, c *compare.Comparison) g.Node {
	var items g.Group
	for _, a := range view.DocumentsOf(c.A) {
		for _, b := range view.DocumentsOf(c.B) {
			if !a.Held() || !b.Held() {
				continue
			}
			items = append(items, h.Li(h.A(h.Href(ctx.ToPair(string(a.ID), string(b.ID))),
				ctx.Text("text.choose", ctx.LangName(a.Lang), ctx.LangName(b.Lang)))))
		}
	}
	if len(items) == 0 {
		return nil
	}
	return h.Ul(view.Class("choices"), items)
}

// TextTools are the links that change how the text is shown, and those that
// step through the changes.
func TextTools(ctx view.Context, c *compare.Comparison) g.Node {
	v := ctx.Address.View
	w := c.Text.Wording
	if w != nil && (scarce(w) || w.Identical) || w == nil && c.Text.Versions == nil {
		return nil
	}
	set := func(change func(*address.View)) string { return state(ctx, change) }
	n := changeCount(c)
	count := ctx.Count("tool.count", n)
	if w == nil {
		count = ctx.Count("tool.count-passages", n)
	}
	return g.Group{h.Div(view.Class("tools"),
		view.If(w != nil, toggle(ctx, "view",
			choiceLink{"view-split", "tool.split", !v.Inline, set(func(v *address.View) { v.Inline = false })},
			choiceLink{"view-inline", "tool.inline", v.Inline, set(func(v *address.View) { v.Inline = true })})),
		view.If(w != nil, toggle(ctx, "unit",
			choiceLink{"unit-words", "tool.words", !v.Sentences, set(func(v *address.View) { v.Sentences = false })},
			choiceLink{"unit-sentences", "tool.sentences", v.Sentences, set(func(v *address.View) { v.Sentences = true })})),
		toggle(ctx, "show",
			choiceLink{"show-changes", whichChanges(w != nil), !v.Whole, set(func(v *address.View) { v.Whole = false })},
			choiceLink{"show-all", "tool.all", v.Whole, set(func(v *address.View) { v.Whole = true })}),
	),
		view.If(n > 0, pager(ctx, n, count, w != nil)),
	}
}

// whichChanges names what is not folded: between versions nothing has changed.
func whichChanges(oneLanguage bool) string {
	if oneLanguage {
		return "tool.changes"
	}
	return "tool.differences"
}

type choiceLink struct {
	id, key string
	on      bool
	href    string
}

func toggle(ctx view.Context, name string, links ...choiceLink) g.Node {
	return h.Div(view.Class("seg"), g.Attr("role", "group"), h.Aria("label", ctx.T("tool.group."+name)), g.Map(links, func(l choiceLink) g.Node {
		return h.A(h.ID(l.id), h.Href(l.href), h.Data("state", "replace"), view.If(l.on, h.Aria("current", "true")), ctx.Text(l.key))
	}))
}

// pager steps through the changes, and stays in sight while they are read; before a script can count, its links lead
// to the first and the last.
func pager(ctx view.Context, n int, count string, oneLanguage bool) g.Node {
	label := "tool.group.pager"
	if !oneLanguage {
		label = "tool.group.pager-passages"
	}
	return h.Div(view.Class("pager"), g.Attr("role", "group"), h.Aria("label", ctx.T(label)),
		h.A(view.Class("button"), h.ID("change-previous"), h.Data("do", "previous"), h.Href("#"+changeID(n)), g.Attr("aria-keyshortcuts", "p"), ctx.Text("tool.previous"), key("p")),
		h.Span(view.Class("counter"), h.ID("change-counter"), h.Data("total", itoa(n)), view.If(!oneLanguage, h.Data("across", "")), g.Text(count)),
		h.A(view.Class("button"), h.ID("change-next"), h.Data("do", "next"), h.Href("#"+changeID(1)), g.Attr("aria-keyshortcuts", "n"), ctx.Text("tool.next"), key("n")),
	)
}

// key shows the key that does the same as a button.
func key(letter string) g.Node {
	return h.Kbd(view.Class("key"), h.Aria("hidden", "true"), g.Text(letter))
}

// Counter is what the counter reads, and what is announced, when the reader
// stands at change i of n. Between versions nothing has changed: there, across
// languages, it is the passage i of n that differ. The counter on the page says
// in data-across which of the two it counts.
func Counter(l *locale.Locale, across bool, i, n int) string {
	key := "tool.counter"
	if across {
		key = "tool.counter-passages"
	}
	return l.T(key, l.Int(i), l.Int(n))
}

// changeID is the id of the i-th change, from 1.
func changeID(i int) string { return "c-" + itoa(i) }

// changeCount is how many changes can be stepped through.
func changeCount(c *compare.Comparison) int {
	switch {
	case c.Text.Wording != nil:
		return countRows(numberRows(c.Text.Wording))
	case c.Text.Versions != nil:
		return countRows(numberLinks(c.Text.Versions))
	}
	return 0
}

// held is the text that one side shows: the one that was taken, else the first
// that is held.
func held(taken *communique.Document, s compare.Subject) *communique.Document {
	if taken != nil {
		return taken
	}
	for _, d := range view.DocumentsOf(s) {
		if d.Held() {
			return d
		}
	}
	return nil
}
