//go:build !js

package measure

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"alternat/app/communique"
)

// A goldFile is an expectation in the shape of the gold files. Places count
// code points of the source; only the words are taken from here.
type goldFile struct {
	Session     communique.SessionID `json:"session_id"`
	Language    communique.Lang      `json:"language"`
	SHA256      string               `json:"sha256"`
	Kind        communique.Genre     `json:"document_kind"`
	Provisional bool                 `json:"provisional"`
	Title       *quote               `json:"title"`
	Issuer      *struct {
		Evidence *string             `json:"evidence"`
		Agency   communique.AgencyID `json:"agency_id"`
		Party    communique.PartyID  `json:"party"`
	} `json:"issuer"`
	Published *struct {
		Date  string `json:"date"`
		Quote string `json:"quote"`
	} `json:"publication_date"`
	Meeting struct {
		Date         string `json:"date"`
		DateMonth    string `json:"date_month"`
		DateQuote    string `json:"date_quote"`
		Ordinal      int    `json:"ordinal"`
		OrdinalQuote string `json:"ordinal_quote"`
		Venue        *struct {
			City    string             `json:"city"`
			Country communique.PartyID `json:"country"`
			Mode    string             `json:"mode"`
			Quote   string             `json:"quote"`
		} `json:"venue"`
	} `json:"meeting"`
	People []struct {
		Role         communique.PersonRole `json:"role"`
		Side         communique.PartyID    `json:"side"`
		Name         string                `json:"name"`
		NameQuote    string                `json:"name_quote"`
		Office       string                `json:"office"`
		OfficeQuote  string                `json:"office_quote"`
		Organisation string                `json:"organisation"`
		Agency       communique.AgencyID   `json:"agency_id"`
		At           goldPlace             `json:"at"`
	} `json:"people"`
	Agencies []struct {
		Side   communique.PartyID  `json:"side"`
		Quote  string              `json:"quote"`
		Agency communique.AgencyID `json:"agency_id"`
		At     goldPlace           `json:"at"`
	} `json:"agencies"`
	Mentioned []struct {
		Quote  string              `json:"quote"`
		Agency communique.AgencyID `json:"agency_id"`
	} `json:"organisations_mentioned"`
	Offices     []quote                                   `json:"persons_by_office_only"`
	Background  []aside                                   `json:"background"`
	Slips       []aside                                   `json:"slips"`
	Stated      map[communique.PartyID]communique.ListEnd `json:"agencies_stated"`
	Boilerplate []furnit                                  `json:"boilerplate"`
	Listed      []struct {
		Quote string             `json:"quote"`
		Topic communique.TopicID `json:"topic"`
	} `json:"topics_listed"`
	Commitments []struct {
		Quote     string                  `json:"quote"`
		Actor     string                  `json:"actor"`
		Agency    communique.AgencyID     `json:"agency_id"`
		Act       communique.ActID        `json:"act_id"`
		Topics    []communique.TopicID    `json:"topics"`
		Modifiers []communique.ModifierID `json:"modifiers"`
		At        goldPlace               `json:"at"`
	} `json:"commitments"`
	Next *struct {
		Ordinal int                `json:"ordinal"`
		Where   communique.PartyID `json:"where"`
		When    string             `json:"when"`
		Quote   string             `json:"quote"`
	} `json:"next_session"`
}

type goldPlace struct {
	Start int `json:"start"`
}

// isGold reports whether data is of the shape of the gold files.
func isGold(data []byte) bool {
	var probe struct {
		Commitments *json.RawMessage `json:"commitments"`
	}
	return json.Unmarshal(data, &probe) == nil && probe.Commitments != nil
}

// expectation turns a gold file into an expectation about source, the bundled
// text it was made on. party tells whose a body is.
func (g *goldFile) expectation(source string, series string, party func(communique.AgencyID) communique.PartyID) *expectation {
	at := func(words string, start int) *quote {
		if words == "" {
			return nil
		}
		if start == 0 {
			return &quote{Quote: words}
		}
		return &quote{Quote: words, Nth: occurrence(source, words, start)}
	}
	e := &expectation{Language: g.Language, Genre: g.Kind, Series: series, Provisional: &g.Provisional, Title: g.Title, Boilerplate: &g.Boilerplate, OfficesOnly: &g.Offices, Background: &g.Background, Slips: &g.Slips, Mentioned: &[]mention{}}
	for _, m := range g.Mentioned {
		*e.Mentioned = append(*e.Mentioned, mention{Agency: m.Agency, At: at(m.Quote, 0)})
	}
	if g.Issuer != nil {
		e.Issuer = &issuer{Party: g.Issuer.Party, Agency: g.Issuer.Agency, outside: g.Issuer.Evidence == nil}
		if g.Issuer.Evidence != nil {
			e.Issuer.At = at(*g.Issuer.Evidence, 0)
		}
		if e.Issuer.Party == "" {
			e.Issuer.Party = party(e.Issuer.Agency)
		}
	}
	if p := g.Published; p != nil {
		e.Published = &date{Start: p.Date, Precision: communique.PrecisionDay, At: at(p.Quote, 0)}
	}
	m := g.Meeting
	switch {
	case m.Date != "":
		e.Date = &date{Start: m.Date, Precision: communique.PrecisionDay, At: at(m.DateQuote, 0)}
	case m.DateMonth != "":
		e.Date = &date{Start: m.DateMonth, within: true, At: at(m.DateQuote, 0)}
	}
	if m.Ordinal != 0 {
		e.Ordinal = &ordinal{Ordinal: m.Ordinal, At: at(m.OrdinalQuote, 0)}
	}
	if v := m.Venue; v != nil {
		e.Venue = &venue{City: v.City, Country: v.Country, Mode: v.Mode, At: at(v.Quote, 0)}
	}
	for _, p := range g.People {
		e.People = append(e.People, person{Role: p.Role, Side: p.Side, Name: p.Name, Office: p.Office, OfficeAt: at(p.OfficeQuote, 0), Organisation: p.Organisation, Agency: p.Agency, At: at(p.NameQuote, p.At.Start)})
	}
	for _, a := range g.Agencies {
		e.Bodies = append(e.Bodies, body{Side: a.Side, AsNamed: a.Quote, Agency: a.Agency, At: at(a.Quote, a.At.Start)})
	}
	for _, side := range slices.Sorted(maps.Keys(g.Stated)) {
		e.Lists = append(e.Lists, list{Side: side, End: g.Stated[side]})
	}
	for _, t := range g.Listed {
		e.Topics = append(e.Topics, topic{Topic: t.Topic, At: at(t.Quote, 0)})
	}
	for _, c := range g.Commitments {
		e.Statements = append(e.Statements, act{Actor: c.Actor, Agency: c.Agency, Act: c.Act, Topics: c.Topics, Modifiers: c.Modifiers, At: at(c.Quote, c.At.Start)})
	}
	if n := g.Next; n != nil {
		e.Next = &next{Ordinal: n.Ordinal, Where: n.Where, When: n.When, At: at(n.Quote, 0)}
	}
	return e
}

// occurrence says which occurrence of words in source begins at code point
// start, counted from 1; 0 where none does.
func occurrence(source, words string, start int) int {
	point, n := 0, 0
	for i := range source {
		if strings.HasPrefix(source[i:], words) {
			n++
			if point == start {
				return n
			}
		}
		point++
	}
	return 0
}
