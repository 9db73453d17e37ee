package corpus

import (
	"alternat/app/communique"
)

// An Index is the little that a list or a picker needs of every record: small
// enough for a first view, some 300 bytes per session before compression.
type Index struct {
	Series   []IndexSeries  `json:"series"`
	Sessions []IndexSession `json:"sessions"`
}

// An IndexSeries names a series that has a session in the index.
type IndexSeries struct {
	ID       communique.SeriesID  `json:"id"`
	Names    communique.Names     `json:"names"`
	Partners []communique.PartyID `json:"partners"`
	Kind     string               `json:"kind"`
	Numbered bool                 `json:"numbered,omitempty"`
}

// An IndexSession is one session without its findings.
type IndexSession struct {
	ID              communique.SessionID `json:"id"`
	Series          communique.SeriesID  `json:"series"`
	Partners        []communique.PartyID `json:"partners"`
	Ordinal         int                  `json:"ordinal,omitempty"`
	OrdinalInferred bool                 `json:"ordinal_inferred,omitempty"`
	Date            wireDate             `json:"date"`
	City            string               `json:"city,omitempty"`
	Country         communique.PartyID   `json:"country,omitempty"`
	Mode            string               `json:"mode,omitempty"`
	Status          communique.Status    `json:"status"`
	Track           string               `json:"track,omitempty"`
	Documents       []IndexDocument      `json:"documents"`
}

// An IndexDocument is one document without its text.
type IndexDocument struct {
	ID        communique.DocumentID `json:"id"`
	Lang      communique.Lang       `json:"lang"`
	Title     string                `json:"title,omitempty"`
	Publisher string                `json:"publisher,omitempty"`
	Genre     communique.Genre      `json:"genre"`
	Held      bool                  `json:"held,omitempty"`
}

// When is the session's date.
func (s IndexSession) When() communique.Date { return communique.Date(s.Date) }

// Index makes the index of the corpus: sessions in order of id, series too.
func (c *Corpus) Index() Index {
	var ix Index
	used := map[communique.SeriesID]bool{}
	for _, s := range c.Sessions {
		used[s.Series] = true
		x := IndexSession{
			ID: s.ID, Series: s.Series, Partners: s.Partners, Ordinal: s.Ordinal, OrdinalInferred: s.OrdinalInferred,
			Date: wireDate(s.Date), City: s.Venue.City, Country: s.Venue.Country, Mode: s.Venue.Mode,
			Status: s.Status, Track: s.Track,
		}
		for _, d := range s.Documents {
			x.Documents = append(x.Documents, IndexDocument{ID: d.ID, Lang: d.Lang, Title: d.Title, Publisher: d.Publisher, Genre: d.Genre, Held: d.Held()})
		}
		ix.Sessions = append(ix.Sessions, x)
	}
	for _, s := range c.Lexicon.Series {
		if !used[s.ID] {
			continue
		}
		x := IndexSeries{ID: s.ID, Names: communique.Names{}, Partners: s.Partners, Kind: s.Kind, Numbered: s.Numbered}
		for _, l := range communique.Langs {
			if n := s.Names[l].Name; n != "" {
				x.Names[l] = n
			}
		}
		ix.Series = append(ix.Series, x)
	}
	return ix
}

// EncodeIndex writes an index as JSON.
func EncodeIndex(ix Index) ([]byte, error) { return compact(&ix) }

// DecodeIndex reads what [EncodeIndex] wrote.
func DecodeIndex(data []byte) (Index, error) {
	var ix Index
	if fs := unmarshal("index", data, &ix); len(fs) > 0 {
		return Index{}, faults(fs)
	}
	return ix, nil
}
