package library

import (
	"context"
	"slices"

	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/survey/bodies"
	"alternat/app/view"
	"alternat/app/view/agencies"
)

// bodiesFile is the logical name of the years in which sessions name each body.
const bodiesFile = "data/bodies.txt"

// findBodies lists the ministries and agencies that an address asks for.
func (l *Library) findBodies(ctx context.Context, to Place) (Rendering, error) {
	site, err := l.open(ctx)
	if err != nil {
		return Rendering{}, err
	}
	l.finding.Lock()
	defer l.finding.Unlock()
	if l.finder == nil {
		years, err := fetch(ctx, l, bodiesFile, bodies.DecodeYears)
		if err != nil {
			return Rendering{}, err
		}
		l.finder = bodies.NewFinder(site.Lexicon, func(id communique.AgencyID) map[int]int { return years[id] })
	}
	to = siftBodies(to, l.finder)
	return Rendering{At: to, Regions: agencies.Regions(view.Context{Address: to.Address, Locale: locale.For(to.Address.Lang), Site: site}, l.finder)}, nil
}

// siftBodies takes out the choices that name nothing, and says so.
func siftBodies(to Place, finder *bodies.Finder) Place {
	b := &to.Address.Bodies
	drop := func(key string, value *string, there bool) {
		if *value != "" && !there {
			to.Unknown = append(slices.Clip(to.Unknown), key+"="+*value)
			*value = ""
		}
	}
	drop("party", &b.Party, slices.Contains(finder.Parties(), communique.PartyID(b.Party)))
	drop("role", &b.Role, slices.Contains(finder.Roles(), b.Role))
	return to
}
