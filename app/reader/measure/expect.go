//go:build !js

package measure

import (
	"bytes"
	"encoding/json"

	"alternat/app/communique"
)

// An expectation is what a perfect reader finds in one text: the annotation of
// a bundled text with quotes alone, and what a document's record says beside.
type expectation struct {
	Language    communique.Lang  `json:"language"`
	Genre       communique.Genre `json:"genre"`
	Series      string           `json:"series"`
	Provisional *bool            `json:"provisional"`

	Title       *quote    `json:"title"`
	Issuer      *issuer   `json:"issuer"`
	Published   *date     `json:"published"`
	Publication *date     `json:"publication_date"`
	Ordinal     *ordinal  `json:"ordinal"`
	Date        *date     `json:"date"`
	Venue       *venue    `json:"venue"`
	People      []person  `json:"people"`
	Lists       []list    `json:"lists"`
	Bodies      []body    `json:"participants"`
	Topics      []topic   `json:"topics"`
	Statements  []act     `json:"statements"`
	NextSession *next     `json:"next_session"`
	Next        *next     `json:"next"`
	Boilerplate *[]furnit `json:"boilerplate"`

	// Measured where they stand, an empty list too.
	Mentioned   *[]mention `json:"mentioned"`
	OfficesOnly *[]quote   `json:"offices_only"`
	Background  *[]aside   `json:"background"`
	Slips       *[]aside   `json:"slips"`

	// What follows may stand in a file and is not measured.
	Document   json.RawMessage `json:"document"`
	SHA256     json.RawMessage `json:"sha256"`
	Chars      json.RawMessage `json:"chars"`
	Reading    json.RawMessage `json:"reading"`
	Updated    json.RawMessage `json:"updated"`
	StatusNote json.RawMessage `json:"status_note"`
	Name       json.RawMessage `json:"name"`
	Organiser  json.RawMessage `json:"organiser"`
	SideOrder  json.RawMessage `json:"side_order"`
	Unassigned json.RawMessage `json:"unassigned"`
	Fields     json.RawMessage `json:"fields"`
	Note       json.RawMessage `json:"note"`
	Findings   json.RawMessage `json:"findings"`
	Missing    json.RawMessage `json:"missing"`
	Passages   json.RawMessage `json:"passages"`
	Notes      json.RawMessage `json:"notes"`
}

// A quote is a passage of the text: its exact words, and which occurrence of
// them is meant, counted from 1; 0 is the first.
//
// Start, where it is given, is the place in code points and comes first.
type quote struct {
	Quote string
	Nth   int
	Start *int
}

// UnmarshalJSON takes the words alone, an object with them, or an object that
// has that object under "at".
func (q *quote) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		return json.Unmarshal(data, &q.Quote)
	}
	type place struct {
		Quote string `json:"quote"`
		Nth   int    `json:"nth"`
		Start *int   `json:"start"`
	}
	var w struct {
		place
		At *place `json:"at"`
	}
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	if w.At != nil {
		w.place = *w.At
	}
	q.Quote, q.Nth, q.Start = w.Quote, w.Nth, w.Start
	return nil
}

type issuer struct {
	Party    communique.PartyID  `json:"party"`
	Agency   communique.AgencyID `json:"agency"`
	At       *quote              `json:"at"`
	Inferred string              `json:"inferred"`
	outside  bool                // nothing in the text says it
}

type date struct {
	Start     string               `json:"start"`
	End       string               `json:"end"`
	Precision communique.Precision `json:"precision"`
	Basis     string               `json:"basis"`
	NotBefore string               `json:"not_before"`
	NotAfter  string               `json:"not_after"`
	At        *quote               `json:"at"`
	within    bool                 // Start is a month: a week in it is right too
}

type ordinal struct {
	Ordinal int    `json:"ordinal"`
	At      *quote `json:"at"`
}

type venue struct {
	City    string             `json:"city"`
	Country communique.PartyID `json:"country"`
	Mode    string             `json:"mode"`
	At      *quote             `json:"at"`
}

type person struct {
	Role           communique.PersonRole `json:"role"`
	Side           communique.PartyID    `json:"side"`
	Name           string                `json:"name"`
	Office         string                `json:"office"`
	Organisation   string                `json:"organisation"`
	Agency         communique.AgencyID   `json:"agency"`
	Unit           communique.AgencyID   `json:"unit"`
	At             *quote                `json:"at"`
	OfficeAt       *quote                `json:"office_at"`
	OrganisationAt *quote                `json:"organisation_at"`
	UnitAt         *quote                `json:"unit_at"`
	Note           string                `json:"note"`
}

type list struct {
	Side         communique.PartyID `json:"side"`
	End          communique.ListEnd `json:"end"`
	AsTranslated bool               `json:"as_translated"`
	IntroducedBy *quote             `json:"introduced_by"`
	SideNamed    *quote             `json:"side_named"`
	OpenEnd      *quote             `json:"open_end"`
	OpenWords    string             `json:"open_words"`
	Described    []quote            `json:"described"`
}

type body struct {
	Side     communique.PartyID  `json:"side"`
	AsNamed  string              `json:"as_named"`
	BaseForm string              `json:"base_form"`
	Acronym  string              `json:"acronym"`
	Agency   communique.AgencyID `json:"agency"`
	At       *quote              `json:"at"`
	Note     string              `json:"note"`
}

type topic struct {
	Topic communique.TopicID `json:"topic"`
	At    *quote             `json:"at"`
}

type act struct {
	Actor           string                  `json:"actor"`
	Official        json.RawMessage         `json:"official"`
	Agency          communique.AgencyID     `json:"agency"`
	Verb            string                  `json:"verb"`
	VerbAt          json.RawMessage         `json:"verb_at"`
	Act             communique.ActID        `json:"act"`
	Family          communique.FamilyID     `json:"family"`
	Step            *int                    `json:"step"`
	NoDirection     string                  `json:"no_direction"`
	Dated           bool                    `json:"dated"`
	NotStates       bool                    `json:"not_states"`
	SelfDescription bool                    `json:"self_description"`
	Topics          []communique.TopicID    `json:"topics"`
	Modifiers       []communique.ModifierID `json:"modifiers"`
	What            string                  `json:"what"`
	At              *quote                  `json:"at"`
	GovernedBy      *quote                  `json:"governed_by"`
	EmbeddedIn      *int                    `json:"embedded_in"`
	Note            string                  `json:"note"`
}

type next struct {
	Ordinal   int                `json:"ordinal"`
	Where     communique.PartyID `json:"where"`
	When      string             `json:"when"`
	WhenWords string             `json:"when_words"`
	At        *quote             `json:"at"`
}

type mention struct {
	Agency communique.AgencyID `json:"agency"`
	At     *quote              `json:"at"`
}

// An aside is a passage that is no act: it sets the scene, or is a misprint.
type aside struct{ quote }

func (a *aside) UnmarshalJSON(data []byte) error { return a.quote.UnmarshalJSON(data) }

type furnit struct {
	quote
	Kind string `json:"kind"`
}

func (f *furnit) UnmarshalJSON(data []byte) error { return f.quote.UnmarshalJSON(data) }
