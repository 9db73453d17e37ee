package library

import (
	"strings"

	"alternat/app/text"
	"alternat/app/view"
)

// A Choice is a session or a document that can stand on a side.
type Choice struct {
	ID    string
	Label string // the session, as it is called
	What  string // date; of a document also language and kind
	key   string // what is searched: folded, all names
}

// choices lists what can be compared, the latest session first, each followed
// by its documents whose text is held.
func choices(c view.Context) []Choice {
	var list []Choice
	sessions := c.Site.Sessions
	for i := len(sessions) - 1; i >= 0; i-- {
		s := sessions[i]
		label, date := c.SessionTitle(s), c.Locale.Date(s.Date)
		if date == "" {
			date = c.T("date.unknown")
		}
		key := []string{string(s.ID), label, date, s.Venue.City}
		for _, p := range s.Partners {
			key = append(key, c.Party(p))
		}
		list = append(list, Choice{ID: string(s.ID), Label: label, What: date, key: fold(key)})
		for _, d := range s.Documents {
			if d.Held() {
				what := []string{date, c.LangName(d.Lang), c.GenreName(d)}
				list = append(list, Choice{
					ID: string(d.ID), Label: label, What: strings.Join(what, c.T("sep.items")),
					key: fold(append(append(key, string(d.ID)), what...)),
				})
			}
		}
	}
	return list
}

func fold(words []string) string { return text.Fold(strings.Join(words, " ")) }

// Matching keeps the choices in which every word of the query occurs, without
// regard to case, width and diacritics. Linear in the size of the list.
func Matching(list []Choice, query string) []Choice {
	words := strings.Fields(text.Fold(query))
	if len(words) == 0 {
		return list
	}
	var found []Choice
	for _, c := range list {
		all := true
		for _, w := range words {
			all = all && strings.Contains(c.key, w)
		}
		if all {
			found = append(found, c)
		}
	}
	return found
}

// LabelOf names what stands on a side.
func LabelOf(list []Choice, id string) string {
	for _, c := range list {
		if c.ID == id {
			return c.Label + " (" + c.What + ")"
		}
	}
	return id
}
