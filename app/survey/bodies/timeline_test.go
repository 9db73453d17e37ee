package bodies

import (
	"fmt"
	"slices"
	"testing"

	"alternat/app/communique"
)

func marks(t Timeline) (out []string) {
	for _, r := range t.Rows {
		for i, cell := range r.Cells {
			for _, p := range cell {
				out = append(out, fmt.Sprintf("%s %d %s %s", r.Series, t.Years[i], p.Mark, p.Agency))
			}
		}
		for _, p := range r.Undated {
			out = append(out, fmt.Sprintf("%s - %s %s", r.Series, p.Mark, p.Agency))
		}
	}
	return out
}

// The court that it belongs to is not of its line.
func TestATimelineShowsTheBodyAndWhereItIsNotNamedItsLineage(t *testing.T) {
	sessions := []*communique.Session{
		meeting("d", "", func(s *communique.Session) { chair(s, communique.Chair, "RUR", "rur-agency") }),
		meeting("c", "2016-05-05", func(s *communique.Session) {
			list(s, "RUR", communique.ListFull, "rur-agency")
			chair(s, communique.Chair, "RUR", "rur-agency")
		}),
		meeting("b", "2013-05-05", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-bureau", "rur-court") }),
		meeting("a", "2012-05-05", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-court") }),
	}
	line := New(sessions, world()).Timeline("rur-agency")
	if !slices.Equal(line.Years, []int{2013, 2014, 2015, 2016}) {
		t.Errorf("years %v", line.Years)
	}
	want := []string{"jp-rur 2013 lineage rur-bureau", "jp-rur 2016 named rur-agency", "jp-rur - chair rur-agency"}
	if got := marks(line); !slices.Equal(got, want) {
		t.Errorf("marks %q", got)
	}
}

func TestEveryAppearanceOfABodyIsOnItsTimeline(t *testing.T) {
	sessions := []*communique.Session{
		meeting("a", "2012-05-05", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-court") }),
		meeting("b", "2012-06-05", func(s *communique.Session) { chair(s, communique.Speaker, "RUR", "rur-court") }),
		meeting("c", "", func(s *communique.Session) {
			s.Status = communique.StatusAnnounced
			list(s, "RUR", communique.ListOpen, "rur-court")
		}),
	}
	v := New(sessions, world())
	if got, want := len(marks(v.Timeline("rur-court"))), len(v.Sessions("rur-court")); got != want || want != 3 {
		t.Errorf("%d marks for %d sessions", got, want)
	}
	if y := v.Years("rur-court"); y[2012] != 2 || y[0] != 1 {
		t.Errorf("years %v", y)
	}
}
