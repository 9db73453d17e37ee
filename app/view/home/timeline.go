package home

import (
	"strconv"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

// manySessions is the number above which a cell of the timeline counts its
// sessions instead of showing a mark for each.
const manySessions = 300

// timelineUnder is the message that says what stands in the timeline.
func timelineUnder(ctx view.Context) string {
	if len(ctx.Site.Sessions) > manySessions {
		return "home.timeline.counted"
	}
	return "home.timeline.under"
}

// timeline is a table of all sessions: partners down, in the alphabetical
// order of the page's language, years across. A session with several partners
// stands in the row of each.
func timeline(ctx view.Context) g.Node {
	var years []int
	for _, y := range ctx.Years() {
		n, _ := strconv.Atoi(y)
		years = append(years, n)
	}
	if len(years) == 0 {
		return h.P(ctx.Text("sessions.none"))
	}
	many := len(ctx.Site.Sessions) > manySessions
	rows := partnerRows(ctx, many)
	if many {
		return view.YearGrid(ctx, ctx.T("home.timeline.counts"), ctx.T("term.partner"), years, rows)
	}
	used := map[string]bool{}
	for _, s := range ctx.Site.Sessions {
		used[view.DotCode(s)] = true
	}
	return g.Group{
		h.Div(view.Class("timeline-pick"), h.ID("timeline-pick"), g.Attr("hidden"), g.Attr("role", "group"), h.Aria("labelledby", "timeline-pick-label"),
			h.Span(h.ID("timeline-pick-label"), ctx.Text("home.timeline.pick")),
			pickButton("a", "A"), pickButton("b", "B"),
			h.Span(view.Class("soft"), h.ID("timeline-keys"), g.Attr("hidden"), ctx.Text("home.timeline.keys")),
		),
		h.Div(h.ID("timeline-grid"), view.YearGrid(ctx, ctx.T("home.timeline.caption"), ctx.T("term.partner"), years, rows)),
		h.P(view.Class("legend"), g.Map(view.DotCodes, func(code string) g.Node {
			return view.If(used[code], h.Span(view.Dot(code), g.Text(" "), g.Text(ctx.Locale.Of("dot.", code))))
		})),
	}
}

// pickButton makes the next click on a mark choose it as one side. It is shown
// by the script that serves it.
func pickButton(side, letter string) g.Node {
	return h.Button(view.Class("button", "pick-"+side), h.Type("button"), h.Data("side", side), h.Aria("pressed", "false"), g.Text(letter))
}

// partnerRows sorts the sessions into rows, once.
func partnerRows(ctx view.Context, many bool) []view.YearRow {
	by := map[communique.PartyID]map[int][]*communique.Session{}
	for _, s := range ctx.Site.Sessions {
		year, _ := strconv.Atoi(s.Date.Year())
		for _, p := range s.Partners {
			if by[p] == nil {
				by[p] = map[int][]*communique.Session{}
			}
			by[p][year] = append(by[p][year], s)
		}
	}
	var rows []view.YearRow
	for _, p := range ctx.Partners() {
		row := view.YearRow{Name: g.Text(ctx.Party(p)), Marks: map[int][]view.YearMark{}, Counts: map[int]view.YearCount{}}
		for year, here := range by[p] {
			if many {
				row.Counts[year] = view.YearCount{Href: ctx.ToSession(here[0].ID), Count: ctx.Locale.Int(len(here)), Words: countWords(ctx, p, year, len(here))}
				continue
			}
			for _, s := range here {
				row.Marks[year] = append(row.Marks[year], view.YearMark{
					Href: ctx.ToSession(s.ID), Sign: view.Dot(view.DotCode(s)), Session: string(s.ID),
					Words: ctx.T("dot.link", ctx.SessionTitle(s), ctx.When(s.Date), ctx.Locale.Of("dot.", view.DotCode(s))),
				})
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func countWords(ctx view.Context, p communique.PartyID, year, n int) string {
	when := ctx.T("grid.undated")
	if year > 0 {
		when = strconv.Itoa(year)
	}
	return ctx.T("home.timeline.cell", ctx.Party(p), when, ctx.Count("count.sessions", n))
}
