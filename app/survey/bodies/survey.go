package bodies

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/sorting"
)

// A Survey is what all records together say of bodies.
type Survey struct {
	lexicon  *lexicon.Lexicon
	sessions []*communique.Session // by date, an unknown one last, then id
	of       map[communique.AgencyID][]Appearance
	at       map[communique.SessionID][]Appearance
}

// New reads every session once. Linear in the records.
func New(sessions []*communique.Session, lex *lexicon.Lexicon) *Survey {
	v := &Survey{
		lexicon: lex,
		of:      map[communique.AgencyID][]Appearance{},
		at:      map[communique.SessionID][]Appearance{},
		sessions: sorting.Sorted(slices.Values(sessions), func(a, b *communique.Session) int {
			return cmp.Or(cmp.Compare(cmp.Or(a.Date.Start, "9999"), cmp.Or(b.Date.Start, "9999")), cmp.Compare(a.ID, b.ID))
		}),
	}
	for _, s := range v.sessions {
		v.at[s.ID] = v.read(s)
		for _, x := range v.at[s.ID] {
			v.of[x.Agency] = append(v.of[x.Agency], x)
		}
	}
	return v
}

// Of lists where a body is named, the earliest session first.
func (v *Survey) Of(id communique.AgencyID) []Appearance { return v.of[id] }

// At lists the bodies that a session's documents name.
func (v *Survey) At(id communique.SessionID) []Appearance { return v.at[id] }

// Sessions lists those that name a body, the earliest first.
func (v *Survey) Sessions(id communique.AgencyID) []*communique.Session {
	var out []*communique.Session
	for _, x := range v.of[id] {
		if len(out) == 0 || out[len(out)-1] != x.Session {
			out = append(out, x.Session)
		}
	}
	return out
}

// Named lists the bodies that any session names, in order of id.
func (v *Survey) Named() []communique.AgencyID {
	ids := make([]communique.AgencyID, 0, len(v.of))
	for id := range v.of {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// Years counts, for each year, the sessions that name a body. Sessions without
// a year are under 0.
func (v *Survey) Years(id communique.AgencyID) map[int]int {
	out := map[int]int{}
	for _, s := range v.Sessions(id) {
		out[year(s)]++
	}
	return out
}

// year is that of a session's date, 0 if it is not known.
func year(s *communique.Session) int {
	y := 0
	for _, c := range s.Date.Year() {
		if c < '0' || c > '9' {
			return 0
		}
		y = y*10 + int(c-'0')
	}
	return y
}
