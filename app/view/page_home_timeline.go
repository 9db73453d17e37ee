package view

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
)

// timeline is a table of all sessions: partners down, in the alphabetical
// order of the page's language, years across.
func timeline(ctx Context) g.Node {
	years := ctx.years()
	if len(years) == 0 {
		return h.P(ctx.Text("sessions.none"))
	}
	head := []g.Node{h.Th(g.Attr("scope", "col"), ctx.Text("term.partner"))}
	for _, y := range years {
		head = append(head, h.Th(g.Attr("scope", "col"), h.Span(class("century"), g.Text(y[:2])), g.Text(y[2:])))
	}
	rows := []g.Node{}
	for _, p := range ctx.partners() {
		row := []g.Node{h.Th(g.Attr("scope", "row"), g.Text(ctx.Party(p)))}
		for _, y := range years {
			row = append(row, timelineCell(ctx, p, y))
		}
		rows = append(rows, h.Tr(row...))
	}
	long := ""
	if len(years) > 12 {
		long = "timeline-long"
	}
	return g.Group{
		h.Table(class("timeline", long),
			h.Caption(class("unseen"), ctx.Text("home.timeline.caption")),
			h.THead(h.Tr(head...)),
			h.TBody(rows...),
		),
		h.P(class("legend"), g.Map([]string{"held", "facts", "listed"}, func(code string) g.Node {
			return h.Span(dot(code), g.Text(" "), g.Text(ctx.Locale.Of("dot.", code)))
		})),
	}
}

func timelineCell(ctx Context, p communique.PartyID, y string) g.Node {
	var links g.Group
	for _, s := range ctx.Site.Sessions {
		if s.Date.Year() == y && slices.Contains(s.Partners, p) {
			code := dotCode(s)
			links = append(links, h.A(h.Href(ctx.ToSession(s.ID)), dot(code),
				h.Span(class("unseen"), ctx.Text("dot.link", ctx.SessionTitle(s), ctx.Locale.Date(s.Date), ctx.Locale.Of("dot.", code)))))
		}
	}
	return h.Td(h.Data("year", y), links)
}

// dotCode says what is held of a session.
func dotCode(s *communique.Session) string {
	for _, d := range s.Documents {
		if d.Held() {
			return "held"
		}
	}
	if s.Status == communique.StatusListed || s.Status == communique.StatusAnnounced {
		return "listed"
	}
	return "facts"
}

// dot is the mark of the timeline; words stand beside it wherever it is used.
func dot(code string) g.Node {
	mark := map[string]string{"held": "●", "facts": "○", "listed": "◌"}[code]
	return h.Span(class("dot", "dot-"+code), h.Aria("hidden", "true"), g.Text(mark))
}

// years are all from the first session's to the last one's, so that a gap is
// seen as one.
func (c Context) years() []string {
	low, high := 0, 0
	for _, s := range c.Site.Sessions {
		y, err := strconv.Atoi(s.Date.Year())
		if err != nil {
			continue
		}
		if low == 0 || y < low {
			low = y
		}
		high = max(high, y)
	}
	var all []string
	for y := low; y > 0 && y <= high; y++ {
		all = append(all, strconv.Itoa(y))
	}
	return all
}

// partners are those of all sessions in the order of the page's language.
func (c Context) partners() []communique.PartyID {
	var ids []communique.PartyID
	for _, s := range c.Site.Sessions {
		for _, p := range s.Partners {
			if !slices.Contains(ids, p) {
				ids = append(ids, p)
			}
		}
	}
	return c.alphabetical(ids)
}

// alphabetical sorts parties as the page's language does: the catalogues give
// a name's letters without accents, or its reading in kana.
func (c Context) alphabetical(ids []communique.PartyID) []communique.PartyID {
	key := func(id communique.PartyID) string {
		if k := "party-sort." + string(id); c.Locale.Has(k) {
			return c.T(k)
		}
		return strings.ToLower(c.Party(id))
	}
	return slices.SortedStableFunc(slices.Values(ids), func(a, b communique.PartyID) int {
		return cmp.Or(cmp.Compare(key(a), key(b)), cmp.Compare(a, b))
	})
}
