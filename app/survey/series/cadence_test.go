package series

import (
	"slices"
	"testing"

	"alternat/app/communique"
)

func TestSessionsStandByDateAndTheUndatedLast(t *testing.T) {
	undated := met("undated", 9)
	undated.Date = communique.Date{}
	other := met("2012-01-01", 1)
	other.Series = "jp-gra"
	o := survey(undated, met("2015-05-05", 2), other, met("2013-05-05", 1))
	var got []communique.SessionID
	for _, m := range o.Meetings {
		got = append(got, m.Session.ID)
	}
	if want := []communique.SessionID{"jp-rur-2013-05-05", "jp-rur-2015-05-05", "jp-rur-undated"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

func TestAGapSaysWhatIsKnownToLieInIt(t *testing.T) {
	for _, c := range []struct {
		what string
		a, b *communique.Session
		want Gap
	}{
		{"numbers that follow each other", met("2013-05-05", 1), met("2014-05-04", 2), Gap{Min: 11, Max: 11, Known: true, Between: BetweenNone}},
		{"numbers missing between", met("2013-05-05", 1), met("2019-05-05", 4), Gap{Min: 72, Max: 72, Known: true, Between: BetweenNumbers, Missing: []int{2, 3}}},
		{"a number that is not known", met("2013-05-05", 1), met("2019-05-05", 0), Gap{Min: 72, Max: 72, Known: true, Between: BetweenUnknown, Long: true}},
		{"a number that is inferred", met("2013-05-05", 1), met("2014-05-05", 2, inferred), Gap{Min: 12, Max: 12, Known: true, Between: BetweenNone, Inferred: true}},
		{"a long time between numbers that follow", met("2013-05-05", 1), met("2016-05-05", 2), Gap{Min: 36, Max: 36, Known: true, Between: BetweenNone, Long: true}},
		{"a date known to the year", met("2013-05-05", 1), met("2016", 2), Gap{Min: 31, Max: 43, Known: true, Between: BetweenNone, Long: true}},
	} {
		got := survey(c.a, c.b).Meetings[1].Gap
		if got == nil || got.Min != c.want.Min || got.Max != c.want.Max || got.Known != c.want.Known || got.Between != c.want.Between ||
			!slices.Equal(got.Missing, c.want.Missing) || got.Inferred != c.want.Inferred || got.Long != c.want.Long {
			t.Errorf("%s: %+v, want %+v", c.what, got, c.want)
		}
	}
}

func TestTheUsualGapNeedsThreeAndMakesALongerOneUnusual(t *testing.T) {
	two := survey(met("2010-05-05", 1), met("2011-05-05", 2), met("2012-05-05", 3))
	if two.Usual != 0 {
		t.Errorf("two gaps are called usual: %d", two.Usual)
	}
	o := survey(met("2010-05-05", 1), met("2011-05-05", 2), met("2012-05-05", 3), met("2013-05-05", 4), met("2015-06-05", 5))
	if o.Usual != 12 || !o.Meetings[4].Gap.Long || o.Meetings[3].Gap.Long {
		t.Errorf("usual %d, gaps %+v and %+v", o.Usual, o.Meetings[3].Gap, o.Meetings[4].Gap)
	}
}

func TestNoGapBetweenTracksNorToAnotherKindOfMeeting(t *testing.T) {
	track := met("2014-05-05", 2)
	track.Track = "staff"
	o := survey(met("2013-05-05", 1), track, met("2015-05-05", 0, as(communique.StatusOtherMeeting)))
	if o.Meetings[1].Gap != nil || o.Meetings[2].Gap != nil {
		t.Errorf("gaps %+v, %+v", o.Meetings[1].Gap, o.Meetings[2].Gap)
	}
}

func TestATurnIsBrokenOnlyBetweenStatedNumbersThatFollow(t *testing.T) {
	for _, c := range []struct {
		what string
		b    *communique.Session
		want bool
	}{
		{"twice in one country", met("2014-05-05", 2, in("JP")), true},
		{"in turn", met("2014-05-05", 2, in("RUR")), false},
		{"a number between them", met("2014-05-05", 3, in("JP")), false},
		{"an inferred number", met("2014-05-05", 2, in("JP"), inferred), false},
		{"online", met("2014-05-05", 2, online), false},
	} {
		if got := survey(met("2013-05-05", 1, in("JP")), c.b).Meetings[1].Again; got != c.want {
			t.Errorf("%s: again = %v", c.what, got)
		}
	}
}
