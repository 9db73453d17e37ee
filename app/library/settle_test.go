//go:build !js

package library

import (
	"context"
	"strings"
	"testing"

	"alternat/app/address"
)

func TestFilterThatNamesNothingIsTakenOutAndReported(t *testing.T) {
	l, _, c := served(t)
	topic := string(c.Lexicon.Topics[0].ID)
	id := string(c.Sessions[0].ID)
	to := Place{Address: address.Address{Lang: "en", Page: address.Compare, Pair: address.Pair{A: id, B: id}}}
	to.Address.View = address.View{Party: "XX", Topic: topic, Family: "no-family", Whole: true}
	got, err := l.settle(context.Background(), to)
	if err != nil {
		t.Fatal(err)
	}
	if want := (address.View{Topic: topic, Whole: true}); got.Address.View != want {
		t.Errorf("what is left is %+v, want %+v", got.Address.View, want)
	}
	if strings.Join(got.Unknown, " ") != "party=XX family=no-family" {
		t.Errorf("reported %q", got.Unknown)
	}
}

func TestPairChosenInAFormGetsItsPageInEitherOrder(t *testing.T) {
	pairs := []address.Pair{{A: "a", B: "b"}, {A: "a", B: "c"}}
	for query, want := range map[string]string{
		"a=a&b=c":                "en/compare/a/c/",
		"a=c&b=a&show=all":       "en/compare/a/c/?swap&show=all",
		"a=b&b=a&swap":           "en/compare/a/b/",
		"a=b&b=c&view=inline":    "en/compare/?a=b&b=c&view=inline",
		"a=a&b=a&unit=sentences": "en/compare/?a=a&b=a&unit=sentences",
	} {
		a, _, err := address.Parse("en/compare/", query)
		if err != nil {
			t.Fatal(err)
		}
		if got := generated(a, pairs).String(); got != want {
			t.Errorf("%s leads to %s, want %s", query, got, want)
		}
	}
}
