package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// Layout is what releases and the pages they stand on are made of: words by
// which a reader tells a title from a menu, a field from a sentence, a
// statement from a notice.
type Layout struct {
	// Lines are whole lines, or their beginnings ("Copyright *"), that are of
	// the page and not of the text. The id says what they are, in English.
	Lines []Entry `json:"lines"`
	// Heads are whole lines above a title: they say what kind of text it is,
	// not what it is about.
	Heads []Entry `json:"heads"`
	// Publishers are nouns for those who issue texts, beside the bodies that
	// take part in meetings.
	Publishers []Entry `json:"publishers"`
	// Fields are keys of lines such as "Date: 10 May".
	Fields []Entry `json:"fields"`
	// Genres are words by which a text names its kind; ids as in the records.
	Genres []Entry `json:"genres"`
	// Status are words by which a text says that it is a translation only.
	Status []Entry `json:"status"`
	// Meetings are nouns for a session, exact but for case and accents.
	Meetings []Entry `json:"meetings"`
	// Held are verbs that say that a session was held ("held") or will be
	// ("ahead").
	Held []Entry `json:"held"`
	// Modes are ways to meet: "online", "hybrid", "in-person".
	Modes []Entry `json:"modes"`
	// Ordinals are words for a number of a session that are no numeral; the id
	// is the number.
	Ordinals []Entry `json:"ordinals"`
	// Other are words before a session that is not the one reported on.
	Other []Entry `json:"other"`
	// Days are told from the day of publication: "yesterday".
	Days []Entry `json:"days"`
	// Places are prepositions before a place.
	Places []Entry `json:"places"`
	// Houses are nouns for where a meeting may be held within a city.
	Houses []Entry `json:"houses"`
	// Spelt are words so common in communiqués that one that differs from them
	// by a letter in its middle is a misprint. None may be one letter from
	// another word of its language.
	Spelt []Entry `json:"spelt"`
	// Eras are the eras of the Japanese calendar.
	Eras []Era `json:"eras"`
}

// An Era is a Japanese era and the year of the common calendar that is its
// first one.
type Era struct {
	Names []string `json:"names"`
	From  int      `json:"from"`
}

// Year returns the year of the common calendar for year n of the era of the
// given name; ok is false for an era that is not listed.
func (l *Layout) Year(era string, n int) (year int, ok bool) {
	for _, e := range l.Eras {
		for _, name := range e.Names {
			if name == era {
				return e.From + n - 1, true
			}
		}
	}
	return 0, false
}

func (v *validator) layout(l *Layout) {
	for _, part := range []struct {
		name string
		list []Entry
	}{
		{"lines", l.Lines}, {"heads", l.Heads}, {"publishers", l.Publishers}, {"fields", l.Fields}, {"genres", l.Genres}, {"status", l.Status},
		{"meetings", l.Meetings}, {"held", l.Held}, {"modes", l.Modes}, {"ordinals", l.Ordinals}, {"other", l.Other},
		{"days", l.Days}, {"places", l.Places}, {"houses", l.Houses}, {"spelt", l.Spelt},
	} {
		v.entries("layout.json: "+part.name, len(part.list), func(i int) (Entry, []Entry) { return part.list[i], nil })
	}
	for _, g := range l.Genres {
		if !knownGenre(communique.Genre(g.ID)) {
			v.fault("layout.json", g.ID, "is no genre; take an id of the list of genres")
		}
	}
	for _, e := range l.Spelt {
		for _, w := range append(append([]string(nil), e.En...), e.Fr...) {
			if len(w) < 7 || strings.ContainsAny(w, " -'’") || w != text.Normalize(w) {
				v.fault("layout.json", "spelt", "%q is no single word of seven letters or more in small letters", w)
			}
		}
		if len(e.Ja) > 0 {
			v.fault("layout.json", "spelt", "Japanese words are not spelt")
		}
	}
	for _, e := range l.Eras {
		if len(e.Names) == 0 || e.From < 1800 {
			v.fault("layout.json", "eras", "an era without a name or with a year before 1800")
		}
	}
}

func knownGenre(g communique.Genre) bool {
	switch g {
	case communique.JointStatement, communique.JointElements, communique.JointPressRelease, communique.PressRelease,
		communique.AdvanceNotice, communique.NewsItem, communique.GenreList, communique.Background:
		return true
	}
	return false
}
