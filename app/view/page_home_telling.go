package view

import (
	"cmp"
	"math"
	"slices"
	"time"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/compare"
)

// A tellingKind is why a comparison is worth a look.
type tellingKind string

const (
	tellingVersions tellingKind = "versions" // language versions of one text
	tellingSeries   tellingKind = "series"   // one session and the one before it
	tellingShared   tellingKind = "shared"   // other partners, bodies of Japan in both
	tellingNoList   tellingKind = "no-list"  // one text gives no list of bodies
	tellingOther    tellingKind = "other"    // one is no meeting of two delegations
)

// A tellingPair is a generated comparison with the reason to open it.
type tellingPair struct {
	pair   address.Pair
	a, b   compare.Subject
	kind   tellingKind
	shared int     // bodies of Japan named on both sides
	years  float64 // between the sessions, in half years
}

// telling picks from the comparisons that have a page: every pair of language
// versions, every session against the one before it, and the best of each
// other kind. Whole sessions stand for their documents.
func telling(ctx Context) []tellingPair {
	best := map[tellingKind]tellingPair{}
	var out []tellingPair
	for _, p := range ctx.Site.Pairs {
		t, ok := ctx.tellingPair(p)
		switch {
		case !ok:
		case t.kind == tellingVersions || t.kind == tellingSeries:
			out = append(out, t)
		default:
			b, seen := best[t.kind]
			if !seen || cmp.Or(cmp.Compare(t.shared, b.shared), cmp.Compare(t.years, b.years)) > 0 {
				best[t.kind] = t
			}
		}
	}
	for _, k := range []tellingKind{tellingShared, tellingNoList, tellingOther} {
		if t, ok := best[k]; ok {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(x, y tellingPair) int { return cmp.Compare(x.kind.rank(), y.kind.rank()) })
	return out
}

func (k tellingKind) rank() int {
	return slices.Index([]tellingKind{tellingSeries, tellingVersions, tellingShared, tellingNoList, tellingOther}, k)
}

func (c Context) tellingPair(p address.Pair) (tellingPair, bool) {
	t := tellingPair{pair: p, a: c.subject(p.A), b: c.subject(p.B)}
	a, b := t.a, t.b
	switch {
	case a.Session == nil || b.Session == nil:
		return t, false
	case a.Document != nil && b.Document != nil:
		t.kind = tellingVersions
		return t, a.Session == b.Session && a.Document.Lang != b.Document.Lang &&
			a.Document.Role == "language version" && b.Document.Role == "language version"
	case a.Document != nil || b.Document != nil:
		return t, false
	}
	t.years = halfYears(a.Session.Date, b.Session.Date)
	inA, inB := japanBodies(a.Session), japanBodies(b.Session)
	for _, id := range inA {
		if slices.Contains(inB, id) {
			t.shared++
		}
	}
	switch {
	case a.Session.Status == communique.StatusOtherMeeting || b.Session.Status == communique.StatusOtherMeeting:
		t.kind = tellingOther
	case a.Session.Series == b.Session.Series:
		t.kind = tellingSeries
		return t, c.before(b.Session) == a.Session
	case len(inA) == 0 || len(inB) == 0:
		t.kind = tellingNoList
	default:
		t.kind = tellingShared
	}
	return t, true
}

// before is the session of the same series that came before s, or nil.
func (c Context) before(s *communique.Session) *communique.Session {
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

// subject finds what an id stands for; its session is nil where there is none.
func (c Context) subject(id string) compare.Subject {
	s := c.session(communique.DocumentID(id).Session())
	if s == nil || id == string(s.ID) {
		return compare.Subject{Session: s}
	}
	if d := s.Document(communique.DocumentID(id)); d != nil {
		return compare.Subject{Session: s, Document: d}
	}
	return compare.Subject{}
}

// japanBodies lists the bodies of Japan that the session's texts name in a
// list, each once, in their order.
func japanBodies(s *communique.Session) []communique.AgencyID {
	var ids []communique.AgencyID
	for _, f := range allFindings(s) {
		for _, p := range f.Participants {
			if p.Side == "JP" && p.Agency != "" && !slices.Contains(ids, p.Agency) {
				ids = append(ids, p.Agency)
			}
		}
	}
	return ids
}

// allFindings are those of the held documents, then those of the rest.
func allFindings(s *communique.Session) []*communique.Findings {
	var all []*communique.Findings
	for _, d := range s.Documents {
		if d.Annotation != nil {
			all = append(all, &d.Annotation.Findings)
		}
	}
	return append(all, &s.Findings)
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
