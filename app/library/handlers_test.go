//go:build !js

package library

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"alternat/app/address"
	"alternat/app/compare"
	"alternat/app/courier"
	"alternat/app/store"
)

// What is asked for through the slips is what the library gives.
func TestReaderGetsWhatTheLibraryMakes(t *testing.T) {
	l, _, _ := served(t)
	reader := Reader{courier.New(Border, l.Handlers)}
	list := pairs(t, l)
	shown := address.Address{Lang: "ja", Page: address.Compare, Pair: list[0]}
	toggled, other, loose := shown, shown, shown
	toggled.View = address.View{Whole: true, Topic: "no-topic"}
	other.Pair = list[len(list)-1]
	loose.Pair = address.Pair{A: list[0].A, B: list[0].A, Loose: true}
	for _, to := range []Place{{Address: toggled, Unknown: []string{"colour", "a b"}}, {Address: other}, {Address: loose}} {
		want, err := l.render(context.Background(), to, shown)
		if err != nil {
			t.Fatal(err)
		}
		got, err := reader.Render(context.Background(), to, shown)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: the reader gets %d regions and a page of %d bytes at %v, the library makes %d and %d at %v (%v)",
				to.Address, len(got.Regions), len(got.Page), got.At, len(want.Regions), len(want.Page), want.At, err)
		}
	}
}

func TestTroubleKeepsItsKindAcrossTheBorder(t *testing.T) {
	for _, err := range []error{
		&store.Error{What: "data/x.json", Kind: store.Refused, Status: 503, Detail: "try later"},
		&store.Error{What: "data/x.json", Kind: store.Offline},
		&Corrupt{File: "data/y.json", Why: "unexpected end"},
		&Unknown{ID: "no-such-text"},
		errors.New("something else"),
	} {
		if got := Border.Read(Border.Write(err)); !reflect.DeepEqual(got, err) {
			t.Errorf("%#v arrives as %#v", err, got)
		}
	}
}

func TestWordsAreFetchedOnlyForTwoLanguages(t *testing.T) {
	l, h, _ := served(t)
	one, two := 0, 0
	for _, p := range pairs(t, l) {
		a, b, err := l.subjects(context.Background(), p)
		if err != nil {
			t.Fatal(err)
		}
		across := compare.Versions(a, b) != nil
		if across {
			two++
			continue
		}
		one++
		if _, err := l.render(context.Background(), Place{Address: address.Address{Lang: "en", Page: address.Compare, Pair: p}}, address.Address{}); err != nil {
			t.Fatal(err)
		}
	}
	words := testRoot + "h/" + wordsFile
	if n := h.asked[words]; n != 0 {
		t.Errorf("the words were fetched %d times for %d pairs in one language", n, one)
	}
	for _, p := range pairs(t, l) {
		if _, err := l.render(context.Background(), Place{Address: address.Address{Lang: "en", Page: address.Compare, Pair: p}}, address.Address{}); err != nil {
			t.Fatal(err)
		}
	}
	if n := h.asked[words]; n != 1 || one == 0 || two == 0 {
		t.Errorf("the words were fetched %d times for %d pairs in two languages, after %d in one", n, two, one)
	}
}

func TestWhatNobodyWaitsForIsNotCompared(t *testing.T) {
	l, _, _ := served(t)
	p := pairs(t, l)[0]
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := l.render(ctx, Place{Address: address.Address{Lang: "en", Page: address.Compare, Pair: p}}, address.Address{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if len(l.last) != 0 {
		t.Error("it was compared all the same")
	}
}
