package view

import (
	"alternat/app/address"
	"alternat/app/communique"
)

// A lookup finds what pages ask a site for again and again: without it every
// page would walk through all sessions and all pairs.
type lookup struct {
	of       *communique.Session // the first of the sessions, to know a new list by
	sessions int
	pairs    int

	byID     map[communique.SessionID]*communique.Session
	ofPair   map[[2]string]address.Pair
	ofOne    map[communique.SessionID][]address.Pair
	bySeries map[communique.SeriesID][]*communique.Session
}

// find gives the lookup of the site, made when it is first asked for and again
// where the sessions are others. Pages may be made side by side.
func (s *Site) find() *lookup {
	var first *communique.Session
	if len(s.Sessions) > 0 {
		first = s.Sessions[0]
	}
	if l := s.found.Load(); l != nil && l.of == first && l.sessions == len(s.Sessions) && l.pairs == len(s.Pairs) {
		return l
	}
	l := &lookup{
		of: first, sessions: len(s.Sessions), pairs: len(s.Pairs),
		byID:     make(map[communique.SessionID]*communique.Session, len(s.Sessions)),
		ofPair:   make(map[[2]string]address.Pair, len(s.Pairs)),
		ofOne:    map[communique.SessionID][]address.Pair{},
		bySeries: map[communique.SeriesID][]*communique.Session{},
	}
	for _, x := range s.Sessions {
		if l.byID[x.ID] == nil {
			l.byID[x.ID] = x
		}
		l.bySeries[x.Series] = append(l.bySeries[x.Series], x)
	}
	for _, p := range s.Pairs {
		l.ofPair[[2]string{p.A, p.B}] = p
		a, b := communique.DocumentID(p.A).Session(), communique.DocumentID(p.B).Session()
		l.ofOne[a] = append(l.ofOne[a], p)
		if b != a {
			l.ofOne[b] = append(l.ofOne[b], p)
		}
	}
	s.found.Store(l)
	return l
}

// PairsOf are the comparisons with a page of their own in which a session or
// one of its documents stands, in the site's order.
func (s *Site) PairsOf(id communique.SessionID) []address.Pair { return s.find().ofOne[id] }

// SessionsOf are the sessions of a series in the site's order.
func (s *Site) SessionsOf(id communique.SeriesID) []*communique.Session { return s.find().bySeries[id] }
