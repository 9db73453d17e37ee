package compare

import "alternat/app/communique"

// genreOrder ranks genres for a session that has documents of several: the
// first that one of them has stands for the session. Where versions differ the
// lesser claim is taken, so joint elements come before a joint statement.
var genreOrder = []communique.Genre{communique.JointElements, communique.JointStatement, communique.JointPressRelease,
	communique.PressRelease, communique.AdvanceNotice, communique.NewsItem, communique.GenreList, communique.Background}

// genre is the kind of text that speaks for the side, "" if unknown.
func (s *side) genre() communique.Genre {
	best := len(genreOrder)
	for _, d := range s.docs {
		if i := indexOf(genreOrder, d.Genre); i < best {
			best = i
		}
	}
	if best == len(genreOrder) {
		return ""
	}
	return genreOrder[best]
}

// leading are the documents of the genre that speaks for the side.
func (s *side) leading() []*communique.Document {
	g := s.genre()
	var out []*communique.Document
	for _, d := range s.docs {
		if g != "" && d.Genre == g {
			out = append(out, d)
		}
	}
	return out
}

// issuerOf is the party or body that issued a document, "" if nobody is named.
func issuerOf(d *communique.Document) string {
	if d.Issuer != "" {
		return d.Issuer
	}
	if d.Annotation != nil && d.Annotation.Issuer != nil {
		if i := d.Annotation.Issuer; i.Party != "" {
			return string(i.Party)
		}
		return string(d.Annotation.Issuer.Agency)
	}
	return ""
}

// issuers are those of the leading documents, each once.
func (s *side) issuers() []string {
	var out []string
	for _, d := range s.leading() {
		if i := issuerOf(d); i != "" && !contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}

// comparable reports whether two documents are of comparable genre: the same
// kind, and for a text of one side also the same issuer. News, lists, notices
// given beforehand and background are never comparable: their verbs are not
// those of the meeting.
func comparableGenre(a, b *communique.Document) bool {
	if a == nil || b == nil || a.Genre != b.Genre {
		return false
	}
	if a.Genre.Joint() {
		return true
	}
	return a.Genre == communique.PressRelease && issuerOf(a) != "" && issuerOf(a) == issuerOf(b)
}

// silenceReasons say why nothing follows from what the side's texts leave out;
// nil where a text agreed between the sides leaves it out.
func (s *side) silenceReasons() []Reason {
	var out []Reason
	if s.otherMeeting() {
		out = append(out, ReasonOtherKind)
	}
	switch g := s.genre(); {
	case g.Joint():
	case g == communique.PressRelease:
		out = append(out, ReasonOwnAccount)
	case g == communique.NewsItem:
		out = append(out, ReasonNewsItem)
	default:
		out = append(out, ReasonGenre)
	}
	if len(s.held()) == 0 {
		out = append(out, ReasonSummary)
	}
	return out
}
