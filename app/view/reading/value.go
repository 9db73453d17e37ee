package reading

import (
	"alternat/app/communique"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// value is what a finding amounts to, in the words of the interface; "" where
// the quoted words say it all.
func (l *list) value(f *reader.Finding) string {
	ctx, d := l.ctx, l.r.Document
	a := d.Annotation
	switch f.Kind {
	case reader.KindGenre:
		return ctx.GenreName(d)
	case reader.KindStatus:
		return ctx.DocumentStatus(d)
	case reader.KindLanguage:
		return ctx.LangName(communique.Lang(f.What))
	case reader.KindIssuer:
		if a.Issuer != nil {
			return view.Capital(issuer(ctx, a.Issuer))
		}
	case reader.KindPublished:
		if a.PublicationDate != nil {
			return ctx.Locale.Date(a.PublicationDate.Date)
		}
	case reader.KindDate:
		if a.Date != nil {
			return ctx.Locale.Date(a.Date.Date)
		}
	case reader.KindOrdinal:
		if a.Ordinal != nil {
			return ctx.Locale.Ordinal(a.Ordinal.Ordinal)
		}
	case reader.KindSeries:
		if s := ctx.Site.Lexicon.SeriesByID(communique.SeriesID(f.What)); s != nil {
			return view.Capital(ctx.Series(s.ID))
		}
	case reader.KindPlace:
		if a.Venue != nil {
			return place(ctx, a.Venue)
		}
	case reader.KindMode:
		if a.Venue != nil && a.Venue.Mode != "" {
			return ctx.Locale.Of("mode.", a.Venue.Mode)
		}
	case reader.KindNext:
		if a.Next != nil {
			return next(ctx, a.Next)
		}
	case reader.KindParty:
		return party(ctx, communique.PartyID(f.What))
	case reader.KindPerson, reader.KindList, reader.KindParticipant, reader.KindStatement, reader.KindTopic:
		return oneOf(ctx, &a.Findings, f)
	case reader.KindMention:
		if at(len(a.Mentioned), f.Index) {
			return ctx.Agency(a.Mentioned[f.Index].Agency)
		}
	case reader.KindBoilerplate:
		if at(len(a.Boilerplate), f.Index) {
			return ctx.Locale.Of("aside.", marked.AsideKind(a.Boilerplate[f.Index].Kind))
		}
	}
	return ""
}

func at(n, i int) bool { return 0 <= i && i < n }

// oneOf is the value of a finding of which there may be many.
func oneOf(ctx view.Context, all *communique.Findings, f *reader.Finding) string {
	join := func(items ...string) string { return view.Items(ctx, items...) }
	switch i := f.Index; {
	case f.Kind == reader.KindPerson && at(len(all.People), i):
		p := &all.People[i]
		return join(ctx.Locale.Of("role-of.", view.SlugSpace(string(p.Role))), sides(ctx, []communique.PartyID{p.Side}))
	case f.Kind == reader.KindList && at(len(all.Lists), i):
		list := all.Lists[i]
		end := ctx.ListEnd(list, "")
		if list.End == communique.ListNone {
			end = ctx.T("read.no-list") // the text may give one all the same
		}
		return join(sides(ctx, []communique.PartyID{list.Side}), end)
	case f.Kind == reader.KindParticipant && at(len(all.Participants), i):
		p := &all.Participants[i]
		body := ctx.T("participants.unresolved")
		if p.Agency != "" {
			body = ctx.Agency(p.Agency)
		}
		return join(sides(ctx, []communique.PartyID{p.Side}), body)
	case f.Kind == reader.KindStatement && at(len(all.Statements), i):
		s := &all.Statements[i]
		return join(ctx.Actor(s), family(ctx, s.Family))
	case f.Kind == reader.KindTopic && at(len(all.Topics), i):
		return ctx.Topic(all.Topics[i].Topic)
	}
	return ""
}

// party names a party of the meeting; of one that the records do not know it
// says so.
func party(ctx view.Context, id communique.PartyID) string {
	if ctx.Site.Lexicon.Party(id) == nil {
		return ctx.T("read.party-unknown", ctx.Party(id))
	}
	return ctx.Party(id)
}

func family(ctx view.Context, id communique.FamilyID) string {
	if id == "" {
		return ""
	}
	return ctx.Family(id)
}

func issuer(ctx view.Context, i *communique.IssuerFinding) string {
	if i.Agency != "" {
		return ctx.Agency(i.Agency)
	}
	if i.Party != "" {
		return ctx.Party(i.Party)
	}
	return ""
}

// place is the city as printed and the state it lies in, as far as known.
func place(ctx view.Context, v *communique.Venue) string {
	city := ctx.City(*v)
	if v.Country == "" {
		return city
	}
	if city == "" {
		return ctx.Party(v.Country)
	}
	return city + ctx.T("sep.place") + ctx.Party(v.Country)
}

// next says what is foreseen of the next session.
func next(ctx view.Context, n *communique.NextSession) string {
	var items []string
	if n.Ordinal > 0 {
		items = append(items, ctx.Locale.Ordinal(n.Ordinal))
	}
	if n.Where != "" {
		items = append(items, ctx.Party(n.Where))
	}
	if n.When != "" {
		items = append(items, ctx.Locale.ISO(n.When))
	}
	return view.Items(ctx, items...)
}
