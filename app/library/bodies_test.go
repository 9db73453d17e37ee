//go:build !js

package library

import (
	"context"
	"errors"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/corpus"
	"alternat/app/survey/bodies"
)

// knowing is a library of the bodies of the bundled records, and nothing else.
func knowing(t *testing.T) (*Library, *host) {
	t.Helper()
	c, err := corpus.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	h := &host{data: map[string][]byte{}, asked: map[string]int{}}
	put := func(name string, data []byte, err error) {
		if err != nil {
			t.Fatal(err)
		}
		h.data[testRoot+name] = data
	}
	index, err := corpus.EncodeIndex(c.Index())
	put("index", index, err)
	authority, err := corpus.EncodeAuthority(c.Lexicon.Authority)
	put("authority", authority, err)
	put("bodies", bodies.EncodeYears(bodies.New(c.Sessions, c.Lexicon)), nil)
	return New(testRoot, "b", map[string]string{indexFile: "index", authorityFile: "authority", bodiesFile: "bodies"}, h.get), h
}

func bodiesAt(b address.Bodies) address.Address {
	return address.Address{Lang: "fr", Page: address.Agencies, Bodies: b}
}

func TestTheListOfBodiesIsNarrowedFromTheAuthorityFilesAlone(t *testing.T) {
	l, h := knowing(t)
	for range 2 {
		r, err := l.render(context.Background(), Place{Address: bodiesAt(address.Bodies{Words: "総務省"})}, bodiesAt(address.Bodies{}))
		if err != nil || len(r.Regions) != 2 || strings.Count(r.Regions[1].HTML, `scope="row"`) != 1 {
			t.Fatalf("got %+v, %v", r, err)
		}
	}
	for address, n := range h.asked {
		if n != 1 {
			t.Errorf("%s was fetched %d times", address, n)
		}
	}
}

func TestAChoiceThatNoBodyHasIsLeftOutAndSaid(t *testing.T) {
	l, _ := knowing(t)
	r, err := l.render(context.Background(), Place{Address: bodiesAt(address.Bodies{Party: "RUR", Role: "wizardry", From: 2012})}, bodiesAt(address.Bodies{}))
	if err != nil || r.At.Address.Bodies != (address.Bodies{From: 2012}) || strings.Join(r.At.Unknown, " ") != "party=RUR role=wizardry" {
		t.Errorf("got %+v, %v", r.At, err)
	}
}

func TestADamagedFileOfBodiesIsNamed(t *testing.T) {
	l, h := knowing(t)
	h.data[testRoot+"bodies"] = []byte("cut o")
	_, err := l.render(context.Background(), Place{Address: bodiesAt(address.Bodies{})}, bodiesAt(address.Bodies{}))
	var damaged *Corrupt
	if !errors.As(err, &damaged) || damaged.File != "bodies" {
		t.Errorf("got %v", err)
	}
}
