package view

import (
	"strings"

	"alternat/app/communique"
)

// NextSession says a next session as it was foreseen: number, place, date; ""
// where none of these is recorded. Words for a time that is no date are not
// among them: records have those in English.
func (c Context) NextSession(n *communique.NextSession) string {
	var items []string
	if n.Ordinal > 0 {
		items = append(items, Capital(c.T("session.nth", c.Locale.Ordinal(n.Ordinal))))
	}
	if n.Where != "" {
		items = append(items, c.Party(n.Where))
	}
	if n.When != "" {
		items = append(items, c.Locale.ISO(n.When))
	}
	return strings.Join(items, c.T("sep.place"))
}
