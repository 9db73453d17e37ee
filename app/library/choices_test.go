//go:build !js

package library

import (
	"context"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/courier"
)

func listed(list []Choice) string {
	var ids []string
	for _, c := range list {
		ids = append(ids, c.ID)
	}
	return strings.Join(ids, " ")
}

func TestChoicesAreFoundByAllWordsInAnyOrderCaseAndAccent(t *testing.T) {
	list := []Choice{
		{ID: "a", key: fold([]string{"Dialogue Ruritanie–Zélande", "Strelsau", "2019"})},
		{ID: "b", key: fold([]string{"Dialogue Graustark", "Strelsau", "2021"})},
	}
	for query, want := range map[string]string{
		"": "a b", "strelsau": "a b", "2019 zelande": "a", "ZÉLANDE": "a", "ｇｒａｕ": "b", "2019 graustark": "",
	} {
		if got := listed(Matching(list, query)); got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

func TestEverySessionAndHeldDocumentCanBeChosenLatestFirst(t *testing.T) {
	l, _, c := served(t)
	reader := Reader{courier.New(Border, l.Handlers)}
	for _, lang := range communique.Langs {
		list, err := reader.Choices(context.Background(), lang)
		if err != nil {
			t.Fatal(err)
		}
		if want := len(c.Sessions) + len(c.Held()); len(list) != want {
			t.Errorf("%s: %d choices, want %d", lang, len(list), want)
		}
	}
	site, err := l.open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	list, err := reader.Choices(context.Background(), "en")
	if err != nil {
		t.Fatal(err)
	}
	last := site.Sessions[len(site.Sessions)-1]
	if list[0].ID != string(last.ID) {
		t.Errorf("first is %s, the latest session is %s", list[0].ID, last.ID)
	}
	for _, c := range list {
		if c.Label == "" || c.What == "" {
			t.Errorf("%s has no name or nothing beside it", c.ID)
		}
		if len(Matching(list, c.ID)) == 0 {
			t.Errorf("%s is not found by its id", c.ID)
		}
	}
}
