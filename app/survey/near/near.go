// Package near finds, for a session, the sessions of other series that are
// nearest to it in content: those that share the most topics. That two sessions
// speak of the same things says nothing about what they say of them.
package near

import (
	"cmp"
	"math/bits"
	"slices"

	"alternat/app/communique"
)

// A Near is a session and the number of topics that it shares.
type Near struct {
	Session *communique.Session
	Shared  int
}

// A Finder holds the topics of every session. It is made once and not changed.
type Finder struct {
	sessions []*communique.Session
	at       map[communique.SessionID]int
	topics   [][]uint64 // one bit for each topic
}

// New reads the topics of every session once.
func New(sessions []*communique.Session) *Finder {
	f := &Finder{sessions: sessions, at: map[communique.SessionID]int{}}
	number := map[communique.TopicID]int{}
	for i, s := range sessions {
		f.at[s.ID] = i
		var set []uint64
		for _, t := range Topics(s) {
			n, known := number[t]
			if !known {
				n = len(number)
				number[t] = n
			}
			for len(set) <= n/64 {
				set = append(set, 0)
			}
			set[n/64] |= 1 << (n % 64)
		}
		f.topics = append(f.topics, set)
	}
	return f
}

// To lists at most n sessions of other series that share at least two topics
// with the one given: the most first, then the nearer in time, then by id.
// Linear in the sessions.
func (f *Finder) To(id communique.SessionID, n int) []Near {
	i, known := f.at[id]
	if !known {
		return nil
	}
	here := f.sessions[i]
	var out []Near
	for j, s := range f.sessions {
		if s.Series == here.Series {
			continue
		}
		if shared := common(f.topics[i], f.topics[j]); shared >= 2 {
			out = append(out, Near{s, shared})
		}
	}
	slices.SortFunc(out, func(x, y Near) int {
		return cmp.Or(cmp.Compare(y.Shared, x.Shared), cmp.Compare(apart(here, x.Session), apart(here, y.Session)), cmp.Compare(x.Session.ID, y.Session.ID))
	})
	return out[:min(n, len(out))]
}

func common(a, b []uint64) int {
	n := 0
	for i := range min(len(a), len(b)) {
		n += bits.OnesCount64(a[i] & b[i])
	}
	return n
}

// apart is the number of months between two sessions; one without a date is
// farther than any.
func apart(a, b *communique.Session) int {
	x, y := months(a.Date.Start), months(b.Date.Start)
	switch {
	case x == 0 || y == 0:
		return 1 << 30
	case x > y:
		return x - y
	}
	return y - x
}

// months counts those of an ISO date, which may be shortened to the year; 0 is
// unknown.
func months(iso string) int {
	n, parts := [2]int{0, 6}, 0
	for i := 0; i < len(iso) && parts < 2; i++ {
		switch c := iso[i]; {
		case c == '-':
			if parts++; parts == 1 {
				n[1] = 0
			}
		case c < '0' || c > '9':
			return 0
		default:
			n[parts] = n[parts]*10 + int(c-'0')
		}
	}
	if n[0] == 0 {
		return 0
	}
	return n[0]*12 + n[1]
}

// Topics are those that a session's documents speak of, each once.
func Topics(s *communique.Session) []communique.TopicID {
	var out []communique.TopicID
	add := func(f *communique.Findings) {
		for _, t := range f.Topics {
			if !slices.Contains(out, t.Topic) {
				out = append(out, t.Topic)
			}
		}
	}
	for _, d := range s.Documents {
		if d.Annotation != nil {
			add(&d.Annotation.Findings)
		}
	}
	add(&s.Findings)
	return out
}
