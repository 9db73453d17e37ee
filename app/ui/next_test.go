package ui

import (
	"testing"

	"alternat/app/address"
)

func on(query string) address.Address {
	a, unknown, err := address.Parse("en/compare/a/b/", query)
	if err != nil || len(unknown) > 0 {
		panic(query)
	}
	return a
}

func TestLinkLeadsWhereItSaysOnThePageItWasMadeFor(t *testing.T) {
	for _, c := range [][2]string{{"", "swap"}, {"swap", ""}, {"view=inline", "view=inline&party=JP"}, {"party=JP", ""}} {
		if got := next(on(c[0]), on(c[0]), on(c[1])); got != on(c[1]) {
			t.Errorf("from %q to %q leads to %q", c[0], c[1], got.Query())
		}
	}
}

func TestTheFormOfTheListOfBodiesLeadsWhereItSays(t *testing.T) {
	at := func(words string) address.Address {
		return address.Address{Lang: "en", Page: address.Agencies, Bodies: address.Bodies{Words: words}}
	}
	if got := next(at(""), at(""), at("court")); got != at("court") {
		t.Errorf("leads to %q", got)
	}
}

func TestTwoLinksFollowedBeforeTheFirstIsCarriedOutBothCount(t *testing.T) {
	shown := on("show=all")
	first := next(shown, shown, on("show=all&view=inline"))
	second := next(first, shown, on("unit=sentences&show=all"))
	if want := on("view=inline&unit=sentences&show=all"); second != want {
		t.Errorf("got %q, want %q", second.Query(), want.Query())
	}
	if again := next(second, shown, on("")); again != on("view=inline&unit=sentences") {
		t.Errorf("taking the third back gives %q", again.Query())
	}
}

func TestToggleOfAPageBeingLeftDoesNotCancelTheLeaving(t *testing.T) {
	other, _, err := address.Parse("en/compare/c/d/", "")
	if err != nil {
		t.Fatal(err)
	}
	shown := on("")
	now := next(shown, shown, other)
	if now != other {
		t.Fatalf("choosing a pair leads to %v", now)
	}
	if got := next(now, shown, on("view=inline")); got != other {
		t.Errorf("a toggle of the old page leads to %v", got)
	}
}
