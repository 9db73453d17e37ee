package library

import (
	"cmp"

	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/sorting"
)

// skeletons are the sessions of the index, by date, then id, without findings.
// A held text is stood in for by one blank, so that it counts as held.
func skeletons(ix corpus.Index) []*communique.Session {
	sessions := make([]*communique.Session, 0, len(ix.Sessions))
	for _, x := range ix.Sessions {
		s := &communique.Session{
			ID: x.ID, Series: x.Series, Name: x.Name, Partners: x.Partners, Ordinal: x.Ordinal, OrdinalInferred: x.OrdinalInferred,
			Date: x.When(), Status: x.Status, Track: x.Track,
		}
		s.Venue.City, s.Venue.Country, s.Venue.Mode = x.City, x.Country, x.Mode
		for _, d := range x.Documents {
			doc := &communique.Document{ID: d.ID, Session: x.ID, Lang: d.Lang, Genre: d.Genre}
			if d.Held {
				doc.Text = " "
			}
			s.Documents = append(s.Documents, doc)
		}
		sessions = append(sessions, s)
	}
	sorting.Stable(sessions, func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(when(a), when(b)), cmp.Compare(a.ID, b.ID))
	})
	return sessions
}

// when sorts what has no date last.
func when(s *communique.Session) string { return cmp.Or(s.Date.Start, "9999") }
