package near

import (
	"fmt"
	"slices"
	"testing"

	"alternat/app/communique"
)

func meeting(id, series, date string, topics ...communique.TopicID) *communique.Session {
	s := &communique.Session{ID: communique.SessionID(id), Series: communique.SeriesID(series), Date: communique.Date{Start: date}}
	for _, t := range topics {
		s.Findings.Topics = append(s.Findings.Topics, communique.TopicFinding{Topic: t})
	}
	return s
}

func TestTheNearestShareTheMostTopicsThenTheTime(t *testing.T) {
	f := New([]*communique.Session{
		meeting("here", "x", "2020-05-01", "a", "b", "c"),
		meeting("same-series", "x", "2020-06-01", "a", "b", "c"),
		meeting("two-far", "y", "2010", "a", "b"),
		meeting("two-near", "y", "2020-04", "b", "c", "d"),
		meeting("two-undated", "y", "", "a", "c"),
		meeting("three", "z", "2001-01-01", "c", "b", "a", "a"),
		meeting("one", "z", "2020-05-02", "a"),
	})
	var got []string
	for _, n := range f.To("here", 4) {
		got = append(got, fmt.Sprint(n.Session.ID, n.Shared))
	}
	if want := []string{"three3", "two-near2", "two-far2", "two-undated2"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if n := f.To("nobody", 3); n != nil {
		t.Errorf("an unknown session has %v near it", n)
	}
}

func TestManyTopicsAreToldApart(t *testing.T) {
	var all []communique.TopicID
	for i := range 200 {
		all = append(all, communique.TopicID(fmt.Sprint(i)))
	}
	f := New([]*communique.Session{meeting("all", "x", "2020", all...), meeting("last", "y", "2020", all[197:]...), meeting("few", "z", "2020", all[1], all[64])})
	got := f.To("all", 9)
	if len(got) != 2 || got[0].Session.ID != "last" || got[0].Shared != 3 || got[1].Shared != 2 {
		t.Errorf("got %v", got)
	}
}
