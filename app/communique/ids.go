package communique

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
	// organisation: "FR", "EU", "NATO".
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
