package reading

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/lexicon"
	"alternat/app/reader"
)

// Subject is a text that was read, as what stands on a side of a comparison: a
// document of a meeting of which only the text tells. To which dialogue it
// belongs counts only where that is no question.
func Subject(r *reader.Reading, names *lexicon.Lexicon) compare.Subject {
	d := r.Document
	a := d.Annotation
	s := &communique.Session{ID: d.Session, Documents: []*communique.Document{d}, Status: communique.StatusHeld}
	if series := seriesOf(r, names); series != nil {
		s.Series, s.Partners = series.ID, series.Partners
	} else if i := slices.Index(a.SideOrder, compare.Japan); i >= 0 {
		s.Partners = slices.DeleteFunc(slices.Clone(a.SideOrder), func(id communique.PartyID) bool { return id == compare.Japan || id == "" })
	}
	if a.Date != nil {
		s.Date = a.Date.Date
	}
	if a.Ordinal != nil {
		s.Ordinal = a.Ordinal.Ordinal
	}
	if a.Venue != nil {
		s.Venue = *a.Venue
	}
	return compare.Subject{Session: s, Document: d}
}

// seriesOf is the dialogue that a text names, nil if that is not found or open
// to question.
func seriesOf(r *reader.Reading, names *lexicon.Lexicon) *communique.Series {
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Kind == reader.KindSeries && f.Confidence != reader.Question {
			return names.SeriesByID(communique.SeriesID(f.What))
		}
	}
	return nil
}
