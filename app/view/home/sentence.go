package home

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/survey/latest"
	"alternat/app/view"
)

// sentence says of a dialogue what can be said of its latest session against
// the one before, and where that is nothing, why.
func sentence(ctx view.Context, st latest.Standing) string {
	var clauses []string
	switch {
	case st.Basis == latest.LatestBare && st.Latest.Status == communique.StatusAnnounced:
		clauses = append(clauses, ctx.T("latest.announced"))
	case st.Basis != latest.Compared:
		clauses = append(clauses, ctx.Locale.Of("latest.", string(st.Basis)))
	}
	var unsaid []communique.PartyID
	for _, p := range st.Points {
		switch p.Code {
		case latest.ListsOpen, latest.ListsLacking:
			unsaid = append(unsaid, p.Parties...)
		default:
			if len(unsaid) > 0 && (p.Code == latest.Notable || strings.HasPrefix(string(p.Code), "topics")) {
				clauses, unsaid = append(clauses, noConclusion(ctx, unsaid, st)), nil
			}
			clauses = append(clauses, clause(ctx, p))
		}
	}
	if len(unsaid) > 0 {
		clauses = append(clauses, noConclusion(ctx, unsaid, st))
	}
	if len(st.Undated) > 0 {
		clauses = append(clauses, ctx.Count("latest.undated", len(st.Undated)))
	}
	return view.Capital(strings.Join(clauses, ctx.T("latest.then"))) + ctx.T("latest.end")
}

// noConclusion says of whom nothing can be said; of all at the table in short.
func noConclusion(ctx view.Context, parties []communique.PartyID, st latest.Standing) string {
	if len(parties) > len(st.Latest.Partners) {
		return ctx.T("latest.no-lists")
	}
	return ctx.T("latest.no-lists-of", ctx.PartyList(parties))
}

func clause(ctx view.Context, p latest.Point) string {
	switch p.Code {
	case latest.Kinds:
		return ctx.T("latest.kinds", genre(ctx, p.Genres[0]), genre(ctx, p.Genres[1]))
	case latest.OwnAccounts:
		return ctx.T("latest.own-accounts", issuers(ctx, p.Issuers[0]), issuers(ctx, p.Issuers[1]))
	case latest.NamedNow, latest.NamedBefore:
		return ctx.T("latest."+string(p.Code), ctx.Party(p.Party), bodies(ctx, p.Bodies))
	case latest.SameBodies:
		return ctx.T("latest.same-bodies", ctx.PartyList(p.Parties))
	case latest.Succeeded:
		var pairs []string
		for i := 0; i+1 < len(p.Bodies); i += 2 {
			pairs = append(pairs, ctx.T("latest.succeeded", short(ctx, p.Bodies[i]), short(ctx, p.Bodies[i+1])))
		}
		return ctx.Locale.List(pairs)
	case latest.Notable:
		return notable(ctx, p)
	case latest.TopicsInBoth:
		return topics(ctx, p.Topics)
	case latest.Next:
		return next(ctx, p.Next)
	}
	return ctx.Locale.Of("latest.", string(p.Code))
}

func genre(ctx view.Context, code communique.Genre) string {
	return lower(ctx.Locale.Of("genre.", view.SlugSpace(string(code))))
}

func issuers(ctx view.Context, ids []string) string {
	var names []string
	for _, id := range ids {
		names = append(names, ctx.Issuer(id))
	}
	return ctx.Locale.List(names)
}

// lower makes a label fit into a sentence. Letters that stand for a name keep
// their capitals.
func lower(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	if second, _ := utf8.DecodeRuneInString(s[n:]); !unicode.IsUpper(first) || !unicode.IsLower(second) {
		return s
	}
	return string(unicode.ToLower(first)) + s[n:]
}

// short is a body's acronym, else its name.
func short(ctx view.Context, id communique.AgencyID) string {
	if s := ctx.Acronym(id); s != "" {
		return s
	}
	return ctx.Agency(id)
}

// bodies names at most four and counts the rest.
func bodies(ctx view.Context, ids []communique.AgencyID) string {
	var names []string
	for _, id := range ids {
		names = append(names, short(ctx, id))
	}
	if len(names) > 4 {
		names = append(names[:3], ctx.Count("latest.more-bodies", len(names)-3))
	}
	return ctx.Locale.List(names)
}

func notable(ctx view.Context, p latest.Point) string {
	switch p.Why {
	case "mode":
		return ctx.T("latest.notable.mode", ctx.Locale.Of("mode.", p.Mode))
	case "gap":
		return ctx.Count("latest.notable.gap", p.Months)
	case "title":
		return ctx.T("latest.notable.title", ctx.PartyList(p.Parties))
	}
	return ctx.Locale.Of("latest.notable.", p.Why)
}

// topics counts those in both and names the first three.
func topics(ctx view.Context, ids []communique.TopicID) string {
	var names []string
	for _, t := range ids[:min(3, len(ids))] {
		names = append(names, lower(ctx.Topic(t)))
	}
	if len(ids) <= 3 {
		return ctx.T("latest.topics-all", strings.Join(names, ctx.T("latest.among")))
	}
	return ctx.Count("latest.topics", len(ids), strings.Join(names, ctx.T("latest.among")))
}

func next(ctx view.Context, n *communique.NextSession) string {
	var items []string
	if n.Ordinal > 0 {
		items = append(items, ctx.T("session.nth", ctx.Locale.Ordinal(n.Ordinal)))
	}
	if n.Where != "" {
		items = append(items, ctx.Party(n.Where))
	}
	if n.When != "" {
		items = append(items, ctx.Locale.ISO(n.When))
	}
	if len(items) == 0 {
		return ctx.T("latest.next")
	}
	return ctx.T("latest.next-known", strings.Join(items, ctx.T("latest.list")))
}
