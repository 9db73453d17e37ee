package address

import (
	"fmt"
	"slices"
	"testing"

	"alternat/app/communique"
)

func session(id, series, date string, held ...string) *communique.Session {
	s := &communique.Session{ID: communique.SessionID(id), Series: communique.SeriesID(series), Date: communique.Date{Start: date}}
	for _, lang := range held {
		s.Documents = append(s.Documents, &communique.Document{ID: communique.DocumentID(id + "." + lang), Text: "x"})
	}
	return s
}

func TestHeldTextsAndNeighboursInASeriesHaveAPage(t *testing.T) {
	got := Pairs([]*communique.Session{
		session("z3", "z", "2020-05"),
		session("z1", "z", "2018-01-01", "fr", "en"),
		session("y2", "y", "2019-03-03", "en"),
		session("y9", "y", ""),
	})
	want := []Pair{
		{A: "z1.en", B: "z1.fr"},
		{A: "z1.en", B: "y2.en"}, {A: "z1.fr", B: "y2.en"}, {A: "z1", B: "y2"},
		{A: "z1", B: "z3"},
		{A: "y2", B: "y9"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestManyTextsAreNotAllHeldAgainstOneAnother(t *testing.T) {
	var sessions []*communique.Session
	for i := range few {
		sessions = append(sessions, session(fmt.Sprintf("z%02d", i), fmt.Sprintf("series-%d", i%4), fmt.Sprintf("20%02d", i), "en", "fr"))
	}
	got := Pairs(sessions)
	if want := few + few - 4; len(got) != want { // versions, and neighbours in four series
		t.Errorf("%d pairs for %d sessions, not %d: %v", len(got), few, want, got)
	}
	for _, p := range []Pair{{A: "z05.en", B: "z05.fr"}, {A: "z05", B: "z09"}} {
		if !slices.Contains(got, p) {
			t.Errorf("%v is missing", p)
		}
	}
}
