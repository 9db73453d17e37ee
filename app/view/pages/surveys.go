package pages

import (
	"alternat/app/communique"
	"alternat/app/survey/formula"
	"alternat/app/survey/near"
	"alternat/app/survey/series"
	"alternat/app/survey/topics"
)

// surveys are values that many pages of a build are made of, each computed
// when it is first asked for.
type surveys struct {
	series   map[communique.SeriesID]*series.Overview
	topics   *topics.Survey
	formulas *formula.Survey
	near     *near.Finder
}

// overview is everything that can be said of one series.
func (r *Renderer) overview(id communique.SeriesID) *series.Overview {
	if r.surveys.series == nil {
		r.surveys.series = map[communique.SeriesID]*series.Overview{}
	}
	o := r.surveys.series[id]
	if o == nil {
		o = series.Of(id, r.site.Sessions, r.site.Lexicon)
		r.surveys.series[id] = o
	}
	return o
}

// topics is what was spoken of with whom and when.
func (r *Renderer) topics() *topics.Survey {
	if r.surveys.topics == nil {
		var all []*series.Overview
		seen := map[communique.SeriesID]bool{}
		for _, s := range r.site.Sessions {
			if !seen[s.Series] {
				seen[s.Series] = true
				all = append(all, r.overview(s.Series))
			}
		}
		r.surveys.topics = topics.New(all, r.site.Lexicon.Authority)
	}
	return r.surveys.topics
}

// formulas is what the texts set with cyberspace and with norms.
func (r *Renderer) formulas() *formula.Survey {
	if r.surveys.formulas == nil {
		r.surveys.formulas = formula.New(r.site.Sessions, formula.NewFinder(&r.site.Lexicon.Formulas))
	}
	return r.surveys.formulas
}

// near finds the sessions that are nearest in content to one.
func (r *Renderer) near() *near.Finder {
	if r.surveys.near == nil {
		r.surveys.near = near.New(r.site.Sessions)
	}
	return r.surveys.near
}
