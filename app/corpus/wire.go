package corpus

import "alternat/app/communique"

// The wire types are the JSON files as they stand on disk: the order of their
// fields is the order of keys, and omitempty is the rule that unknown is absent.

type wireSession struct {
	ID              communique.SessionID `json:"id"`
	Series          communique.SeriesID  `json:"series"`
	Name            names                `json:"name,omitempty"`
	Partners        []communique.PartyID `json:"partners"`
	Ordinal         int                  `json:"ordinal,omitempty"`
	OrdinalInferred bool                 `json:"ordinal_inferred,omitempty"`
	Date            wireDate             `json:"date"`
	Venue           *wireVenue           `json:"venue,omitempty"`
	Status          communique.Status    `json:"status"`
	Track           string               `json:"track,omitempty"`
	Confidence      string               `json:"confidence"`
	ContentBasis    string               `json:"content_basis"`
	Next            *wireNext            `json:"next_session,omitempty"`
	Documents       []wireDocument       `json:"documents"`
	wireFindings
	ReadWhole bool               `json:"read_whole,omitempty"`
	NotStated []communique.Field `json:"not_stated,omitempty"`
	NotRead   []communique.Field `json:"not_read,omitempty"`
	Remarks   []wireRemark       `json:"remarks,omitempty"`
}

type wireDate struct {
	Start     string               `json:"start,omitempty"`
	End       string               `json:"end,omitempty"`
	Precision communique.Precision `json:"precision"`
	Basis     communique.DateBasis `json:"basis,omitempty"`
	NotBefore string               `json:"not_before,omitempty"`
	NotAfter  string               `json:"not_after,omitempty"`
}

type wireVenue struct {
	City    string             `json:"city,omitempty"`
	Country communique.PartyID `json:"country,omitempty"`
	Mode    string             `json:"mode,omitempty"`
	At      *wireQuote         `json:"at,omitempty"`
}

type wireNext struct {
	Ordinal   int                `json:"ordinal,omitempty"`
	Where     communique.PartyID `json:"where,omitempty"`
	When      string             `json:"when,omitempty"`
	WhenWords string             `json:"when_words,omitempty"`
	At        *wireQuote         `json:"at,omitempty"`
}

type wireDocument struct {
	ID               communique.DocumentID `json:"id"`
	Lang             communique.Lang       `json:"lang"`
	Title            string                `json:"title,omitempty"`
	TitleFromAddress bool                  `json:"title_from_address,omitempty"`
	Description      string                `json:"description,omitempty"`
	Publisher        string                `json:"publisher,omitempty"`
	URL              string                `json:"url,omitempty"`
	Genre            communique.Genre      `json:"genre"`
	Issuer           string                `json:"issuer,omitempty"`
	Restates         string                `json:"restates,omitempty"`
	Role             string                `json:"role"`
	Provisional      bool                  `json:"provisional,omitempty"`
	Held             bool                  `json:"held,omitempty"`
}

type wireRemark struct {
	Kind    string                  `json:"kind"`
	Text    string                  `json:"text"`
	Sources []communique.DocumentID `json:"sources,omitempty"`
}

// wireSpan and wireQuote count code points from the start of the text.
type wireSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type wireQuote struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
}

type wireFindings struct {
	People       []wirePerson      `json:"people,omitempty"`
	Lists        []wireList        `json:"lists,omitempty"`
	Participants []wireParticipant `json:"participants,omitempty"`
	Topics       []wireTopic       `json:"topics,omitempty"`
	Statements   []wireStatement   `json:"statements,omitempty"`
}

type wirePerson struct {
	Role           communique.PersonRole `json:"role"`
	Side           communique.PartyID    `json:"side"`
	Name           string                `json:"name,omitempty"`
	Office         string                `json:"office,omitempty"`
	Organisation   string                `json:"organisation,omitempty"`
	Agency         communique.AgencyID   `json:"agency,omitempty"`
	Unit           communique.AgencyID   `json:"unit,omitempty"`
	At             *wireQuote            `json:"at,omitempty"`
	OfficeAt       *wireQuote            `json:"office_at,omitempty"`
	OrganisationAt *wireQuote            `json:"organisation_at,omitempty"`
	UnitAt         *wireQuote            `json:"unit_at,omitempty"`
	Source         communique.DocumentID `json:"source,omitempty"`
	AlsoNamed      []wirePersonForm      `json:"also_named,omitempty"`
	Note           string                `json:"note,omitempty"`
}

type wirePersonForm struct {
	Source       communique.DocumentID `json:"source"`
	Name         string                `json:"name,omitempty"`
	Office       string                `json:"office,omitempty"`
	Organisation string                `json:"organisation,omitempty"`
}

type wireList struct {
	Side         communique.PartyID    `json:"side"`
	End          communique.ListEnd    `json:"end"`
	AsTranslated bool                  `json:"as_translated,omitempty"`
	IntroducedBy *wireQuote            `json:"introduced_by,omitempty"`
	SideNamed    *wireQuote            `json:"side_named,omitempty"`
	OpenEnd      *wireQuote            `json:"open_end,omitempty"`
	OpenWords    string                `json:"open_words,omitempty"`
	Described    []wireQuote           `json:"described,omitempty"`
	Source       communique.DocumentID `json:"source,omitempty"`
}

type wireParticipant struct {
	Side      communique.PartyID    `json:"side"`
	AsNamed   string                `json:"as_named"`
	BaseForm  string                `json:"base_form,omitempty"`
	Acronym   string                `json:"acronym,omitempty"`
	Agency    communique.AgencyID   `json:"agency,omitempty"`
	At        *wireQuote            `json:"at,omitempty"`
	Source    communique.DocumentID `json:"source,omitempty"`
	AlsoNamed []wireParticipantForm `json:"also_named,omitempty"`
	Note      string                `json:"note,omitempty"`
}

type wireParticipantForm struct {
	Source  communique.DocumentID `json:"source"`
	AsNamed string                `json:"as_named"`
	Acronym string                `json:"acronym,omitempty"`
}

type wireTopic struct {
	Topic  communique.TopicID      `json:"topic"`
	At     *wireQuote              `json:"at,omitempty"`
	Source communique.DocumentID   `json:"source,omitempty"`
	AlsoIn []communique.DocumentID `json:"also_in,omitempty"`
}

type wireStatement struct {
	Actor           communique.Actor        `json:"actor"`
	Official        *wireOfficial           `json:"official,omitempty"`
	Agency          communique.AgencyID     `json:"agency,omitempty"`
	Verb            string                  `json:"verb,omitempty"`
	VerbAt          *wireSpan               `json:"verb_at,omitempty"`
	Act             communique.ActID        `json:"act,omitempty"`
	Family          communique.FamilyID     `json:"family,omitempty"`
	Step            int                     `json:"step,omitempty"`
	NoDirection     string                  `json:"no_direction,omitempty"`
	Dated           bool                    `json:"dated,omitempty"`
	NotStates       bool                    `json:"not_states,omitempty"`
	SelfDescription bool                    `json:"self_description,omitempty"`
	Topics          []communique.TopicID    `json:"topics,omitempty"`
	Modifiers       []communique.ModifierID `json:"modifiers,omitempty"`
	What            string                  `json:"what,omitempty"`
	At              *wireQuote              `json:"at,omitempty"`
	GovernedBy      *wireQuote              `json:"governed_by,omitempty"`
	EmbeddedIn      *int                    `json:"embedded_in,omitempty"`
	Source          communique.DocumentID   `json:"source,omitempty"`
	AlsoIn          []communique.DocumentID `json:"also_in,omitempty"`
	Variants        []wireVariant           `json:"variants,omitempty"`
	Note            string                  `json:"note,omitempty"`
}

type wireOfficial struct {
	Name   string              `json:"name"`
	Side   communique.PartyID  `json:"side"`
	Agency communique.AgencyID `json:"agency"`
	Quoted bool                `json:"quoted,omitempty"`
}

type wireVariant struct {
	Source communique.DocumentID `json:"source"`
	Verb   string                `json:"verb"`
	Act    communique.ActID      `json:"act"`
	Family communique.FamilyID   `json:"family"`
	Step   int                   `json:"step,omitempty"`
}
