//go:build !js

package ui

import (
	"context"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/locale"
	"alternat/app/view"
)

func listed(list []choice) string {
	var ids []string
	for _, c := range list {
		ids = append(ids, c.ID)
	}
	return strings.Join(ids, " ")
}

func TestChoicesAreFoundByAllWordsInAnyOrderCaseAndAccent(t *testing.T) {
	list := []choice{
		{ID: "a", key: fold([]string{"Dialogue Ruritanie–Zélande", "Strelsau", "2019"})},
		{ID: "b", key: fold([]string{"Dialogue Graustark", "Strelsau", "2021"})},
	}
	for query, want := range map[string]string{
		"": "a b", "strelsau": "a b", "2019 zelande": "a", "ZÉLANDE": "a", "ｇｒａｕ": "b", "2019 graustark": "",
	} {
		if got := listed(matching(list, query)); got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

func TestEverySessionAndHeldDocumentCanBeChosenLatestFirst(t *testing.T) {
	l, _, c := served(t)
	site, err := l.open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range communique.Langs {
		list := choices(view.Context{Locale: locale.For(lang), Site: site})
		if want := len(c.Sessions) + len(c.Held()); len(list) != want {
			t.Errorf("%s: %d choices, want %d", lang, len(list), want)
		}
	}
	list := choices(view.Context{Locale: locale.For("en"), Site: site})
	last := site.Sessions[len(site.Sessions)-1]
	if list[0].ID != string(last.ID) {
		t.Errorf("first is %s, the latest session is %s", list[0].ID, last.ID)
	}
	for _, c := range list {
		if c.Label == "" || c.What == "" {
			t.Errorf("%s has no name or nothing beside it", c.ID)
		}
		if len(matching(list, c.ID)) == 0 {
			t.Errorf("%s is not found by its id", c.ID)
		}
	}
}

func TestStepsGoOnFromWhereTheReaderIsAndRoundTheEnd(t *testing.T) {
	for _, c := range []struct{ current, below, n, by, want int }{
		{-1, 0, 5, +1, 0}, {-1, 3, 5, +1, 3}, {-1, 5, 5, +1, 0}, {-1, 3, 5, -1, 2}, {-1, 0, 5, -1, 4},
		{2, 0, 5, +1, 3}, {4, 0, 5, +1, 0}, {0, 3, 5, -1, 4}, {0, 0, 1, +1, 0},
	} {
		if got := stepFrom(c.current, c.below, c.n, c.by); got != c.want {
			t.Errorf("stepFrom(%d, %d, %d, %+d) = %d, want %d", c.current, c.below, c.n, c.by, got, c.want)
		}
	}
}
