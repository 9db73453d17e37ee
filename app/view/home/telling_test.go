package home

import (
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/viewtest"
	"slices"
	"testing"
)

func TestTellingComparisonsAreOneOfEachKind(t *testing.T) {
	c := view.Context{Locale: locale.For("en"), Site: viewtest.SmallWorld()}
	var got []string
	for _, x := range Telling(c) {
		got = append(got, x.Pair.A+x.Pair.B+" "+string(x.Kind))
		if x.Kind == TellingShared && (x.Shared != 1 || x.Years != 3.5) {
			t.Errorf("%v shares %d bodies, %v years apart; want 1 and 3.5", x.Pair, x.Shared, x.Years)
		}
	}
	want := []string{"bc series", "ab shared", "ac no-list", "ad other"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
