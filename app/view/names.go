package view

import (
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/compare"
)

// Party names a party: as the records do; else a state as the word lists do, or
// as the one text prints it that knows it; else by its id.
func (c Context) Party(id communique.PartyID) string {
	if p := c.Site.Lexicon.Party(id); p != nil {
		return p.Names.In(c.Lang())
	}
	if name, ok := id.Printed(); ok {
		return name
	}
	if w := c.Site.Lexicon.Words; w != nil {
		if n := w.Name(string(id)); n != nil && len(n.In(c.Lang())) > 0 {
			return n.In(c.Lang())[0]
		}
	}
	return string(id)
}

// PartyAnchor is the id of the part of a page that is about a party. No word of
// a text stands in one: an anchor becomes part of an address.
func PartyAnchor(id communique.PartyID) string {
	name, printed := id.Printed()
	if !printed {
		return "party-" + string(id)
	}
	sum := uint32(2166136261) // FNV-1a
	for i := range len(name) {
		sum = (sum ^ uint32(name[i])) * 16777619
	}
	return "party-n" + strconv.FormatUint(uint64(sum%1_000_000), 10)
}

// Agency names a body as we label it; an unknown one by its id.
func (c Context) Agency(id communique.AgencyID) string {
	if a := c.Site.Lexicon.Agency(id); a != nil {
		if l := a.Label[c.Lang()]; l.Text != "" {
			return l.Text
		}
		if l := a.Label[communique.English]; l.Text != "" {
			return l.Text
		}
	}
	return string(id)
}

// Acronym is the first acronym a body goes by, "" if it has none.
func (c Context) Acronym(id communique.AgencyID) string {
	if a := c.Site.Lexicon.Agency(id); a != nil && len(a.Acronyms) > 0 {
		return a.Acronyms[0]
	}
	return ""
}

// Issuer names who issued a text: a party or, where a body speaks for itself,
// that body.
func (c Context) Issuer(id string) string {
	if p := c.Site.Lexicon.Party(communique.PartyID(id)); p != nil {
		return p.Names.In(c.Lang())
	}
	return c.Agency(communique.AgencyID(id))
}

// Topic names a topic.
func (c Context) Topic(id communique.TopicID) string {
	if t := c.Site.Lexicon.Topic(id); t != nil {
		return t.Label.In(c.Lang())
	}
	return string(id)
}

// Family names a family of verbs.
func (c Context) Family(id communique.FamilyID) string {
	if f := c.Site.Lexicon.Family(id); f != nil {
		return f.Label.In(c.Lang())
	}
	return string(id)
}

// Series names a series in the interface's language.
func (c Context) Series(id communique.SeriesID) string {
	if s := c.Site.Lexicon.SeriesByID(id); s != nil {
		if n := s.Names[c.Lang()]; n.Name != "" {
			return n.Name
		}
		if n := s.Names[communique.English]; n.Name != "" {
			return n.Name
		}
	}
	return string(id)
}

// SessionTitle is the number and the series: "4th Japan-France Consultations",
// or the meeting's own name where the series' would say too much.
func (c Context) SessionTitle(s *communique.Session) string {
	if name := s.Name.In(c.Lang()); name != "" {
		return Capital(name)
	}
	if s.Ordinal == 0 {
		return Capital(c.Series(s.Series))
	}
	return Capital(c.T("session.title", c.Locale.Ordinal(s.Ordinal), Capital(c.Series(s.Series))))
}

// SeriesOf says which dialogue a session is of. One that has a name of its own
// does not go by that of its series: it is called what it is called, and said
// to be kept with it.
func (c Context) SeriesOf(id communique.SeriesID, own communique.Names) string {
	if name := own.In(c.Lang()); name != "" {
		return c.T("fact.series-kept", Capital(name), c.Series(id))
	}
	return Capital(c.Series(id))
}

// LangName names a language of documents.
func (c Context) LangName(l communique.Lang) string {
	if c.Locale.Has("lang." + string(l)) {
		return c.Locale.Of("lang.", string(l))
	}
	return string(l)
}

// City names a place of meeting as the interface's language does, where it is
// known to differ; else as recorded.
func (c Context) City(v communique.Venue) string {
	key := "city." + Slug(v.City)
	if c.Locale.Has(key) {
		return c.T(key)
	}
	return v.City
}

// Slug is a word in lower case with everything but letters as a hyphen.
func Slug(s string) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z':
		default:
			c = '-'
		}
		out = append(out, c)
	}
	return string(out)
}

// SlugSpace makes a code of several words one: "news item" is "news-item".
func SlugSpace(code string) string { return strings.ReplaceAll(code, " ", "-") }

// Place is the city and, where it is stated, how the sides met.
func (c Context) Place(s *communique.Session) string {
	return c.VenueText(s.Venue)
}

// VenueText is the city, else the country, and the form of the meeting.
func (c Context) VenueText(v communique.Venue) string {
	city := c.City(v)
	switch {
	case city == "" && v.Country != "":
		city = c.Party(v.Country)
	case city == "":
		city = c.T("venue.unknown")
	}
	if v.Mode != "" {
		return c.T("venue.with-mode", city, c.Locale.Of("mode.", v.Mode))
	}
	return city
}

func (c Context) ListEnd(l communique.ParticipantList, blank compare.Blank) string {
	switch {
	case blank != compare.NotBlank && l.End == communique.ListUnknown:
		return c.Locale.Of("blank.", string(blank))
	case l.End == communique.ListFull && l.AsTranslated:
		return c.T("list.full-as-translated")
	case l.End == communique.ListFull:
		return c.T("list.full")
	case l.End == communique.ListOpen:
		return c.T("list.partial")
	case l.End == communique.ListNone:
		return c.T("list.none")
	}
	return c.T("list.unknown")
}

// BodyLabel is our label for a body, "" for one that is not resolved.
func (c Context) BodyLabel(id communique.AgencyID) string {
	if id == "" {
		return ""
	}
	return c.Agency(id)
}

// Actor says who acts; an official is quoted, never a government's voice.
func (c Context) Actor(s *communique.Statement) string {
	switch s.Actor {
	case communique.ActorBoth, communique.ActorAll, communique.ActorMeeting, communique.ActorOthers:
		return c.Locale.Of("actor.", string(s.Actor))
	case communique.ActorOfficial:
		if s.Official != nil && s.Official.Name != "" {
			return c.T("actor.official-named", s.Official.Name)
		}
		return c.T("actor.official")
	case communique.ActorAgency:
		if s.Agency != "" {
			return c.Agency(s.Agency)
		}
		return c.T("actor.agency")
	case "":
		return c.T("actor.unknown")
	}
	return c.PartyList(s.Actor.Parties())
}
