package series

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
)

// An Entry is one thing that a session announced, offered, invited to or
// undertook, and what later sessions of the series say of it.
type Entry struct {
	Meeting int
	Kind    EntryKind
	Stated  *compare.Stated // nil for a next session that no statement carries
	// Foreseen is set for a next session and for nothing else; what later texts
	// have of it stands there, and Later is empty.
	Foreseen *Foreseen
	Things   []string // named things in its words, as printed
	Later    []Later  // one for each later session, in order
	Unplaced []int    // sessions of which the records do not tell whether they came later
	Outcome  Outcome
}

// EntryKind sorts entries by what they are.
type EntryKind string

const (
	EntryNext        EntryKind = "next"        // the next session
	EntryInvitation  EntryKind = "invitation"  // somebody was invited
	EntryOffer       EntryKind = "offer"       // something was proposed
	EntryUndertaking EntryKind = "undertaking" // somebody undertook to act
	EntryPlan        EntryKind = "plan"        // an activity was planned
	EntryAgenda      EntryKind = "agenda"      // what a notice said would be discussed
	EntryResult      EntryKind = "result"      // reported as done: signed, launched, held, drawn up
	EntryOther       EntryKind = "other"       // an arrangement of another kind
)

// EntryKinds lists every kind in the order in which a session's entries stand.
var EntryKinds = []EntryKind{EntryNext, EntryInvitation, EntryOffer, EntryUndertaking, EntryPlan, EntryAgenda, EntryResult, EntryOther}

// kindOfAct says what an arrangement is by its verb.
var kindOfAct = map[communique.ActID]EntryKind{
	"next-meeting": EntryNext, "invited": EntryInvitation, "proposed": EntryOffer,
	"planned-activity": EntryPlan, "planned-agenda": EntryAgenda,
	"signed": EntryResult, "launched": EntryResult, "held-event": EntryResult, "drew-up": EntryResult, "listed-as-result": EntryResult,
}

const undertaking communique.FamilyID = "undertaking"

// Outcome says what later sessions of this record amount to.
type Outcome string

const (
	// OutcomeSpoken: at least one later text speaks of the same topic or names
	// the same thing.
	OutcomeSpoken Outcome = "spoken"
	// OutcomeSilent: there are later sessions, the texts of each are known to
	// their end, and none speaks of it.
	OutcomeSilent Outcome = "silent"
	// OutcomeUnknown: none that was read speaks of it; not all were read.
	OutcomeUnknown Outcome = "unknown"
	// OutcomeNoLater: no later session in this record.
	OutcomeNoLater Outcome = "no-later"
)

// Outcomes lists every outcome.
var Outcomes = []Outcome{OutcomeSpoken, OutcomeSilent, OutcomeUnknown, OutcomeNoLater}

// ledger lists what is to be followed up, session by session.
func ledger(meetings []Meeting, lex *lexicon.Lexicon) []Entry {
	var out []Entry
	names := newNamer(lex, meetings)
	for i := range meetings {
		var here []Entry
		next := foreseen(meetings, i)
		statements, arrangements := meetings[i].Account.Statements()
		for _, s := range slices.Concat(arrangements, statements) {
			kind, ok := kindOf(s.Lead())
			if !ok {
				continue
			}
			e := Entry{Meeting: i, Kind: kind, Stated: &s}
			if kind == EntryNext {
				if next == nil {
					next = unnamed(meetings, i)
				}
				e.Foreseen, next = next, nil
				if e.Foreseen == nil {
					continue // said twice
				}
				here = append(here, e)
				continue
			}
			e.Things = names.things(s)
			e.follow(meetings, names)
			here = append(here, e)
		}
		if next != nil && !slices.ContainsFunc(here, func(e Entry) bool { return e.Kind == EntryNext }) {
			here = append(here, Entry{Meeting: i, Kind: EntryNext, Foreseen: next})
		}
		slices.SortStableFunc(here, func(a, b Entry) int { return slices.Index(EntryKinds, a.Kind) - slices.Index(EntryKinds, b.Kind) })
		out = append(out, here...)
	}
	return out
}

func kindOf(s *communique.Statement) (EntryKind, bool) {
	switch {
	case s.Family == undertaking:
		return EntryUndertaking, true
	case s.Family != "arrangement":
		return "", false
	}
	if k, ok := kindOfAct[s.Act]; ok {
		return k, true
	}
	return EntryOther, true
}
