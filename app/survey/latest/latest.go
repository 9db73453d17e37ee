package latest

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
)

// Basis says what the sentence on a series can rest on.
type Basis string

const (
	// Compared: something is known of what both sessions said.
	Compared Basis = "compared"
	// BothBare: both sessions are only listed or announced.
	BothBare Basis = "both-bare"
	// LatestBare: the latest is only listed or announced.
	LatestBare Basis = "latest-bare"
	// BeforeBare: the one before it is.
	BeforeBare Basis = "before-bare"
	// Single: the record has one session of the series.
	Single Basis = "single"
)

// A Standing is the latest session of a series against the one before.
type Standing struct {
	Series communique.SeriesID
	Latest *communique.Session
	Before *communique.Session // nil with Single
	Basis  Basis
	// Points are what can be said, in the order of a sentence; none unless
	// the basis is Compared, in which case there is at least one.
	Points []Point
	// Undated are sessions of the series of whose date nothing is known, so that
	// they may come after Latest.
	Undated []*communique.Session
}

// Of draws up the standing of every series that has a session: those of two or
// more sessions first, in order of the latest session, then the single ones;
// ties by id. compared gives the comparison of two sessions, the earlier first.
func Of(sessions []*communique.Session, compared func(before, latest *communique.Session) *compare.Comparison, lex *lexicon.Lexicon) []Standing {
	by := map[communique.SeriesID][]*communique.Session{}
	for _, s := range sessions {
		by[s.Series] = append(by[s.Series], s)
	}
	var out []Standing
	for id, all := range by {
		if st, ok := standing(id, all); ok {
			out = append(out, st)
		}
	}
	slices.SortFunc(out, func(a, b Standing) int {
		return cmp.Or(cmp.Compare(single(a), single(b)), cmp.Compare(b.Latest.Date.Start, a.Latest.Date.Start), cmp.Compare(a.Series, b.Series))
	})
	for i := range out {
		if st := &out[i]; st.Basis == Compared {
			st.Points = points(compared(st.Before, st.Latest), lex)
		}
	}
	return out
}

func single(s Standing) int {
	if s.Basis == Single {
		return 1
	}
	return 0
}

// standing finds the latest dated session of a series and the one before. A
// series without any date has no latest.
func standing(id communique.SeriesID, all []*communique.Session) (Standing, bool) {
	var dated, undated []*communique.Session
	for _, s := range all {
		if s.Date.Known() {
			dated = append(dated, s)
		} else {
			undated = append(undated, s)
		}
	}
	slices.SortFunc(dated, func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(a.Date.Start, b.Date.Start), cmp.Compare(a.ID, b.ID))
	})
	if len(dated) == 0 {
		return Standing{}, false
	}
	st := Standing{Series: id, Latest: dated[len(dated)-1], Basis: Single, Undated: undated}
	if len(dated) == 1 {
		return st, true
	}
	st.Before = dated[len(dated)-2]
	switch latest, before := bare(st.Latest), bare(st.Before); {
	case latest && before:
		st.Basis = BothBare
	case latest:
		st.Basis = LatestBare
	case before:
		st.Basis = BeforeBare
	default:
		st.Basis = Compared
	}
	return st, true
}

// bare reports whether no more than the existence of a session is known, or
// what was announced of it.
func bare(s *communique.Session) bool {
	return s.Status == communique.StatusListed || s.Status == communique.StatusAnnounced
}
