package sessions

import (
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/view"
)

func ordinalFact(ctx view.Context, s *communique.Session) sessionFact {
	f := sessionFact{name: ctx.T("fact.ordinal"), value: fieldBlank(ctx, s, communique.FieldOrdinal)}
	f.cites = quotesOf(s, func(a *communique.Annotation) *communique.Quote {
		if a.Ordinal == nil {
			return nil
		}
		return &a.Ordinal.Quote
	})
	if s.Ordinal > 0 {
		f.known = true
		f.value = g.Group{
			g.Text(ctx.Locale.Ordinal(s.Ordinal)),
			view.If(s.OrdinalInferred, note(ctx, "session.inferred")),
			view.If(!s.OrdinalInferred && len(f.cites) == 0 && anyHeld(s), note(ctx, "session.not-in-text")),
		}
	}
	return f
}

func note(ctx view.Context, key string) g.Node {
	return h.Span(view.Class("soft"), g.Text(" "), ctx.Text(key))
}

func anyHeld(s *communique.Session) bool {
	return slices.ContainsFunc(s.Documents, (*communique.Document).Held)
}

// dateValue is the date as exactly as it is known, with the part of it that
// the sources do not give.
func dateValue(ctx view.Context, s *communique.Session) g.Node {
	if !s.Date.Known() {
		if blank := fieldBlank(ctx, s, communique.FieldDate); blank != nil {
			return blank
		}
	}
	return g.Group{g.Text(ctx.When(s.Date)), part(ctx, s, communique.FieldDate)}
}

func venueValue(ctx view.Context, s *communique.Session) g.Node {
	if s.Venue.City == "" && s.Venue.Country == "" {
		return fieldBlank(ctx, s, communique.FieldVenue)
	}
	return g.Group{g.Text(cityCountry(ctx, s)), part(ctx, s, communique.FieldVenue)}
}

// part says of a field that has a value that part of it is missing.
func part(ctx view.Context, s *communique.Session, f communique.Field) g.Node {
	switch {
	case communique.Has(s.NotRead, f):
		return note(ctx, "session.part-not-read")
	case communique.Has(s.NotStated, f):
		return note(ctx, "session.part-not-stated")
	}
	return nil
}

func cityCountry(c view.Context, s *communique.Session) string {
	city := c.City(s.Venue)
	if s.Venue.Country == "" {
		return c.Place(s)
	}
	if city == "" {
		return c.Party(s.Venue.Country)
	}
	return c.T("session.venue", city, c.Party(s.Venue.Country))
}

func modeOrBlank(c view.Context, s *communique.Session) g.Node {
	if s.Venue.Mode != "" {
		return g.Text(c.Locale.Of("mode.", s.Venue.Mode))
	}
	return fieldBlank(c, s, communique.FieldMode)
}

// fieldBlank says why a field has no value: the texts, known to their end, are
// silent, or that part was not read.
func fieldBlank(ctx view.Context, s *communique.Session, f communique.Field) g.Node {
	switch {
	case communique.Has(s.NotStated, f):
		return h.Span(view.Class("blank"), ctx.Text("term.not_stated"))
	case communique.Has(s.NotRead, f):
		return h.Span(view.Class("blank"), ctx.Text("term.not_read"))
	}
	return nil
}

func nextFact(ctx view.Context, s *communique.Session) sessionFact {
	f := sessionFact{name: ctx.T("term.next_session"), value: fieldBlank(ctx, s, communique.FieldNextSession)}
	f.cites = quotesOf(s, func(a *communique.Annotation) *communique.Quote {
		if a.Next == nil {
			return nil
		}
		return a.Next.Quote
	})
	if n := s.Next; n != nil {
		f.known = true
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
		words := view.If(n.WhenWords != "", h.Span(view.Class("ours"), h.Lang(string(communique.English)), g.Text(n.WhenWords)))
		f.value = g.Group{view.Joined(ctx, items...), view.If(len(items) > 0 && n.WhenWords != "", g.Text(ctx.T("sep.items"))), words, part(ctx, s, communique.FieldNextSession)}
	}
	return f
}
