//go:build !js

package site

import (
	"cmp"
	"slices"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/corpus"
)

// addresses lists every generated page, in a fixed order.
func addresses(c *corpus.Corpus, pairs []address.Pair, agencies []communique.AgencyID) []address.Address {
	all := []address.Address{{Page: address.Root}, {Page: address.NotFound}}
	for _, lang := range communique.Langs {
		page := func(p address.Page) address.Address { return address.Address{Lang: lang, Page: p} }
		for _, p := range []address.Page{address.Home, address.Sessions, address.Chooser, address.Agencies,
			address.Method, address.Data, address.About, address.Components} {
			all = append(all, page(p))
		}
		for _, s := range c.Sessions {
			a := page(address.Session)
			a.ID = string(s.ID)
			all = append(all, a)
		}
		for _, p := range pairs {
			a := page(address.Compare)
			a.Pair = p
			all = append(all, a)
		}
		for _, id := range agencies {
			a := page(address.Agency)
			a.ID = string(id)
			all = append(all, a)
		}
	}
	return all
}

// subject finds what an id in a generated pair stands for.
func subject(c *corpus.Corpus, id string) compare.Subject {
	if s := c.Session(communique.SessionID(id)); s != nil {
		return compare.Subject{Session: s}
	}
	d := c.Document(communique.DocumentID(id))
	return compare.Subject{Session: c.Session(d.Session), Document: d}
}

// byDate is the order in which pages list sessions; an unknown date is last.
func byDate(sessions []*communique.Session) []*communique.Session {
	return slices.SortedStableFunc(slices.Values(sessions), func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Date.Start, "9999"), cmp.Or(b.Date.Start, "9999")), cmp.Compare(a.ID, b.ID))
	})
}
