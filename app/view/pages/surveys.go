package pages

import (
	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/survey/bodies"
	"alternat/app/survey/formula"
	"alternat/app/survey/latest"
	"alternat/app/survey/near"
	"alternat/app/survey/series"
	"alternat/app/survey/topics"
	"alternat/app/view"
)

// surveys are values that many pages of a build are made of, each computed
// when it is first asked for.
type surveys struct {
	compared memo[address.Pair, *compare.Comparison]
	series   memo[communique.SeriesID, *series.Overview]
	topics   sole[*topics.Survey]
	formulas sole[*formula.Survey]
	near     sole[*near.Finder]
	bodies   sole[*bodies.Survey]
	latest   sole[[]latest.Standing]
}

// compare gives the comparison of a pair, nil if it has no such sides. It is
// computed once for all languages and for every page that tells of it.
func (r *Renderer) compare(p address.Pair) *compare.Comparison {
	return r.surveys.compared.get(p, func() *compare.Comparison {
		ctx := view.Context{Site: r.site}
		a, b := ctx.SubjectOf(p.A), ctx.SubjectOf(p.B)
		if a.Session == nil || b.Session == nil {
			return nil
		}
		return compare.Compare(a, b, r.site.Lexicon)
	})
}

// overview is everything that can be said of one series.
func (r *Renderer) overview(id communique.SeriesID) *series.Overview {
	return r.surveys.series.get(id, func() *series.Overview { return series.Of(id, r.site.SessionsOf(id), r.site.Lexicon) })
}

// topics is what was spoken of with whom and when.
func (r *Renderer) topics() *topics.Survey {
	return r.surveys.topics.get(func() *topics.Survey {
		var all []*series.Overview
		seen := map[communique.SeriesID]bool{}
		for _, s := range r.site.Sessions {
			if !seen[s.Series] {
				seen[s.Series] = true
				all = append(all, r.overview(s.Series))
			}
		}
		return topics.New(all, r.site.Lexicon.Authority)
	})
}

// formulas is what the texts set with cyberspace and with norms.
func (r *Renderer) formulas() *formula.Survey {
	return r.surveys.formulas.get(func() *formula.Survey {
		return formula.New(r.site.Sessions, formula.NewFinder(&r.site.Lexicon.Formulas))
	})
}

// near finds the sessions that are nearest in content to one.
func (r *Renderer) near() *near.Finder {
	return r.surveys.near.get(func() *near.Finder { return near.New(r.site.Sessions) })
}

// bodies is the survey of who is named where.
func (r *Renderer) bodies() *bodies.Survey {
	return r.surveys.bodies.get(func() *bodies.Survey { return bodies.New(r.site.Sessions, r.site.Lexicon) })
}

// standings hold the latest session of each series against the one before.
func (r *Renderer) standings() []latest.Standing {
	return r.surveys.latest.get(func() []latest.Standing {
		return latest.Of(r.site.Sessions, func(before, last *communique.Session) *compare.Comparison {
			return r.compare(address.Pair{A: string(before.ID), B: string(last.ID)})
		}, r.site.Lexicon)
	})
}
