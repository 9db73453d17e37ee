package agencies

import (
	"alternat/app/communique"
	"alternat/app/view"
)

func roleList(c view.Context, roles []string) string {
	var names []string
	for _, r := range roles {
		names = append(names, c.Locale.Of("role.", r))
	}
	return c.Locale.List(names)
}

// Validity is since when and until when a body is known to have existed under
// this name; "" where neither is known.
func Validity(c view.Context, a *communique.Agency) string {
	switch {
	case a.From != "" && a.To != "":
		return c.T("agency.from-to", c.Locale.ISO(a.From), c.Locale.ISO(a.To))
	case a.From != "":
		return bound(c, "agency.from", "agency.from-about", a.From)
	case a.To != "":
		return bound(c, "agency.to", "agency.to-about", a.To)
	}
	return ""
}

// bound says one end of a time; a day and a year take other words in French.
func bound(c view.Context, day, about, iso string) string {
	if len(iso) < len("2006-01-02") {
		return c.T(about, c.Locale.ISO(iso))
	}
	return c.T(day, c.Locale.ISO(iso))
}
