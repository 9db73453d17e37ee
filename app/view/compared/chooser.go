package compared

import (
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/compare"
	"alternat/app/view"
)

// RegionPair holds all of the page where one chooses. A pair without a page of
// its own stands in the query of that page; its comparison takes the region's
// place.
const RegionPair = "compare-pair"

// Chooser is the page where any two sessions or documents are chosen. It
// lists every comparison that has a page, so that nothing on it needs a script.
func Chooser(ctx view.Context) string {
	return view.Page(ctx, view.Content{
		Title:       ctx.T("chooser.title"),
		Description: ctx.T("chooser.description"),
		Kind:        "chooser",
		Main:        h.Div(h.Data("region", RegionPair), chooser(ctx)),
	})
}

func chooser(ctx view.Context) g.Node {
	return g.Group{
		h.H1(ctx.Text("chooser.title")),
		h.P(view.Class("lede"), ctx.Text("chooser.lede")),
		PickForm(ctx),
		g.El("noscript", h.P(view.Class("note-box"), ctx.Text("chooser.noscript"))),
		h.P(view.Class("text-note"), ctx.Text("read.link-note"), g.Text(ctx.T("sep.sentence")), h.A(h.Href(ctx.To(address.Read)), ctx.Text("read.link"))),
		view.Section("pairs", ctx.T("chooser.pairs"), g.Text(ctx.Count("count.comparisons", len(ctx.Site.Pairs))), pairList(ctx)),
	}
}

// PairRegion is the comparison of a pair that has no page of its own, with the
// form to choose another below it.
func PairRegion(ctx view.Context, c *compare.Comparison) view.Region {
	return view.Region{Name: RegionPair, HTML: view.Render(g.Group{
		comparison(ctx, c),
		view.Section("another", ctx.T("chooser.another"), nil, PickForm(ctx, c.A.ID(), c.B.ID())),
	})}
}

// moreNames are the fields of what is compared beside a and b.
var moreNames = [4]string{"c", "d", "e", "f"}

// PickForm asks for two subjects, and for up to four more. It is a GET form:
// what is chosen is the address of the page that answers.
func PickForm(ctx view.Context, chosen ...string) g.Node {
	at := func(i int) string {
		if i < len(chosen) {
			return chosen[i]
		}
		return ""
	}
	var more g.Group
	for i, name := range moreNames {
		more = append(more, picker(ctx, name, strings.ToUpper(name), at(2+i)))
	}
	return h.Form(view.Class("pick"), h.Method("get"), h.Action(ctx.To(address.Chooser)), h.Data("pick", ""),
		picker(ctx, "a", "A", at(0)),
		picker(ctx, "b", "B", at(1)),
		h.Details(view.Class("fold", "pick-more"), h.ID("pick-more"), view.If(len(chosen) > 2, g.Attr("open")),
			h.Summary(ctx.Text("chooser.more")), more),
		h.Button(view.Class("button", "primary"), h.Type("submit"), ctx.Text("term.compare")),
	)
}

func picker(ctx view.Context, name, letter, chosen string) g.Node {
	id := "pick-" + name
	groups := []g.Node{h.ID(id), h.Name(name), view.If(name == "a" || name == "b", h.Required()), h.Option(h.Value(""), ctx.Text("chooser.choose"))}
	for _, s := range ctx.Site.Sessions {
		options := []g.Node{g.Attr("label", ctx.T("chooser.group", ctx.SessionTitle(s), ctx.Day(s.Date)))}
		options = append(options, pickOption(string(s.ID), ctx.T("chooser.session", ctx.SubjectShort(compare.Subject{Session: s})), chosen))
		for _, d := range s.Documents {
			if d.Held() {
				words := ctx.T("chooser.document", ctx.SubjectShort(compare.Subject{Session: s, Document: d}), ctx.GenreName(d))
				options = append(options, pickOption(string(d.ID), words, chosen))
			}
		}
		groups = append(groups, h.OptGroup(options...))
	}
	return h.Div(view.Class("pick-side", "in-"+name),
		h.Label(h.For(id), h.Span(view.Class("side-letter"), g.Text(letter)), g.Text(" "), ctx.Text("chooser.side")),
		h.Select(groups...),
	)
}

func pickOption(value, words, chosen string) g.Node {
	return h.Option(h.Value(value), view.If(value == chosen, h.Selected()), g.Text(words))
}

// pairList lists the comparisons that have a page, by what is compared.
func pairList(ctx view.Context) g.Node {
	var versions, sessions, documents []g.Node
	for _, p := range ctx.Site.Pairs {
		a, b := ctx.SubjectOf(p.A), ctx.SubjectOf(p.B)
		if a.Session == nil || b.Session == nil {
			continue
		}
		item := h.Li(h.A(h.Href(ctx.ToPair(p.A, p.B)), g.Text(ctx.PairShort(a, b))))
		switch {
		case a.Document != nil && a.Session == b.Session:
			versions = append(versions, item)
		case a.Document != nil:
			documents = append(documents, item)
		default:
			sessions = append(sessions, item)
		}
	}
	var out g.Group
	for _, l := range []struct {
		key   string
		items []g.Node
	}{{"chooser.sessions", sessions}, {"chooser.versions", versions}, {"chooser.documents", documents}} {
		if len(l.items) > 0 {
			out = append(out, h.H3(ctx.Text(l.key)), h.Ul(append([]g.Node{view.Class("pair-list")}, l.items...)...))
		}
	}
	return out
}
