package communique

import "strings"

// Identifiers never change once written; addresses are made of them.
type (
	// SessionID is the series and the date: "jp-fr-2018-06-12".
	SessionID string
	// DocumentID is the session and the language, "jp-fr-2018-06-12.fr", with
	// the publisher added for a further document in the same language.
	DocumentID string
	// SeriesID names a series of sessions: "jp-fr".
	SeriesID string
	// PartyID is the ISO 3166 code of a state or the acronym of an
	// organisation: "FR", "EU", "NATO". A party that a text names and nothing
	// else knows has [UnknownParty] and its name as printed: "=Ruritania".
	PartyID string
	// AgencyID names one body of the authority file: "jp-mofa".
	AgencyID string
	// PersonID names one person of the authority file: "fr-verdier-henri". It
	// is a handle and no reading of a name.
	PersonID string
	// TopicID names one topic, PillarID the group it stands in.
	TopicID  string
	PillarID string
	// ActID names a performative verb ("reaffirmed"), FamilyID its family.
	ActID    string
	FamilyID string
	// ModifierID names a qualifier ("voluntary").
	ModifierID string
)

// UnknownParty begins the id of a party that is known from one text alone, and
// no other id.
const UnknownParty = "="

// Printed returns the name of a party that is known from one text alone, as
// that text prints it; ok is false for every other id.
func (p PartyID) Printed() (name string, ok bool) {
	return strings.CutPrefix(string(p), UnknownParty)
}

// Session returns the session part of a document id, the text before the
// first dot.
func (d DocumentID) Session() SessionID {
	for i := 0; i < len(d); i++ {
		if d[i] == '.' {
			return SessionID(d[:i])
		}
	}
	return SessionID(d)
}
