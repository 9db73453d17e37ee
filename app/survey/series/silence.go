package series

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Silence says what it amounts to that a session's texts do not speak of
// something. Only the first two rest on texts known to their end.
type Silence string

const (
	// Silent: a text agreed between the sides, known to its end, does not
	// mention it.
	Silent Silence = "silent"
	// NothingFollows: the texts are known to their end and do not mention it,
	// but are one side's own account, a news item, or of another kind.
	NothingFollows Silence = "nothing-follows"
	// NotRead: that part was not read.
	NotRead Silence = "not-read"
	// NotHeld: no text of the session is held or was read.
	NotHeld Silence = "not-held"
	// Announced: an advance notice is all that is known.
	Announced Silence = "announced"
)

// Silences lists every kind, the one that says most first.
var Silences = []Silence{Silent, NothingFollows, NotRead, NotHeld, Announced}

// KnownWhole reports whether the silence is one of texts known to their end.
func (s Silence) KnownWhole() bool { return s == Silent || s == NothingFollows }

// silence reads the record: positions and topics must both be known to the end
// before a text is called silent.
func silence(m *Meeting) Silence {
	reasons := m.Account.Silence()
	switch {
	case m.Session.Status == communique.StatusAnnounced:
		return Announced
	case slices.Contains([]compare.Blank{compare.NotRead, compare.NotFound}, m.Account.Blank(communique.FieldTopics)):
		return NotRead
	case slices.Contains(reasons, compare.ReasonNotHeld):
		return unheld(m.Session)
	case slices.Contains(reasons, compare.ReasonNotRead), slices.Contains(reasons, compare.ReasonAutomatic):
		return NotRead
	}
	if m.Account.Blank(communique.FieldTopics) != compare.NotStated {
		return unheld(m.Session)
	}
	for _, r := range reasons {
		if r != compare.ReasonSummary {
			return NothingFollows
		}
	}
	return Silent
}

// unheld tells a session of which something is recorded, so that a text was
// read in part, from one of which no text was read.
func unheld(s *communique.Session) Silence {
	if len(s.Findings.Statements)+len(s.Findings.Topics) > 0 {
		return NotRead
	}
	return NotHeld
}
