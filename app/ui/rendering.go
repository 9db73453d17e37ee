package ui

import (
	"context"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// A rendering is what an address shows: regions to patch, and the whole
// document where more than the regions changes. Then regions, if any, stand in
// place of what the document has in main.
type rendering struct {
	Regions []view.Region
	Page    string
}

// render makes what the address to shows, from data that is fetched if need
// be. shown is what the page shows now. Nothing of the page is touched: it may
// run anywhere.
func (l *library) render(ctx context.Context, to, shown address.Address) (rendering, error) {
	site, err := l.openFor(ctx, to.Pair)
	if err != nil {
		return rendering{}, err
	}
	a, b, err := l.subjects(ctx, to.Pair)
	if err != nil {
		return rendering{}, err
	}
	if to.View.Swap {
		a, b = b, a
	}
	if a.Document != nil && b.Document != nil && a.Document.Lang != b.Document.Lang {
		// Language versions are looked up word by word.
		for _, d := range []*communique.Document{a.Document, b.Document} {
			breathe()
			site.Lexicon.Prepare(d.Lang)
		}
	}
	breathe()
	c := l.compared(a, b, func() *compare.Comparison { return compare.Compare(a, b, site.Lexicon) })
	breathe()
	vc := view.Context{Address: to, Locale: locale.For(to.Lang), Site: site}
	if sameFrame(to, shown) {
		return rendering{Regions: compared.ChangedRegions(vc, c, shown.View)}, nil
	}
	r := rendering{Page: compared.Page(vc, c)}
	if to.Pair.Loose {
		r.Regions = []view.Region{compared.PairRegion(vc, c)}
	}
	return r, nil
}

// sameFrame reports whether two addresses differ in their regions only, not in
// the title or in what stands around the regions.
func sameFrame(a, b address.Address) bool {
	return a.Page == b.Page && a.Lang == b.Lang && a.ID == b.ID && a.Pair == b.Pair && a.View.Swap == b.View.Swap
}

// compared remembers the last comparisons: most operations change only how one
// is shown, or turn it round.
func (l *library) compared(a, b compare.Subject, make func() *compare.Comparison) *compare.Comparison {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, k := range l.last {
		if k.a == a && k.b == b {
			return k.c
		}
	}
	c := make()
	l.last = append(l.last[max(0, len(l.last)-rememberedPairs+1):], remembered{a, b, c})
	return c
}

const rememberedPairs = 4

type remembered struct {
	a, b compare.Subject
	c    *compare.Comparison
}
