package home

import (
	"cmp"
	"math"
	"slices"
	"time"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/view"
)

// A tellingKind is why a comparison is worth a look.
type tellingKind string

const (
	tellingVersions tellingKind = "versions" // language versions of one text
	tellingSeries   tellingKind = "series"   // one session and the one before it
	TellingShared   tellingKind = "shared"   // other partners, bodies of Japan in both
	tellingNoList   tellingKind = "no-list"  // one text gives no list of bodies
	tellingOther    tellingKind = "other"    // one is no meeting of two delegations
)

// A tellingPair is a generated comparison with the reason to open it.
type tellingPair struct {
	Pair   address.Pair
	a, b   compare.Subject
	Kind   tellingKind
	Shared int     // bodies of Japan named on both sides
	Years  float64 // between the sessions, in half years
}

// Telling picks from the comparisons that have a page: every pair of language
// versions, every session against the one before it, and the best of each
// other kind. Whole sessions stand for their documents.
func Telling(ctx view.Context) []tellingPair {
	best := map[tellingKind]tellingPair{}
	var out []tellingPair
	for _, p := range ctx.Site.Pairs {
		t, ok := weigh(ctx, p)
		switch {
		case !ok:
		case t.Kind == tellingVersions || t.Kind == tellingSeries:
			out = append(out, t)
		default:
			b, seen := best[t.Kind]
			if !seen || cmp.Or(cmp.Compare(t.Shared, b.Shared), cmp.Compare(t.Years, b.Years)) > 0 {
				best[t.Kind] = t
			}
		}
	}
	for _, k := range []tellingKind{TellingShared, tellingNoList, tellingOther} {
		if t, ok := best[k]; ok {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(x, y tellingPair) int { return cmp.Compare(x.Kind.rank(), y.Kind.rank()) })
	return out
}

func (k tellingKind) rank() int {
	return slices.Index([]tellingKind{tellingSeries, tellingVersions, TellingShared, tellingNoList, tellingOther}, k)
}

func weigh(c view.Context, p address.Pair) (tellingPair, bool) {
	t := tellingPair{Pair: p, a: c.SubjectOf(p.A), b: c.SubjectOf(p.B)}
	a, b := t.a, t.b
	switch {
	case a.Session == nil || b.Session == nil:
		return t, false
	case a.Document != nil && b.Document != nil:
		t.Kind = tellingVersions
		return t, a.Session == b.Session && a.Document.Lang != b.Document.Lang &&
			a.Document.Role == "language version" && b.Document.Role == "language version"
	case a.Document != nil || b.Document != nil:
		return t, false
	}
	t.Years = halfYears(a.Session.Date, b.Session.Date)
	inA, inB := japanBodies(a.Session), japanBodies(b.Session)
	for _, id := range inA {
		if slices.Contains(inB, id) {
			t.Shared++
		}
	}
	switch {
	case a.Session.Status == communique.StatusOtherMeeting || b.Session.Status == communique.StatusOtherMeeting:
		t.Kind = tellingOther
	case a.Session.Series == b.Session.Series:
		t.Kind = tellingSeries
		return t, before(c, b.Session) == a.Session
	case len(inA) == 0 || len(inB) == 0:
		t.Kind = tellingNoList
	default:
		t.Kind = TellingShared
	}
	return t, true
}

// before is the session of the same series that came before s, or nil.
func before(c view.Context, s *communique.Session) *communique.Session {
	var last *communique.Session
	for _, x := range c.Site.Sessions {
		if x == s {
			return last
		}
		if x.Series == s.Series && x.Status != communique.StatusOtherMeeting {
			last = x
		}
	}
	return nil
}

// japanBodies lists the bodies of Japan that the session's texts name in a
// list, each once, in their order.
func japanBodies(s *communique.Session) []communique.AgencyID {
	var ids []communique.AgencyID
	for _, f := range view.AllFindings(s) {
		for _, p := range f.Participants {
			if p.Side == "JP" && p.Agency != "" && !slices.Contains(ids, p.Agency) {
				ids = append(ids, p.Agency)
			}
		}
	}
	return ids
}

// halfYears is the time between two dates, rounded to half years.
func halfYears(a, b communique.Date) float64 {
	x, errA := time.Parse(time.DateOnly, a.Start)
	y, errB := time.Parse(time.DateOnly, b.Start)
	if errA != nil || errB != nil {
		return 0
	}
	return math.Round(math.Abs(y.Sub(x).Hours())/24/365.25*2) / 2
}
