//go:build !js

package library

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/lexicon"
	"alternat/app/store"
)

const testRoot = "https://example.org/x/"

// A host serves the bundled records as a site does, and counts requests.
type host struct {
	mu    sync.Mutex
	data  map[string][]byte
	asked map[string]int
}

func (h *host) get(_ context.Context, address string) ([]byte, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.asked[address]++
	if b, ok := h.data[address]; ok {
		return b, nil
	}
	return nil, &store.Error{What: address, Kind: store.Missing, Status: 404}
}

func served(t *testing.T) (*Library, *host, *corpus.Corpus) {
	t.Helper()
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	words, err := lexicon.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	h := &host{data: map[string][]byte{}, asked: map[string]int{}}
	files := map[string]string{}
	put := func(name string) func([]byte, error) {
		return func(b []byte, err error) {
			if err != nil {
				t.Fatal(err)
			}
			files[name] = "h/" + name
			h.data[testRoot+"h/"+name] = b
		}
	}
	put(indexFile)(corpus.EncodeIndex(c.Index()))
	put(authorityFile)(corpus.EncodeAuthority(c.Lexicon.Authority))
	put(wordsFile)(lexicon.Encode(words))
	sums := map[communique.SeriesID]map[communique.SessionID]string{}
	for _, s := range c.Sessions {
		b, err := corpus.EncodeBundle(s)
		if err != nil {
			t.Fatal(err)
		}
		h.data[testRoot+sessionPath(s.ID, "5")] = b
		if sums[s.Series] == nil {
			sums[s.Series] = map[communique.SessionID]string{}
		}
		sums[s.Series][s.ID] = "5"
	}
	for series, ids := range sums {
		put(sumsFile(string(series)))(json.Marshal(ids))
	}
	return New(testRoot, "b", files, h.get), h, c
}

// pairs are the comparisons that have a page.
func pairs(t *testing.T, l *Library) []address.Pair {
	t.Helper()
	site, err := l.open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if len(site.Pairs) == 0 {
		t.Fatal("the index gives no pair")
	}
	return site.Pairs
}

func TestIndexGivesThePairsThatHaveAPage(t *testing.T) {
	l, _, c := served(t)
	got, want := pairs(t, l), address.Pairs(c.Sessions)
	if len(got) != len(want) {
		t.Fatalf("%d pairs, the site has %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("pair %d is %v, the site has %v", i, got[i], want[i])
		}
	}
}

func TestEachFileIsFetchedOnce(t *testing.T) {
	l, h, _ := served(t)
	p := pairs(t, l)[0]
	to := address.Address{Lang: "en", Page: address.Compare, Pair: p}
	for _, swap := range []bool{false, true, false} {
		to.View.Swap = swap
		if _, err := l.render(context.Background(), Place{Address: to}, address.Address{}); err != nil {
			t.Fatal(err)
		}
	}
	for file, n := range h.asked {
		if n != 1 {
			t.Errorf("%s was fetched %d times", file, n)
		}
	}
}

func TestToggleMakesRegionsAndAnotherPairAPage(t *testing.T) {
	l, _, _ := served(t)
	p := pairs(t, l)
	at := address.Address{Lang: "fr", Page: address.Compare, Pair: p[0]}
	whole := at
	whole.View.Whole = true
	r, err := l.render(context.Background(), Place{Address: whole}, at)
	if err != nil || r.Page != "" || len(r.Regions) == 0 {
		t.Errorf("a toggle gives %d regions, a page of %d bytes, %v", len(r.Regions), len(r.Page), err)
	}
	other := at
	other.Pair = p[1]
	r, err = l.render(context.Background(), Place{Address: other}, at)
	if err != nil || !strings.Contains(r.Page, `<html lang="fr"`) || len(r.Regions) != 0 {
		t.Errorf("another pair gives %d regions, a page of %d bytes, %v", len(r.Regions), len(r.Page), err)
	}
	loose := address.Address{Lang: "fr", Page: address.Compare, Pair: address.Pair{A: p[0].A, B: p[0].A, Loose: true}}
	r, err = l.render(context.Background(), Place{Address: loose}, at)
	if err != nil || r.Page == "" || len(r.Regions) != 1 {
		t.Errorf("a pair in the query gives %d regions, a page of %d bytes, %v", len(r.Regions), len(r.Page), err)
	}
}

func TestTroubleIsToldApart(t *testing.T) {
	p := address.Address{Lang: "en", Page: address.Compare}
	render := func(l *Library, a, b string) error {
		p.Pair = address.Pair{A: a, B: b, Loose: true}
		_, err := l.render(context.Background(), Place{Address: p}, address.Address{})
		return err
	}
	l, h, c := served(t)
	id := string(c.Sessions[0].ID)

	var noSuch *Unknown
	for _, other := range []string{"nothing", id + ".xx"} {
		if err := render(l, id, other); !errors.As(err, &noSuch) || noSuch.ID != other {
			t.Errorf("%q gives %v", other, err)
		}
	}

	l, h, _ = served(t)
	file := testRoot + sessionPath(c.Sessions[0].ID, "5")
	good := h.data[file]
	h.data[file] = good[:len(good)/2]
	var broken *Corrupt
	if err := render(l, id, id); !errors.As(err, &broken) || !strings.Contains(broken.File, id) {
		t.Errorf("half a file gives %v", err)
	}
	delete(h.data, file)
	var notGot *store.Error
	if err := render(l, id, id); !errors.As(err, &notGot) || notGot.Kind != store.Missing {
		t.Errorf("a file that is not there gives %v", err)
	}
	h.data[file] = good
	if err := render(l, id, id); err != nil {
		t.Errorf("once the file is right again: %v", err)
	}
}
