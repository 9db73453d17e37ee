package library

import (
	"context"
	"errors"
	"slices"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/locale"
	"alternat/app/search"
	"alternat/app/view"
	found "alternat/app/view/search"
)

// searchFile is the logical name of the list of what can be searched.
const searchFile = "data/search.txt"

// search asks the index: for a first answer, or with whole for the answer from
// all there is. A first answer is one page of results, from a few files; who
// sees it and asks for the same again is given the whole, which may be many
// times as much. One search is carried out at a time.
func (l *Library) search(ctx context.Context, to Place, whole bool) (Rendering, error) {
	l.searching.Lock()
	defer l.searching.Unlock()
	x, err := l.openSearch(ctx)
	if err != nil {
		return Rendering{}, err
	}
	s := to.Address.Sought
	enough, stop := context.WithCancel(ctx)
	defer stop()
	var first *search.Answer
	early := func(a search.Answer) {
		first = &a
		stop()
	}
	if whole {
		early = nil
	}
	a, err := x.Search(enough, found.QueryOf(s), s.Page, l.getAll(ctx), early)
	switch {
	case ctx.Err() != nil:
		return Rendering{}, ctx.Err()
	case first != nil:
		a = *first
	case err != nil:
		return Rendering{}, asCorrupt(err)
	}
	to = named(to, &a)
	vc := view.Context{Address: to.Address, Locale: locale.For(to.Address.Lang), Site: &view.Site{
		Build: l.site.Build, Searched: &x.Values, Lexicon: parties(&x.Values),
	}}
	return Rendering{At: to, Regions: found.Regions(vc, &x.Values, &a)}, nil
}

// asCorrupt says that a file of the index is damaged as of any other file.
func asCorrupt(err error) error {
	var damaged *search.Damaged
	if errors.As(err, &damaged) {
		return &Corrupt{damaged.File, damaged.What}
	}
	return err
}

// parties are a lexicon that knows the names of partners only.
func parties(v *search.Values) *lexicon.Lexicon {
	a := &lexicon.Authority{}
	for _, p := range v.Partners {
		a.Parties = append(a.Parties, communique.Party{ID: communique.PartyID(p.ID), Names: p.Names})
	}
	return lexicon.New(a.Sorted(), nil)
}

// named brings an address to what was searched: filters that name nothing are
// taken out and said, a page beyond the last is the last.
func named(to Place, a *search.Answer) Place {
	s := &to.Address.Sought
	if s.Page > 0 {
		if s.Page = a.Page; a.Page == 1 {
			s.Page = 0
		}
	}
	for key, value := range map[string]*string{"kind": &s.Kind, "partner": &s.Partner, "text": &s.Lang, "act": &s.Act, "topic": &s.Topic} {
		if *value != "" && slices.Contains(a.Unknown, *value) {
			to.Unknown = append(slices.Clip(to.Unknown), key+"="+*value)
			*value = ""
		}
	}
	slices.Sort(to.Unknown)
	return to
}

// openSearch fetches the list of what can be searched, once.
func (l *Library) openSearch(ctx context.Context) (*search.Index, error) {
	if l.searched != nil {
		return l.searched, nil
	}
	x, err := fetch(ctx, l, searchFile, func(data []byte) (*search.Index, error) { return search.Open(searchFile, data) })
	if err != nil {
		return nil, err
	}
	l.searched = x
	return x, nil
}

// getAll fetches files of the index side by side.
func (l *Library) getAll(ctx context.Context) search.Get {
	return func(paths []string) ([][]byte, error) {
		ctx, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		files := make([][]byte, len(paths))
		fs := make([]func() error, len(paths))
		for i, p := range paths {
			fs[i] = func() (err error) { files[i], err = l.get(ctx, l.root+p); return }
		}
		return files, all(fs...)
	}
}
