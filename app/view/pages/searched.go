package pages

import (
	"slices"
	"strings"

	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/search"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// Searched makes what can be searched of the site's records: every unit with
// the place of the page that shows it.
func Searched(site *view.Site) *search.Collection {
	d := describer{contexts: map[communique.Lang]view.Context{}, places: map[communique.DocumentID]*marked.Places{}}
	for _, l := range communique.Langs {
		d.contexts[l] = view.Context{Locale: locale.For(l), Site: site}
	}
	return search.Collect(site.Sessions, site.Lexicon, d)
}

// A describer says of records what the pages say of them.
type describer struct {
	contexts map[communique.Lang]view.Context
	places   map[communique.DocumentID]*marked.Places
}

func (d describer) Label(s *communique.Session, l communique.Lang) string {
	ctx := d.contexts[l]
	title, when := ctx.SessionTitle(s), ctx.When(s.Date)
	switch s.Status {
	case communique.StatusAnnounced:
		return ctx.T("search.session-status", title, when, ctx.T("term.advance_notice"))
	case communique.StatusListed:
		return ctx.T("search.session-status", title, when, ctx.T("term.listed_only"))
	}
	return ctx.T("search.session", title, when)
}

func (d describer) City(s *communique.Session, l communique.Lang) string {
	return d.contexts[l].City(s.Venue)
}

func (d describer) Next(s *communique.Session, l communique.Lang) string {
	if s.Next == nil {
		return ""
	}
	ctx := d.contexts[l]
	items := []string{ctx.NextSession(s.Next)}
	if l == communique.English {
		items = append(items, s.Next.WhenWords)
	}
	items = slices.DeleteFunc(items, func(words string) bool { return words == "" })
	if len(items) == 0 {
		return ""
	}
	return ctx.T("search.foreseen", strings.Join(items, ctx.T("sep.items")))
}

func (d describer) Facts() string { return "meeting" }
func (d describer) Notes() string { return "remarks" }

func (d describer) Actor(s *communique.Statement, l communique.Lang) string {
	return d.contexts[l].Actor(s)
}

func (d describer) Printed(id communique.DocumentID, value string) communique.Lang {
	return view.PrintedLang(id, value)
}

func (d describer) Document(id communique.DocumentID) string { return view.DocumentAnchor(id) }

func (d describer) Quote(id communique.DocumentID, start int) string { return view.Anchor(id, start) }

func (d describer) Sentence(doc *communique.Document, s communique.Span) string {
	p := d.places[doc.ID]
	if p == nil {
		p = marked.PlacesIn(doc)
		d.places[doc.ID] = p
	}
	return p.Of(s)
}

// Every body and every topic of the authority files has a page: see All.

func (d describer) HasAgency(communique.AgencyID) bool { return true }
func (d describer) HasTopic(communique.TopicID) bool   { return true }
