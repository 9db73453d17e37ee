package compared

import (
	"strconv"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// factsTable holds all facts side by side; it is folded, for what matters in
// it stands above.
func factsTable(ctx view.Context, c *compare.Comparison) g.Node {
	if len(c.Facts) == 0 {
		return nil
	}
	return h.Details(view.Class("fold"), h.ID("facts"),
		h.Summary(ctx.Text("facts.fold")),
		h.Table(view.Class("ledger", "facts"),
			h.Caption(view.Class("unseen"), ctx.Text("facts.fold")),
			h.THead(h.Tr(
				h.Th(g.Attr("scope", "col"), ctx.Text("facts.fact")),
				sideHead(ctx, c, compare.A), sideHead(ctx, c, compare.B),
				h.Th(g.Attr("scope", "col"), ctx.Text("facts.change")),
			)),
			h.TBody(g.Map(c.Facts, func(f compare.Fact) g.Node {
				return h.Tr(
					h.Th(g.Attr("scope", "row"), g.Text(factName(ctx, f))),
					h.Td(h.Data("side", "A"), factCell(ctx, f, f.A)),
					h.Td(h.Data("side", "B"), factCell(ctx, f, f.B)),
					h.Td(view.Class("verdict"), ctx.Text(changeWord(c, f))),
				)
			})),
		),
	)
}

// changeWord says what a difference amounts to. Within a series the people and
// texts of two sessions do differ from one to the other; elsewhere nothing is a
// change.
func changeWord(c *compare.Comparison, f compare.Fact) string {
	if f.Change == compare.Differs && c.Relation == compare.RelationSeries {
		return "change.differs-in-series"
	}
	return "change." + string(f.Change)
}

// sideHead heads the column of a side: letter and year, and that what stands in
// it was read automatically.
func sideHead(ctx view.Context, c *compare.Comparison, s compare.Side) g.Node {
	of := c.A
	if s == compare.B {
		of = c.B
	}
	return h.Th(g.Attr("scope", "col"), view.SideTag(s), view.If(view.YearOf(of) != "", h.Span(view.Class("year"), g.Text(" "+view.YearOf(of)))),
		view.If(ctx.ReadAutomatically(of), h.Small(view.Class("soft", "auto"), g.Text(" "), ctx.Text("read.automatic"))))
}

// factName names a fact, with the party for those each side has.
func factName(c view.Context, f compare.Fact) string {
	name := c.Locale.Of("fact.", string(f.Kind))
	if f.Party != "" {
		return c.T("fact.of-party", name, c.Party(communique.PartyID(f.Party)))
	}
	return name
}

// factCell is factValue, but for what cannot be stated: the people of a party
// that has no seat at one of the meetings, who issued a text that is no side's
// own, where a meeting online was held.
func factCell(ctx view.Context, f compare.Fact, v compare.FactValue) g.Node {
	if f.Party != "" && v.Blank == compare.NotApplicable {
		return h.Span(view.Class("blank"), ctx.Text("list.not-a-side"))
	}
	if v.Blank == compare.NotApplicable && (f.Kind == compare.FactIssuer || f.Kind == compare.FactVenue) {
		return h.Span(view.Class("blank"), ctx.Text("facts-none."+string(f.Kind)))
	}
	return factValue(ctx, f.Kind, v)
}

// factValue shows what one side gives, or why there is nothing.
func factValue(ctx view.Context, kind compare.FactKind, v compare.FactValue) g.Node {
	if v.Blank != compare.NotBlank {
		return h.Span(view.Class("blank"), ctx.Text("blank."+string(v.Blank)))
	}
	if len(v.People) > 0 {
		return h.Ul(view.Class("people"), g.Map(v.People, func(p compare.PersonValue) g.Node { return h.Li(view.Person(ctx, p)) }))
	}
	text := factCodes(ctx, kind, v)
	return g.Group{
		view.If(text != "", h.Span(view.Class("value"), g.Text(text))),
		view.If(v.Inferred, h.Span(view.Class("soft"), ctx.Text("sep.sentence"), ctx.Text("facts.inferred"))),
		view.If(text == "" || quotes(v.Cites), ctx.Cites(v.Cites)),
	}
}

// quotes reports whether any of the cites is a quotation.
func quotes(cs []compare.Cite) bool {
	for _, ct := range cs {
		if ct.Quote != nil {
			return true
		}
	}
	return false
}

// factCodes says a value in the interface's language; "" where only the
// printed words will do.
func factCodes(c view.Context, kind compare.FactKind, v compare.FactValue) string {
	switch {
	case v.Date != nil:
		return c.When(*v.Date)
	case v.Venue != nil:
		return c.VenueText(*v.Venue)
	case v.Next != nil:
		return next(c, v.Next)
	case len(v.Own) > 0 && len(v.Codes) == 1:
		return c.SeriesOf(communique.SeriesID(v.Codes[0]), v.Own)
	}
	var out []string
	for _, code := range v.Codes {
		if s := factCode(c, kind, code); s != "" {
			out = append(out, s)
		}
	}
	return c.Locale.List(out)
}

func factCode(c view.Context, kind compare.FactKind, code string) string {
	switch kind {
	case compare.FactSeries:
		return view.Capital(c.Series(communique.SeriesID(code)))
	case compare.FactOrdinal:
		if n, err := strconv.Atoi(code); err == nil {
			return c.Locale.Ordinal(n)
		}
		return code
	case compare.FactMode:
		return c.Locale.Of("mode.", code)
	case compare.FactGenre:
		return c.Locale.Of("genre.", view.SlugSpace(code))
	case compare.FactIssuer:
		return c.Issuer(code)
	case compare.FactLanguage:
		return c.LangName(communique.Lang(code))
	case compare.FactInterval:
		if n, err := strconv.Atoi(code); err == nil {
			return c.Count("months", n)
		}
	}
	return ""
}

// next says what is foreseen of the next session: its number, where, when.
func next(c view.Context, n *communique.NextSession) string {
	var items []string
	if n.Ordinal > 0 {
		items = append(items, c.Locale.Ordinal(n.Ordinal))
	}
	if n.Where != "" {
		items = append(items, c.Party(n.Where))
	}
	if n.When != "" {
		items = append(items, c.Locale.ISO(n.When))
	}
	return strings.Join(items, c.T("sep.place"))
}
