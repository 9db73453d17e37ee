package view

import (
	"alternat/app/communique"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// DotCode says what is held of a session.
func DotCode(s *communique.Session) string {
	for _, d := range s.Documents {
		if d.Held() {
			return "held"
		}
	}
	if s.Status == communique.StatusListed || s.Status == communique.StatusAnnounced {
		return "listed"
	}
	return "facts"
}

// Dot is the mark of the timeline; words stand beside it wherever it is used.
func Dot(code string) g.Node {
	mark := map[string]string{"held": "●", "facts": "○", "listed": "◌"}[code]
	return h.Span(Class("dot", "dot-"+code), h.Aria("hidden", "true"), g.Text(mark))
}
