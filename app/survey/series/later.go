package series

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Later is what one later session says of an entry.
type Later struct {
	Meeting int
	// Ties are the statements that may answer to it, the closest first: those
	// that name the same thing, then by the number of topics in common. Empty
	// where there is none.
	Ties []Tie
	// Named are the places that name a topic of the entry without stating
	// anything on it, where there is no tie.
	Named []compare.Cite
	// Silence is set where there is neither.
	Silence Silence
}

// A Tie is a later statement with the reason why it stands there. That they are
// about one thing is our reading and no finding.
type Tie struct {
	Stated compare.Stated
	Topics []communique.TopicID // in common
	Things []string             // named by both, as the later text prints them
}

// follow looks for an entry in the later sessions of its track: what a
// memorandum or a ministers' talk arranged can be taken up at any later one. A
// session of which nobody can tell whether it came later, or on which track it
// stands, leaves the rest open.
func (e *Entry) follow(meetings []Meeting, names *namer) {
	e.Outcome = OutcomeNoLater
	here := meetings[e.Meeting].Session
	for j := range meetings {
		there := meetings[j].Session
		if j == e.Meeting || otherTrack(here, there) || after(there, here) {
			continue
		}
		if here.Track != there.Track || !after(here, there) {
			e.Unplaced = append(e.Unplaced, j)
			if e.Outcome != OutcomeSpoken {
				e.Outcome = OutcomeUnknown
			}
			continue
		}
		l := e.later(&meetings[j], names)
		l.Meeting = j
		e.Later = append(e.Later, l)
		e.Outcome = worst(e.Outcome, l)
	}
}

// otherTrack reports whether two sessions are known to stand on two tracks. A
// track that is not known may be the same one.
func otherTrack(a, b *communique.Session) bool {
	return a.Track != b.Track && a.Track != "" && b.Track != ""
}

// worst joins one more later session to what is known: spoken of once is spoken
// of; one text that was not read leaves the rest open.
func worst(o Outcome, l Later) Outcome {
	switch {
	case o == OutcomeSpoken || len(l.Ties) > 0 || len(l.Named) > 0:
		return OutcomeSpoken
	case o == OutcomeUnknown || !l.Silence.KnownWhole():
		return OutcomeUnknown
	}
	return OutcomeSilent
}

func (e *Entry) later(m *Meeting, names *namer) Later {
	var l Later
	statements, arrangements := m.Account.Statements()
	for _, s := range slices.Concat(statements, arrangements) {
		tie := Tie{Stated: s, Things: names.shared(e.Things, s)}
		for _, t := range e.Stated.Topics {
			if slices.Contains(s.Topics, t) {
				tie.Topics = append(tie.Topics, t)
			}
		}
		if len(tie.Topics)+len(tie.Things) > 0 {
			l.Ties = append(l.Ties, tie)
		}
	}
	slices.SortStableFunc(l.Ties, func(a, b Tie) int {
		if n := len(b.Things) - len(a.Things); n != 0 {
			return n
		}
		return len(b.Topics) - len(a.Topics)
	})
	if len(l.Ties) > 0 {
		return l
	}
	for _, t := range e.Stated.Topics {
		for _, c := range m.Account.Names(t) {
			l.Named = append(l.Named, c)
		}
	}
	if len(l.Named) == 0 {
		l.Silence = silence(m)
	}
	return l
}

// unnamed is a next session that a statement foresees while the record gives
// neither its number, date nor place.
func unnamed(meetings []Meeting, i int) *Foreseen {
	f := &Foreseen{Value: compare.FactValue{Next: &communique.NextSession{}}, Meeting: -1}
	f.find(meetings, i)
	if f.Meeting >= 0 {
		f.check(&meetings[f.Meeting])
	}
	return f
}
