package pages

import (
	"fmt"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/agencies"
	"alternat/app/view/compared"
	"alternat/app/view/components"
	"alternat/app/view/formulas"
	"alternat/app/view/home"
	"alternat/app/view/prose"
	"alternat/app/view/reading"
	"alternat/app/view/search"
	"alternat/app/view/series"
	"alternat/app/view/sessions"
	"alternat/app/view/topics"
)

// A Renderer makes the pages of one site, several side by side if need be.
type Renderer struct {
	site    *view.Site
	surveys surveys
}

// For is a renderer of a site whose sessions are whole, with their texts.
func For(site *view.Site) *Renderer {
	r := &Renderer{site: site}
	site.Comparisons = r.compare
	return r
}

// plain are the pages that need nothing but their context.
var plain = map[address.Page]func(view.Context) string{
	address.Root:       home.Root,
	address.NotFound:   home.NotFound,
	address.Sessions:   sessions.List,
	address.Chooser:    compared.Chooser,
	address.Search:     search.Page,
	address.Read:       reading.Page,
	address.Method:     prose.Method,
	address.Data:       prose.Data,
	address.About:      prose.About,
	address.Components: components.Page,
}

// Render is the whole document of a page. It fails where no page has that
// address.
func (r *Renderer) Render(a address.Address) (string, error) {
	ctx := view.Context{Address: a, Locale: locale.For(a.Lang), Site: r.site}
	if page := plain[a.Page]; page != nil {
		return page(ctx), nil
	}
	switch a.Page {
	case address.Home:
		return home.Page(ctx, r.standings()), nil
	case address.Series:
		if o := r.overview(communique.SeriesID(a.ID)); len(o.Meetings) > 0 {
			return series.Page(ctx, o), nil
		}
	case address.Topics:
		return topics.List(ctx, r.topics()), nil
	case address.Topic:
		if r.site.Lexicon.Topic(communique.TopicID(a.ID)) != nil {
			return topics.Page(ctx, communique.TopicID(a.ID), r.topics()), nil
		}
	case address.Formulas:
		return formulas.Page(ctx, r.formulas()), nil
	case address.Agencies:
		return agencies.List(ctx, r.bodies()), nil
	case address.Session:
		if s := ctx.FindSession(communique.SessionID(a.ID)); s != nil {
			return sessions.Page(ctx, s, r.near()), nil
		}
	case address.Compare:
		if c := r.compare(a.Pair); c != nil {
			return compared.Page(ctx, c), nil
		}
	case address.Agency:
		if r.site.Lexicon.Agency(communique.AgencyID(a.ID)) != nil {
			return agencies.Page(ctx, communique.AgencyID(a.ID), r.bodies()), nil
		}
	}
	return "", fmt.Errorf("pages: no page is made for %s", a)
}
