package corpus

import (
	"alternat/app/communique"
)

// An Index is the little that a list or a picker needs of every record: small
// enough for a first view, whatever the corpus grows to.
type Index struct {
	Series   []IndexSeries
	Sessions []IndexSession
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
	ID              communique.SessionID
	Series          communique.SeriesID
	Name            communique.Names
	Partners        []communique.PartyID
	Ordinal         int
	OrdinalInferred bool
	Date            wireDate
	City            string
	Country         communique.PartyID
	Mode            string
	Status          communique.Status
	Track           string
	Documents       []IndexDocument
}

// An IndexDocument is one document that is held, without its text.
type IndexDocument struct {
	ID    communique.DocumentID
	Lang  communique.Lang
	Genre communique.Genre
	Held  bool
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
			ID: s.ID, Series: s.Series, Name: s.Name, Partners: s.Partners, Ordinal: s.Ordinal, OrdinalInferred: s.OrdinalInferred,
			Date: wireDate(s.Date), City: s.Venue.City, Country: s.Venue.Country, Mode: s.Venue.Mode,
			Status: s.Status, Track: s.Track,
		}
		for _, d := range s.Documents {
			if d.Held() {
				x.Documents = append(x.Documents, IndexDocument{ID: d.ID, Lang: d.Lang, Genre: d.Genre, Held: true})
			}
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

// EncodeIndex writes an index as JSON, in columns. Sessions of a series that
// the index does not name are left out.
func EncodeIndex(ix Index) ([]byte, error) {
	p := pack(ix)
	return compact(&p)
}

// DecodeIndex reads what [EncodeIndex] wrote.
func DecodeIndex(data []byte) (Index, error) {
	const file = "index"
	var p packedIndex
	if fs := unmarshal(file, data, &p); len(fs) > 0 {
		return Index{}, faults(fs)
	}
	ix, fault := unpack(p)
	if fault != "" {
		return Index{}, faults{{File: file, Message: fault}}
	}
	return ix, nil
}
