package pages

import (
	"slices"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/view"
)

// single are the pages that a language has once.
var single = []address.Page{
	address.Home, address.Sessions, address.Chooser, address.Agencies, address.Topics, address.Formulas, address.Search, address.Read,
	address.Method, address.Data, address.About, address.Components,
}

// All lists every generated page, in a fixed order.
func All(site *view.Site) []address.Address {
	all := []address.Address{{Page: address.Root}, {Page: address.NotFound}}
	for _, lang := range communique.Langs {
		add := func(p address.Page, id string) { all = append(all, address.Address{Lang: lang, Page: p, ID: id}) }
		for _, p := range single {
			add(p, "")
		}
		for _, s := range site.Sessions {
			add(address.Session, string(s.ID))
		}
		for _, id := range seriesOf(site) {
			add(address.Series, string(id))
		}
		for i := range site.Lexicon.Topics {
			add(address.Topic, string(site.Lexicon.Topics[i].ID))
		}
		for _, p := range site.Pairs {
			all = append(all, address.Address{Lang: lang, Page: address.Compare, Pair: p})
		}
		for i := range site.Lexicon.Agencies {
			add(address.Agency, string(site.Lexicon.Agencies[i].ID))
		}
	}
	return all
}

// seriesOf are the series of which there is a session, in order of id.
func seriesOf(site *view.Site) []communique.SeriesID {
	var ids []communique.SeriesID
	for _, s := range site.Sessions {
		if s.Series != "" && !slices.Contains(ids, s.Series) {
			ids = append(ids, s.Series)
		}
	}
	slices.Sort(ids)
	return ids
}
