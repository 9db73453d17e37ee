package topics

import (
	"slices"

	"alternat/app/survey/series"
)

// State says how the sessions of a cell speak of a topic, or why nothing can
// be shown.
type State string

const (
	Stated   State = "stated"   // the sides state something on it
	Others   State = "others"   // only officials, bodies or participants at large speak of it
	Named    State = "named"    // it is named, and nothing is stated on it
	Foreseen State = "foreseen" // only an advance notice speaks of it

	NotRead        State = "not-read"        // not all texts of these sessions were read to their end
	NotHeld        State = "not-held"        // of these sessions no text was read
	Announced      State = "announced"       // these sessions are known from an advance notice that does not name it
	NothingFollows State = "nothing-follows" // read whole and silent, but one side's account, news or of another kind
	Silent         State = "silent"          // read whole, agreed between the sides, and silent
	NoSession      State = "no-session"      // no session is known to this record
)

// States lists every state in the order in which a cell of several sessions
// takes one: what is there before any blank, and of blanks the one that claims
// least.
var States = []State{Stated, Others, Named, Foreseen, NotRead, NotHeld, Announced, NothingFollows, Silent, NoSession}

var blanks = map[series.Silence]State{
	series.Silent: Silent, series.NothingFollows: NothingFollows, series.NotRead: NotRead,
	series.NotHeld: NotHeld, series.Announced: Announced,
}

// Speaks reports whether something is there to be shown.
func (s State) Speaks() bool { return slices.Index(States, s) < slices.Index(States, NotRead) }

// combined is the state of several sessions together. Blanks of different
// kinds make "not read": of some of them no text was read to its end.
func combined(all []Said) State {
	state := NoSession
	mixed := false
	for _, s := range all {
		switch {
		case state == NoSession:
			state = s.State
		case slices.Index(States, s.State) < slices.Index(States, state):
			mixed = mixed || !s.State.Speaks()
			state = s.State
		case s.State != state:
			mixed = true
		}
	}
	if mixed && (state == NotHeld || state == Announced) {
		return NotRead
	}
	return state
}
