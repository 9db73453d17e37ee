package compared

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/address"
	"alternat/app/compare"
	"alternat/app/view"
)

// The regions of a comparison, in the order of the page.
const (
	RegionHead         = "compare-head"
	RegionFirst        = "compare-first"
	RegionParticipants = "compare-participants"
	RegionFilter       = "compare-filter"
	RegionStatements   = "compare-statements"
	RegionTools        = "compare-tools"
	RegionText         = "compare-text"
)

// Page is the page of a comparison. c has on its A side what stands left:
// where the address says swap, it is the mirrored value.
func Page(ctx view.Context, c *compare.Comparison) string {
	return view.Page(ctx, view.Content{
		Title:       pairTitle(ctx, c),
		Description: ctx.T("compare.description", ctx.SubjectTitle(c.A), ctx.SubjectTitle(c.B)),
		Kind:        "compare",
		Main:        comparison(ctx, c),
		NoIndex:     ctx.Address.Pair.Loose,
	})
}

// Regions gives the content of each region, for the browser to put in
// place of what is there.
func Regions(ctx view.Context, c *compare.Comparison) []view.Region {
	var out []view.Region
	for _, p := range compareParts {
		out = append(out, view.Region{Name: p.region, HTML: view.Render(p.make(ctx, c))})
	}
	return out
}

// ChangedRegions gives the regions that may read otherwise than they did while
// the same comparison was shown as from.
func ChangedRegions(ctx view.Context, c *compare.Comparison, from address.View) []view.Region {
	var out []view.Region
	for _, p := range compareParts {
		if p.needs(from) != p.needs(ctx.Address.View) {
			out = append(out, view.Region{Name: p.region, HTML: view.Render(p.make(ctx, c))})
		}
	}
	return out
}

// A part is a region and what stands in it. needs keeps of a view what the part
// depends on, beside the comparison itself.
type part struct {
	region string
	make   func(view.Context, *compare.Comparison) g.Node
	needs  func(address.View) address.View
}

var compareParts = []part{
	{RegionHead, CompareHead, wholeView}, // a link in it keeps the state
	{RegionFirst, CompareFirst, noView},
	{RegionParticipants, Participants, noView},
	{RegionFilter, FilterForm, wholeView},
	{RegionStatements, Statements, filterOf},
	{RegionTools, TextTools, wholeView},
	{RegionText, TextPart, textView},
}

func wholeView(v address.View) address.View { return v }
func noView(v address.View) address.View    { return address.View{Swap: v.Swap} }

func filterOf(v address.View) address.View {
	f := v.Filters()
	f.Swap = v.Swap
	return f
}

func textView(v address.View) address.View {
	v.Party, v.Topic, v.Family = "", "", ""
	return v
}

func comparison(ctx view.Context, c *compare.Comparison) g.Node {
	at := map[string]g.Node{}
	for _, p := range compareParts {
		at[p.region] = h.Div(h.Data("region", p.region), p.make(ctx, c))
	}
	return g.Group{
		at[RegionHead],
		at[RegionFirst],
		view.Section("participants", ctx.T("term.delegation"), ctx.Text("participants.under"), at[RegionParticipants]),
		view.Section("statements", ctx.T("term.statements"), ctx.Text("statements.under"), at[RegionFilter], at[RegionStatements]),
		view.Section("wording", ctx.T("term.wording"), ctx.Text("wording.under"), at[RegionTools], at[RegionText]),
	}
}

// pairTitle is short enough for a tab: "France 2018 · European Union 2026".
func pairTitle(c view.Context, x *compare.Comparison) string {
	return c.T("compare.title", c.SubjectShort(x.A), c.SubjectShort(x.B))
}

// state is the address of the same comparison with another view, for a link
// that changes how it is shown.
func state(c view.Context, change func(*address.View)) string {
	to := c.Address
	change(&to.View)
	return c.Href(to)
}
