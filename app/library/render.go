package library

import (
	"context"

	"alternat/app/address"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// A Rendering is what an address shows: regions to patch, and the whole
// document where more than the regions changes. Then regions, if any, stand in
// place of what the document has in main.
type Rendering struct {
	At      Place // what was asked for, as the records have it
	Regions []view.Region
	Page    string
}

// render makes what the address to shows, from data that is fetched if need
// be. shown is what the page shows now.
func (l *Library) render(ctx context.Context, to Place, shown address.Address) (Rendering, error) {
	if to.Address.Page == address.Search {
		return l.search(ctx, to, shown == to.Address)
	}
	if to.Address.Page == address.Agencies {
		return l.findBodies(ctx, to)
	}
	to, err := l.settle(ctx, to)
	if err != nil {
		return Rendering{}, err
	}
	at := to.Address
	site, err := l.openFor(ctx, at)
	if err != nil {
		return Rendering{}, err
	}
	if at.Several() {
		return l.renderSeveral(ctx, site, to)
	}
	a, b, err := l.subjects(ctx, at.Pair)
	if err != nil {
		return Rendering{}, err
	}
	if at.View.Swap {
		a, b = b, a
	}
	c, err := l.compared(ctx, site, a, b)
	if err != nil {
		return Rendering{}, err
	}
	breathe()
	if ctx.Err() != nil {
		return Rendering{}, ctx.Err()
	}
	r := Rendering{At: to}
	vc := view.Context{Address: at, Locale: locale.For(at.Lang), Site: site}
	switch {
	case SameFrame(at, shown):
		r.Regions = compared.ChangedRegions(vc, c, shown.View)
	case at.Pair.Loose:
		r.Page, r.Regions = compared.Page(vc, c), []view.Region{compared.PairRegion(vc, c)}
	default:
		r.Page = compared.Page(vc, c)
	}
	return r, nil
}

// SameFrame reports whether two addresses differ in their regions only, not in
// the title or in what stands around the regions.
func SameFrame(a, b address.Address) bool {
	return a.Page == b.Page && a.Lang == b.Lang && a.ID == b.ID && a.Pair == b.Pair && a.More == b.More && a.View.Swap == b.View.Swap
}

// compared compares two subjects. It remembers the last comparisons: most
// operations change only how one is shown, or turn it round.
func (l *Library) compared(ctx context.Context, site *view.Site, a, b compare.Subject) (*compare.Comparison, error) {
	if c := l.remembered(a, b); c != nil {
		return c, nil
	}
	names := site.Lexicon
	if langs := compare.Versions(a, b); langs != nil {
		var err error
		if names, err = l.words(ctx, langs); err != nil {
			return nil, err
		}
	}
	breathe()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	c := compare.Compare(a, b, names)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.last = append(l.last[max(0, len(l.last)-rememberedPairs+1):], remembered{a, b, c})
	return c, nil
}

func (l *Library) remembered(a, b compare.Subject) *compare.Comparison {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, k := range l.last {
		if k.a == a && k.b == b {
			return k.c
		}
	}
	return nil
}

const rememberedPairs = 4

type remembered struct {
	a, b compare.Subject
	c    *compare.Comparison
}
