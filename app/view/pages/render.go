package pages

import (
	"fmt"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/survey/bodies"
	"alternat/app/survey/latest"
	"alternat/app/view"
	"alternat/app/view/agencies"
	"alternat/app/view/compared"
	"alternat/app/view/components"
	"alternat/app/view/formulas"
	"alternat/app/view/home"
	"alternat/app/view/prose"
	"alternat/app/view/search"
	"alternat/app/view/series"
	"alternat/app/view/sessions"
	"alternat/app/view/topics"
)

// A Renderer makes the pages of one site. A comparison is computed once for
// all languages.
type Renderer struct {
	site     *view.Site
	compared map[address.Pair]*compare.Comparison
	surveys  surveys
	named    *bodies.Survey
	latest   []latest.Standing
}

// For is a renderer of a site whose sessions are whole, with their texts.
func For(site *view.Site) *Renderer {
	return &Renderer{site: site, compared: map[address.Pair]*compare.Comparison{}}
}

// plain are the pages that need nothing but their context.
var plain = map[address.Page]func(view.Context) string{
	address.Root:       home.Root,
	address.NotFound:   home.NotFound,
	address.Sessions:   sessions.List,
	address.Chooser:    compared.Chooser,
	address.Search:     search.Page,
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
		return home.Page(ctx, r.standings(ctx)), nil
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
		if c := r.compare(ctx, a.Pair); c != nil {
			return compared.Page(ctx, c), nil
		}
	case address.Agency:
		if r.site.Lexicon.Agency(communique.AgencyID(a.ID)) != nil {
			return agencies.Page(ctx, communique.AgencyID(a.ID), r.bodies()), nil
		}
	}
	return "", fmt.Errorf("pages: no page is made for %s", a)
}

// compare gives the comparison of a pair, nil if it has no such sides.
func (r *Renderer) compare(ctx view.Context, p address.Pair) *compare.Comparison {
	if c, ok := r.compared[p]; ok {
		return c
	}
	a, b := ctx.SubjectOf(p.A), ctx.SubjectOf(p.B)
	if a.Session == nil || b.Session == nil {
		return nil
	}
	c := compare.Compare(a, b, r.site.Lexicon)
	r.compared[p] = c
	return c
}

// bodies is the survey of who is named where, made once.
func (r *Renderer) bodies() *bodies.Survey {
	if r.named == nil {
		r.named = bodies.New(r.site.Sessions, r.site.Lexicon)
	}
	return r.named
}

// standings hold the latest session of each series against the one before,
// drawn up once from the comparisons.
func (r *Renderer) standings(ctx view.Context) []latest.Standing {
	if r.latest == nil {
		r.latest = latest.Of(r.site.Sessions, func(before, last *communique.Session) *compare.Comparison {
			return r.compare(ctx, address.Pair{A: string(before.ID), B: string(last.ID)})
		}, r.site.Lexicon)
	}
	return r.latest
}
