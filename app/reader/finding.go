package reader

import "alternat/app/communique"

// A Kind names what a finding is about.
type Kind string

const (
	KindTitle       Kind = "title"
	KindIssuer      Kind = "issuer"
	KindGenre       Kind = "genre"
	KindStatus      Kind = "status" // e.g. the line that calls the text a provisional translation
	KindPublished   Kind = "published"
	KindSeries      Kind = "series"
	KindOrdinal     Kind = "ordinal"
	KindDate        Kind = "date"
	KindPlace       Kind = "place"
	KindMode        Kind = "mode"
	KindParty       Kind = "party" // of the meeting; its place in SideOrder
	KindPerson      Kind = "person"
	KindList        Kind = "list"
	KindParticipant Kind = "participant"
	KindMention     Kind = "mention"    // a body named outside any list
	KindOffice      Kind = "office"     // a person named by office alone
	KindBackground  Kind = "background" // what sets the scene, no act of the meeting
	KindSlip        Kind = "slip"       // a misprint, noted and never mended
	KindStatement   Kind = "statement"
	KindTopic       Kind = "topic"
	KindNext        Kind = "next"
	KindBoilerplate Kind = "boilerplate"
	KindLanguage    Kind = "language"
)

// A Finding is one thing read in the text. Index is its place in the slice of
// the annotation that holds findings of its kind, 0 where the annotation has
// room for one only. What is the value in short, to show and to measure by.
type Finding struct {
	Kind       Kind
	Span       communique.Span
	Rule       string
	Confidence Confidence
	What       string
	Index      int
}

// Confidence says how far a finding may be trusted.
type Confidence uint8

const (
	Sure     Confidence = iota // the text says so in so many words
	Likely                     // the form of the text says so
	Question                   // a person has to decide
)

// A Missing is something that was looked for and not found. Why is the key of
// a message.
type Missing struct {
	Kind Kind
	Why  string
}

// A Note is about the text as a whole, or about the stretch Span of it. Key is
// the key of a message, Args its arguments.
type Note struct {
	Key  string
	Args []string
	Span communique.Span
}
