package compared

import (
	"slices"
	"strconv"
	"strings"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// CompareFirst is what has to be read before the rest: the notes, what is
// routine, and what is not.
func CompareFirst(ctx view.Context, c *compare.Comparison) g.Node {
	read := toRead(ctx, c)
	return h.Div(view.Class("first"),
		h.Section(view.Class("first-part"), h.Aria("labelledby", "first-h"),
			h.H2(h.ID("first-h"), ctx.Text("term.read_first")),
			h.Ul(view.Class("notes"), g.Map(together(c.Notes), func(n compare.Note) g.Node { return h.Li(note(ctx, c, n)) })),
		),
		h.Section(view.Class("first-part"), h.Aria("labelledby", "changes-h"),
			h.H2(h.ID("changes-h"), ctx.Text(ChangesTitle(c))),
			h.Div(
				h.P(view.Class("routine"), g.Text(routine(ctx, c))),
				view.If(len(read) > 0, h.Ul(view.Class("to-read"), g.Map(read, func(n g.Node) g.Node { return h.Li(n) }))),
				factsTable(ctx, c),
			),
		),
	)
}

// together makes one note of those that say the same of several parties on one
// side's list.
func together(notes []compare.Note) []compare.Note {
	var out []compare.Note
	at := map[string]int{}
	for _, n := range notes {
		switch n.Code {
		case compare.NoteNoList, compare.NoteClosedList, compare.NoteClosedTranslated, compare.NoteOpenList:
			if n.Code == compare.NoteOpenList && len(n.Cites) > 0 {
				break // its own words stand behind it
			}
			key := string(n.Code) + strconv.Itoa(int(n.Side))
			if i, ok := at[key]; ok {
				out[i].Args = slices.Concat(out[i].Args, n.Args)
				continue
			}
			at[key] = len(out)
		}
		out = append(out, n)
	}
	return ofBoth(out)
}

// ofBoth says once what is said of A and then of B in the same words.
func ofBoth(notes []compare.Note) []compare.Note {
	var out []compare.Note
	for _, n := range notes {
		if last := len(out) - 1; last >= 0 && len(n.Cites) == 0 && len(out[last].Cites) == 0 && n.Code == out[last].Code &&
			out[last].Side == compare.A && n.Side == compare.B && slices.Equal(n.Args, out[last].Args) {
			out[last].Side = compare.Both
			continue
		}
		out = append(out, n)
	}
	return out
}

// ChangesTitle heads the list: only within a series can anything have changed.
func ChangesTitle(c *compare.Comparison) string {
	if c.Relation == compare.RelationSeries {
		return "first.changes"
	}
	return "first.differences"
}

// note puts one note into words: the side it is about, the sentence, and the
// words of the text that it rests on.
func note(ctx view.Context, c *compare.Comparison, n compare.Note) g.Node {
	return g.Group{
		view.If(ofOneSide(n), g.Group{view.SideTags(n.Side), g.Text(" ")}),
		g.Text(NoteText(ctx, c, n)),
		view.If(len(n.Cites) > 0, g.Group{g.Text(ctx.T("sep.sentence")), inlineCites(ctx, n.Cites)}),
	}
}

// ofOneSide: notes on the pair as a whole need no letters.
func ofOneSide(n compare.Note) bool {
	switch n.Code {
	case compare.NoteIdentical, compare.NoteVersions, compare.NoteGenreDiffers, compare.NoteOtherPartner, compare.NoteMember,
		compare.NoteOtherSeries,
		compare.NoteSameSession, compare.NoteAlternat, compare.NoteFewShared:
		return false
	}
	return true
}

func NoteText(ctx view.Context, c *compare.Comparison, n compare.Note) string {
	arg := ""
	if len(n.Args) > 0 {
		arg = n.Args[0]
	}
	say := func(args ...string) string { return ctx.Locale.Of("note.", string(n.Code), args...) }
	switch n.Code {
	case compare.NoteGenreDiffers:
		return say(genres(ctx, c.A, n.Args, 0), genres(ctx, c.B, n.Args, 1))
	case compare.NoteNewsItem, compare.NoteAdvanceNotice:
		if arg == "" {
			return ctx.Locale.Of("note-unnamed.", string(n.Code))
		}
		return say(ctx.Issuer(arg))
	case compare.NoteOwnAccount:
		return say(ctx.Issuer(arg))
	case compare.NoteNotDelegations:
		if arg == "" {
			return ctx.T("note.not-delegations-unnamed")
		}
		return say(ctx.Issuer(arg))
	case compare.NoteProvisional:
		return say(ctx.LangName(communique.Lang(arg)))
	case compare.NoteOpenList, compare.NoteClosedList, compare.NoteClosedTranslated:
		return say(parties(ctx, n.Args))
	case compare.NoteNoList:
		if arg == "" {
			return ctx.T("note.no-list-at-all")
		}
		return say(parties(ctx, n.Args))
	case compare.NoteQuotedOfficials:
		return counted(ctx, "note.quoted-officials", arg)
	case compare.NoteMoreDocuments:
		return counted(ctx, "note.more-documents", arg)
	case compare.NoteOtherPartner, compare.NoteOtherSeries:
		return say(Years(ctx, arg))
	case compare.NoteMember:
		return memberNote(ctx, n.Args)
	}
	return say()
}

// memberNote says since when a partner belongs to the other, or when it did.
func memberNote(ctx view.Context, args []string) string {
	if len(args) < 4 {
		return ""
	}
	member, organisation := ctx.Party(communique.PartyID(args[0])), ctx.Party(communique.PartyID(args[1]))
	if args[3] == "" {
		return ctx.T("note.member", member, organisation, ctx.Locale.ISO(args[2]))
	}
	return ctx.T("note.member-until", member, organisation, ctx.Locale.ISO(args[2]), ctx.Locale.ISO(args[3]))
}

// parties lists parties by name.
func parties(c view.Context, ids []string) string {
	var names []string
	for _, id := range ids {
		names = append(names, c.Party(communique.PartyID(id)))
	}
	return c.Locale.List(names)
}

// counted says a message that depends on a number given as text.
func counted(ctx view.Context, key, number string) string {
	n, err := strconv.Atoi(number)
	if err != nil {
		n = 0
	}
	return ctx.Count(key, n)
}

// Years words a time in half years: "7.5" is seven and a half.
func Years(c view.Context, half string) string {
	whole, frac, _ := strings.Cut(half, ".")
	n, err := strconv.Atoi(whole)
	switch {
	case err != nil || n == 0 && frac != "5":
		return c.T("years.none")
	case n == 0:
		return c.T("years.half-only")
	case frac == "5":
		return c.Count("years.half", n)
	}
	return c.Count("years", n)
}

// genres names the kinds of a side's texts, each once; of a session of which no
// text is held the one kind that speaks for it, which the note gives.
func genres(c view.Context, s compare.Subject, args []string, i int) string {
	var names []string
	seen := map[string]bool{}
	for _, d := range view.DocumentsOf(s) {
		if name := c.GenreName(d); name != "" && !seen[name] && (d.Held() || s.Document != nil) {
			seen[name] = true
			names = append(names, name)
		}
	}
	switch {
	case len(names) > 0:
		return c.Locale.List(names)
	case i < len(args):
		return c.Locale.Of("genre.", view.SlugSpace(args[i]))
	}
	return c.T("genre.unknown")
}

// inlineCites puts the words a note rests on behind it.
func inlineCites(ctx view.Context, cs []compare.Cite) g.Node {
	var out g.Group
	for i, ct := range cs {
		if i > 0 {
			out = append(out, g.Text(ctx.T("sep.items")))
		}
		open, shut, _ := strings.Cut(ctx.Locale.Quote("|"), "|")
		if ct.Quote == nil {
			open, shut = "", "" // as recorded, not quoted from a text that is held
		}
		out = append(out, g.Text(open), ctx.Cite(ct), g.Text(shut))
	}
	return h.Span(view.Class("cites-inline"), out)
}
