//go:build !js

package library

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/invent"
	"alternat/app/search"
	"alternat/app/store"
	"alternat/app/view"
	"alternat/app/view/pages"
)

// searchable is a library that can search the records of c, and nothing else.
func searchable(t *testing.T, c *corpus.Corpus) (*Library, *host) {
	t.Helper()
	h := &host{data: map[string][]byte{}, asked: map[string]int{}}
	manifest, err := search.Write(pages.Searched(&view.Site{Sessions: c.Sessions, Lexicon: c.Lexicon}), func(data []byte) (string, error) {
		path := fmt.Sprintf("s/%d.txt", len(h.data))
		h.data[testRoot+path] = data
		return path, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	h.data[testRoot+"s/list.txt"] = manifest
	return New(testRoot, "b", map[string]string{searchFile: "s/list.txt"}, h.get), h
}

func asking(lang communique.Lang, s address.Sought) address.Address {
	return address.Address{Lang: lang, Page: address.Search, Sought: s}
}

// asked renders a search for a page that shows another.
func asked(t *testing.T, l *Library, s address.Sought) Rendering {
	t.Helper()
	r, err := l.render(context.Background(), Place{Address: asking("en", s)}, asking("en", address.Sought{}))
	if err != nil {
		t.Fatalf("%+v: %v", s, err)
	}
	return r
}

func TestASearchIsAnsweredFromTheIndexAlone(t *testing.T) {
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	l, h := searchable(t, c)
	for _, words := range []string{"cyber", "cybersécurité", "サイバー", "Tokyo", "\"international law\""} {
		r := asked(t, l, address.Sought{Words: words})
		if len(r.Regions) != 2 || !strings.Contains(r.Regions[0].HTML, "<mark>") || strings.Contains(r.Regions[0].HTML, `id="search-rest"`) {
			t.Errorf("%s: %d regions, or not from everything there is", words, len(r.Regions))
		}
	}
	n := len(h.asked)
	asked(t, l, address.Sought{Words: "cyber"})
	for address, times := range h.asked {
		if times > 1 || len(h.asked) > n {
			t.Errorf("%s was fetched %d times", address, times)
		}
	}
}

func TestWordsOfASearchThatNameNothingAreSaidAndLeftOut(t *testing.T) {
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	l, _ := searchable(t, c)
	r := asked(t, l, address.Sought{Words: "cyber", Partner: "QQ", Act: "sang", Page: 900})
	if s := r.At.Address.Sought; s.Partner != "" || s.Act != "" || s.Page < 2 || s.Page >= 900 {
		t.Errorf("the address is brought to %+v", s)
	}
	if got := strings.Join(r.At.Unknown, " "); got != "act=sang partner=QQ" {
		t.Errorf("left out: %q", got)
	}
}

func TestASearchOfManyRecordsIsAnsweredFirstAndThenInFull(t *testing.T) {
	world, err := invent.New(2, 1500)
	if err != nil {
		t.Fatal(err)
	}
	c, err := world.Corpus()
	if err != nil {
		t.Fatal(err)
	}
	l, _ := searchable(t, c)
	first := asked(t, l, address.Sought{Words: "cyber"})
	if !strings.Contains(first.Regions[0].HTML, `id="search-rest"`) {
		t.Fatal("the first answer looks through everything, or does not lead to the rest")
	}
	rest, err := l.render(context.Background(), first.At, first.At.Address)
	if err != nil {
		t.Fatal(err)
	}
	if first.Regions[0].HTML == rest.Regions[0].HTML || strings.Contains(rest.Regions[0].HTML, `id="search-rest"`) {
		t.Error("asked again, it is not answered from everything")
	}
}

func TestTroubleWithTheIndexKeepsItsKind(t *testing.T) {
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	l, h := searchable(t, c)
	good := map[string][]byte{}
	for path, data := range h.data {
		if path != testRoot+"s/list.txt" {
			good[path] = data
			h.data[path] = []byte("nothing of ours\n")
		}
	}
	ask := func() error {
		_, err := l.render(context.Background(), Place{Address: asking("en", address.Sought{Words: "cyber"})}, address.Address{})
		return err
	}
	var corrupt *Corrupt
	if err := ask(); !errors.As(err, &corrupt) || !strings.HasPrefix(corrupt.File, "s/") {
		t.Errorf("damaged files give %v", err)
	}
	for path := range good {
		delete(h.data, path)
	}
	var missing *store.Error
	if err := ask(); !errors.As(err, &missing) {
		t.Errorf("missing files give %v", err)
	}
	for path, data := range good {
		h.data[path] = data
	}
	if err := ask(); err != nil {
		t.Errorf("once they are there: %v", err)
	}
}
