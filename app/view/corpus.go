package view

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/sorting"
)

// FindSession finds a session by id among those of the site, or nil.
func (c Context) FindSession(id communique.SessionID) *communique.Session {
	return c.Site.find().byID[id]
}

// Covers counts what this edition holds: "4 sessions, the texts of 5 documents".
func (c Context) Covers() string {
	texts := 0
	for _, s := range c.Site.Sessions {
		for _, d := range s.Documents {
			if d.Held() {
				texts++
			}
		}
	}
	return c.T("home.covers", c.Count("count.sessions", len(c.Site.Sessions)), c.Count("count.texts", texts))
}

// SubjectOf finds what an id stands for; its session is nil where there is none.
func (c Context) SubjectOf(id string) compare.Subject {
	s := c.FindSession(communique.DocumentID(id).Session())
	if s == nil || id == string(s.ID) {
		return compare.Subject{Session: s}
	}
	if d := s.Document(communique.DocumentID(id)); d != nil {
		return compare.Subject{Session: s, Document: d}
	}
	return compare.Subject{}
}

// AllFindings are those of the held documents, then those of the rest.
func AllFindings(s *communique.Session) []*communique.Findings {
	var all []*communique.Findings
	for _, d := range s.Documents {
		if d.Annotation != nil {
			all = append(all, &d.Annotation.Findings)
		}
	}
	return append(all, &s.Findings)
}

// Years are all from the first session's to the last one's, so that a gap is
// seen as one.
func (c Context) Years() []string {
	low, high := 0, 0
	for _, s := range c.Site.Sessions {
		y, err := strconv.Atoi(s.Date.Year())
		if err != nil {
			continue
		}
		if low == 0 || y < low {
			low = y
		}
		high = max(high, y)
	}
	var all []string
	for y := low; y > 0 && y <= high; y++ {
		all = append(all, strconv.Itoa(y))
	}
	return all
}

// Partners are those of all sessions in the order of the page's language.
func (c Context) Partners() []communique.PartyID {
	var ids []communique.PartyID
	for _, s := range c.Site.Sessions {
		for _, p := range s.Partners {
			if !slices.Contains(ids, p) {
				ids = append(ids, p)
			}
		}
	}
	return c.Alphabetical(ids)
}

// Alphabetical sorts parties as the page's language does: the catalogues give
// a name's letters without accents, or its reading in kana.
func (c Context) Alphabetical(ids []communique.PartyID) []communique.PartyID {
	key := func(id communique.PartyID) string {
		if k := "party-sort." + string(id); c.Locale.Has(k) {
			return c.T(k)
		}
		return strings.ToLower(c.Party(id))
	}
	return sorting.Sorted(slices.Values(ids), func(a, b communique.PartyID) int {
		return cmp.Or(cmp.Compare(key(a), key(b)), cmp.Compare(a, b))
	})
}

// Families are those of the verbs in their order of presentation.
func (c Context) Families() []*communique.Family {
	var all []*communique.Family
	for i := range c.Site.Lexicon.Families {
		all = append(all, &c.Site.Lexicon.Families[i])
	}
	sorting.Stable(all, func(a, b *communique.Family) int { return cmp.Compare(a.Order, b.Order) })
	return all
}

func (c Context) PartyList(ids []communique.PartyID) string {
	var names []string
	for _, p := range c.Alphabetical(ids) {
		names = append(names, c.Party(p))
	}
	return c.Locale.List(names)
}

// SeriesInOrder are the series of all sessions, by their first partner in the
// order of the page's language, then by name.
func (c Context) SeriesInOrder() []communique.SeriesID {
	rank := map[communique.PartyID]int{}
	for i, p := range c.Partners() {
		rank[p] = i
	}
	first := map[communique.SeriesID]int{}
	var ids []communique.SeriesID
	for _, s := range c.Site.Sessions {
		if _, seen := first[s.Series]; seen || len(s.Partners) == 0 {
			continue
		}
		first[s.Series] = rank[s.Partners[0]]
		ids = append(ids, s.Series)
	}
	sorting.Stable(ids, func(a, b communique.SeriesID) int {
		return cmp.Or(cmp.Compare(first[a], first[b]), cmp.Compare(strings.ToLower(c.Series(a)), strings.ToLower(c.Series(b))), cmp.Compare(a, b))
	})
	return ids
}
