package compare

import (
	"strings"

	"alternat/app/communique"
)

// relation tells how two subjects stand to each other. A narrower relation
// comes before a wider one: the same session before the same series, and a
// meeting that is no meeting of two delegations before any claim on series.
func relation(a, b *side) Relation {
	switch {
	case sameSubject(a.subject, b.subject):
		return RelationSame
	case a.session == nil || b.session == nil:
		return RelationUnknown
	case a.session.ID == b.session.ID:
		if versionsOfOneText(a.subject.Document, b.subject.Document) {
			return RelationVersions
		}
		return RelationSameSession
	case a.session.Series == "" || b.session.Series == "":
		return RelationUnknown
	case a.session.Status == communique.StatusOtherMeeting || b.session.Status == communique.StatusOtherMeeting:
		return RelationOtherKind
	case a.session.Series == b.session.Series && a.session.Track == b.session.Track:
		return RelationSeries
	case sameParties(a.session.Partners, b.session.Partners):
		return RelationOtherSeries
	}
	return RelationOtherPartner
}

func sameSubject(a, b Subject) bool {
	if a.Document != nil && b.Document != nil {
		return a.Document == b.Document || a.Document.ID == b.Document.ID && a.Document.ID != ""
	}
	return a.Document == nil && b.Document == nil && a.Session.ID == b.Session.ID
}

// versionsOfOneText reports whether two documents of one session are the same
// text in two languages: both are versions by their role, of the same genre,
// and either of one issuer or agreed between the sides. Releases of two sides
// on one meeting are never versions of each other.
func versionsOfOneText(a, b *communique.Document) bool {
	if a == nil || b == nil || a.Lang == b.Lang || a.Session != b.Session {
		return false
	}
	if !isVersion(a.Role) || !isVersion(b.Role) || a.Genre != b.Genre {
		return false
	}
	return a.Genre.Joint() || a.Issuer != "" && a.Issuer == b.Issuer
}

func isVersion(role string) bool {
	switch role {
	case "original", "language version", "translation", "copy":
		return true
	}
	return false
}

func sameParties(a, b []communique.PartyID) bool {
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	return partyKey(a) == partyKey(b)
}

// partyKey is equal for equal sets of parties.
func partyKey(ps []communique.PartyID) string {
	return strings.Join(sortedStrings(ps), "+")
}

// development reports whether a difference between the two sides may be read
// as something that happened from one to the other.
func (r Relation) development() bool { return r == RelationSeries }

// sameMeeting reports whether both sides speak of one meeting.
func (r Relation) sameMeeting() bool {
	return r == RelationSame || r == RelationVersions || r == RelationSameSession
}
