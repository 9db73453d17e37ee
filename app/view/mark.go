package view

import (
	"alternat/app/communique"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"
)

// DotCode says what is held of a session, and whether it is one of another
// kind than the numbered dialogues.
func DotCode(s *communique.Session) string {
	other := s.Status == communique.StatusOtherMeeting
	for _, d := range s.Documents {
		switch {
		case d.Held() && other:
			return "other-held"
		case d.Held():
			return "held"
		}
	}
	switch {
	case other:
		return "other"
	case s.Status == communique.StatusListed || s.Status == communique.StatusAnnounced:
		return "listed"
	}
	return "facts"
}

// DotCodes lists what a mark may say, in the order of a legend.
var DotCodes = []string{"held", "facts", "listed", "other-held", "other"}

// Dot is the mark of a session: round, or square for another kind of meeting;
// filled where a text is held, dotted where only its existence is known. Words
// stand beside it wherever it is used.
func Dot(code string) g.Node {
	return h.Span(Class("dot", "dot-"+code), h.Aria("hidden", "true"))
}
