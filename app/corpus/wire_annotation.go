package corpus

import "alternat/app/communique"

// wireAnnotation is the stand-off annotation of one held text. SHA256 and
// Chars pin the text it was made on.
type wireAnnotation struct {
	Document    communique.DocumentID `json:"document"`
	SHA256      string                `json:"sha256,omitempty"`
	Chars       int                   `json:"chars,omitempty"`
	Reading     communique.Reading    `json:"reading"`
	Title       *wireQuote            `json:"title,omitempty"`
	Issuer      *wireIssuer           `json:"issuer,omitempty"`
	Published   *wireDateFinding      `json:"published,omitempty"`
	Updated     *wireDateFinding      `json:"updated,omitempty"`
	StatusNote  *wireQuote            `json:"status_note,omitempty"`
	Name        *wireQuote            `json:"name,omitempty"`
	Ordinal     *wireOrdinal          `json:"ordinal,omitempty"`
	Date        *wireDateFinding      `json:"date,omitempty"`
	Venue       *wireVenue            `json:"venue,omitempty"`
	Organiser   *wireQuote            `json:"organiser,omitempty"`
	SideOrder   []communique.PartyID  `json:"side_order,omitempty"`
	OfficesOnly []wireQuote           `json:"offices_only,omitempty"`
	wireFindings
	Mentioned   []wireMention    `json:"mentioned,omitempty"`
	Unassigned  []wirePassage    `json:"unassigned,omitempty"`
	Next        *wireNext        `json:"next_session,omitempty"`
	Background  []wireBackground `json:"background,omitempty"`
	Fields      []wirePassage    `json:"fields,omitempty"`
	Boilerplate []wirePassage    `json:"boilerplate,omitempty"`
	Passages    []wireLangPart   `json:"passages,omitempty"`
	Slips       []wireSlip       `json:"slips,omitempty"`
}

type wireIssuer struct {
	Party    communique.PartyID  `json:"party,omitempty"`
	Agency   communique.AgencyID `json:"agency,omitempty"`
	At       *wireQuote          `json:"at,omitempty"`
	Inferred string              `json:"inferred,omitempty"`
}

type wireDateFinding struct {
	wireDate
	At wireQuote `json:"at"`
}

type wireOrdinal struct {
	Ordinal int       `json:"ordinal"`
	At      wireQuote `json:"at"`
}

type wireMention struct {
	Agency communique.AgencyID `json:"agency"`
	At     wireQuote           `json:"at"`
}

type wirePassage struct {
	wireQuote
	Kind string `json:"kind"`
}

type wireLangPart struct {
	wireQuote
	Lang communique.Lang `json:"lang,omitempty"`
	Left communique.Left `json:"left,omitempty"`
}

type wireBackground struct {
	wireQuote
	Side   communique.PartyID   `json:"side,omitempty"`
	Topics []communique.TopicID `json:"topics,omitempty"`
	What   string               `json:"what"`
}

type wireSlip struct {
	wireQuote
	What string `json:"what"`
}
